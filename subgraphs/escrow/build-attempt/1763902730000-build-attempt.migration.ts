import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attempts to compile what was deposited (E-2(5)), each with the log that the compiler left. */
export class BuildAttempt1763902730000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE build_attempt (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        party text NOT NULL CHECK (party IN ('OPERATOR', 'OWNER', 'HOLDER')),
        builder text NOT NULL CHECK (builder <> ''),
        environment text NOT NULL CHECK (environment <> ''),
        version text NOT NULL CHECK (version <> ''),
        started_at timestamptz NOT NULL,
        finished_at timestamptz NOT NULL CHECK (finished_at >= started_at),
        outcome text NOT NULL CHECK (outcome IN ('SUCCEEDED', 'FAILED')),
        recorded_by text NOT NULL,
        organization_id uuid,
        recorded_at timestamptz NOT NULL,
        log_owner_id uuid,
        log_name text,
        log_sha256 char(64),
        log_size bigint,
        FOREIGN KEY (log_owner_id, log_sha256) REFERENCES sealed_content,
        CHECK (num_nulls(log_owner_id, log_name, log_sha256, log_size) IN (0, 4))
      );
      CREATE INDEX build_attempt_by_deposit ON build_attempt (deposit_id, finished_at DESC, id DESC);

      -- A log that came stays.
      CREATE FUNCTION refuse_second_log() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the log of a build attempt is not changed';
      END $$;
      CREATE TRIGGER build_attempt_log_is_final BEFORE UPDATE ON build_attempt
        FOR EACH ROW WHEN (OLD.log_sha256 IS NOT NULL) EXECUTE FUNCTION refuse_second_log();

      GRANT SELECT, INSERT ON build_attempt TO escrow_app;
      GRANT UPDATE (log_owner_id, log_name, log_sha256, log_size) ON build_attempt TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE build_attempt; DROP FUNCTION refuse_second_log');
  }
}
