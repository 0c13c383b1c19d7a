import type { QueryRunner } from 'typeorm';

/** What every command leaves behind: its line in the journal, its idempotency key. See `carryOut`. */
export async function createCommandTables(runner: QueryRunner, applicationRole: string): Promise<void> {
  await runner.query(`
    CREATE TABLE journal_entry (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      occurred_at timestamptz NOT NULL,
      actor text NOT NULL,
      organization_id uuid,
      command text NOT NULL,
      subject_id uuid NOT NULL,
      facts jsonb NOT NULL
    );
    CREATE INDEX journal_entry_by_subject ON journal_entry (subject_id, id);

    CREATE TABLE idempotency_key (
      actor text NOT NULL,
      key text NOT NULL CHECK (length(key) BETWEEN 8 AND 100),
      command text NOT NULL,
      input_hash char(64) NOT NULL,
      subject_id uuid NOT NULL,
      created_at timestamptz NOT NULL,
      PRIMARY KEY (actor, key)
    );

    GRANT SELECT, INSERT ON journal_entry, idempotency_key TO ${applicationRole};
  `);
}

export async function dropCommandTables(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE idempotency_key, journal_entry');
}
