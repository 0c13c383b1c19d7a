import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A medium that is mounted at the operator's waits to be sealed like one that was uploaded. */
export class ImportSealing1763902800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE medium_upload
        ADD COLUMN source text NOT NULL DEFAULT 'UPLOAD' CHECK (source IN ('UPLOAD', 'IMPORT')),
        ADD COLUMN refusal text,
        ALTER COLUMN ticket_digest DROP NOT NULL,
        ALTER COLUMN sha256 DROP NOT NULL,
        ALTER COLUMN size_bytes DROP NOT NULL,
        ADD CONSTRAINT medium_upload_told CHECK (CASE source
          WHEN 'UPLOAD' THEN num_nulls(ticket_digest, sha256, size_bytes) = 0
          ELSE num_nonnulls(ticket_digest, sha256, size_bytes) = 0 AND whole_at IS NOT NULL END);
      GRANT UPDATE (refusal) ON medium_upload TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM medium_upload WHERE source = 'IMPORT';
      ALTER TABLE medium_upload
        DROP CONSTRAINT medium_upload_told,
        DROP COLUMN source,
        DROP COLUMN refusal,
        ALTER COLUMN ticket_digest SET NOT NULL,
        ALTER COLUMN sha256 SET NOT NULL,
        ALTER COLUMN size_bytes SET NOT NULL;
    `);
  }
}
