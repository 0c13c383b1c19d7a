import { Pool } from 'pg';
import type { PgBoss } from 'pg-boss';
import type { SubgraphName } from '../access/gateway-proof';
import type { ConnectionOptions } from '../database/connection';
import type { PeerClient } from '../peers/peer-client';
import { otherRegistries } from '../peers/peer-config';
import { cloudEventText } from './cloud-event';
import { DELIVERY_PACE, type DeliveryPace } from './delivery-pace';
import { type EventType, JOB_SCHEMA, queueTo } from './event';
import { pause } from './pause';
import { relayOutbox, removeDone } from './relay';

export interface DeliveryOptions {
  readonly self: SubgraphName;
  readonly connection: ConnectionOptions;
  readonly tell: PeerClient['tell'];
  readonly pace?: Partial<DeliveryPace>;
  /** Told of faults; the delivery goes on. */
  readonly onFault: (fault: unknown) => void;
}

interface Running extends DeliveryOptions {
  readonly recipients: readonly SubgraphName[];
  readonly pool: Pool;
  readonly pace: DeliveryPace;
  readonly stopped: AbortSignal;
}

/** Sessions of its own: what a request waits for never waits for a delivery. */
const SESSIONS = 3;
const BATCH = 10;
const START_AGAIN_MS = 5_000;
const DRAIN_MS = 5_000;
/** About an hour at the usual pace. */
const TURNS_BETWEEN_REMOVALS = 7_200;

/**
 * Delivers the events of a registry to the others, from now until the answer is called, which lets deliveries under way
 * end. Whatever is not delivered then goes on at the next start.
 */
export function startDelivery(options: DeliveryOptions): () => Promise<void> {
  const { self, connection, onFault } = options;
  const pool = new Pool({ ...connection, max: SESSIONS, application_name: `archportal ${self} events` });
  pool.on('error', onFault);
  const end = new AbortController();
  const pace = { ...DELIVERY_PACE, ...options.pace };
  const running = { ...options, pace, pool, recipients: otherRegistries(self), stopped: end.signal };
  const ended = run(running);
  return async () => {
    end.abort();
    await ended;
    await pool.end();
  };
}

async function run(running: Running): Promise<void> {
  const { pace, stopped, onFault } = running;
  await pause(pace.startMs, stopped);
  while (!stopped.aborted) {
    try {
      await deliver(running);
    } catch (fault) {
      onFault(fault);
      await pause(START_AGAIN_MS, stopped);
    }
  }
}

/** Until the end of the process, or a fault of the start. */
async function deliver(running: Running): Promise<void> {
  const { recipients, pace, stopped, onFault } = running;
  const boss = await openBoss(running);
  try {
    await boss.start();
    const workers = await Promise.all(recipients.map((recipient) => work(boss, recipient, running)));
    for (let turn = 0; !stopped.aborted; turn++) {
      if (turn % TURNS_BETWEEN_REMOVALS === 0) await removeDone(running.pool).catch(onFault);
      const count = await relayOutbox({ ...running, boss }).catch(onFault);
      if (count) for (const worker of workers) boss.notifyWorker(worker);
      await pause(pace.relayMs, stopped);
    }
  } finally {
    await boss.stop({ timeout: DRAIN_MS });
  }
}

/** The library is read when it is first needed: that takes longer than the rest of the start. */
async function openBoss({ pool, pace, onFault }: Running): Promise<PgBoss> {
  const { PgBoss: Library } = await import('pg-boss');
  const boss = new Library({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: JOB_SCHEMA,
    // The owner of the tables made them and has the right to mend them; this role has not.
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: pace.superviseSeconds,
    monitorIntervalSeconds: pace.superviseSeconds,
  });
  boss.on('error', onFault);
  return boss;
}

async function work(boss: PgBoss, recipient: SubgraphName, running: Running): Promise<string> {
  const { pace } = running;
  const options = {
    pollingIntervalSeconds: pace.pollSeconds,
    batchSize: BATCH,
    perJobResults: true,
  } as const;
  let worker: string | null = null;
  worker = await boss.work<{ eventId: string }, unknown, typeof options>(
    queueTo(recipient),
    options,
    async (jobs) => {
      // Each is of another subject. The next of theirs may follow at once.
      if (worker) boss.notifyWorker(worker);
      return Promise.all(
        jobs.map(async ({ id, data }) => ({ id, ...(await attempt(recipient, data.eventId, running)) })),
      );
    },
  );
  return worker;
}

async function attempt(recipient: SubgraphName, eventId: string, { pool, self, tell }: Running) {
  try {
    await tell(recipient, await findEvent(pool, self, eventId));
    return { status: 'completed' } as const;
  } catch (fault) {
    return { status: 'failed', output: { message: reasonOf(fault) } } as const;
  }
}

interface EventRow {
  readonly type: EventType;
  readonly subject: string;
  readonly time: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

async function findEvent(pool: Pool, source: SubgraphName, id: string): Promise<string> {
  const { rows } = await pool.query<EventRow>(
    'SELECT type, subject, occurred_at AS time, data FROM outbox_event WHERE id = $1',
    [id],
  );
  const [row] = rows;
  if (!row) throw new Error(`The outbox has no event ${id}.`);
  return cloudEventText({ id, source, ...row });
}

/** For the operator; names a status or an address, never a value of the event. */
function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause instanceof Error ? `${fault.message} ${fault.cause.message}` : fault.message;
}
