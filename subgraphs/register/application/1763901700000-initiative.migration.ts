import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For whose need software is included: a tender or terms of reference (C-32). */
export class Initiative1763901700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_application
        ADD COLUMN initiative text NOT NULL DEFAULT 'HOLDER'
          CHECK (initiative IN ('HOLDER', 'TENDER_WINNER', 'POTENTIAL_SUPPLIER')),
        ADD COLUMN tender_id uuid REFERENCES tender,
        ADD COLUMN terms_of_reference_id uuid;
      CREATE INDEX register_application_by_tender ON register_application (tender_id) WHERE tender_id IS NOT NULL;
      CREATE INDEX register_application_by_terms ON register_application (terms_of_reference_id)
        WHERE terms_of_reference_id IS NOT NULL;
      GRANT UPDATE (initiative, tender_id, terms_of_reference_id) ON register_application TO register_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE register_application DROP COLUMN initiative, DROP COLUMN tender_id, DROP COLUMN terms_of_reference_id',
    );
  }
}
