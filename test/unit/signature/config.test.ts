import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSampleAuthority } from '../../../scripts/sample-authority/authority';
import { keepSampleAuthority } from '../../../scripts/sample-authority/kept-authority';
import { signCms } from '../../../scripts/sample-authority/sign';
import { runSign } from '../../../scripts/sign';
import { UsageError } from '../../../scripts/usage-error';
import { openSignatures, readSignatureConfig } from '../../../subgraphs/shared/signature/signature-config';
import { listsOf, verifierOf } from '../../support/signing';

const NOW = new Date('2026-11-20T07:00:00Z');
const CONTENT = new TextEncoder().encode('agreement');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-signatures-'));
});
afterAll(() => rm(folder, { recursive: true }));

function read(env: Record<string, string>) {
  const faults: string[] = [];
  return { config: readSignatureConfig(env, faults), faults };
}

async function fileOf(content: unknown): Promise<string> {
  const file = join(folder, 'authorities.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('settings of signatures', () => {
  test('name nobody by default, and then no signature is believed', async () => {
    const { config, faults } = read({});
    expect({ config, faults }).toEqual({ config: { authorities: [], serviceUrl: null }, faults: [] });
    const authority = await createSampleAuthority('Sample root', NOW);
    const signature = await signCms(await authority.issue({ commonName: 'Sample' }), CONTENT, NOW);
    const answer = await openSignatures(config).verify({ format: 'CMS', content: CONTENT, signature }, NOW);
    expect(answer).toEqual({ ok: false, error: 'SIGNER_UNTRUSTED' });
  });

  test('name authorities by a file', async () => {
    const { certificate } = await createSampleAuthority('Sample root', NOW);
    const authorities = [
      { certificate: certificate.toString('pem'), revocationList: 'http://127.0.0.1:1/list' },
    ];
    const { config, faults } = read({ SIGNATURE_AUTHORITIES: await fileOf(authorities) });
    expect({ config, faults }).toEqual({ config: { authorities, serviceUrl: null }, faults: [] });
  });

  test('tell every fault', async () => {
    const bad = [
      'no json',
      {},
      [{ certificate: 'no certificate', revocationList: 'http://127.0.0.1/list' }],
      [{ certificate: '', revocationList: 'file:///list' }],
    ];
    for (const content of bad) {
      const { config, faults } = read({
        SIGNATURE_AUTHORITIES: await fileOf(content),
        SIGNATURE_SERVICE_URL: 'ftp://127.0.0.1',
      });
      expect(config.authorities).toEqual([]);
      expect(faults).toEqual([
        expect.stringMatching(/^SIGNATURE_SERVICE_URL must be /),
        expect.stringMatching(/^SIGNATURE_AUTHORITIES must name a file /),
      ]);
    }
    expect(read({ SIGNATURE_AUTHORITIES: join(folder, 'absent.json') }).faults).toHaveLength(1);
  });
});

describe('the command that signs', () => {
  test.each(['cms', 'xml'] as const)(
    'makes a signature as %s that the kept authority vouches for',
    async (format) => {
      const data = join(folder, format);
      const file = join(folder, 'document');
      await writeFile(file, CONTENT);
      const text = await runSign(['--data', data, '--format', format, '--bin', '150340000109', file]);
      const now = new Date();
      const authority = await keepSampleAuthority(join(data, 'authority'), now);
      const answer = await verifierOf(authority, listsOf([authority], now)).verify(
        {
          format: format === 'xml' ? 'XML' : 'CMS',
          content: CONTENT,
          signature: Buffer.from(text, 'base64'),
        },
        now,
      );
      expect(answer).toMatchObject({
        ok: true,
        value: { signer: { commonName: 'Sample signer', organizationNumber: '150340000109' } },
      });
    },
  );

  test('says how it is used when it is called otherwise', async () => {
    await expect(runSign([])).rejects.toThrow(UsageError);
    expect(await runSign(['--help'])).toContain('npm run --silent sign');
  });
});
