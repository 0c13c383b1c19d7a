import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { OPEN_ENTRY_DUTY } from '../../../subgraphs/escrow/obligation/obligation.consumer';
import { DepositObligationEntity } from '../../../subgraphs/escrow/obligation/obligation.entity';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { AFTER_KILLS, clientOf, deliver, openReceiver } from '../../support/registries';
import { until } from '../../support/until';

const KILLS = 200;
/** Children at once; they share the databases, as replicas of a registry would. */
const LANES = 4;

let folder: string;
let register: TestDatabase;
let escrow: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-kills-'));
  // In one file, compiled once: each of the children is ready in a fraction of a second then.
  await build({
    entryPoints: [join(__dirname, 'killed-child.ts')],
    outfile: join(folder, 'child.cjs'),
    bundle: true,
    platform: 'node',
    external: ['pg-native'],
    logLevel: 'error',
  });
  [register, escrow] = await Promise.all([cloneDatabase('register'), cloneDatabase('escrow')]);
});
afterAll(async () => {
  await Promise.all([register.drop(), escrow.drop()]);
  await rm(folder, { recursive: true });
});

const idsIn = (database: TestDatabase, sql: string): Promise<string[]> =>
  withClient(database.owner, async (client) => (await client.query(sql)).rows.map(({ id }) => id));
const facts = () => idsIn(register, 'SELECT subject_id AS id FROM journal_entry ORDER BY 1');
const duties = () => idsIn(escrow, 'SELECT register_entry_id AS id FROM deposit_obligation ORDER BY 1');

function startChild() {
  const order = JSON.stringify({ register: register.application, escrow: escrow.application });
  return spawn(process.execPath, [join(folder, 'child.cjs'), order], {
    env: { NODE_COMPILE_CACHE: join(folder, 'compiled') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** At any point from the first fact on: before its job, during its delivery, between the duty and its receipt. */
async function startAndKill(isAfterDelivery: boolean): Promise<void> {
  const child = startChild();
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const says = async (line: string) => expect((await lines.next()).value).toBe(line);
  await says('ready');
  if (isAfterDelivery) await says('delivered');
  await sleep(Math.random() * 500);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  const [code, signal] = await ended;
  expect([code, signal]).toEqual([null, 'SIGKILL']);
}

test('G07: 200 kills between facts and their delivery leave one duty for every fact, none missing and none double', async () => {
  let left = KILLS;
  const lane = async () => {
    while (left-- > 0) await startAndKill(left % 4 === 0);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const receiver = await openReceiver(
    'escrow',
    escrow.application,
    [DepositObligationEntity],
    [OPEN_ENTRY_DUTY],
  );
  const { tell } = clientOf('register', { escrow: receiver.handler });
  const wasDelivered = (await duties()).length;
  const stop = deliver('register', register.application, tell, AFTER_KILLS);
  const expected = await facts();
  await until(async () => (await duties()).length >= expected.length, 180_000);
  await stop();
  await receiver.close();
  expect(await duties()).toEqual(expected);
  // The kills met both sides: some facts were delivered while it lasted, and some were left for afterwards.
  expect(wasDelivered).toBeGreaterThan(KILLS / 10);
  expect(expected.length).toBeGreaterThan(wasDelivered);
}, 900_000);
