import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications in the form of Annex 1, what the registry of objects told of their objects, and who made each step. */
export class Application1763901400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deposit_transition ADD COLUMN actor text;

      CREATE SEQUENCE deposit_number;

      CREATE TABLE deposit_application (
        deposit_id uuid PRIMARY KEY REFERENCES deposit,
        rule_set text NOT NULL,
        object_code text NOT NULL,
        form jsonb NOT NULL,
        version integer NOT NULL CHECK (version >= 1),
        changed_at timestamptz NOT NULL,
        submitted_at timestamptz,
        commissioned_on date,
        is_declared_complete boolean NOT NULL DEFAULT false,
        lateness_explanation text,
        CHECK ((submitted_at IS NULL) = (commissioned_on IS NULL)),
        CHECK (submitted_at IS NULL OR is_declared_complete)
      );

      CREATE TABLE deposit_evidence (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        source text NOT NULL,
        question text NOT NULL,
        version integer NOT NULL,
        answer jsonb NOT NULL,
        asked_at timestamptz NOT NULL
      );
      CREATE INDEX deposit_evidence_by_deposit ON deposit_evidence (deposit_id, asked_at);

      -- An application is one filing: nothing of it is changed once it was submitted.
      CREATE FUNCTION refuse_submitted_application() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an application that was submitted is not changed';
      END $$;
      CREATE TRIGGER deposit_application_is_final BEFORE UPDATE ON deposit_application
        FOR EACH ROW WHEN (OLD.submitted_at IS NOT NULL) EXECUTE FUNCTION refuse_submitted_application();

      GRANT USAGE ON SEQUENCE deposit_number TO escrow_app;
      GRANT SELECT, INSERT ON deposit_application, deposit_evidence TO escrow_app;
      GRANT UPDATE (form, version, changed_at, submitted_at, commissioned_on, is_declared_complete, lateness_explanation)
        ON deposit_application TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE deposit_evidence, deposit_application;
      DROP FUNCTION refuse_submitted_application;
      DROP SEQUENCE deposit_number;
      ALTER TABLE deposit_transition DROP COLUMN actor;
    `);
  }
}
