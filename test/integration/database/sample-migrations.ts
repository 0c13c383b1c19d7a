import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of these tests: each subgraph's own migrations look the same, grants included. */
export class Counters1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Long enough for rivals to meet when nothing keeps them apart.
    await runner.query('SELECT pg_sleep(0.2)');
    await runner.query('CREATE TABLE counter (name text PRIMARY KEY, value int NOT NULL)');
    await runner.query(`INSERT INTO counter VALUES ('left', 1), ('right', 1)`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON counter TO objects_app');
    await runner.query('GRANT SELECT ON migrations TO objects_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE counter');
  }
}

export class Notes1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE note (text text NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE note');
  }
}

/** Fails after it has changed something. */
export class Broken1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half_made (id int)');
    await runner.query('SELECT 1 / 0');
  }

  async down(): Promise<void> {}
}
