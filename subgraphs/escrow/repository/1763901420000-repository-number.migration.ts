import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers of repositories that the operator generates (E-8); those of the sample have another form. */
export class RepositoryNumber1763901420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE escrow_repository_number;
      GRANT USAGE ON SEQUENCE escrow_repository_number TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SEQUENCE escrow_repository_number');
  }
}
