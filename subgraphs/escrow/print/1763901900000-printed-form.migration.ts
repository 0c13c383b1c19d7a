import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leaves to download a printed form; the form itself is printed from the data when it is fetched. */
export class PrintedForm1763901900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE printed_form_ticket (
        digest char(64) PRIMARY KEY,
        actor text NOT NULL,
        organization_id uuid,
        form jsonb NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        spent_at timestamptz
      );
      CREATE INDEX printed_form_ticket_by_expiry ON printed_form_ticket (expires_at);
      GRANT SELECT, INSERT, DELETE ON printed_form_ticket TO escrow_app;
      GRANT UPDATE (spent_at) ON printed_form_ticket TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE printed_form_ticket');
  }
}
