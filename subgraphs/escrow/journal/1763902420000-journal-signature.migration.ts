import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signature of the operator under a row of the journal, without which the row is not published (A2.7). */
export class JournalSignature1763902420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE application_journal_signature (
        row_id uuid PRIMARY KEY REFERENCES application_journal,
        format text NOT NULL CHECK (format IN ('CMS', 'XML')),
        signature bytea NOT NULL,
        sha256 char(64) NOT NULL,
        signer_name text NOT NULL,
        signer_number text,
        certificate text NOT NULL,
        stated_at timestamptz,
        signed_at timestamptz NOT NULL
      );

      GRANT SELECT, INSERT ON application_journal_signature TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE application_journal_signature');
  }
}
