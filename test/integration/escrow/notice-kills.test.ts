import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT_ROOT } from '../../../subgraphs/shared/server/project-root';
import { idOf, insertEscrow } from '../../support/builders/escrow';
import { bundleChild } from '../../support/bundle-child';
import { type Intake, openIntake, submitted, verified } from './intake-fixture';
import type { OperatorOrder } from './killed-operator';

const KILLS = 100;
/** Operators at once; each killed one is followed by the next. */
const LANES = 3;
const OF_EACH = 600;
/** An operator is killed after fewer acts than these. */
const MOST_ACTS = 6;

let folder: string;
let intake: Intake;
let order: OperatorOrder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-kills-'));
  await bundleChild(join(__dirname, 'killed-operator.ts'), join(folder, 'child.cjs'));
  intake = await openIntake();
  order = await prepared();
});
afterAll(async () => {
  await intake.close();
  await rm(folder, { recursive: true });
});

/** Deposits as a fixture left one, many times: each table that names a deposit is copied with it. */
async function copies(depositId: string, tables: readonly string[], label: string): Promise<string[]> {
  const id = depositId.slice('dep_'.length);
  const made = await intake.rows(`
    INSERT INTO deposit SELECT (jsonb_populate_record(base, jsonb_build_object(
      'id', gen_random_uuid(), 'number', '${label}-' || n, 'object_id', gen_random_uuid(), 'repository_id', NULL))).*
    FROM deposit base, generate_series(1, ${OF_EACH}) n WHERE base.id = '${id}' RETURNING id`);
  for (const table of tables)
    await intake.rows(`
      INSERT INTO ${table} SELECT (jsonb_populate_record(base, jsonb_build_object('deposit_id', copy.id)
        || CASE WHEN to_jsonb(base) ? 'id' THEN jsonb_build_object('id', gen_random_uuid()) ELSE '{}' END)).*
      FROM ${table} base, deposit copy WHERE base.deposit_id = '${id}' AND copy.number LIKE '${label}-%'`);
  return made.map((row) => `dep_${row['id']}`);
}

async function prepared(): Promise<OperatorOrder> {
  const accept = await copies(
    await verified(intake),
    ['deposit_content', 'build_description', 'verification', 'deposit_transition'],
    'ACCEPT',
  );
  const register = await copies(await submitted(intake), ['deposit_application'], 'REGISTER');
  const numbers = Array.from({ length: OF_EACH }, (_, index) => `REFUSE-${index}`);
  await insertEscrow(intake.database, {
    deposits: numbers.map((number) => ({ number, state: 'RECEIVED', entry: 'alpha' })),
    verifications: numbers.map((deposit) => ({
      ...{ deposit, state: 'FINDINGS', startedAt: '2026-11-19T05:00:00Z', mismatches: 1 },
    })),
  });
  const refuse = numbers.map((number) => idOf('deposit', number));
  return { escrow: intake.database.application, store: join(folder, 'store'), accept, refuse, register };
}

/** Milliseconds of an act, as the last one that was seen took them. */
let actMs = 500;

/** After some acts, at any moment of the next one. */
async function startAndKill(): Promise<void> {
  const child = spawn(process.execPath, [join(folder, 'child.cjs'), JSON.stringify(order)], {
    env: { NODE_COMPILE_CACHE: join(folder, 'compiled'), NODE_PATH: join(PROJECT_ROOT, 'node_modules') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const says = async (line: string) => expect((await lines.next()).value).toBe(line);
  await says('ready');
  for (let acts = randomInt(MOST_ACTS); acts > 0; acts--) {
    const begun = performance.now();
    await says('done');
    actMs = performance.now() - begun;
  }
  await sleep(Math.random() * actMs);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

/** Of each deposit its act, and how many notices, events, steps and lines of the journal the act left. */
const TRACES = `
  SELECT split_part(number, '-', 1) AS act, state,
    (SELECT count(*)::int FROM notice WHERE deposit_id = deposit.id) AS notices,
    (SELECT count(*)::int FROM outbox_event
      WHERE subject = 'dep_' || deposit.id AND type IN ('escrow.accepted', 'escrow.refused', 'escrow.application.registered'))
      AS events,
    (SELECT count(*)::int FROM deposit_transition
      WHERE deposit_id = deposit.id AND to_state = state AND action IN ('ACCEPT', 'REFUSE', 'REGISTER')) AS steps,
    (SELECT count(*)::int FROM journal_entry
      WHERE subject_id = deposit.id AND command IN ('depositAccept', 'depositRefuse', 'depositApplicationRegister'))
      AS lines,
    (SELECT count(*)::int FROM deposit_refusal WHERE deposit_id = deposit.id) AS refusals,
    (SELECT count(*)::int FROM application_journal WHERE deposit_id = deposit.id) AS rows,
    (SELECT count(*)::int FROM escrow_repository WHERE object_id = deposit.object_id AND id = deposit.repository_id)
      AS repositories
  FROM deposit WHERE number ~ '^(ACCEPT|REFUSE|REGISTER)-'`;

const NOTHING = { notices: 0, events: 0, steps: 0, lines: 0, refusals: 0, rows: 0, repositories: 0 };
const DONE = { ...NOTHING, events: 1, steps: 1, lines: 1 };
const WHOLE: Readonly<Record<string, object>> = {
  'ACCEPT VERIFIED': NOTHING,
  'ACCEPT ACCEPTED': { ...DONE, notices: 1, repositories: 1 },
  'REFUSE RECEIVED': NOTHING,
  'REFUSE REFUSED': { ...DONE, notices: 1, refusals: 1 },
  'REGISTER SUBMITTED': NOTHING,
  'REGISTER REGISTERED': { ...DONE, rows: 1 },
};

test('G07, G08: 100 kills among acceptances, refusals and registrations leave no act without its notice, no notice without its act and no gap', async () => {
  let left = KILLS;
  const lane = async () => {
    while (left-- > 0) await startAndKill();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const seen = new Map<string, number>();
  for (const { act, state, ...traces } of await intake.rows(TRACES)) {
    const kind = `${act} ${state}`;
    expect([kind, traces]).toEqual([kind, WHOLE[kind]]);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  // The kills met all three acts, and something was left to do until the last of them.
  expect([...seen.keys()].sort()).toEqual(Object.keys(WHOLE).sort());
  for (const done of ['ACCEPT ACCEPTED', 'REFUSE REFUSED', 'REGISTER REGISTERED'])
    expect(seen.get(done)).toBeGreaterThan(KILLS / 10);
  const numbers = await intake.rows(
    'SELECT item_number, application_number FROM application_journal ORDER BY 1',
  );
  expect(numbers).toEqual(
    numbers.map((_, index) => ({
      item_number: index + 1 + numbers.length * 0,
      application_number: index + 1,
    })),
  );
}, 900_000);
