import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications to the register with their acts, and what an entry keeps of the acts on it. */
export class Application1763901200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_application (
        id uuid PRIMARY KEY,
        version integer NOT NULL CHECK (version > 0),
        kind text NOT NULL CHECK (kind IN ('INCLUSION', 'AMENDMENT', 'EXCLUSION')),
        inclusion_mode text NOT NULL CHECK (inclusion_mode IN (
          'GENERAL', 'TRANSITIONAL_PRE_2023', 'TRANSITIONAL_IN_DEVELOPMENT')),
        state text NOT NULL CHECK (state IN ('DRAFT', 'COMPLETENESS_CHECK', 'RETURNED', 'COMMISSION_REVIEW',
          'RECOMMENDED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
        applicant_id uuid NOT NULL,
        entry_id uuid REFERENCES register_entry,
        object_id uuid,
        content jsonb NOT NULL,
        drafted_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        submitted_on date,
        checked_on date CHECK (checked_on >= submitted_on),
        due_on date,
        remarks text[] NOT NULL DEFAULT '{}',
        recommendation text CHECK (recommendation IN ('GRANT', 'REFUSE')),
        recommended_on date CHECK (recommended_on >= checked_on),
        protocol_number text,
        outcome text CHECK (outcome IN ('GRANT', 'REFUSE')),
        decided_on date CHECK (decided_on >= recommended_on),
        decision_number text,
        reason_code text,
        explanation text,
        decided_by uuid,
        CHECK ((state IN ('GRANTED', 'REFUSED')) = (outcome IS NOT NULL AND decided_on IS NOT NULL)),
        CHECK ((state = 'REFUSED') = (reason_code IS NOT NULL)),
        CHECK (state <> 'GRANTED' OR entry_id IS NOT NULL),
        CHECK ((state IN ('COMPLETENESS_CHECK', 'COMMISSION_REVIEW')) = (due_on IS NOT NULL))
      );
      CREATE INDEX register_application_by_updated ON register_application (updated_at, id);
      CREATE INDEX register_application_by_due ON register_application (coalesce(due_on, 'infinity'), id);
      CREATE INDEX register_application_by_state ON register_application (state, updated_at, id);
      CREATE INDEX register_application_by_applicant ON register_application (applicant_id, updated_at, id);
      CREATE INDEX register_application_by_entry ON register_application (entry_id, updated_at, id);

      CREATE TABLE register_application_act (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES register_application,
        ordinal smallint NOT NULL CHECK (ordinal > 0),
        action text NOT NULL,
        state text NOT NULL,
        occurred_at timestamptz NOT NULL,
        organization_id uuid,
        remarks text[] NOT NULL DEFAULT '{}',
        content jsonb,
        evidence jsonb,
        UNIQUE (application_id, ordinal)
      );

      ALTER TABLE register_entry ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0);
      ALTER TABLE register_entry_event
        ADD COLUMN application_id uuid REFERENCES register_application,
        ADD COLUMN product_id uuid REFERENCES software_product,
        ADD COLUMN explanation text,
        ADD COLUMN organization_id uuid,
        ADD COLUMN recorded_at timestamptz;
      CREATE INDEX register_entry_by_serial ON register_entry
        ((substring(number from '^ДПО-([0-9]{7})$')::integer));

      -- Holds no row: whoever gives out the next number locks it first. UPDATE is the right to lock.
      CREATE TABLE register_number_turn ();

      GRANT SELECT, UPDATE ON register_number_turn TO register_app;
      GRANT SELECT, INSERT ON register_application, register_application_act TO register_app;
      GRANT UPDATE (version, inclusion_mode, state, entry_id, object_id, content, updated_at, submitted_on, checked_on,
        due_on, remarks, recommendation, recommended_on, protocol_number, outcome, decided_on, decision_number,
        reason_code, explanation, decided_by) ON register_application TO register_app;
      -- What was recorded of an act or a product is not written again: a change is a new row.
      REVOKE UPDATE ON register_entry_event, software_product FROM register_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT UPDATE ON register_entry_event, software_product TO register_app;
      DROP TABLE register_number_turn;
      DROP INDEX register_entry_by_serial;
      ALTER TABLE register_entry_event DROP COLUMN application_id, DROP COLUMN product_id, DROP COLUMN explanation,
        DROP COLUMN organization_id, DROP COLUMN recorded_at;
      ALTER TABLE register_entry DROP COLUMN version;
      DROP TABLE register_application_act, register_application;
    `);
  }
}
