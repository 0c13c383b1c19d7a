import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Core tables of the escrow: repositories, deposits with their history and contents, verifications, obligations.
 * Objects, register entries and organizations live in other databases; their ids are kept without a foreign key.
 */
export class Core1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE escrow_repository (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        path text NOT NULL CHECK (path IN ('EGOV_OBJECT', 'REGISTER_SOFTWARE')),
        object_id uuid,
        register_entry_id uuid,
        owner_id uuid NOT NULL,
        holder_id uuid,
        state text NOT NULL CHECK (state IN ('READY', 'ACTIVE', 'FROZEN', 'HANDED_OVER')),
        created_on date NOT NULL,
        handed_over_on date,
        is_synthetic boolean NOT NULL,
        CHECK ((path = 'EGOV_OBJECT' AND object_id IS NOT NULL AND register_entry_id IS NULL)
            OR (path = 'REGISTER_SOFTWARE' AND register_entry_id IS NOT NULL AND object_id IS NULL)),
        CHECK ((state = 'HANDED_OVER') = (handed_over_on IS NOT NULL))
      );
      CREATE UNIQUE INDEX escrow_repository_by_object ON escrow_repository (object_id) WHERE object_id IS NOT NULL;
      CREATE UNIQUE INDEX escrow_repository_by_entry ON escrow_repository (register_entry_id)
        WHERE register_entry_id IS NOT NULL;
      CREATE INDEX escrow_repository_by_created ON escrow_repository (created_on, id);
      CREATE INDEX escrow_repository_by_owner ON escrow_repository (owner_id, number);
      CREATE INDEX escrow_repository_by_holder ON escrow_repository (holder_id, number);
      CREATE INDEX escrow_repository_by_state ON escrow_repository (state, number);
      CREATE INDEX escrow_repository_by_path ON escrow_repository (path, number);

      CREATE TABLE deposit (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        path text NOT NULL CHECK (path IN ('EGOV_OBJECT', 'REGISTER_SOFTWARE')),
        repository_id uuid REFERENCES escrow_repository,
        object_id uuid,
        register_entry_id uuid,
        owner_id uuid NOT NULL,
        holder_id uuid,
        version_label text NOT NULL,
        state text NOT NULL CHECK (state IN (
          'DRAFT', 'SUBMITTED', 'REGISTERED', 'REPOSITORY_READY', 'TRANSFERRED', 'RECEIVED', 'VERIFIED',
          'SIGNED_BY_BOTH', 'ACCEPTED', 'REFUSED', 'TERMINATION_NOTIFIED', 'HANDED_OVER', 'ARCHIVED_BY_OWNER')),
        state_since timestamptz NOT NULL,
        submitted_on date,
        accepted_on date,
        refused_on date,
        integrity_state text NOT NULL CHECK (integrity_state IN ('NOT_CHECKED', 'INTACT', 'DAMAGED')),
        integrity_checked_at timestamptz,
        is_synthetic boolean NOT NULL,
        CHECK ((path = 'EGOV_OBJECT' AND object_id IS NOT NULL AND register_entry_id IS NULL)
            OR (path = 'REGISTER_SOFTWARE' AND register_entry_id IS NOT NULL AND object_id IS NULL)),
        CHECK ((integrity_state = 'NOT_CHECKED') = (integrity_checked_at IS NULL)),
        CHECK ((state = 'REFUSED') = (refused_on IS NOT NULL))
      );
      CREATE INDEX deposit_by_object ON deposit (object_id, state_since DESC, id DESC) WHERE object_id IS NOT NULL;
      CREATE INDEX deposit_by_entry ON deposit (register_entry_id, state_since DESC, id DESC)
        WHERE register_entry_id IS NOT NULL;
      CREATE INDEX deposit_by_repository ON deposit (repository_id, state_since DESC, id DESC);
      CREATE INDEX deposit_by_state_since ON deposit (state_since, id);
      CREATE INDEX deposit_by_state ON deposit (state, number);
      CREATE INDEX deposit_by_path ON deposit (path, number);
      CREATE INDEX deposit_by_integrity ON deposit (integrity_state, number);
      CREATE INDEX deposit_by_owner ON deposit (owner_id, number);
      CREATE INDEX deposit_by_holder ON deposit (holder_id, number);

      CREATE TABLE deposit_transition (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        ordinal smallint NOT NULL,
        action text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        occurred_at timestamptz NOT NULL,
        UNIQUE (deposit_id, ordinal)
      );

      CREATE TABLE deposit_content (
        deposit_id uuid NOT NULL REFERENCES deposit,
        section text NOT NULL CHECK (section IN (
          'SOURCE', 'BUILD_FILES', 'BUILD_DESCRIPTION', 'INSTALLER', 'EXTRA_SOFTWARE', 'DB_STRUCTURE', 'SETTINGS')),
        state text NOT NULL CHECK (state IN ('PRESENT', 'DECLARED_ABSENT', 'MISSING')),
        PRIMARY KEY (deposit_id, section)
      );

      CREATE TABLE verification (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        state text NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'PASSED', 'FINDINGS', 'UNREADABLE', 'ABORTED')),
        level text NOT NULL CHECK (level IN ('V0', 'V1', 'V2', 'V3')),
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        mismatch_count integer NOT NULL DEFAULT 0 CHECK (mismatch_count >= 0),
        remark_count integer NOT NULL DEFAULT 0 CHECK (remark_count >= 0),
        CHECK ((state IN ('QUEUED', 'RUNNING')) = (finished_at IS NULL)),
        CHECK (state <> 'PASSED' OR mismatch_count = 0)
      );
      CREATE INDEX verification_by_deposit ON verification (deposit_id, started_at DESC, id DESC);

      CREATE TABLE deposit_obligation (
        id uuid PRIMARY KEY,
        clause text NOT NULL CHECK (clause IN ('7', '14', '19')),
        object_id uuid,
        register_entry_id uuid,
        owner_id uuid NOT NULL,
        holder_id uuid,
        started_on date NOT NULL,
        due_on date,
        fulfilled_on date,
        fulfilled_by_id uuid REFERENCES deposit,
        is_synthetic boolean NOT NULL,
        CHECK ((clause = '7') = (object_id IS NOT NULL)),
        CHECK ((clause IN ('14', '19')) = (register_entry_id IS NOT NULL)),
        CHECK ((clause = '19') = (due_on IS NULL)),
        CHECK (fulfilled_by_id IS NULL OR fulfilled_on IS NOT NULL)
      );
      CREATE UNIQUE INDEX deposit_obligation_by_object ON deposit_obligation (object_id, started_on)
        WHERE object_id IS NOT NULL;
      CREATE UNIQUE INDEX deposit_obligation_by_entry ON deposit_obligation (register_entry_id, started_on)
        WHERE register_entry_id IS NOT NULL;
      -- An obligation with no term stated sorts behind every dated one. The columns included answer counts of duties
      -- that are done or not overdue, which are most of them, from the index alone.
      CREATE INDEX deposit_obligation_by_due ON deposit_obligation (coalesce(due_on, 'infinity'), id)
        INCLUDE (due_on, fulfilled_on);
      CREATE INDEX deposit_obligation_by_clause ON deposit_obligation (clause, coalesce(due_on, 'infinity'), id);
      CREATE INDEX deposit_obligation_open ON deposit_obligation (coalesce(due_on, 'infinity'), id)
        WHERE fulfilled_on IS NULL;
      CREATE INDEX deposit_obligation_by_owner ON deposit_obligation (owner_id, coalesce(due_on, 'infinity'), id);
      CREATE INDEX deposit_obligation_by_holder ON deposit_obligation (holder_id, coalesce(due_on, 'infinity'), id);

      GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO escrow_app;
      REVOKE INSERT, UPDATE ON migrations FROM escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE deposit_obligation, verification, deposit_content, deposit_transition, deposit, escrow_repository;
    `);
  }
}
