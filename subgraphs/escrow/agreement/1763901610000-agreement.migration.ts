import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agreements of Annex 4: the side of the owner or holder first, then that of the operator. */
export class Agreement1763901610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deposit_agreement (
        deposit_id uuid PRIMARY KEY REFERENCES deposit,
        place text NOT NULL CHECK (place <> ''),
        owner_side jsonb NOT NULL,
        operator_side jsonb,
        concluded_on date,
        proposed_at timestamptz NOT NULL,
        CHECK ((operator_side IS NULL) = (concluded_on IS NULL))
      );

      GRANT SELECT, INSERT ON deposit_agreement TO escrow_app;
      GRANT UPDATE (place, owner_side, operator_side, concluded_on, proposed_at) ON deposit_agreement TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deposit_agreement');
  }
}
