import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Measures by which the operator protects what is confidential, and disclosures that happened all the same. */
export class Protection1763902510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE protection_measure (
        id uuid PRIMARY KEY,
        number smallint NOT NULL CHECK (number BETWEEN 1 AND 8),
        description text NOT NULL CHECK (description <> ''),
        evidence jsonb NOT NULL CHECK (jsonb_array_length(evidence) > 0),
        taken_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        recorded_by text NOT NULL,
        -- Of two records of one instant the one that was written later counts.
        ordinal bigint GENERATED ALWAYS AS IDENTITY
      );
      CREATE INDEX protection_measure_by_number ON protection_measure (number, ordinal DESC);

      CREATE TABLE disclosure_incident (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        mode text NOT NULL CHECK (mode IN ('ACT', 'OMISSION')),
        description text NOT NULL CHECK (description <> ''),
        disclosed_to text,
        discovered_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        recorded_by text NOT NULL
      );
      CREATE INDEX disclosure_incident_by_deposit ON disclosure_incident (deposit_id, recorded_at DESC);

      GRANT SELECT, INSERT ON protection_measure, disclosure_incident TO escrow_app;

      -- Two disclosures may be told on one day; the notices of an act of the way of a deposit stay one a day.
      ALTER TABLE notice DROP CONSTRAINT notice_deposit_id_clause_started_on_key;
      CREATE UNIQUE INDEX notice_once_a_day ON notice (deposit_id, clause, started_on)
        WHERE clause IN ('9', '16', '17');
      CREATE INDEX notice_by_deposit ON notice (deposit_id, sent_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX notice_by_deposit, notice_once_a_day;
      DELETE FROM notice WHERE clause NOT IN ('9', '16', '17');
      ALTER TABLE notice ADD CONSTRAINT notice_deposit_id_clause_started_on_key
        UNIQUE (deposit_id, clause, started_on);
      DROP TABLE disclosure_incident, protection_measure;
    `);
  }
}
