import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the owner or holder tells of the directories of a medium: whose code it is, and of which kind (E-2, E-5(1)). */
export class Directory1763902720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE medium_directory (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        number smallint NOT NULL,
        path text NOT NULL,
        origin text NOT NULL CHECK (origin IN ('OWN', 'THIRD_PARTY')),
        kind text NOT NULL CHECK (kind IN ('SOURCE_CODE', 'COMPILED_MODULE')),
        covers text[] NOT NULL CHECK (covers <@ ARRAY['PRODUCT', 'SETTINGS', 'WORKING_DATA']),
        described_at timestamptz NOT NULL,
        UNIQUE (deposit_id, number, path),
        CHECK ((kind = 'COMPILED_MODULE') = (cardinality(covers) > 0))
      );
      GRANT SELECT, INSERT ON medium_directory TO escrow_app;
      GRANT UPDATE (origin, kind, covers, described_at) ON medium_directory TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE medium_directory');
  }
}
