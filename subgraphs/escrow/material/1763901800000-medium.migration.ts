import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Media of deposits: the keys of their owners, the sealed bytes, uploads under way, and in which section what lies. */
export class Medium1763901800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE owner_key (
        owner_id uuid PRIMARY KEY,
        master_key text NOT NULL,
        wrapped bytea NOT NULL
      );

      -- The same content of one owner is kept once; across owners nothing is recognised.
      CREATE TABLE sealed_content (
        owner_id uuid NOT NULL REFERENCES owner_key,
        sha256 char(64) NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        sealed_as char(64) NOT NULL CHECK (sealed_as ~ '^[0-9a-f]{64}$'),
        size_bytes bigint NOT NULL CHECK (size_bytes >= 0),
        PRIMARY KEY (owner_id, sha256)
      );
      CREATE INDEX sealed_content_by_store ON sealed_content (sealed_as);

      -- How many bytes came is told by the file itself, so that no two things can disagree about it.
      CREATE TABLE medium_upload (
        id uuid PRIMARY KEY,
        ticket_digest char(64) NOT NULL UNIQUE,
        deposit_id uuid NOT NULL REFERENCES deposit,
        actor text NOT NULL,
        organization_id uuid,
        number smallint NOT NULL CHECK (number BETWEEN 1 AND 100),
        label text NOT NULL CHECK (label <> ''),
        file_name text NOT NULL CHECK (file_name <> ''),
        sha256 char(64) NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        size_bytes bigint NOT NULL CHECK (size_bytes > 0),
        started_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        outcome text CHECK (outcome IN ('KEPT', 'REFUSED', 'EXPIRED'))
      );
      CREATE INDEX medium_upload_open ON medium_upload (expires_at) WHERE outcome IS NULL;

      CREATE TABLE medium (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        number smallint NOT NULL CHECK (number BETWEEN 1 AND 100),
        label text NOT NULL CHECK (label <> ''),
        file_name text NOT NULL CHECK (file_name <> ''),
        source text NOT NULL CHECK (source IN ('UPLOAD', 'IMPORT')),
        owner_id uuid NOT NULL,
        sha256 char(64) NOT NULL,
        size_bytes bigint NOT NULL,
        received_at timestamptz NOT NULL,
        superseded_at timestamptz,
        FOREIGN KEY (owner_id, sha256) REFERENCES sealed_content
      );
      CREATE UNIQUE INDEX medium_by_number ON medium (deposit_id, number) WHERE superseded_at IS NULL;

      CREATE TABLE medium_section (
        deposit_id uuid NOT NULL REFERENCES deposit,
        section text NOT NULL CHECK (section IN (
          'SOURCE', 'BUILD_FILES', 'BUILD_DESCRIPTION', 'INSTALLER', 'EXTRA_SOFTWARE', 'DB_STRUCTURE', 'SETTINGS')),
        number smallint NOT NULL,
        path text NOT NULL,
        PRIMARY KEY (deposit_id, section, number, path)
      );

      GRANT SELECT, INSERT ON owner_key, sealed_content, medium_upload, medium, medium_section TO escrow_app;
      GRANT UPDATE (master_key, wrapped) ON owner_key TO escrow_app;
      GRANT UPDATE (outcome) ON medium_upload TO escrow_app;
      GRANT UPDATE (superseded_at) ON medium TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE medium_section, medium, medium_upload, sealed_content, owner_key');
  }
}
