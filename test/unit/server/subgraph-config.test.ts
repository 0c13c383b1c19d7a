import { makePeerKey, peerKeyTexts } from '../../../subgraphs/shared/peers/peer-keys';
import { ConfigurationError } from '../../../subgraphs/shared/server/configuration-error';
import { readSubgraphConfig } from '../../../subgraphs/shared/server/subgraph-config';

const KEY = Buffer.alloc(32, 1).toString('base64');
const [OWN, OTHER] = [peerKeyTexts(makePeerKey()), peerKeyTexts(makePeerKey())];
const COMPLETE = {
  OIDC_ISSUER: 'https://issuer.example',
  PROOF_KEY_REGISTER: KEY,
  DATABASE_URL_REGISTER: 'postgresql://register_app@db.example/register',
  PEER_KEY_REGISTER: OWN.own,
  PEER_PUBLIC_KEY_OBJECTS: OTHER.public,
  PEER_PUBLIC_KEY_ESCROW: OTHER.public,
  PEER_URL_OBJECTS: 'http://objects:4001',
  PEER_URL_ESCROW: 'http://escrow:4003',
};

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readSubgraphConfig('register', env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

describe('configuration of a subgraph that runs as a process of its own', () => {
  test('needs issuer, proof key and database; the rest has a default', () => {
    expect(readSubgraphConfig('register', COMPLETE)).toMatchObject({
      host: '127.0.0.1',
      port: 4002,
      logLevel: 'info',
      issuer: { issuer: 'https://issuer.example', audience: 'urn:archportal:graph' },
      database: { application: { connectionString: COMPLETE.DATABASE_URL_REGISTER } },
    });
    expect(readSubgraphConfig('register', COMPLETE).proofKey).toHaveLength(32);
  });

  test('takes host, port and level of the log as they are given', () => {
    const env = { ...COMPLETE, HOST: '0.0.0.0', PORT: '8080', LOG_LEVEL: 'debug' };
    expect(readSubgraphConfig('register', env)).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      logLevel: 'debug',
    });
  });

  test.each([
    ['OIDC_ISSUER', /^OIDC_ISSUER is missing/],
    ['PROOF_KEY_REGISTER', /^PROOF_KEY_REGISTER/],
    ['DATABASE_URL_REGISTER', /DATABASE_URL_REGISTER/],
    ['PEER_KEY_REGISTER', /^PEER_KEY_REGISTER is missing/],
    ['PEER_PUBLIC_KEY_OBJECTS', /^PEER_PUBLIC_KEY_OBJECTS is missing/],
    ['PEER_URL_ESCROW', /^PEER_URL_ESCROW is missing/],
  ])('tells that %s is missing', (variable, text) => {
    const { [variable as keyof typeof COMPLETE]: _, ...rest } = COMPLETE;
    expect(faultsOf(rest)).toEqual([expect.stringMatching(text)]);
  });

  test.each([
    [{ PORT: '65536' }, /^PORT must be a whole number/],
    [{ PORT: '-1' }, /^PORT/],
    [{ PORT: '80.5' }, /^PORT/],
    [{ PORT: 'http' }, /^PORT/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of trace, debug, info/],
    [{ OIDC_ISSUER: 'http://issuer.example' }, /^OIDC_ISSUER must be an https address/],
    [{ PROOF_KEY_REGISTER: 'short' }, /^PROOF_KEY_REGISTER/],
    [{ PEER_KEY_REGISTER: KEY }, /^PEER_KEY_REGISTER cannot be used/],
    [{ PEER_KEY_REGISTER: OWN.public }, /^PEER_KEY_REGISTER cannot be used/],
    [{ PEER_PUBLIC_KEY_ESCROW: OTHER.own.slice(0, 20) }, /^PEER_PUBLIC_KEY_ESCROW cannot be used/],
    [{ PEER_URL_OBJECTS: 'file:///objects' }, /^PEER_URL_OBJECTS cannot be used/],
  ])('refuses %j', (env, text) => {
    expect(faultsOf({ ...COMPLETE, ...env })).toEqual([expect.stringMatching(text)]);
  });

  test('takes neither key nor database of another subgraph', () => {
    const { PROOF_KEY_REGISTER, DATABASE_URL_REGISTER, ...rest } = COMPLETE;
    const foreign = { PROOF_KEY_OBJECTS: PROOF_KEY_REGISTER, DATABASE_URL_OBJECTS: DATABASE_URL_REGISTER };
    expect(faultsOf({ ...rest, ...foreign }).join('\n')).toMatch(
      /PROOF_KEY_REGISTER[\s\S]*DATABASE_URL_REGISTER/,
    );
  });

  test('tells all faults together and repeats no secret', () => {
    const wrong = { PROOF_KEY_REGISTER: 'hunter2', PEER_KEY_REGISTER: 'hunter2' };
    const faults = faultsOf({ PORT: 'x', LOG_LEVEL: 'loud', ...wrong });
    expect(faults.length).toBeGreaterThanOrEqual(10);
    expect(faults.join()).not.toContain('hunter2');
  });
});
