import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Journal of applications (Annex 2): rows are added and never changed; numbers have no gap within a year. */
export class ApplicationJournal1763901410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE application_counter (
        year smallint PRIMARY KEY,
        items integer NOT NULL CHECK (items >= applications),
        applications integer NOT NULL CHECK (applications >= 0)
      );

      CREATE TABLE application_journal (
        id uuid PRIMARY KEY,
        year smallint NOT NULL,
        item_number integer NOT NULL CHECK (item_number >= 1),
        application_number integer NOT NULL CHECK (application_number >= 1),
        position text GENERATED ALWAYS AS (year::text || '/' || lpad(item_number::text, 8, '0')) STORED UNIQUE,
        deposit_id uuid NOT NULL REFERENCES deposit,
        received_at timestamptz NOT NULL,
        registered_at timestamptz NOT NULL,
        state_body_id uuid NOT NULL,
        signatory_person jsonb NOT NULL,
        signatory_position text NOT NULL CHECK (signatory_position <> ''),
        received_by jsonb NOT NULL,
        corrects_id uuid UNIQUE REFERENCES application_journal,
        correction_reason text,
        CHECK ((corrects_id IS NULL) = (correction_reason IS NULL))
      );
      CREATE UNIQUE INDEX application_journal_once ON application_journal (deposit_id) WHERE corrects_id IS NULL;
      CREATE UNIQUE INDEX application_journal_number ON application_journal (year, application_number)
        WHERE corrects_id IS NULL;
      CREATE INDEX application_journal_by_deposit ON application_journal (deposit_id, position);
      CREATE INDEX application_journal_by_receipt ON application_journal (received_at);

      GRANT SELECT, INSERT ON application_counter, application_journal TO escrow_app;
      -- Not by column: the lock of a turn asks for the right to change the table.
      GRANT UPDATE ON application_counter TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE application_journal, application_counter');
  }
}
