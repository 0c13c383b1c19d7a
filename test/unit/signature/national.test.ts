import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSampleAuthority } from '../../../scripts/sample-authority/authority';
import { signCms } from '../../../scripts/sample-authority/sign';
import { nationalSignatures } from '../../../subgraphs/shared/signature/national-signatures';

const NOW = new Date('2026-11-20T07:00:00Z');
const CONTENT = new TextEncoder().encode('agreement');
const GOOD = {
  valid: true,
  subject: { commonName: 'Sample signer', iin: '000000000000', bin: '150340000109' },
  serialNumber: '0a1b',
};

let server: Server;
let answer: { status: number; body: string };
let asked: { url: string | undefined; body: Record<string, unknown> }[];
let signature: Uint8Array;
let attached: Uint8Array;

beforeAll(async () => {
  const credential = await (await createSampleAuthority('Sample root', NOW)).issue({ commonName: 'Sample' });
  signature = await signCms(credential, CONTENT, NOW);
  attached = await signCms(credential, new TextEncoder().encode('other'), NOW, { isAttached: true });
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    asked.push({ url: request.url, body: JSON.parse(text) });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  asked = [];
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function verify(status: number, body: unknown, signed = signature, format: 'CMS' | 'XML' = 'CMS') {
  answer = { status, body: typeof body === 'string' ? body : JSON.stringify(body) };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const verifier = nationalSignatures({ url, timeoutMs: 2_000 });
  return verifier.verify({ format, content: CONTENT, signature: signed }, NOW);
}

const problem = async (...asking: Parameters<typeof verify>) => {
  const { ok, ...rest } = await verify(...asking);
  return ok ? 'HOLDS' : (rest as { error: string }).error;
};

describe('the service of the national authority', () => {
  test('is asked for this signature over this document, with revocation, and names the signer', async () => {
    expect(await verify(200, { valid: true, signers: [{ certificates: [GOOD, { valid: true }] }] })).toEqual({
      ok: true,
      value: {
        signer: {
          commonName: 'Sample signer',
          personNumber: '000000000000',
          organizationNumber: '150340000109',
        },
        statedAt: null,
        certificate: '0a1b',
      },
    });
    expect(asked).toEqual([
      {
        url: '/cms/verify',
        body: {
          cms: Buffer.from(signature).toString('base64'),
          data: Buffer.from(CONTENT).toString('base64'),
          revocationCheck: ['OCSP'],
        },
      },
    ]);
  });

  test('is believed only when it says yes to everything', async () => {
    const of = (certificate: object, valid: unknown = true) => ({
      valid,
      signers: [{ certificates: [certificate] }],
    });
    expect(await problem(200, of(GOOD))).toBe('HOLDS');
    expect(await problem(200, of(GOOD, false))).toBe('SIGNATURE_NOT_OF_DOCUMENT');
    expect(await problem(200, of(GOOD, 'true'))).toBe('SIGNATURE_NOT_OF_DOCUMENT');
    expect(await problem(200, of({ ...GOOD, valid: false }))).toBe('SIGNER_UNTRUSTED');
    expect(await problem(200, of({ ...GOOD, revocations: [{ revoked: true, by: 'OCSP' }] }, false))).toBe(
      'SIGNER_REVOKED',
    );
    expect(await problem(200, { valid: true, signers: [] })).toBe('SIGNATURE_NOT_OF_DOCUMENT');
    const two = { certificates: [GOOD] };
    expect(await problem(200, { valid: true, signers: [two, two] })).toBe('SIGNATURE_NOT_OF_DOCUMENT');
  });

  test('leaves the signature unbelieved when it is down, confused or redirects', async () => {
    expect(await problem(503, '')).toBe('REVOCATION_UNKNOWN');
    expect(await problem(200, 'no json')).toBe('REVOCATION_UNKNOWN');
    expect(await problem(302, '')).toBe('REVOCATION_UNKNOWN');
  });

  test('is not asked about a signature that brings another document, nor about XML', async () => {
    const yes = { valid: true, signers: [{ certificates: [GOOD] }] };
    expect(await problem(200, yes, attached)).toBe('SIGNATURE_NOT_OF_DOCUMENT');
    expect(await problem(200, yes, new Uint8Array([1, 2, 3]))).toBe('SIGNATURE_UNREADABLE');
    expect(await problem(200, yes, signature, 'XML')).toBe('SIGNATURE_UNREADABLE');
    expect(asked).toEqual([]);
  });
});
