import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leaves to carry a file with the tables of a certificate; the file itself is kept nowhere. */
export class CertificateTable1763902700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certificate_table_ticket (
        digest char(64) PRIMARY KEY,
        actor text NOT NULL,
        organization_id uuid,
        -- What the file is, as the model of the folder certificate-table has it.
        purpose jsonb NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        spent_at timestamptz
      );
      CREATE INDEX certificate_table_ticket_by_expiry ON certificate_table_ticket (expires_at);
      GRANT SELECT, INSERT, DELETE ON certificate_table_ticket TO escrow_app;
      GRANT UPDATE (spent_at) ON certificate_table_ticket TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE certificate_table_ticket');
  }
}
