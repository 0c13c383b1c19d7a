import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The duty to tell the operator that operation of an object ended (E-11); it may begin on the day of another duty. */
export class TerminationNotice1763901710000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deposit_obligation
        DROP CONSTRAINT deposit_obligation_clause_check,
        DROP CONSTRAINT deposit_obligation_check,
        ADD CONSTRAINT deposit_obligation_clause_check CHECK (clause IN ('7', '11', '14', '19')),
        ADD CONSTRAINT deposit_obligation_of_object CHECK ((clause IN ('7', '11')) = (object_id IS NOT NULL));
      DROP INDEX deposit_obligation_by_object;
      CREATE UNIQUE INDEX deposit_obligation_by_object ON deposit_obligation (object_id, started_on, clause)
        WHERE object_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM deposit_obligation WHERE clause = '11';
      ALTER TABLE deposit_obligation
        DROP CONSTRAINT deposit_obligation_clause_check,
        DROP CONSTRAINT deposit_obligation_of_object,
        ADD CONSTRAINT deposit_obligation_clause_check CHECK (clause IN ('7', '14', '19')),
        ADD CONSTRAINT deposit_obligation_check CHECK ((clause = '7') = (object_id IS NOT NULL));
      DROP INDEX deposit_obligation_by_object;
      CREATE UNIQUE INDEX deposit_obligation_by_object ON deposit_obligation (object_id, started_on)
        WHERE object_id IS NOT NULL;
    `);
  }
}
