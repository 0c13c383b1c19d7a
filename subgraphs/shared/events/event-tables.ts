import type { QueryRunner } from 'typeorm';
import type { SubgraphName } from '../access/gateway-proof';
import { otherRegistries } from '../peers/peer-config';
import { JOB_SCHEMA, queueTo } from './event';

/**
 * Events that a registry told and has to deliver, those of the others that it has acted on, and the deliveries as jobs.
 * The owner makes the tables of the job library too: the application role may write rows and change no table.
 */
export async function createEventTables(runner: QueryRunner, self: SubgraphName): Promise<void> {
  const role = `${self}_app`;
  await runner.query(`
    CREATE TABLE outbox_event (
      id uuid PRIMARY KEY,
      position bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
      type text NOT NULL,
      subject text NOT NULL,
      occurred_at timestamptz NOT NULL,
      data jsonb NOT NULL,
      relayed_at timestamptz
    );
    CREATE INDEX outbox_event_by_subject ON outbox_event (subject, position);
    CREATE INDEX outbox_event_waiting ON outbox_event (subject, position) WHERE relayed_at IS NULL;

    -- The event as it came, byte for byte, and the signature of its registry: evidence of why the registry acted.
    CREATE TABLE inbox_event (
      source text NOT NULL,
      id uuid NOT NULL,
      type text NOT NULL,
      body text NOT NULL,
      signature text NOT NULL,
      consumed_at timestamptz NOT NULL,
      PRIMARY KEY (source, id)
    );

    GRANT SELECT, INSERT ON outbox_event, inbox_event TO ${role};
    GRANT UPDATE (relayed_at) ON outbox_event TO ${role};
  `);
  await createJobTables(runner, role, otherRegistries(self).map(queueTo));
  await runner.query(`
    -- A delivery whose attempts are used up. It keeps its place: later events of its subject wait behind it.
    CREATE VIEW dead_letter AS
      SELECT job.id, substring(job.name FROM 4) AS recipient, event.id AS event_id, event.type, event.subject,
        event.occurred_at, job.retry_count + 1 AS attempts, job.completed_on AS failed_at,
        job.output ->> 'message' AS reason
      FROM ${JOB_SCHEMA}.job JOIN outbox_event event ON event.id = (job.data ->> 'eventId')::uuid
      WHERE job.state = 'failed';
    GRANT SELECT ON dead_letter TO ${role};
  `);
}

/**
 * A new version of the library that changes its tables needs a migration of its own, made of `getMigrationPlans` from
 * the version that the table `version` names; new databases get the latest tables here.
 */
async function createJobTables(runner: QueryRunner, role: string, queues: readonly string[]): Promise<void> {
  const { getConstructionPlans } = await import('pg-boss');
  await runner.query(withinTransaction(getConstructionPlans(JOB_SCHEMA)));
  // The order of the events of one subject is kept, and no event ends by itself before it is delivered.
  const options = { policy: 'key_strict_fifo', retentionSeconds: 2_000_000_000, deleteAfterSeconds: 0 };
  for (const queue of queues)
    await runner.query(`SELECT ${JOB_SCHEMA}.create_queue($1, $2)`, [queue, JSON.stringify(options)]);
  await runner.query(`
    GRANT USAGE ON SCHEMA ${JOB_SCHEMA} TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOB_SCHEMA} TO ${role};
  `);
}

/** The migration has its own transaction, which the library's text must not end. */
function withinTransaction(plan: string): string {
  const inner = /^\s*BEGIN;(.*)COMMIT;\s*$/s.exec(plan)?.[1];
  if (inner === undefined) throw new Error('The plan of the job tables is no longer one transaction.');
  return inner;
}

export async function dropEventTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    DROP VIEW dead_letter;
    DROP SCHEMA ${JOB_SCHEMA} CASCADE;
    DROP TABLE inbox_event, outbox_event;
  `);
}
