import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calculations with their norm tables, what a cost row rests on, submitted operation plans, totals by index. */
export class Money1763900300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE norm_table (
        id uuid PRIMARY KEY,
        method_version text NOT NULL CHECK (length(method_version) BETWEEN 1 AND 50),
        name text NOT NULL CHECK (name IN ('LABOUR_NORMS', 'COEFFICIENTS', 'CHANGE_COEFFICIENTS', 'PRICE_FACTORS')),
        revision integer NOT NULL CHECK (revision > 0),
        source text NOT NULL,
        is_demonstration boolean NOT NULL,
        rows jsonb NOT NULL,
        hash char(64) NOT NULL,
        loaded_at timestamptz NOT NULL,
        UNIQUE (method_version, name, revision)
      );

      CREATE TABLE cost_calculation (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        kind text NOT NULL CHECK (kind IN ('CREATION', 'DEVELOPMENT', 'MAINTENANCE')),
        subject_kind text NOT NULL CHECK (subject_kind IN ('INFORMATIZATION_OBJECT', 'ICT_SERVICE')),
        method_version text NOT NULL,
        inputs jsonb NOT NULL,
        tables jsonb NOT NULL,
        steps jsonb NOT NULL,
        total numeric(20, 2) NOT NULL CHECK (total >= 0),
        is_demonstration boolean NOT NULL,
        hash char(64) NOT NULL,
        calculated_at timestamptz NOT NULL
      );
      CREATE INDEX cost_calculation_by_object ON cost_calculation (object_id, calculated_at, id);

      ALTER TABLE cost_item
        ADD COLUMN budget_article text,
        ADD COLUMN budget_application text,
        ADD COLUMN changes_functionality boolean,
        ADD COLUMN calculation_id uuid REFERENCES cost_calculation,
        ADD COLUMN recorded_at timestamptz;
      CREATE INDEX cost_item_by_calculation ON cost_item (calculation_id) WHERE calculation_id IS NOT NULL;
      CREATE INDEX cost_item_by_year ON cost_item (year, object_id) INCLUDE (nature, phase, amount);
      CREATE INDEX object_facts_of_totals ON informatization_object (id) INCLUDE (owner_id, stage, object_class);

      CREATE TABLE operation_plan (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        year smallint NOT NULL,
        revision integer NOT NULL CHECK (revision > 0),
        total numeric(20, 2) NOT NULL CHECK (total >= 0),
        submitted_at timestamptz NOT NULL,
        UNIQUE (object_id, year, revision)
      );

      GRANT SELECT, INSERT ON norm_table, cost_calculation, operation_plan TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE operation_plan;
      DROP INDEX object_facts_of_totals, cost_item_by_year;
      ALTER TABLE cost_item DROP COLUMN budget_article, DROP COLUMN budget_application,
        DROP COLUMN changes_functionality, DROP COLUMN calculation_id, DROP COLUMN recorded_at;
      DROP TABLE cost_calculation, norm_table;
    `);
  }
}
