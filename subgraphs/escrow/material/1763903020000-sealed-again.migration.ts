import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A content whose bytes the store has lost is sealed again when it comes again: the record then names the new bytes. */
export class SealedAgain1763903020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT UPDATE (sealed_as) ON sealed_content TO escrow_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE UPDATE (sealed_as) ON sealed_content FROM escrow_app');
  }
}
