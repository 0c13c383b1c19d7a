import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cost rows as they stood before they were corrected: added, never changed. */
export class CostCorrection1763901040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cost_item_correction (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        cost_item_id uuid NOT NULL REFERENCES cost_item,
        earlier jsonb NOT NULL,
        reason text NOT NULL,
        corrected_at timestamptz NOT NULL
      );
      CREATE INDEX cost_item_correction_by_item ON cost_item_correction (cost_item_id, id);
      GRANT SELECT, INSERT ON cost_item_correction TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE cost_item_correction');
  }
}
