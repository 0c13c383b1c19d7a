import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices about deposits: written with the act that they tell, acknowledged by their recipient. */
export class Notice1763901440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        recipient text NOT NULL CHECK (recipient IN ('AUTHORIZED_BODY')),
        clause text NOT NULL,
        started_on date NOT NULL,
        sent_at timestamptz NOT NULL,
        received_at timestamptz,
        received_by text,
        CHECK ((received_at IS NULL) = (received_by IS NULL)),
        UNIQUE (deposit_id, clause, started_on)
      );
      CREATE INDEX notice_by_sent ON notice (sent_at, id);

      GRANT SELECT, INSERT ON notice TO escrow_app;
      GRANT UPDATE (received_at, received_by) ON notice TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice');
  }
}
