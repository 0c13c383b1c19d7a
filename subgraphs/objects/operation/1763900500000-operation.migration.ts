import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Duties of operation with their reports, software in use, support contracts, warranty claims (C-16, C-17, C-36). */
export class Operation1763900500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE support_contract (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        contractor_id uuid NOT NULL REFERENCES organization,
        subject text NOT NULL CHECK (subject IN ('OBJECT', 'ICT_SERVICE')),
        number text NOT NULL,
        activities text[] NOT NULL CHECK (cardinality(activities) > 0 AND activities <@ ARRAY[
          'SUPPORT', 'SYSTEM_MAINTENANCE', 'TECHNICAL_SUPPORT', 'DEFECT_REMOVAL']),
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on)
      );
      CREATE INDEX support_contract_by_object ON support_contract (object_id, starts_on);

      -- Reports are added and never changed: the latest one of a duty stands.
      CREATE TABLE operation_duty_report (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        duty text NOT NULL,
        status text NOT NULL CHECK (status IN ('FULFILLED', 'NOT_FULFILLED')),
        evidence_text text,
        evidence_document_id uuid REFERENCES technical_document,
        explanation text,
        reviewed_on date NOT NULL,
        restore_tested_on date,
        log_system text,
        archive_period_months smallint CHECK (archive_period_months > 0),
        support_contract_id uuid REFERENCES support_contract,
        paper_forms_remaining integer CHECK (paper_forms_remaining >= 0),
        CHECK (status <> 'FULFILLED' OR evidence_text IS NOT NULL OR evidence_document_id IS NOT NULL),
        CHECK (status <> 'NOT_FULFILLED' OR explanation IS NOT NULL)
      );
      CREATE INDEX operation_duty_report_latest ON operation_duty_report (object_id, duty, id DESC);

      CREATE TABLE licensed_software (
        object_id uuid NOT NULL REFERENCES informatization_object,
        name text NOT NULL,
        version text NOT NULL,
        vendor text NOT NULL,
        licence_number text,
        support_until date,
        used_until date,
        PRIMARY KEY (object_id, name, version)
      );

      CREATE TABLE warranty_claim (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        supplier_id uuid NOT NULL REFERENCES organization,
        description text NOT NULL,
        failure_document_id uuid REFERENCES technical_document,
        terms_of_reference_item text NOT NULL,
        found_on date NOT NULL,
        filed_on date NOT NULL CHECK (filed_on >= found_on),
        agreed_until date NOT NULL CHECK (agreed_until >= filed_on),
        outcome text CHECK (outcome IN ('FIXED', 'REJECTED', 'WITHDRAWN')),
        closed_on date CHECK (closed_on >= filed_on),
        CHECK ((outcome IS NULL) = (closed_on IS NULL))
      );
      CREATE INDEX warranty_claim_by_object ON warranty_claim (object_id, filed_on, id);
      CREATE INDEX warranty_claim_open_by_supplier ON warranty_claim (supplier_id) WHERE closed_on IS NULL;

      -- Answers are added and never changed: the latest one of a party on a condition stands.
      CREATE TABLE warranty_claim_answer (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        claim_id uuid NOT NULL REFERENCES warranty_claim,
        condition text NOT NULL CHECK (condition IN ('W1', 'W2', 'W3', 'W4', 'W5')),
        party text NOT NULL CHECK (party IN ('CUSTOMER', 'SUPPLIER')),
        answer text NOT NULL CHECK (answer IN ('YES', 'NO')),
        evidence_text text,
        evidence_document_id uuid REFERENCES technical_document,
        installed_sha256 char(64),
        deposited_sha256 char(64),
        answered_on date NOT NULL,
        CHECK (evidence_text IS NOT NULL OR evidence_document_id IS NOT NULL)
      );
      CREATE INDEX warranty_claim_answer_latest ON warranty_claim_answer (claim_id, condition, party, id DESC);

      GRANT SELECT, INSERT ON support_contract, operation_duty_report, licensed_software, warranty_claim,
        warranty_claim_answer TO objects_app;
      GRANT UPDATE (vendor, licence_number, support_until, used_until) ON licensed_software TO objects_app;
      GRANT UPDATE (outcome, closed_on) ON warranty_claim TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE warranty_claim_answer, warranty_claim, licensed_software, operation_duty_report, support_contract;
    `);
  }
}
