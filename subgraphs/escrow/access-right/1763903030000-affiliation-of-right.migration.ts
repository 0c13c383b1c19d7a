import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Affiliations end, and with them the rights that rest on them (A4.1.1(3)). */
export class AffiliationOfRight1763903030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Nobody noted on what the rights of before rest: they hold until they are ended.
      ALTER TABLE access_right ADD COLUMN affiliation_id uuid REFERENCES affiliate;

      CREATE TABLE affiliate_ending (
        affiliation_id uuid NOT NULL REFERENCES affiliate,
        until date NOT NULL,
        ended_at timestamptz NOT NULL,
        ended_by text NOT NULL,
        PRIMARY KEY (affiliation_id, until)
      );

      GRANT SELECT, INSERT ON affiliate_ending TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE affiliate_ending;
      ALTER TABLE access_right DROP COLUMN affiliation_id;
    `);
  }
}
