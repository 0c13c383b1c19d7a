import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { exportSPKI, generateKeyPair, importJWK, type JWTPayload } from 'jose';
import { GRAPH_AUDIENCE } from '../../subgraphs/shared/access/access-config';
import { createTokenVerifier, type TokenVerifierOptions } from '../../subgraphs/shared/access/token-verifier';
import { seededUuid, toGlobalId } from '../../subgraphs/shared/kernel/global-id';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer';

const NOW = new Date('2024-05-06T07:08:09Z');
const SECONDS = NOW.getTime() / 1000;
const MINISTRY = seededUuid('organization:ministry-justice');

let issuer: TokenIssuer;
let now: Date;

beforeEach(async () => {
  now = NOW;
  issuer = await startTokenIssuer(NOW, GRAPH_AUDIENCE);
});

afterEach(() => issuer.stop());

const verifier = (options: Partial<TokenVerifierOptions> = {}) =>
  createTokenVerifier({ issuer: issuer.issuer, audience: GRAPH_AUDIENCE, clock: () => now, ...options });

const verify = async (token: string) => verifier().verify(`Bearer ${token}`);
const code = async (token: string) => {
  const verified = await verify(token);
  return verified.ok ? 'ACCEPTED' : verified.error.code;
};

/** A token whose parts are as given, unsigned or signed by whoever asks. */
function assemble(header: object, claims: object, sign: (input: string) => string): string {
  const input = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${input}.${sign(input)}`;
}

const goodClaims = () => ({
  iss: issuer.issuer,
  aud: GRAPH_AUDIENCE,
  sub: 'officer',
  iat: SECONDS,
  exp: SECONDS + 600,
});

test('A11: a good token tells who acts, for which organization, in which roles and scopes', async () => {
  const token = await issuer.sign({
    org: toGlobalId('organization', MINISTRY),
    roles: ['STATE_BODY', 'SUPERUSER', 'constructor', 'ANALYST'],
    scope: 'objects:read  register:read',
    client_id: 'playground',
  });
  expect(await verify(token)).toEqual({
    ok: true,
    value: {
      kind: 'PERSON',
      subject: 'officer',
      organizationId: MINISTRY,
      roles: new Set(['STATE_BODY', 'ANALYST']),
      scopes: new Set(['objects:read', 'register:read']),
      tokenExpiresAt: new Date(NOW.getTime() + 600_000),
    },
  });
});

test('A11: a client that acts for itself is a client, not a person', async () => {
  const verified = await verify(await issuer.sign({ sub: 'partner', client_id: 'partner' }));
  expect(verified).toMatchObject({ ok: true, value: { kind: 'CLIENT', organizationId: null } });
});

test('A11: without a header the caller is anonymous, with a bad header nobody', async () => {
  expect(await verifier().verify(undefined)).toEqual({ ok: true, value: { kind: 'ANONYMOUS' } });
  for (const header of [
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'Bearer a.b',
    `Bearer a.b.c`,
    `Bearer ${'a'.repeat(9000)}.b.c`,
  ])
    expect(await verifier().verify(header)).toMatchObject({
      ok: false,
      error: { code: 'TOKEN_INVALID', status: 401 },
    });
  expect(issuer.asked()).toBe(0);
});

test('A11: a header too long is refused although its token is good', async () => {
  const token = await issuer.sign({ padding: 'x'.repeat(8_000) });
  expect(await code(token)).toBe('TOKEN_INVALID');
});

test('A11: no garbage makes the verifier throw', async () => {
  const shared = verifier();
  const part = fc.oneof(fc.json(), fc.string()).map((text) => Buffer.from(text).toString('base64url'));
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 3, maxLength: 3 }), async (parts) => {
      expect(await shared.verify(`Bearer ${parts.join('.')}`)).toMatchObject({ ok: false });
    }),
    { numRuns: 200 },
  );
});

test('A11: an unsigned token (none) is refused', async () => {
  for (const alg of ['none', 'None', 'NONE']) {
    expect(await code(assemble({ alg, typ: 'at+jwt', kid: 'k1' }, goodClaims(), () => 'AA'))).toBe(
      'TOKEN_INVALID',
    );
    expect(await code(assemble({ alg, typ: 'at+jwt', kid: 'k1' }, goodClaims(), () => ''))).toBe(
      'TOKEN_INVALID',
    );
  }
});

test('A11: the public key is not taken for a shared secret (HS256)', async () => {
  const publicKey = await importJWK(issuer.publicJwk, 'ES256', { extractable: true });
  if (publicKey instanceof Uint8Array) throw new Error('a public key is no secret');
  for (const secret of [await exportSPKI(publicKey), JSON.stringify(issuer.publicJwk)]) {
    const sign = (input: string) => createHmac('sha256', secret).update(input).digest('base64url');
    const forged = assemble({ alg: 'HS256', typ: 'at+jwt', kid: 'k1' }, goodClaims(), sign);
    expect(await code(forged)).toBe('TOKEN_INVALID');
  }
});

test('A11: an algorithm outside the list is refused even with a true signature by a key of the issuer', async () => {
  expect(await code(await issuer.sign({}, { alg: 'ES384', kid: 'k384' }, issuer.otherAlgorithmKey))).toBe(
    'TOKEN_INVALID',
  );
});

test('A11: a key that the token brings along is not believed', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await crypto.subtle.exportKey('jwk', publicKey as never);
  expect(await code(await issuer.sign({}, { jwk, jku: 'http://127.0.0.1:1/jwks' }, privateKey))).toBe(
    'TOKEN_INVALID',
  );
});

test('A11: a token of another key under the issuer’s name is refused', async () => {
  const { privateKey } = await generateKeyPair('ES256');
  expect(await code(await issuer.sign({}, {}, privateKey))).toBe('TOKEN_INVALID');
  expect(await code(await issuer.sign({}, { kid: 'k2' }, privateKey))).toBe('TOKEN_INVALID');
});

test('A11: a claim altered after signing refuses the token', async () => {
  const [header, , signature] = (await issuer.sign({ scope: 'objects:read' })).split('.');
  const raised = Buffer.from(JSON.stringify({ ...goodClaims(), roles: ['OPERATOR'] })).toString('base64url');
  expect(await code(`${header}.${raised}.${signature}`)).toBe('TOKEN_INVALID');
});

test.each<[string, JWTPayload]>([
  ['another audience', { aud: 'urn:another' }],
  ['an audience that only begins like ours', { aud: `${GRAPH_AUDIENCE}:admin` }],
  ['no audience', { aud: undefined }],
  ['another issuer', { iss: 'https://issuer.example' }],
  ['no issuer', { iss: undefined }],
  ['no subject', { sub: undefined }],
  ['an empty subject', { sub: '' }],
  ['a subject beyond measure', { sub: 'x'.repeat(256) }],
  ['no expiry', { exp: undefined }],
  ['a day of issue that has not come', { iat: SECONDS + 60 }],
  ['a first day that has not come', { nbf: SECONDS + 60 }],
  ['roles that are a text', { roles: 'OPERATOR' }],
  ['roles that are not texts', { roles: [{ toString: 'OPERATOR' }] }],
  ['an organization of another kind', { org: toGlobalId('deposit', MINISTRY) }],
  ['an organization that is a bare uuid', { org: MINISTRY }],
  ['an organization that is null', { org: null }],
  ['scopes that are a number', { scope: 7 }],
])('A11: a token with %s is refused', async (_case, claims) => {
  expect(await code(await issuer.sign())).toBe('ACCEPTED');
  expect(await code(await issuer.sign(claims))).toBe('TOKEN_INVALID');
});

test('A11: an id token, or a token without type, is not an access token', async () => {
  for (const typ of ['id+jwt', 'logout+jwt', undefined])
    expect(await code(await issuer.sign({}, { typ }))).toBe('TOKEN_INVALID');
  for (const typ of ['JWT', 'application/at+jwt'])
    expect(await code(await issuer.sign({}, { typ }))).toBe('ACCEPTED');
});

test('A11: five seconds of difference between clocks are borne, six are not', async () => {
  expect(await code(await issuer.sign({ exp: SECONDS - 4 }))).toBe('ACCEPTED');
  expect(await code(await issuer.sign({ exp: SECONDS - 6 }))).toBe('TOKEN_EXPIRED');
  for (const claim of ['nbf', 'iat']) {
    expect(await code(await issuer.sign({ [claim]: SECONDS + 5 }))).toBe('ACCEPTED');
    expect(await code(await issuer.sign({ [claim]: SECONDS + 6 }))).toBe('TOKEN_INVALID');
  }
});

test('A11: a token that was good is refused once it has expired, though it was remembered', async () => {
  const [shared, header] = [verifier({ cacheMs: 3_600_000 }), `Bearer ${await issuer.sign()}`];
  expect(await shared.verify(header)).toMatchObject({ ok: true });
  now = new Date(NOW.getTime() + 606_000);
  expect(await shared.verify(header)).toMatchObject({ ok: false, error: { code: 'TOKEN_EXPIRED' } });
});

test('A11: a token is verified again after the time of remembering', async () => {
  const [shared, header] = [verifier({ cacheMs: 60_000 }), `Bearer ${await issuer.sign()}`];
  const first = await shared.verify(header);
  const again = await shared.verify(header);
  expect(first.ok && again.ok && first.value === again.value).toBe(true);
  now = new Date(NOW.getTime() + 60_000);
  const later = await shared.verify(header);
  expect(later).toEqual(first);
  expect(first.ok && later.ok && first.value === later.value).toBe(false);
});

test('A11: when the keys cannot be had nobody is let in, and the issuer is not stormed', async () => {
  issuer.answerWith(503);
  const shared = verifier({ pauseMs: 1_000 });
  const header = `Bearer ${await issuer.sign()}`;
  for (let i = 0; i < 5; i += 1)
    expect(await shared.verify(header)).toMatchObject({
      ok: false,
      error: { code: 'ISSUER_UNAVAILABLE', status: 503 },
    });
  expect(issuer.asked()).toBe(1);
  issuer.answerWith(200);
  now = new Date(NOW.getTime() + 1_000);
  expect(await shared.verify(header)).toMatchObject({ ok: true });
});

test('A11: keys already known serve on while the issuer is away', async () => {
  const shared = verifier();
  expect(await shared.verify(`Bearer ${await issuer.sign()}`)).toMatchObject({ ok: true });
  issuer.answerWith(503);
  expect(await shared.verify(`Bearer ${await issuer.sign({ sub: 'another' })}`)).toMatchObject({ ok: true });
});

test('A11: a discovery document of another issuer is not followed', async () => {
  const shared = createTokenVerifier({
    issuer: `${issuer.issuer}/`,
    audience: GRAPH_AUDIENCE,
    clock: () => now,
  });
  const header = `Bearer ${await issuer.sign({ iss: `${issuer.issuer}/` })}`;
  expect(await shared.verify(header)).toMatchObject({ ok: false, error: { code: 'ISSUER_UNAVAILABLE' } });
});

test('claims of another issuer are found under the configured names, with dots in them or as a path', async () => {
  const claimNames = {
    organization: 'https://example.org/org',
    roles: 'realm_access.roles',
    scopes: 'scp',
    client: 'azp',
  };
  const token = await issuer.sign({
    'https://example.org/org': toGlobalId('organization', MINISTRY),
    realm_access: { roles: ['OPERATOR'] },
    scp: ['objects:read'],
    azp: 'officer',
  });
  expect(await verifier({ claimNames, jwksUrl: issuer.jwksUrl }).verify(`bearer ${token}`)).toMatchObject({
    ok: true,
    value: {
      kind: 'CLIENT',
      organizationId: MINISTRY,
      roles: new Set(['OPERATOR']),
      scopes: new Set(['objects:read']),
    },
  });
});
