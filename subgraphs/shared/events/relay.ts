import type { Pool, PoolClient } from 'pg';
import type { PgBoss } from 'pg-boss';
import type { SubgraphName } from '../access/gateway-proof';
import { seededUuid } from '../kernel/global-id';
import type { DeliveryPace } from './delivery-pace';
import { JOB_SCHEMA, queueTo } from './event';

export interface RelayOptions {
  readonly pool: Pool;
  readonly boss: Pick<PgBoss, 'insert'>;
  readonly recipients: readonly SubgraphName[];
  readonly pace: DeliveryPace;
}

/** Events at most in one transaction. */
const BATCH = 200;
/** About 63 years: a delivery must not end because it waited. */
const KEPT_SECONDS = 2_000_000_000;

/**
 * Makes jobs of all events that wait in the outbox. That an event has its jobs is noted in their own transaction: each
 * event gets them once, wherever the process is killed.
 *
 * @returns the count of events
 */
export async function relayOutbox(options: RelayOptions): Promise<number> {
  let total = 0;
  for (let count = -1; count !== 0; total += count) count = await relayBatch(options);
  return total;
}

async function relayBatch({ pool, boss, recipients, pace }: RelayOptions): Promise<number> {
  const waiting = await pool.query('SELECT FROM outbox_event WHERE relayed_at IS NULL LIMIT 1');
  if (waiting.rowCount === 0) return 0;
  return withinTransaction(pool, async (client) => {
    const events = await takeFirstOfEachSubject(client);
    const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
    for (const recipient of recipients) {
      const jobs = events.map((event) => jobOf(event, recipient, pace));
      if (jobs.length > 0) await boss.insert(queueTo(recipient), jobs, { db });
    }
    await client.query('UPDATE outbox_event SET relayed_at = now() WHERE id = ANY($1)', [
      events.map(({ id }) => id),
    ]);
    return events.length;
  });
}

/**
 * Removes jobs that were done a week ago; the events themselves stay. The library would remove dead letters with them.
 */
export async function removeDone(pool: Pool): Promise<void> {
  await pool.query(
    `DELETE FROM ${JOB_SCHEMA}.job WHERE state = 'completed' AND completed_on < now() - interval '7 days'`,
  );
}

interface WaitingEvent {
  readonly id: string;
  readonly subject: string;
}

/**
 * One process relays at a time, and one event of a subject in a transaction: jobs of one transaction have the same
 * age, by which the library orders those of one subject.
 */
async function takeFirstOfEachSubject(client: PoolClient): Promise<WaitingEvent[]> {
  const { rows } = await client.query(`SELECT pg_try_advisory_xact_lock(hashtext('relay')) AS mine`);
  if (!rows[0].mine) return [];
  const found = await client.query<WaitingEvent>(
    `SELECT DISTINCT ON (subject) id, subject FROM outbox_event WHERE relayed_at IS NULL
     ORDER BY subject, position LIMIT ${BATCH}`,
  );
  return found.rows;
}

function jobOf({ id, subject }: WaitingEvent, recipient: SubgraphName, pace: DeliveryPace) {
  return {
    id: seededUuid(`${id}:${recipient}`),
    data: { eventId: id },
    singletonKey: subject,
    retryLimit: pace.retryLimit,
    retryDelay: pace.retryDelaySeconds,
    retryBackoff: true,
    retryDelayMax: pace.retryDelayMaxSeconds,
    expireInSeconds: pace.expireSeconds,
    retentionSeconds: KEPT_SECONDS,
    deleteAfterSeconds: 0,
  };
}

async function withinTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const value = await work(client);
    await client.query('COMMIT');
    client.release();
    return value;
  } catch (fault) {
    // The connection may be the fault; another one takes its place.
    client.release(true);
    throw fault;
  }
}
