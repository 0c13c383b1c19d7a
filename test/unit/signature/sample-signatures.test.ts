import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleSignatures } from '../../../scripts/sample-authority/sample-signatures';
import { sampleSigner } from '../../../scripts/walk/signer';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-authority-'));
});
afterAll(() => rm(folder, { recursive: true }));

const AT = new Date('2026-11-20T07:00:00.990Z');
const later = (ms: number) => () => new Date(AT.getTime() + ms);
const CONTENT = Buffer.from('agreement');

test('E-17: a signature is believed though the clock went on between the request and the list of revoked certificates', async () => {
  const sign = sampleSigner(folder, () => AT);
  const signature = await sign({ commonName: 'Signatory', organizationNumber: '200140000018' }, CONTENT);
  const request = { format: 'CMS', content: CONTENT, signature: Buffer.from(signature, 'base64') } as const;
  for (const ms of [0, 20, 5_000]) {
    const verifier = await sampleSignatures(folder, later(ms));
    expect(await verifier.verify(request, AT)).toMatchObject({
      ok: true,
      value: { signer: { commonName: 'Signatory', organizationNumber: '200140000018' } },
    });
  }
});
