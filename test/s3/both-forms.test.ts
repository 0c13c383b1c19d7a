import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { readNext } from '../../subgraphs/escrow/reading/reading.work';
import type { BlobStore } from '../../subgraphs/shared/storage/blob-store';
import { openBlobStore } from '../../subgraphs/shared/storage/open-blob-store';
import { FORM, type Intake, OPERATOR, OWNER, openIntake, ready } from '../integration/escrow/intake-fixture';
import { once, patch, sha256Of, startUpload } from '../integration/escrow/upload-fixture';
import { DocumentFixture, TEXT } from '../integration/objects/document-fixture';
import { sha256Of as sha256OfText } from '../support/builders/documentation';
import { SAMPLE_PROJECT } from '../support/media/sample-project';
import { zipOf } from '../support/media/write-zip';
import { mutate } from '../support/mutate';
import { environmentOf, keysIn, makeBucket, rawClient, storesOf } from '../support/s3/bucket';

type Environment = Readonly<Record<string, string>>;

let bucket: string;
let dataDirectory: string;
beforeEach(async () => {
  bucket = await makeBucket();
  dataDirectory = await mkdtemp(join(tmpdir(), 'portal-data-'));
});
afterEach(() => rm(dataDirectory, { recursive: true }));

/** The store as a process opens it that has these variables. */
function storeOf(name: 'objects' | 'escrow', env: Environment): Promise<BlobStore> {
  return openBlobStore(name, {
    settings: storesOf(env),
    dataDirectory,
    onFault: (fault) => expect(fault).toBeNull(),
  });
}

const FORMS: readonly (readonly [string, () => Environment, boolean])[] = [
  ['in a folder', () => ({}), false],
  ['in a bucket', () => environmentOf(bucket), true],
];

describe.each(FORMS)('with the bytes %s', (_form, environment, isBucket) => {
  test('C-4: a document is uploaded and downloaded', async () => {
    const fixture = await DocumentFixture.open({}, await storeOf('objects', environment()));
    const id = await fixture.place();
    const { status, text } = await fixture.get(await fixture.downloadTicket(id));
    expect([status, text]).toEqual([200, TEXT]);
    expect(await keysIn(bucket)).toEqual(isBucket ? [`objects/${sha256OfText(TEXT)}`] : []);
    await fixture.close();
  });

  describe('a medium', () => {
    let intake: Intake;
    beforeEach(async () => {
      intake = await openIntake({ blobs: await storeOf('escrow', environment()) });
    });
    afterEach(() => intake.close());

    const ZIP = zipOf(SAMPLE_PROJECT.map((one) => ({ file: one, utf8: true })));

    const act = async (mutation: string, actor: typeof OWNER, input: object, field = 'deposit') => {
      const { codes } = await mutate(intake.subgraph, { mutation, field, selection: 'id', input, actor });
      expect(codes).toEqual([]);
    };
    /** Lets the escrow read what waits to be read. */
    const work = async () => {
      const { side } = intake.subgraph;
      if (!side.vault) throw new Error('No vault');
      const never = new AbortController().signal;
      while (await readNext({ ...side, vault: side.vault }, never));
    };

    test('E-9, E-15: is taken in, sealed for its owner, read back and checked against its certificate', async () => {
      const depositId = await ready(intake);
      const { ticket } = await startUpload(intake, depositId, ZIP, { label: 'DISC 1' });
      const half = ZIP.length >> 1;
      expect((await patch(intake, ticket, 0, once(ZIP.subarray(0, half)))).status).toBe(204);
      expect(await keysIn(bucket)).toEqual([]);
      expect((await patch(intake, ticket, half, once(ZIP.subarray(half)))).status).toBe(204);
      const head = {
        place: 'Астана',
        acceptingOrganization: 'Оператор',
        transferringOrganization: 'Министерство финансов',
        softwareName: FORM.title.ru,
        annotation: 'Учёт',
      };
      await act('acceptanceCertificateGenerate', OWNER, { depositId, head }, 'reading');
      await work();
      await act('depositContentPlace', OWNER, {
        depositId,
        section: 'EXTRA_SOFTWARE',
        number: 1,
        paths: ['lib'],
      });
      await act('depositTransfer', OWNER, { depositId });
      await act('depositVerificationStart', OPERATOR, { depositId }, 'reading');
      await work();
      const [run] = await intake.rows(
        "SELECT state, mismatch_count FROM media_reading WHERE kind = 'VERIFICATION'",
      );
      expect(run).toMatchObject({ state: 'FINDINGS', mismatch_count: 0 });
      if (isBucket) await expectSealed(ZIP);
    });
  });

  async function expectSealed(content: Buffer): Promise<void> {
    const [key = '', ...others] = await keysIn(bucket);
    expect([key.startsWith('escrow/'), others]).toEqual([true, []]);
    const { Body } = await rawClient().send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const bytes = await buffer(Body as AsyncIterable<Buffer>);
    expect(`escrow/${sha256Of(bytes)}`).toBe(key);
    expect(bytes.length).toBeGreaterThan(content.length);
    expect(bytes.includes(content.subarray(0, 64))).toBe(false);
  }
});
