import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Affiliations end, and with them the rights that rest on them (A4.1.1(3)). */
export class AffiliationOfRight1763903030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Nobody noted on what the rights of before rest: they hold until they are ended.
      ALTER TABLE access_right ADD COLUMN affiliation_id uuid REFERENCES affiliate;

      GRANT UPDATE (until) ON affiliate TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (until) ON affiliate FROM escrow_app;
      ALTER TABLE access_right DROP COLUMN affiliation_id;
    `);
  }
}
