import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the owner or holder tells of the material (E-5), and the material by the hashes of its bytes. */
export class Content1763901430000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deposit_content ADD COLUMN reason text CHECK (reason IS NULL OR state = 'DECLARED_ABSENT');

      CREATE TABLE build_description (
        deposit_id uuid PRIMARY KEY REFERENCES deposit,
        environment text NOT NULL CHECK (environment <> ''),
        version text NOT NULL CHECK (version <> ''),
        special_settings text
      );

      CREATE TABLE deposit_material (
        deposit_id uuid NOT NULL REFERENCES deposit,
        section text NOT NULL,
        path text NOT NULL CHECK (path <> ''),
        sha256 char(64) NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size bigint NOT NULL CHECK (size >= 0),
        PRIMARY KEY (deposit_id, section, path),
        FOREIGN KEY (deposit_id, section) REFERENCES deposit_content
      );

      GRANT SELECT, INSERT ON build_description, deposit_material TO escrow_app;
      GRANT UPDATE (environment, version, special_settings) ON build_description TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE deposit_material, build_description;
      ALTER TABLE deposit_content DROP COLUMN reason;
    `);
  }
}
