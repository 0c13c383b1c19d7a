import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signature of the owner or holder under a submitted application (A1.19). */
export class ApplicationSignature1763901630000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE application_signature (
        deposit_id uuid PRIMARY KEY REFERENCES deposit_application,
        format text NOT NULL CHECK (format IN ('CMS', 'XML')),
        signature bytea NOT NULL,
        sha256 char(64) NOT NULL,
        signer_name text NOT NULL,
        signer_number text,
        certificate text NOT NULL,
        stated_at timestamptz,
        signed_at timestamptz NOT NULL
      );

      GRANT SELECT, INSERT ON application_signature TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE application_signature');
  }
}
