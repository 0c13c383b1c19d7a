import { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { OBJECTS } from '../../../subgraphs/objects/module';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { NO_PEERS } from '../../../subgraphs/shared/peers/peers';
import { createLogger } from '../../../subgraphs/shared/server/logger';
import { openSubgraph } from '../../../subgraphs/shared/server/open-subgraph';
import type { BlobStore } from '../../../subgraphs/shared/storage/blob-store';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { until } from '../../support/until';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase('objects');
});
afterAll(() => database.drop());

/** Breaks the idle sessions of the subgraph, as a server that stops does. */
async function breakSessions(): Promise<void> {
  await withClient(database.application, (client) =>
    client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'archportal objects'`),
  );
  // A line too many comes soon or not at all.
  await delay(200);
}

test('sessions that break are told once in the log, and not at all while the subgraph closes', async () => {
  const lines: string[] = [];
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  let endSweep = () => {};
  const sweeping = new Promise<number>((resolve) => {
    endSweep = () => resolve(0);
  });
  const subgraph = await openSubgraph({
    module: OBJECTS,
    connection: database.application,
    verifyProof: () => null,
    tokens: { verify: async () => ({ ok: true, value: ANONYMOUS }) },
    // A sweep under way holds the closing up.
    blobs: { sweep: () => sweeping } as unknown as BlobStore,
    peers: NO_PEERS,
    logger: createLogger({ name: 'test', destination }).child({ subgraph: 'objects' }),
    now: () => new Date(),
  });
  expect(await subgraph.isReady()).toBe(true);
  await breakSessions();
  await until(() => lines.length > 0);
  expect(lines[0]).toContain('terminating connection');
  expect(lines[0]?.match(/"subgraph"/g)).toHaveLength(1);

  expect(await subgraph.isReady()).toBe(true);
  const closed = subgraph.close();
  await breakSessions();
  endSweep();
  await closed;
  expect(lines).toHaveLength(1);
});
