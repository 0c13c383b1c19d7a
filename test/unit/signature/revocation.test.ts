import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createSampleAuthority,
  type SampleAuthority,
  sha256Of,
} from '../../../scripts/sample-authority/authority';
import { signCms } from '../../../scripts/sample-authority/sign';
import { fetchedRevocations } from '../../../subgraphs/shared/signature/revocation';
import { verifierOf } from '../../support/signing';

const NOW = new Date('2026-11-20T07:00:00Z');
const CONTENT = new TextEncoder().encode('agreement');

let authority: SampleAuthority;
let server: Server;
let url: string;
let asked: string[];
let isDown: boolean;

beforeEach(async () => {
  authority = await createSampleAuthority('Sample root', NOW);
  asked = [];
  isDown = false;
  server = createServer(async (request, response) => {
    asked.push(request.url ?? '');
    if (isDown) response.writeHead(503).end();
    else if (request.url === '/moved') response.writeHead(302, { location: '/list' }).end();
    else response.end(await authority.revocationList(NOW));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

async function check(
  address: string | null,
  clock: { now: number } = { now: NOW.getTime() },
): Promise<() => Promise<string>> {
  const credential = await authority.issue({ commonName: 'Sample signer' });
  const signature = await signCms(credential, CONTENT, NOW);
  const urls = new Map(address ? [[sha256Of(authority.certificate), address]] : []);
  const verifier = verifierOf(authority, fetchedRevocations({ urls, now: () => clock.now }));
  return async () => {
    const answer = await verifier.verify({ format: 'CMS', content: CONTENT, signature }, NOW);
    return answer.ok ? 'HOLDS' : answer.error;
  };
}

describe('lists of revoked certificates', () => {
  test('come from the configured address, once in ten minutes', async () => {
    const clock = { now: NOW.getTime() };
    const verify = await check(`${url}/list`, clock);
    expect([await verify(), await verify()]).toEqual(['HOLDS', 'HOLDS']);
    expect(asked).toEqual(['/list']);
    clock.now += 600_000;
    await verify();
    expect(asked).toEqual(['/list', '/list']);
  });

  test('that cannot be had leave the signature unbelieved', async () => {
    expect(await (await check(null))()).toBe('REVOCATION_UNKNOWN');
    isDown = true;
    expect(await (await check(`${url}/list`))()).toBe('REVOCATION_UNKNOWN');
  });

  test('are not looked for elsewhere', async () => {
    expect(await (await check(`${url}/moved`))()).toBe('REVOCATION_UNKNOWN');
    expect(asked).toEqual(['/moved']);
  });

  test('stay in use while the address is down and they are in force', async () => {
    const clock = { now: NOW.getTime() };
    const verify = await check(`${url}/list`, clock);
    await verify();
    isDown = true;
    clock.now += 600_000;
    expect(await verify()).toBe('HOLDS');
    expect(asked).toHaveLength(2);
  });
});
