import { GRAPH_AUDIENCE, readAccessConfig } from '../../../subgraphs/shared/access/access-config';
import { DEFAULT_CLAIM_NAMES } from '../../../subgraphs/shared/access/token-claims';

const key = (filling: number) => Buffer.alloc(32, filling).toString('base64');

test('with nothing configured the embedded issuer serves and no key is needed in one process', () => {
  expect(readAccessConfig({}, [])).toEqual({ ok: true, value: { issuer: null, proofKeys: {} } });
});

test('a configured issuer takes the place of the embedded one', () => {
  const env = {
    OIDC_ISSUER: 'https://issuer.example/realms/portal',
    OIDC_CLAIM_ROLES: 'realm_access.roles',
    PROOF_KEY_OBJECTS: key(1),
  };
  expect(readAccessConfig(env, ['objects'])).toEqual({
    ok: true,
    value: {
      issuer: {
        issuer: 'https://issuer.example/realms/portal',
        audience: GRAPH_AUDIENCE,
        jwksUrl: undefined,
        claimNames: { ...DEFAULT_CLAIM_NAMES, roles: 'realm_access.roles' },
      },
      proofKeys: { objects: Buffer.alloc(32, 1) },
    },
  });
});

test('containers may ask for the keys within their own network', () => {
  const env = {
    OIDC_ISSUER: 'http://localhost:4000/oidc',
    OIDC_JWKS_URL: 'http://gateway:4000/oidc/jwks',
    OIDC_AUDIENCE: 'x',
  };
  expect(readAccessConfig(env, [])).toMatchObject({
    ok: true,
    value: { issuer: { audience: 'x', jwksUrl: env.OIDC_JWKS_URL } },
  });
});

test('all faults are told together, and no value is repeated', () => {
  const env = {
    OIDC_ISSUER: 'http://issuer.example',
    OIDC_JWKS_URL: 'http://issuer.example/jwks',
    PROOF_KEY_OBJECTS: 'c2hvcnQ=',
    PROOF_KEY_REGISTER: `${key(2).slice(0, 9)}!${key(2).slice(9)}`,
  };
  const result = readAccessConfig(env, ['objects', 'register', 'escrow']);
  const faults = result.ok ? [] : result.error;
  expect(faults.map(({ variable }) => variable)).toEqual([
    'OIDC_ISSUER',
    'OIDC_JWKS_URL',
    'PROOF_KEY_OBJECTS',
    'PROOF_KEY_REGISTER',
    'PROOF_KEY_ESCROW',
  ]);
  for (const value of Object.values(env)) expect(JSON.stringify(faults)).not.toContain(value);
});

test('settings of an issuer without an issuer are a mistake', () => {
  expect(readAccessConfig({ OIDC_AUDIENCE: 'x', OIDC_CLAIM_ROLES: 'y' }, [])).toMatchObject({
    ok: false,
    error: [{ variable: 'OIDC_AUDIENCE' }, { variable: 'OIDC_CLAIM_ROLES' }],
  });
});

test('two subgraphs must not share a key', () => {
  const env = { PROOF_KEY_OBJECTS: key(1), PROOF_KEY_ESCROW: key(1) };
  expect(readAccessConfig(env, [])).toMatchObject({ ok: false, error: [{ variable: 'PROOF_KEY_ESCROW' }] });
});

test('an address that is none is told', () => {
  expect(readAccessConfig({ OIDC_ISSUER: 'issuer' }, [])).toMatchObject({
    ok: false,
    error: [{ variable: 'OIDC_ISSUER' }],
  });
});
