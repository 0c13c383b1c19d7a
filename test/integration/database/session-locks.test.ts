import type { DataSource } from 'typeorm';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { createDataSource } from '../../../subgraphs/shared/database/data-source';
import { SessionLocks } from '../../../subgraphs/shared/database/session-locks';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { until } from '../../support/until';

let database: TestDatabase;
let sources: readonly [DataSource, DataSource];
let here: SessionLocks;
let there: SessionLocks;
beforeEach(async () => {
  database = await cloneDatabase('escrow');
  const open = (name: string) =>
    createDataSource({ name, connection: database.application, entities: [], poolSize: 1 }).initialize();
  // Two processes are two pools; with one session each, a lock that is not given back would block them.
  sources = [await open('here'), await open('there')];
  [here, there] = [new SessionLocks(sources[0]), new SessionLocks(sources[1])];
});
afterEach(async () => {
  await Promise.all(sources.map((source) => source.destroy()));
  await database.drop();
});

const nothing = () => undefined;

test('a lock has one holder in all processes, who is told that it is wanted', async () => {
  let [wanted, wantedElsewhere] = [0, 0];
  expect(await here.take('a', () => wanted++)).toBe(true);
  expect(await here.take('a', nothing)).toBe(false);
  expect(wanted).toBe(1);
  expect(await there.take('a', nothing)).toBe(false);
  await until(async () => wanted === 2);
  expect(await there.take('b', () => wantedElsewhere++)).toBe(true);
  await here.release('a');
  expect(await there.take('a', nothing)).toBe(true);
  expect(wantedElsewhere).toBe(0);
  await Promise.all([there.release('a'), there.release('b')]);
});

test('whoever asks at once, one gets it', async () => {
  const takers = Array.from({ length: 20 }, (_, number) => (number % 2 ? here : there).take('a', nothing));
  expect((await Promise.all(takers)).filter(Boolean)).toHaveLength(1);
  await Promise.all([here.release('a'), there.release('a')]);
});

test('without any lock the session is back in its pool', async () => {
  expect(await here.take('a', nothing)).toBe(true);
  await here.release('a');
  await here.release('a');
  expect(
    await sources[0].query('SELECT count(*)::int AS locks FROM pg_locks WHERE locktype = $1', ['advisory']),
  ).toEqual([{ locks: 0 }]);
});

test('locks go with their session: their holder is told, and another process takes them', async () => {
  let told = false;
  expect(
    await here.take('a', () => {
      told = true;
    }),
  ).toBe(true);
  await withClient(database.application, (client) =>
    client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'here'`),
  );
  await until(async () => told);
  expect(await there.take('a', nothing)).toBe(true);
  await here.release('a');
  expect(await here.take('a', nothing)).toBe(false);
  await there.release('a');
  expect(await here.take('a', nothing)).toBe(true);
  await here.release('a');
});
