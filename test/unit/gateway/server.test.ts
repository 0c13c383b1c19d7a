import { createGateway } from '../../../gateway/server';
import { createInProcessTransport } from '../../../gateway/transport-in-process';
import { createLogger } from '../../../subgraphs/shared/server/logger';
import { smallSupergraph } from '../../support/small-graph/small-graph';

const transport = createInProcessTransport(async () => ({ status: 200, body: '{}' }));
const parts = <T>(part: T) => ({ objects: part, register: part, escrow: part });

test.each([
  ['a transport', { transports: { objects: transport, register: transport } }],
  ['a proof signer', { signProofs: { objects: () => 'x', register: () => 'x' } }],
])('a subgraph without %s is told at the start, not at the first query', async (_what, missing) => {
  const starting = createGateway({
    config: { host: '127.0.0.1', port: 0, drainTimeoutMs: 100 },
    supergraphSdl: smallSupergraph(),
    transports: parts(transport),
    signProofs: parts(() => 'proof'),
    verifyToken: async () => ({ ok: true, value: { kind: 'ANONYMOUS' } }),
    logger: createLogger({ name: 'test', level: 'silent' }),
    ...missing,
  });
  await expect(starting).rejects.toThrow('The subgraph "escrow" has no transport or no proof signer.');
});
