import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence of the acts of the life cycle, each tied to the stretch of the life in which it arose. */
export class LifeCycleActs1763900200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE trial_operation (
        stage_id uuid PRIMARY KEY REFERENCES life_cycle_stage,
        zone text NOT NULL
      );

      CREATE TABLE trial_document (
        id uuid PRIMARY KEY,
        stage_id uuid NOT NULL REFERENCES life_cycle_stage,
        title text NOT NULL,
        number text NOT NULL,
        documented_on date NOT NULL
      );
      CREATE INDEX trial_document_by_stage ON trial_document (stage_id, documented_on);

      CREATE TABLE trial_defect (
        id uuid PRIMARY KEY,
        stage_id uuid NOT NULL REFERENCES life_cycle_stage,
        number smallint NOT NULL CHECK (number > 0),
        severity text NOT NULL CHECK (severity IN ('CRITICAL', 'MAJOR', 'MINOR')),
        description text NOT NULL,
        found_on date NOT NULL,
        fixed_on date CHECK (fixed_on >= found_on),
        correction text,
        CHECK ((fixed_on IS NULL) = (correction IS NULL)),
        UNIQUE (stage_id, number)
      );

      CREATE TABLE trial_certificate (
        stage_id uuid PRIMARY KEY REFERENCES life_cycle_stage,
        number text NOT NULL,
        completed_on date NOT NULL,
        conformity text NOT NULL,
        sha256 char(64)
      );

      CREATE TABLE security_test (
        id uuid PRIMARY KEY,
        stage_id uuid NOT NULL REFERENCES life_cycle_stage,
        ordinal smallint NOT NULL,
        verdict text NOT NULL CHECK (verdict IN ('POSITIVE', 'NEGATIVE')),
        protocol_number text NOT NULL,
        decided_on date NOT NULL,
        valid_to date CHECK (valid_to >= decided_on),
        tester_id uuid REFERENCES organization,
        rule_act_id text NOT NULL,
        rule_version text NOT NULL,
        UNIQUE (stage_id, ordinal)
      );

      CREATE TABLE implementation_measure (
        id uuid PRIMARY KEY,
        stage_id uuid NOT NULL REFERENCES life_cycle_stage,
        kind text NOT NULL CHECK (kind IN (
          'PREPARE_OBJECT', 'PREPARE_STAFF', 'COMMISSIONING_WORK', 'PRELIMINARY_TEST', 'ACCEPTANCE_TEST')),
        evidence text NOT NULL,
        done_on date NOT NULL,
        standards text[] NOT NULL CHECK (cardinality(standards) > 0)
      );
      CREATE INDEX implementation_measure_by_stage ON implementation_measure (stage_id, done_on);

      CREATE TABLE commissioning_act (
        stage_id uuid PRIMARY KEY REFERENCES life_cycle_stage,
        number text NOT NULL,
        signed_on date NOT NULL,
        members text[] NOT NULL CHECK (cardinality(members) > 0),
        sha256 char(64)
      );

      CREATE TABLE trustee_terms (
        id uuid PRIMARY KEY,
        stage_id uuid NOT NULL REFERENCES life_cycle_stage,
        number text NOT NULL,
        agreed_on date NOT NULL,
        agreed_by uuid REFERENCES organization
      );
      CREATE INDEX trustee_terms_by_stage ON trustee_terms (stage_id, agreed_on);

      CREATE TABLE termination (
        stage_id uuid PRIMARY KEY REFERENCES life_cycle_stage,
        reason text NOT NULL,
        decision_number text NOT NULL
      );

      CREATE TABLE work_classification (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        description text NOT NULL,
        is_integration_only boolean NOT NULL,
        is_main_source_changed boolean NOT NULL,
        is_external_module boolean NOT NULL,
        has_new_functions boolean NOT NULL,
        verdict text NOT NULL CHECK (verdict IN ('REFINEMENT', 'DEVELOPMENT')),
        ground text NOT NULL,
        classified_at timestamptz NOT NULL
      );
      CREATE INDEX work_classification_by_object ON work_classification (object_id, classified_at, id);

      GRANT SELECT, INSERT ON trial_operation, trial_document, trial_defect, trial_certificate, security_test,
        implementation_measure, commissioning_act, trustee_terms, termination, work_classification TO objects_app;
      GRANT UPDATE (fixed_on, correction) ON trial_defect TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE work_classification, termination, trustee_terms, commissioning_act, implementation_measure,
        security_test, trial_certificate, trial_defect, trial_document, trial_operation;
    `);
  }
}
