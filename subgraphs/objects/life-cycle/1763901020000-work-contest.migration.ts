import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Classifications of work that the authorized body contests (C-10, part 3). */
export class WorkContest1763901020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE work_classification_contest (
        classification_id uuid PRIMARY KEY REFERENCES work_classification,
        reason text NOT NULL,
        contested_on date NOT NULL,
        contested_by uuid REFERENCES organization
      );
      GRANT SELECT, INSERT ON work_classification_contest TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE work_classification_contest');
  }
}
