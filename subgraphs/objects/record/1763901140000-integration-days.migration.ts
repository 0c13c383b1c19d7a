import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From when until when an integration stands on the cards (C-4); rows from before the question tell no first day. */
export class IntegrationDays1763901140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE integration
        ADD COLUMN started_on date,
        ADD COLUMN ended_on date CHECK (ended_on >= started_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE integration DROP COLUMN ended_on, DROP COLUMN started_on');
  }
}
