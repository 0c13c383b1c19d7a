import type { QueryRunner } from 'typeorm';

/** Events that a registry told and has to deliver, and those of the others that it has acted on. */
export async function createEventTables(runner: QueryRunner, applicationRole: string): Promise<void> {
  await runner.query(`
    CREATE TABLE outbox_event (
      id uuid PRIMARY KEY,
      position bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
      type text NOT NULL,
      subject text NOT NULL,
      occurred_at timestamptz NOT NULL,
      data jsonb NOT NULL
    );
    CREATE INDEX outbox_event_by_subject ON outbox_event (subject, position);

    CREATE TABLE inbox_event (
      source text NOT NULL,
      id uuid NOT NULL,
      type text NOT NULL,
      consumed_at timestamptz NOT NULL,
      PRIMARY KEY (source, id)
    );

    GRANT SELECT, INSERT ON outbox_event, inbox_event TO ${applicationRole};
  `);
}

export async function dropEventTables(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE inbox_event, outbox_event');
}
