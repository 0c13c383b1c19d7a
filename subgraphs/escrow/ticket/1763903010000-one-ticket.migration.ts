import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every file goes by a ticket of `escrow_ticket`; those of printed forms and of media had tables of their own. */
export class OneTicket1763903010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE printed_form_ticket, medium_ticket');
  }

  async down(runner: QueryRunner): Promise<void> {
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

      CREATE TABLE medium_ticket (
        digest char(64) PRIMARY KEY,
        actor text NOT NULL,
        organization_id uuid,
        deposit_id uuid NOT NULL REFERENCES deposit,
        medium_id uuid NOT NULL REFERENCES medium,
        purpose text NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        spent_at timestamptz
      );
      CREATE INDEX medium_ticket_by_expiry ON medium_ticket (expires_at);

      GRANT SELECT, INSERT, DELETE ON printed_form_ticket, medium_ticket TO escrow_app;
      GRANT UPDATE (spent_at) ON printed_form_ticket, medium_ticket TO escrow_app;
    `);
  }
}
