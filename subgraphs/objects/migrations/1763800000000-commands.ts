import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every command leaves behind: its line in the journal, its idempotency key, the versions of the card. */
export class Commands1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
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

      CREATE TABLE object_version (
        object_id uuid NOT NULL REFERENCES informatization_object,
        version integer NOT NULL,
        valid_from timestamptz NOT NULL,
        card jsonb NOT NULL,
        command text,
        PRIMARY KEY (object_id, version)
      );
      CREATE INDEX object_version_by_time ON object_version (object_id, valid_from DESC);

      GRANT SELECT, INSERT ON journal_entry, idempotency_key, object_version TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE object_version, idempotency_key, journal_entry');
  }
}
