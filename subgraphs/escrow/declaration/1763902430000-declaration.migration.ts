import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signed declarations that what is handed in is complete and accurate (E-18). */
export class Declaration1763902430000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deposit_declaration (
        deposit_id uuid PRIMARY KEY REFERENCES deposit,
        format text NOT NULL CHECK (format IN ('CMS', 'XML')),
        signature bytea NOT NULL,
        sha256 char(64) NOT NULL,
        signer_name text NOT NULL,
        signer_number text,
        certificate text NOT NULL,
        stated_at timestamptz,
        signed_at timestamptz NOT NULL
      );

      GRANT SELECT, INSERT ON deposit_declaration TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deposit_declaration');
  }
}
