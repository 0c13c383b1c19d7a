import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNext } from '../../../subgraphs/escrow/reading/reading.work';
import { BlobStoreUnavailable } from '../../../subgraphs/shared/storage/blob-store-unavailable';
import { AwayStore } from '../../support/away-store';
import { SAMPLE_PROJECT } from '../../support/media/sample-project';
import { zipOf } from '../../support/media/write-zip';
import { mutate } from '../../support/mutate';
import { FORM, type Intake, OPERATOR, OWNER, openIntake, ready } from './intake-fixture';
import { once, patch, startUpload, tus, upload } from './upload-fixture';

const ZIP = zipOf(SAMPLE_PROJECT.map((one) => ({ file: one, utf8: true })));
const HEAD = {
  place: 'Астана',
  acceptingOrganization: 'Оператор',
  transferringOrganization: 'Министерство финансов',
  softwareName: FORM.title.ru,
  annotation: 'Учёт',
};

let mounted: string;
let store: AwayStore;
let intake: Intake;
beforeEach(async () => {
  mounted = await mkdtemp(join(tmpdir(), 'portal-mounted-'));
  store = await AwayStore.make();
  intake = await openIntake({ importFolder: mounted, blobs: store.blobs });
});
afterEach(async () => {
  await intake.close();
  await store.remove();
  await rm(mounted, { recursive: true });
});

const media = () => intake.rows('SELECT number FROM medium');

describe('E-9: while the store of media is away', () => {
  test('an upload that came whole is kept on this machine and taken in when the store is back', async () => {
    const depositId = await ready(intake);
    const { ticket } = await startUpload(intake, depositId, ZIP);
    store.isAway = true;
    const answer = await patch(intake, ticket, 0, once(ZIP));
    expect([answer.status, JSON.parse(answer.body).errors[0].extensions.code]).toEqual([
      503,
      'FILE_STORE_UNAVAILABLE',
    ]);
    expect((await tus(intake, 'HEAD', ticket)).status).toBe(503);
    expect(await media()).toEqual([]);
    store.isAway = false;
    const head = await tus(intake, 'HEAD', ticket);
    expect([head.status, head.headers['upload-offset']]).toEqual([200, String(ZIP.length)]);
    expect(await media()).toEqual([{ number: 1 }]);
  });

  test('a mounted medium is refused and taken in later', async () => {
    const depositId = await ready(intake);
    await writeFile(join(mounted, 'disc.zip'), ZIP);
    const bring = async () =>
      (
        await intake.act('depositMediumImport', OPERATOR, {
          depositId,
          number: 1,
          label: 'DISC 1',
          name: 'disc.zip',
        })
      ).codes;
    store.isAway = true;
    expect(await bring()).toEqual(['FILE_STORE_UNAVAILABLE']);
    expect(await media()).toEqual([]);
    store.isAway = false;
    expect(await bring()).toEqual([]);
    expect(await media()).toEqual([{ number: 1 }]);
  });

  test.each([
    ['the store is away', () => new BlobStoreUnavailable('UNREACHABLE', 'away'), false],
    ['the disk is full', () => Object.assign(new Error('full'), { code: 'ENOSPC' }), false],
    ['the process ends in order', () => new Error('nobody reads on'), true],
  ])(
    'a reading of media waits while %s, however often, and is done afterwards',
    async (_what, fault, isEnd) => {
      const depositId = await ready(intake);
      await upload(intake, depositId, ZIP, { label: 'DISC 1' });
      const { codes } = await mutate(intake.subgraph, {
        mutation: 'acceptanceCertificateGenerate',
        field: 'reading',
        selection: 'id',
        input: { depositId, head: HEAD },
        actor: OWNER,
      });
      expect(codes).toEqual([]);
      const { side } = intake.subgraph;
      if (!side.vault) throw new Error('No vault');
      const escrow = { ...side, vault: side.vault };
      const broken = { ...escrow, blobs: { ...side.blobs, open: () => Promise.reject(fault()) } };
      const signal = () => (isEnd ? AbortSignal.abort() : new AbortController().signal);
      for (let attempt = 0; attempt < 25; attempt++)
        await expect(readNext(broken, signal())).rejects.toThrow();
      expect(await intake.rows('SELECT attempts, finished_at FROM media_reading')).toEqual([
        { attempts: 0, finished_at: null },
      ]);
      await readNext(escrow, new AbortController().signal);
      expect(await intake.rows('SELECT state FROM media_reading')).toEqual([{ state: 'PASSED' }]);
    },
  );
});
