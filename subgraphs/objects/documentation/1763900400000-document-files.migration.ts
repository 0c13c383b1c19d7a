import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of technical documents: how open they are, under which name they came, and the tickets by which their bytes
 * travel. What a document says of its bytes is never changed after its record was made.
 */
export class DocumentFiles1763900400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE technical_document
        ADD COLUMN classification text NOT NULL DEFAULT 'OPEN' CHECK (classification IN ('OPEN', 'OFFICIAL_USE')),
        ADD COLUMN file_name text;
      CREATE INDEX technical_document_by_sha256 ON technical_document (sha256);

      REVOKE UPDATE ON technical_document FROM objects_app;
      GRANT UPDATE (state, number, approved_on, is_archived) ON technical_document TO objects_app;

      CREATE TABLE file_ticket (
        digest char(64) PRIMARY KEY,
        purpose text NOT NULL CHECK (purpose IN ('UPLOAD', 'DOWNLOAD')),
        actor text NOT NULL,
        organization_id uuid,
        object_id uuid NOT NULL REFERENCES informatization_object,
        document_id uuid REFERENCES technical_document,
        upload jsonb,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at > issued_at),
        spent_at timestamptz,
        CHECK ((purpose = 'UPLOAD') = (upload IS NOT NULL)),
        CHECK ((purpose = 'DOWNLOAD') = (document_id IS NOT NULL))
      );
      GRANT SELECT, INSERT, UPDATE (spent_at) ON file_ticket TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE file_ticket;
      REVOKE UPDATE (state, number, approved_on, is_archived) ON technical_document FROM objects_app;
      GRANT UPDATE ON technical_document TO objects_app;
      ALTER TABLE technical_document DROP COLUMN file_name, DROP COLUMN classification;
      DROP INDEX technical_document_by_sha256;
    `);
  }
}
