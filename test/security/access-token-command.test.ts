import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeProtectedHeader } from 'jose';
import { claimsOf, SAMPLE_USERS } from '../../gateway/embedded-issuer/sample-users';
import { runToken } from '../../scripts/token';
import { GRAPH_AUDIENCE } from '../../subgraphs/shared/access/access-config';
import { createTokenVerifier } from '../../subgraphs/shared/access/token-verifier';
import { fromGlobalId, seededUuid } from '../../subgraphs/shared/kernel/global-id';
import { type LoopbackIssuer, startLoopbackIssuer } from '../support/loopback-issuer';

let keyDirectory: string;
let issuer: LoopbackIssuer;

beforeAll(async () => {
  keyDirectory = await mkdtemp(join(tmpdir(), 'issuer-'));
  issuer = await startLoopbackIssuer({ keyDirectory });
});

afterAll(async () => {
  await issuer.stop();
  await rm(keyDirectory, { recursive: true, force: true });
});

const verify = (text: string) =>
  createTokenVerifier({ issuer: issuer.issuerUrl, audience: GRAPH_AUDIENCE }).verify(`Bearer ${text}`);

async function token(...argv: readonly string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const output = { out: (text: string) => said.out.push(text), err: (text: string) => said.err.push(text) };
  const code = await runToken(argv, output);
  return { code, out: said.out.join(''), err: said.err.join('') };
}

async function serve(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, stop };
}

test.each(SAMPLE_USERS)('$login signs in by code and PKCE and is who the sample says', async (user) => {
  const { code, out, err } = await token('--as', user.login, '--url', issuer.origin);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  expect(decodeProtectedHeader(out.trim())).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  const { org } = claimsOf(user);
  expect(await verify(out.trim())).toMatchObject({
    ok: true,
    value: {
      kind: 'PERSON',
      subject: user.login,
      organizationId: org === undefined ? null : fromGlobalId('organization', org),
      roles: new Set(user.roles),
      scopes: new Set(),
    },
  });
});

test('the sample partner signs in by its client credentials and is a client', async () => {
  const { code, out } = await token(
    '--client',
    'partner-sample',
    '--url',
    issuer.origin,
    '--keys',
    keyDirectory,
  );
  expect(code).toBe(0);
  expect(await verify(out.trim())).toMatchObject({
    ok: true,
    value: {
      kind: 'CLIENT',
      organizationId: seededUuid('organization:partner-agency'),
      roles: new Set(['PARTNER']),
      scopes: new Set(['objects:read', 'register:read']),
    },
  });
});

test('A11: a partner that asks for fewer scopes gets fewer, and for others none', async () => {
  const partner = ['--client', 'partner-sample', '--url', issuer.origin, '--keys', keyDirectory, '--scope'];
  const { out } = await token(...partner, 'objects:read');
  expect(await verify(out.trim())).toMatchObject({ ok: true, value: { scopes: new Set(['objects:read']) } });
  const beyond = await token(...partner, 'deposits:read');
  expect(await verify(beyond.out.trim())).toMatchObject({ ok: true, value: { scopes: new Set() } });
});

test('a partner with a wrong secret gets nothing', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'issuer-'));
  await writeFile(join(directory, 'partner-sample.secret'), 'guess');
  const { code, out, err } = await token(
    '--client',
    'partner-sample',
    '--url',
    issuer.origin,
    '--keys',
    directory,
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('The issuer refused');
  await rm(directory, { recursive: true });
});

test('a token lives between fifteen minutes and an hour', async () => {
  const before = Date.now();
  const { out } = await token('--as', 'analyst', '--url', issuer.origin);
  const verified = await verify(out.trim());
  const actor = verified.ok ? verified.value : null;
  const minutes =
    actor && actor.kind !== 'ANONYMOUS' ? (actor.tokenExpiresAt.getTime() - before) / 60_000 : 0;
  expect(minutes).toBeGreaterThan(14.9);
  expect(minutes).toBeLessThan(60);
});

describe('npm run token', () => {
  const cases: [string, string[], string][] = [
    ['an unknown user', ['--as', 'nobody'], 'There is no sample user «nobody». There are: owner, holder'],
    ['an unknown client', ['--client', 'nobody'], 'There is no sample client'],
    ['nobody named', [], 'Say who: --as'],
    ['an unknown option', ['--who', 'owner'], '--who'],
    ['an address that is none', ['--as', 'owner', '--url', 'here'], 'is not an address'],
    [
      'a graph that does not run',
      ['--as', 'owner', '--url', 'http://localhost:1'],
      'does not answer at http://localhost:1',
    ],
    [
      'a secret that is not there',
      ['--client', 'partner-sample', '--keys', '/nowhere'],
      'The first start of the graph makes it',
    ],
  ];
  test.each(cases)('with %s says so and fails', async (_case, argv, message) => {
    const { code, out, err } = await token(...argv);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
  });

  test('names the users and explains itself', async () => {
    expect((await token('--list')).out.trim().split('\n')).toHaveLength(SAMPLE_USERS.length);
    expect((await token('--help')).out).toContain('--as <user>');
  });

  test('says that a graph with a configured issuer has no sample users', async () => {
    const graph = await serve((_req, res) => void res.writeHead(404).end());
    const { code, err } = await token('--as', 'owner', '--url', graph.origin);
    expect(code).toBe(1);
    expect(err).toContain('has no embedded issuer');
    graph.stop();
  });

  test('does not take a code that answers another request', async () => {
    const callback = 'http://127.0.0.1/callback?code=c&state=other';
    const graph = await serve((req, res) => {
      const origin = `http://${req.headers.host}`;
      const document = {
        authorization_endpoint: `${origin}/auth`,
        token_endpoint: origin,
        access_token: 't',
      };
      if (req.url?.startsWith('/auth')) res.writeHead(303, { location: callback }).end();
      else res.end(JSON.stringify(document));
    });
    expect(await token('--as', 'owner', '--url', graph.origin)).toMatchObject({ code: 1, out: '' });
    graph.stop();
  });
});
