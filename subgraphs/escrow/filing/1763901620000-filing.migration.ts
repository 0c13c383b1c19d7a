import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Free applications for register software (E-14), and what the register told when a refusal rested on it (E-16(1)). */
export class Filing1763901620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE deposit_filing_number;

      CREATE TABLE deposit_filing (
        deposit_id uuid PRIMARY KEY REFERENCES deposit,
        text text NOT NULL CHECK (text <> ''),
        contact jsonb NOT NULL,
        filed_at timestamptz NOT NULL,
        register_answer jsonb NOT NULL,
        previous_deposit_id uuid REFERENCES deposit,
        handed_in_at timestamptz,
        is_declared_complete boolean NOT NULL DEFAULT false,
        lateness_explanation text,
        CHECK (handed_in_at IS NULL OR is_declared_complete),
        CHECK (previous_deposit_id <> deposit_id)
      );

      ALTER TABLE deposit_refusal ADD COLUMN register_answer jsonb;

      -- A filing that was handed in is not changed.
      CREATE FUNCTION refuse_handed_in_filing() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a filing that was handed in is not changed';
      END $$;
      CREATE TRIGGER deposit_filing_is_final BEFORE UPDATE ON deposit_filing
        FOR EACH ROW WHEN (OLD.handed_in_at IS NOT NULL) EXECUTE FUNCTION refuse_handed_in_filing();

      GRANT USAGE ON SEQUENCE deposit_filing_number TO escrow_app;
      GRANT SELECT, INSERT ON deposit_filing TO escrow_app;
      GRANT UPDATE (register_answer, handed_in_at, is_declared_complete, lateness_explanation)
        ON deposit_filing TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deposit_refusal DROP COLUMN register_answer;
      DROP TABLE deposit_filing;
      DROP FUNCTION refuse_handed_in_filing;
      DROP SEQUENCE deposit_filing_number;
    `);
  }
}
