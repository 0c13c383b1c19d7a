import { readGatewayConfig } from '../../../gateway/config';
import { ConfigurationError } from '../../../subgraphs/shared/server/configuration-error';

const KEY = Buffer.alloc(32, 7).toString('base64');
const SEPARATE = {
  SUBGRAPH_URL_OBJECTS: 'http://127.0.0.1:4001/graphql',
  SUBGRAPH_URL_REGISTER: 'http://127.0.0.1:4002/graphql',
  SUBGRAPH_URL_ESCROW: 'https://escrow.example/graphql',
  PROOF_KEY_OBJECTS: KEY,
  PROOF_KEY_REGISTER: KEY,
  PROOF_KEY_ESCROW: KEY,
};

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readGatewayConfig(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

test('with nothing set the graph runs in one process on loopback', () => {
  expect(readGatewayConfig({ PORT: '', HOST: ' ' })).toEqual({
    host: '127.0.0.1',
    port: 4000,
    logLevel: 'info',
    publicUrl: new URL('http://localhost:4000'),
    dataDirectory: '.data',
    issuerPeers: 'LOOPBACK',
    supergraphPath: 'schema/supergraph.graphql',
    subgraphs: null,
    subgraphTimeoutMs: 4_000,
    drainTimeoutMs: 10_000,
  });
});

test('with addresses and keys each subgraph is a process of its own', () => {
  const { subgraphs } = readGatewayConfig(SEPARATE);
  expect(subgraphs?.escrow.url.href).toBe('https://escrow.example/graphql');
  expect(subgraphs?.objects.proofKey).toEqual(Buffer.alloc(32, 7));
});

test('all faults are told together, each with its variable and its remedy', () => {
  const faults = faultsOf({
    PORT: '70000',
    LOG_LEVEL: 'loud',
    SUBGRAPH_URL_OBJECTS: 'ftp://x',
    SUBGRAPH_TIMEOUT_MS: 'soon',
  });
  expect(faults).toEqual([
    expect.stringMatching(/^PORT is "70000": set a whole number from 0 to 65535/),
    expect.stringMatching(/^LOG_LEVEL is "loud": set one of /),
    expect.stringMatching(/^SUBGRAPH_URL_REGISTER is missing/),
    expect.stringMatching(/^SUBGRAPH_URL_ESCROW is missing/),
    expect.stringMatching(/^SUBGRAPH_URL_OBJECTS is "ftp:\/\/x"/),
    expect.stringMatching(/^PROOF_KEY_OBJECTS is missing/),
    expect.stringMatching(/^PROOF_KEY_REGISTER is missing/),
    expect.stringMatching(/^PROOF_KEY_ESCROW is missing/),
    expect.stringMatching(/^SUBGRAPH_TIMEOUT_MS is "soon"/),
  ]);
  const error = new ConfigurationError('gateway', faults);
  for (const fault of faults) expect(error.message).toContain(fault);
});

test('a short key is refused without being repeated', () => {
  const short = Buffer.from('only sixteen byt').toString('base64');
  const faults = faultsOf({ ...SEPARATE, PROOF_KEY_ESCROW: short });
  expect(faults).toEqual([
    expect.stringMatching(/^PROOF_KEY_ESCROW is too short: set at least 32 random bytes/),
  ]);
  expect(faults.join()).not.toContain(short);
});
