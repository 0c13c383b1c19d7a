import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedIssuer } from '../../gateway/embedded-issuer/embedded-issuer';
import { createIssuerStore } from '../../gateway/embedded-issuer/issuer-store';
import { SAMPLE_USERS } from '../../gateway/embedded-issuer/sample-users';
import { renderProblem } from '../../gateway/embedded-issuer/sign-in-page';
import { runToken } from '../../scripts/token';
import { GRAPH_AUDIENCE } from '../../subgraphs/shared/access/access-config';
import { createTokenVerifier } from '../../subgraphs/shared/access/token-verifier';
import { type LoopbackIssuer, startLoopbackIssuer } from '../support/loopback-issuer';

const PLAYGROUND = {
  client_id: 'playground',
  response_type: 'code',
  scope: 'openid',
  state: 's',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
};

let keyDirectory: string;
let issuer: LoopbackIssuer;
const printed: unknown[][] = [];

beforeAll(async () => {
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    jest.spyOn(console, method).mockImplementation((...line) => void printed.push(line));
  keyDirectory = await mkdtemp(join(tmpdir(), 'issuer-'));
  issuer = await startLoopbackIssuer({ keyDirectory });
});

afterAll(async () => {
  await issuer.stop();
  await rm(keyDirectory, { recursive: true, force: true });
  jest.restoreAllMocks();
});

const verify = (text: string, { issuerUrl } = issuer) =>
  createTokenVerifier({ issuer: issuerUrl, audience: GRAPH_AUDIENCE }).verify(`Bearer ${text}`);

async function token(...argv: readonly string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const output = { out: (text: string) => said.out.push(text), err: (text: string) => said.err.push(text) };
  const code = await runToken(argv, output);
  return { code, out: said.out.join(''), err: said.err.join('') };
}

function authorizationAddress(changes: Record<string, string | undefined> = {}): string {
  const all = { ...PLAYGROUND, redirect_uri: `${issuer.origin}/playground/callback`, ...changes };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${issuer.issuerUrl}/auth?${new URLSearchParams(given)}`;
}

const authorize = (changes: Record<string, string | undefined> = {}) =>
  fetch(authorizationAddress(changes), { redirect: 'manual', headers: { accept: 'text/html' } });

function redeem(changes: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  const form = {
    grant_type: 'authorization_code',
    client_id: 'playground',
    redirect_uri: `${issuer.origin}/playground/callback`,
    code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    ...changes,
  };
  return fetch(`${issuer.issuerUrl}/token`, { method: 'POST', headers, body: new URLSearchParams(form) });
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

async function beginSignIn(changes: Record<string, string> = {}) {
  const started = await authorize(changes);
  return { page: `${issuer.origin}${started.headers.get('location')}`, cookie: cookiesOf(started) };
}

/** A request with a header that fetch does not let through. */
function statusWithHost(path: string, host: string, origin = issuer.origin): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const done = (response: IncomingMessage) => resolve(response.resume().statusCode);
    request(`${origin}${path}`, { headers: { host } }, done).on('error', reject).end();
  });
}

test('A11: tokens outlive a restart, because the key is kept and readable by its owner alone', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'issuer-'));
  const first = await startLoopbackIssuer({ keyDirectory: directory });
  const { out } = await token('--as', 'owner', '--url', first.origin);
  await first.stop();
  const again = await startLoopbackIssuer({
    keyDirectory: directory,
    port: Number(new URL(first.origin).port),
  });
  expect(await verify(out.trim(), again)).toMatchObject({ ok: true, value: { subject: 'owner' } });
  await again.stop();
  const files = await readdir(directory);
  expect(files.sort()).toEqual(['partner-sample.secret', 'signing-key.json']);
  for (const file of files) expect((await stat(join(directory, file))).mode & 0o777).toBe(0o600);
  await rm(directory, { recursive: true });
});

test('A11: two processes that start at once keep the same key', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'issuer-'));
  const options = { issuerUrl: 'http://localhost:4000/oidc', keyDirectory: directory };
  const issuers = await Promise.all([1, 2, 3, 4].map(() => createEmbeddedIssuer(options)));
  expect(new Set(issuers.map(({ jwks }) => JSON.stringify(jwks))).size).toBe(1);
  expect(issuers[0]?.jwks.keys[0]).not.toHaveProperty('d');
  await rm(directory, { recursive: true });
});

test('a damaged key is told by its file', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'issuer-'));
  const file = join(directory, 'signing-key.json');
  await writeFile(file, '{"kty":"EC"}');
  const starting = createEmbeddedIssuer({ issuerUrl: 'http://localhost:4000/oidc', keyDirectory: directory });
  await expect(starting).rejects.toThrow(file);
  await rm(directory, { recursive: true });
});

test('the key set holds the public part alone', async () => {
  const keySet = await (await fetch(`${issuer.issuerUrl}/jwks`)).text();
  const { d } = JSON.parse(await readFile(join(keyDirectory, 'signing-key.json'), 'utf8')) as { d: string };
  expect(keySet).toContain('"alg":"ES256"');
  expect(keySet).not.toContain(d);
});

test('there is no issuer without passwords at an address that others can reach', async () => {
  for (const issuerUrl of [
    'http://graph.example/oidc',
    'http://10.0.0.1:4000/oidc',
    'http://localhost.example/oidc',
  ])
    await expect(createEmbeddedIssuer({ issuerUrl, keyDirectory })).rejects.toThrow('this machine only');
});

test('A10: callers from other machines are refused, whatever their headers say', async () => {
  const remote = await startLoopbackIssuer({ keyDirectory, peerAddress: '10.1.2.3' });
  const headers = { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1' };
  for (const path of ['/auth', '/token', '/interaction/0123456789'])
    expect((await fetch(`${remote.issuerUrl}${path}`, { headers })).status).toBe(403);
  expect((await fetch(`${remote.issuerUrl}/jwks`)).status).toBe(200);
  expect((await token('--as', 'owner', '--url', remote.origin)).code).toBe(1);
  await remote.stop();
});

test('a container may let in the network of its host when told to', async () => {
  const remote = await startLoopbackIssuer({ keyDirectory, peerAddress: '172.17.0.1', peers: 'ANY' });
  expect((await token('--as', 'owner', '--url', remote.origin)).code).toBe(0);
  await remote.stop();
});

test('a foreign name that resolves to this machine does not pass', async () => {
  expect(await statusWithHost('/oidc/auth', 'evil.example')).toBe(403);
  expect(await statusWithHost('/oidc/auth', '')).not.toBe(200);
  expect(await statusWithHost('/oidc/jwks', 'gateway:4000')).toBe(200);
});

test.each([
  '//',
  '//?lang=kk',
  '/oidc//',
  '/oidc/..//',
  '/oidc/auth/%E0%A4%A',
  '/oidc/interaction/%E0%A4%A',
  '/oidc//x:y@/',
])('an address that is none (%s) is answered with an error of the caller', async (address) => {
  const path = address.startsWith('/oidc') ? address : `/oidc${address}`;
  const status = await statusWithHost(path, new URL(issuer.origin).host);
  expect([400, 404]).toContain(status);
});

test('without PKCE, or with a plain challenge, no code is given', async () => {
  const without = await authorize({ code_challenge: undefined, code_challenge_method: undefined });
  expect(without.headers.get('location')).toContain('error=invalid_request');
  expect((await authorize({ code_challenge_method: 'plain' })).headers.get('location')).toContain(
    'error=invalid_request',
  );
});

test('a code is sent to no other address than the registered ones', async () => {
  for (const redirect_uri of ['https://evil.example/callback', `${issuer.origin}/elsewhere`]) {
    const refused = await authorize({ redirect_uri });
    expect([refused.status, refused.headers.get('location')]).toEqual([400, null]);
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  const twin = `${issuer.origin.replace('localhost', '127.0.0.1')}/playground/callback`;
  expect((await authorize({ redirect_uri: twin })).headers.get('location')).toContain('/oidc/interaction/');
});

test('pages of the playground may redeem a code, pages of other sites and of other clients may not', async () => {
  const asked = async (origin: string, client_id = 'playground') => {
    const response = await redeem({ code: 'unknown', client_id }, { origin });
    return [
      ((await response.json()) as { error: string }).error,
      response.headers.get('access-control-allow-origin'),
    ];
  };
  const twin = issuer.origin.replace('localhost', '127.0.0.1');
  for (const origin of [issuer.origin, twin]) expect(await asked(origin)).toEqual(['invalid_grant', origin]);
  for (const origin of ['https://evil.example', 'null'])
    expect(await asked(origin)).toEqual(['invalid_request', null]);
  expect(await asked('http://127.0.0.1', 'cli')).toEqual(['invalid_request', null]);
});

test('a token for another audience is not given', async () => {
  expect((await authorize({ resource: 'urn:another' })).headers.get('location')).toContain(
    'error=invalid_target',
  );
});

test.each([
  ['kk', 'Сынақ пайдаланушысы'],
  ['ru', 'Вход под пробным'],
  ['en', 'Sign in as a sample'],
])('the sign-in page speaks %s and asks nothing of another host', async (language, title) => {
  const { page, cookie } = await beginSignIn({ ui_locales: language });
  const response = await fetch(page, { headers: { cookie } });
  const html = await response.text();
  expect(html).toContain(title);
  expect(html).toContain(`<html lang="${language}">`);
  for (const { login } of SAMPLE_USERS) expect(html).toContain(`value="${login}"`);
  expect(html).not.toMatch(/<script|<link|<img|https?:|url\(/);
  const policy = response.headers.get('content-security-policy');
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self' http:\/\/localhost:\d+; frame-ancestors 'none'/,
  );
});

test('the language can be changed on the page, and a hinted user stands ready', async () => {
  const { page, cookie } = await beginSignIn({ login_hint: 'auditor' });
  const html = await (
    await fetch(`${page}?lang=kk`, { headers: { cookie, 'accept-language': 'en' } })
  ).text();
  expect(html).toContain('<html lang="kk">');
  expect(html).toMatch(/value="auditor" autofocus/);
});

test('only the browser that began a sign-in can finish it, and only as a sample user', async () => {
  const { page, cookie } = await beginSignIn();
  const choose = (user: string, headers: Record<string, string>) =>
    fetch(page, { method: 'POST', body: new URLSearchParams({ user }), headers, redirect: 'manual' });
  expect((await choose('owner', {})).status).toBe(400);
  expect((await choose('nobody', { cookie })).status).toBe(400);
  const body = new URLSearchParams({ user: 'owner', padding: 'x'.repeat(5_000) });
  expect((await fetch(page, { method: 'POST', body, headers: { cookie }, redirect: 'manual' })).status).toBe(
    400,
  );
  const other = await beginSignIn();
  expect((await choose('owner', { cookie: other.cookie })).status).toBe(400);
  expect((await fetch(page, { method: 'DELETE', headers: { cookie } })).status).toBe(405);
  expect((await choose('owner', { cookie })).status).toBe(303);
});

test('a page never repeats what was sent to it as markup', () => {
  const html = renderProblem('ru', `<script>alert("1")</script>&'`);
  expect(html).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#38;&#39;');
  expect(html).not.toContain('<script');
});

test('whoever signs in again as somebody else is somebody else', async () => {
  const jar = new Map<string, { value: string; path: string }>();
  const visit = async (address: string, user?: string) => {
    const { pathname } = new URL(address);
    const sent = [...jar].filter(([, { path }]) => `${pathname}/`.startsWith(`${path}/`.replace('//', '/')));
    const cookie = sent.map(([name, { value }]) => `${name}=${value}`).join('; ');
    const form = user ? { method: 'POST', body: new URLSearchParams({ user }) } : {};
    const response = await fetch(address, { ...form, headers: { cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = '', path = ''] = /^([^=]+)=([^;]*).*; path=([^;]+)/.exec(line) ?? [];
      jar.set(name, { value, path });
    }
    return new URL(response.headers.get('location') ?? '', issuer.origin).href;
  };
  const signIn = async (user: string) => {
    const page = await visit(authorizationAddress());
    const callback = new URL(await visit(await visit(page, user)));
    const answer = await redeem({ code: callback.searchParams.get('code') ?? '' });
    return verify(((await answer.json()) as { access_token: string }).access_token);
  };
  expect(await signIn('owner')).toMatchObject({ ok: true, value: { subject: 'owner' } });
  expect(await signIn('auditor')).toMatchObject({ ok: true, value: { subject: 'auditor' } });
  expect(await signIn('owner')).toMatchObject({ ok: true, value: { subject: 'owner' } });
});

test('a code is good once', async () => {
  const { page, cookie } = await beginSignIn();
  const body = new URLSearchParams({ user: 'owner' });
  const chosen = await fetch(page, { method: 'POST', body, headers: { cookie }, redirect: 'manual' });
  const resumed = await fetch(chosen.headers.get('location') ?? '', {
    headers: { cookie },
    redirect: 'manual',
  });
  const code = new URL(resumed.headers.get('location') ?? '').searchParams.get('code') ?? '';
  expect((await redeem({ code, code_verifier: 'x'.repeat(43) })).status).toBe(400);
  expect((await redeem({ code })).status).toBe(200);
  expect((await redeem({ code })).status).toBe(400);
});

test('the store forgets what has expired, and the oldest when it is full', async () => {
  let time = 0;
  const store = createIssuerStore(() => time, 2);
  const sessions = store.adapter('Session');
  await sessions.upsert('a', { uid: 'u' }, 10);
  expect(await sessions.findByUid('u')).toEqual({ uid: 'u' });
  expect(await store.adapter('Grant').find('a')).toBeUndefined();
  time = 10_000;
  expect(await sessions.find('a')).toBeUndefined();
  for (const id of ['b', 'c', 'd']) await sessions.upsert(id, { grantId: 'g' }, 10);
  expect([await sessions.find('b'), store.size()]).toEqual([undefined, 2]);
  await sessions.consume('c');
  expect(await sessions.find('c')).toEqual({ grantId: 'g', consumed: 10 });
  await sessions.revokeByGrantId('g');
  expect(store.size()).toBe(0);
});

test('a request cut short goes to the log as a fault and not to the console', async () => {
  const broken = await startLoopbackIssuer({ keyDirectory });
  const port = Number(new URL(broken.origin).port);
  const head = `POST /oidc/token HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 100\r\n`;
  const socket = connect(port, '127.0.0.1');
  socket.end(`${head}Content-Type: application/x-www-form-urlencoded\r\n\r\ngrant`);
  await once(socket.resume(), 'close');
  await broken.stop();
  expect(broken.faults).toHaveLength(1);
});

test('the issuer wrote nothing to the console and had no fault', () => {
  expect(printed).toEqual([]);
  expect(issuer.faults).toEqual([]);
});
