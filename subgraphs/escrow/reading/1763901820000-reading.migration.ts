import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Readings of the media of a deposit: checks, dry runs and certificates made of them. The row is the job: whatever is
 * not finished is done again by whoever works next, so that nothing is lost with a killed process.
 */
export class Reading1763901820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE media_reading (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        kind text NOT NULL CHECK (kind IN ('VERIFICATION', 'DRY_RUN', 'CERTIFICATE')),
        state text NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'PASSED', 'FINDINGS', 'UNREADABLE', 'ABORTED')),
        level text NOT NULL CHECK (level IN ('V0', 'V1', 'V2', 'V3')),
        requested_by text NOT NULL,
        head jsonb,
        bill_of_materials text,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        attempts smallint NOT NULL DEFAULT 0,
        entries_read integer NOT NULL DEFAULT 0,
        mismatch_count integer NOT NULL DEFAULT 0,
        incomplete_count integer NOT NULL DEFAULT 0,
        remark_count integer NOT NULL DEFAULT 0,
        report text,
        report_sha256 char(64),
        owner_report text,
        signature text,
        signer_key text,
        CHECK ((state IN ('QUEUED', 'RUNNING')) = (finished_at IS NULL)),
        CHECK ((report IS NULL) = (signature IS NULL)),
        CHECK ((kind = 'CERTIFICATE') = (head IS NOT NULL))
      );
      CREATE INDEX media_reading_by_deposit ON media_reading (deposit_id, started_at DESC, id DESC);
      CREATE UNIQUE INDEX media_reading_open ON media_reading (deposit_id, kind) WHERE finished_at IS NULL;

      CREATE TABLE reading_finding (
        id uuid PRIMARY KEY,
        reading_id uuid NOT NULL REFERENCES media_reading,
        ordinal integer NOT NULL,
        finding_id text NOT NULL,
        code text NOT NULL,
        severity text NOT NULL CHECK (severity IN ('MALFUNCTION', 'MISMATCH', 'INCOMPLETE', 'REMARK')),
        path text NOT NULL,
        medium smallint,
        table_number smallint,
        row integer,
        expected text,
        actual text,
        is_for_owner boolean NOT NULL
      );
      CREATE INDEX reading_finding_by_reading ON reading_finding (reading_id, is_for_owner, ordinal, id);

      GRANT SELECT, INSERT ON media_reading, reading_finding TO escrow_app;
      GRANT UPDATE (state, finished_at, attempts, entries_read, mismatch_count, incomplete_count, remark_count, report,
        report_sha256, owner_report, signature, signer_key) ON media_reading TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reading_finding, media_reading');
  }
}
