import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deposits that were made under Order 131 of 2016, which Order 146 replaced (p.2): what their records said. */
export class LegacyDeposit1763902710000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Wording under which the deposit was made; null for those of Order 146.
      ALTER TABLE deposit ADD COLUMN legacy_rule_set text;

      CREATE TABLE legacy_deposit (
        deposit_id uuid PRIMARY KEY REFERENCES deposit,
        object_id uuid NOT NULL,
        record_number text NOT NULL CHECK (record_number <> ''),
        reference text NOT NULL CHECK (reference <> ''),
        imported_at timestamptz NOT NULL,
        UNIQUE (object_id, record_number)
      );
      GRANT SELECT, INSERT ON legacy_deposit TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE legacy_deposit; ALTER TABLE deposit DROP COLUMN legacy_rule_set');
  }
}
