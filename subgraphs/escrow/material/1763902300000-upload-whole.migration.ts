import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An upload whose bytes are all there is sealed, whatever becomes of the request that brought the last of them. */
export class UploadWhole1763902300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE medium_upload ADD COLUMN whole_at timestamptz;
      CREATE INDEX medium_upload_whole ON medium_upload (whole_at) WHERE outcome IS NULL AND whole_at IS NOT NULL;
      CREATE INDEX medium_upload_by_number ON medium_upload (deposit_id, number, started_at DESC);
      GRANT UPDATE (whole_at) ON medium_upload TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX medium_upload_by_number, medium_upload_whole;
      ALTER TABLE medium_upload DROP COLUMN whole_at;
    `);
  }
}
