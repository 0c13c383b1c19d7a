import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tickets that are good no longer are swept; the journal keeps what was done by them. */
export class TicketSweeping1763901150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX file_ticket_by_expiry ON file_ticket (expires_at);
      GRANT DELETE ON file_ticket TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE DELETE ON file_ticket FROM objects_app; DROP INDEX file_ticket_by_expiry');
  }
}
