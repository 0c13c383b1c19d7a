import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CATALOGUE_2024 } from './catalogue/catalogue-2024';

/** Environments, placement, priority of the platform, the platform itself and the services of the operator (C-12 to C-14, C-30). */
export class Platform1763900600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OBJECT_TABLES);
    await runner.query(PLATFORM_TABLES);
    await runner.query(
      `INSERT INTO operator_service (code, type, name_kk, name_ru, name_en, act_number, listed_on)
       SELECT code, type, name_kk, name_ru, name_en, act_number, listed_on
         FROM json_populate_recordset(NULL::operator_service, $1)`,
      [JSON.stringify(CATALOGUE_2024)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE operator_service, platform_requirement, platform_requirement_version,
        platform_architecture_agreement, platform_architecture, platform_environment, platform,
        platform_completion, platform_priority, placement, placement_impossibility, placement_request, environment;
    `);
  }
}

const OBJECT_TABLES = `
  CREATE TABLE environment (
    id uuid PRIMARY KEY,
    object_id uuid NOT NULL REFERENCES informatization_object,
    kind text NOT NULL CHECK (kind IN ('DEVELOPMENT_TEST', 'TRIAL', 'TESTING')),
    agreement_number text NOT NULL CHECK (agreement_number <> ''),
    agreement_on date NOT NULL,
    requested_by uuid,
    received_on date NOT NULL CHECK (received_on >= agreement_on),
    provided_on date CHECK (provided_on >= received_on),
    closes_on date CHECK (closes_on >= provided_on AND closes_on <= agreement_on + interval '3 months'),
    charge numeric(20, 2) NOT NULL DEFAULT 0 CHECK (charge = 0),
    CHECK ((provided_on IS NULL) = (closes_on IS NULL))
  );
  CREATE INDEX environment_by_object ON environment (object_id, received_on, id);

  CREATE TABLE placement_request (
    id uuid PRIMARY KEY,
    object_id uuid NOT NULL REFERENCES informatization_object,
    service text NOT NULL CHECK (service IN ('EGOV_PLATFORM', 'EGOV_INFRASTRUCTURE')),
    requested_by uuid,
    received_on date NOT NULL,
    provided_on date CHECK (provided_on >= received_on)
  );
  CREATE INDEX placement_request_by_object ON placement_request (object_id, received_on, id);

  CREATE TABLE placement_impossibility (
    id uuid PRIMARY KEY,
    object_id uuid NOT NULL REFERENCES informatization_object,
    reason text NOT NULL CHECK (reason <> ''),
    confirmed_on date NOT NULL,
    confirmed_by uuid,
    recorded_at timestamptz NOT NULL
  );
  CREATE INDEX placement_impossibility_by_object ON placement_impossibility (object_id, confirmed_on);

  CREATE TABLE placement (
    id uuid PRIMARY KEY,
    object_id uuid NOT NULL REFERENCES informatization_object,
    hosting text NOT NULL CHECK (hosting IN ('EGOV_PLATFORM', 'EGOV_INFRASTRUCTURE', 'OTHER_PROVIDER')),
    provider_id uuid REFERENCES organization,
    placed_on date NOT NULL,
    impossibility_id uuid REFERENCES placement_impossibility,
    recorded_at timestamptz NOT NULL,
    CHECK ((hosting = 'OTHER_PROVIDER') = (impossibility_id IS NOT NULL)),
    CHECK ((hosting = 'OTHER_PROVIDER') = (provider_id IS NOT NULL))
  );
  CREATE INDEX placement_by_object ON placement (object_id, placed_on);

  CREATE TABLE platform_priority (
    id uuid PRIMARY KEY,
    object_id uuid NOT NULL REFERENCES informatization_object,
    declared_on date NOT NULL,
    is_on_platform boolean NOT NULL,
    exception text CHECK (exception IN ('CREATED_OUTSIDE_EARLIER', 'INEXPEDIENT')),
    earlier_object_id uuid REFERENCES informatization_object,
    justification_document_id uuid REFERENCES technical_document,
    recorded_at timestamptz NOT NULL,
    CHECK (is_on_platform = (exception IS NULL)),
    CHECK ((exception IS NOT DISTINCT FROM 'CREATED_OUTSIDE_EARLIER') = (earlier_object_id IS NOT NULL)),
    CHECK ((exception IS NOT DISTINCT FROM 'INEXPEDIENT') = (justification_document_id IS NOT NULL))
  );
  CREATE INDEX platform_priority_by_object ON platform_priority (object_id, recorded_at);

  CREATE TABLE platform_completion (
    object_id uuid PRIMARY KEY REFERENCES informatization_object,
    reason text NOT NULL CHECK (reason <> ''),
    declared_on date NOT NULL
  );

  GRANT SELECT, INSERT ON environment, placement_request, placement_impossibility, placement, platform_priority,
    platform_completion TO objects_app;
  GRANT UPDATE (provided_on, closes_on, charge) ON environment TO objects_app;
  GRANT UPDATE (provided_on) ON placement_request TO objects_app;
`;

const PLATFORM_TABLES = `
  CREATE TABLE platform (
    id uuid PRIMARY KEY,
    is_only boolean NOT NULL DEFAULT true UNIQUE CHECK (is_only),
    name_kk text NOT NULL,
    name_ru text NOT NULL,
    name_en text NOT NULL,
    maintainer_id uuid NOT NULL REFERENCES organization,
    governing_architecture text NOT NULL,
    operating_since date
  );
  CREATE TABLE platform_environment (
    kind text PRIMARY KEY CHECK (kind IN ('DEVELOPMENT', 'TESTING', 'TRIAL_OPERATION')),
    platform_id uuid NOT NULL REFERENCES platform,
    is_healthy boolean NOT NULL,
    checked_on date NOT NULL
  );

  CREATE TABLE platform_architecture (
    id uuid PRIMARY KEY,
    version integer NOT NULL UNIQUE,
    components jsonb NOT NULL,
    relations jsonb NOT NULL,
    principles jsonb NOT NULL,
    document text NOT NULL,
    drafted_on date NOT NULL,
    approved_on date CHECK (approved_on >= drafted_on)
  );
  CREATE TABLE platform_architecture_agreement (
    architecture_id uuid NOT NULL REFERENCES platform_architecture,
    party text NOT NULL CHECK (party IN ('INTEGRATOR', 'AUTHORIZED_BODY')),
    agreed_on date NOT NULL,
    document text NOT NULL,
    organization_id uuid,
    PRIMARY KEY (architecture_id, party)
  );

  CREATE TABLE platform_requirement_version (
    version integer PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    document text NOT NULL,
    published_on date NOT NULL,
    recorded_at timestamptz NOT NULL
  );
  CREATE TABLE platform_requirement (
    version integer NOT NULL REFERENCES platform_requirement_version,
    ordinal smallint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('TECHNICAL', 'TECHNOLOGICAL')),
    text_kk text NOT NULL,
    text_ru text NOT NULL,
    text_en text NOT NULL,
    PRIMARY KEY (version, ordinal)
  );

  CREATE TABLE operator_service (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9]+(\\.[0-9]+)+$'),
    type text NOT NULL CHECK (type IN ('INFRASTRUCTURE', 'PLATFORM')),
    name_kk text NOT NULL,
    name_ru text NOT NULL,
    name_en text NOT NULL,
    act_number text NOT NULL,
    listed_on date NOT NULL,
    retired_on date CHECK (retired_on >= listed_on)
  );

  GRANT SELECT, INSERT ON platform, platform_environment, platform_architecture, platform_architecture_agreement,
    platform_requirement_version, platform_requirement, operator_service TO objects_app;
  GRANT UPDATE (name_kk, name_ru, name_en, maintainer_id, governing_architecture, operating_since)
    ON platform TO objects_app;
  GRANT UPDATE (is_healthy, checked_on) ON platform_environment TO objects_app;
  GRANT UPDATE (approved_on) ON platform_architecture TO objects_app;
  GRANT UPDATE (retired_on) ON operator_service TO objects_app;
`;
