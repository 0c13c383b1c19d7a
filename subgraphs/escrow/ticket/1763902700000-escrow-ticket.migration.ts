import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leaves to carry a file: tables of a certificate, the log of a compilation. */
export class EscrowTicket1763902700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE escrow_ticket (
        digest char(64) PRIMARY KEY,
        actor text NOT NULL,
        organization_id uuid,
        -- What the file is, as the feature that issued the ticket has it; its kind tells which.
        purpose jsonb NOT NULL CHECK (purpose ? 'kind'),
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        spent_at timestamptz
      );
      CREATE INDEX escrow_ticket_by_expiry ON escrow_ticket (expires_at);
      GRANT SELECT, INSERT, DELETE ON escrow_ticket TO escrow_app;
      GRANT UPDATE (spent_at) ON escrow_ticket TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE escrow_ticket');
  }
}
