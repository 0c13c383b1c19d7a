import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Core tables of the informatization objects: organizations, cards, life cycle, documents, cost. The text that is
 * searched for misspelt words has its Kazakh letters folded, as the words asked for have.
 */
export class Core1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organization (
        id uuid PRIMARY KEY,
        bin char(12) UNIQUE,
        name_kk text NOT NULL,
        name_ru text NOT NULL,
        name_en text NOT NULL,
        abbreviation text,
        kind text NOT NULL CHECK (kind IN ('STATE_BODY', 'ORGANIZATION', 'OTHER_PERSON')),
        government_level text CHECK (government_level IN ('CENTRAL', 'LOCAL')),
        is_synthetic boolean NOT NULL,
        search_text text NOT NULL GENERATED ALWAYS AS (
          translate(
            lower(name_kk || ' ' || name_ru || ' ' || name_en || ' ' || coalesce(abbreviation, '') || ' ' || coalesce(bin, '')),
            'әғқңөұүһі', 'агкноуухи')
        ) STORED,
        search_vector tsvector NOT NULL GENERATED ALWAYS AS (
          to_tsvector('simple', name_kk || ' ' || coalesce(abbreviation, '')) || to_tsvector('russian', name_ru)
          || to_tsvector('english', name_en)
        ) STORED
      );
      CREATE INDEX organization_by_name ON organization (name_ru COLLATE "kk-x-icu", id);
      CREATE INDEX organization_search_trigrams ON organization USING gin (search_text gin_trgm_ops);
      CREATE INDEX organization_search_words ON organization USING gin (search_vector);

      CREATE TABLE organization_role (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        role text NOT NULL CHECK (role IN (
          'AUTHORIZED_BODY', 'OPERATOR', 'INTEGRATOR', 'REGISTER_KEEPER', 'TESTER', 'EXPERT', 'ARCHIVE')),
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to > valid_from),
        basis text NOT NULL
      );
      CREATE INDEX organization_role_by_organization ON organization_role (organization_id, valid_from);

      CREATE TABLE informatization_object (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name_kk text NOT NULL,
        name_ru text NOT NULL,
        name_en text NOT NULL,
        abbreviation text,
        purpose_kk text,
        purpose_ru text,
        purpose_en text,
        kind text NOT NULL CHECK (kind IN (
          'STATE_INFORMATION_RESOURCE', 'STATE_BODY_SOFTWARE', 'INTERNET_RESOURCE', 'INFRASTRUCTURE_OBJECT',
          'OTHER_PERSON_OBJECT')),
        government_level text NOT NULL CHECK (government_level IN ('CENTRAL', 'LOCAL')),
        record_state text NOT NULL CHECK (record_state IN ('DRAFT', 'UNDER_REVIEW', 'PUBLISHED', 'ARCHIVED')),
        is_working boolean NOT NULL,
        object_class text CHECK (object_class IN ('FIRST', 'SECOND', 'THIRD')),
        is_class_verified boolean NOT NULL DEFAULT false,
        hosting text CHECK (hosting IN ('EGOV_PLATFORM', 'EGOV_INFRASTRUCTURE', 'OTHER_PROVIDER')),
        network_access text[] NOT NULL DEFAULT '{}' CHECK (network_access <@ ARRAY[
          'STATE_TRANSPORT_NETWORK', 'LOCAL_NETWORK', 'INTERNET', 'CROSS_BORDER', 'IP_VPN']),
        tasks text[] NOT NULL DEFAULT '{}',
        is_in_budget boolean NOT NULL,
        stage text NOT NULL CHECK (stage IN (
          'PLANNED', 'BUILD', 'TRIAL_OPERATION', 'SECURITY_TEST', 'IMPLEMENTATION', 'INDUSTRIAL_OPERATION',
          'DEVELOPMENT', 'TERMINATED')),
        stage_since date NOT NULL,
        commissioned_on date,
        terminated_on date,
        owner_id uuid NOT NULL REFERENCES organization,
        holder_id uuid REFERENCES organization,
        version integer NOT NULL DEFAULT 1,
        recorded_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        confirmed_on date,
        is_synthetic boolean NOT NULL,
        search_text text NOT NULL GENERATED ALWAYS AS (
          translate(
            lower(name_kk || ' ' || name_ru || ' ' || name_en || ' ' || coalesce(abbreviation, '') || ' ' || code),
            'әғқңөұүһі', 'агкноуухи')
        ) STORED,
        search_vector tsvector NOT NULL GENERATED ALWAYS AS (
          to_tsvector('simple', name_kk || ' ' || coalesce(abbreviation, '') || ' ' || code)
          || to_tsvector('russian', name_ru) || to_tsvector('english', name_en)
        ) STORED
      );
      CREATE INDEX object_by_name ON informatization_object (name_ru COLLATE "kk-x-icu", id);
      CREATE INDEX object_by_stage_since ON informatization_object (stage_since, id);
      CREATE INDEX object_by_updated ON informatization_object (updated_at, id);
      CREATE INDEX object_by_owner ON informatization_object (owner_id, code);
      CREATE INDEX object_by_holder ON informatization_object (holder_id, code);
      CREATE INDEX object_by_stage ON informatization_object (stage, code);
      CREATE INDEX object_by_class ON informatization_object (object_class, code);
      CREATE INDEX object_by_kind ON informatization_object (kind, code);
      CREATE INDEX object_by_hosting ON informatization_object (hosting, code);
      CREATE INDEX object_by_record_state ON informatization_object (record_state, code);
      CREATE INDEX object_by_government_level ON informatization_object (government_level, code);
      CREATE INDEX object_by_commissioned ON informatization_object (commissioned_on, code);
      CREATE INDEX object_search_trigrams ON informatization_object USING gin (search_text gin_trgm_ops);
      CREATE INDEX object_search_words ON informatization_object USING gin (search_vector);

      CREATE TABLE object_characteristics (
        object_id uuid PRIMARY KEY REFERENCES informatization_object,
        external_users text, internal_users text, capacity text,
        functional_complexity text, use_case_volume text, role_volume text, architecture text,
        storage_architecture text, client_kind text, implementation_way text,
        sensitivity text, use_frequency text, stream_significance text, information_severity text,
        automation_degree text, functional_coverage text, result_importance text
      );

      CREATE TABLE stakeholder (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        organization_id uuid NOT NULL REFERENCES organization,
        role text NOT NULL CHECK (role IN (
          'OWNER', 'HOLDER', 'TRUSTEE', 'DEVELOPER', 'SUPPLIER', 'MAINTAINER', 'SPONSOR')),
        started_on date NOT NULL,
        ended_on date CHECK (ended_on >= started_on)
      );
      CREATE INDEX stakeholder_by_object ON stakeholder (object_id, started_on);
      CREATE INDEX stakeholder_by_organization ON stakeholder (organization_id, object_id);

      CREATE TABLE life_cycle_stage (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        ordinal smallint NOT NULL,
        action text NOT NULL,
        stage text NOT NULL,
        started_on date NOT NULL,
        ended_on date CHECK (ended_on >= started_on),
        basis_document text,
        UNIQUE (object_id, ordinal)
      );

      CREATE TABLE technical_document (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        stage text,
        kind text NOT NULL,
        title_kk text NOT NULL,
        title_ru text NOT NULL,
        title_en text NOT NULL,
        number text,
        version integer NOT NULL DEFAULT 1,
        language text NOT NULL CHECK (language IN ('KK', 'RU', 'EN', 'COMBINED')),
        state text NOT NULL CHECK (state IN ('PROJECT', 'APPROVED')),
        approved_on date,
        placed_at timestamptz NOT NULL,
        size_bytes bigint CHECK (size_bytes >= 0),
        sha256 char(64),
        is_archived boolean NOT NULL DEFAULT false,
        CHECK ((sha256 IS NULL) = (size_bytes IS NULL))
      );
      CREATE INDEX technical_document_by_object ON technical_document (object_id, placed_at, id);

      CREATE TABLE integration (
        id uuid PRIMARY KEY,
        source_object_id uuid NOT NULL REFERENCES informatization_object,
        target_object_id uuid NOT NULL REFERENCES informatization_object,
        purpose text NOT NULL,
        status text NOT NULL CHECK (status IN ('PLANNED', 'CURRENT', 'NOT_WORKING', 'NOT_SPECIFIED')),
        via text,
        CHECK (source_object_id <> target_object_id)
      );
      CREATE INDEX integration_by_source ON integration (source_object_id, id);
      CREATE INDEX integration_by_target ON integration (target_object_id, id);

      CREATE TABLE technology (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        name text NOT NULL,
        started_on date NOT NULL,
        ended_on date CHECK (ended_on >= started_on)
      );
      CREATE INDEX technology_by_object ON technology (object_id, name);

      CREATE TABLE cost_item (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        year smallint NOT NULL CHECK (year BETWEEN 1990 AND 2100),
        nature text NOT NULL CHECK (nature IN ('PLANNED', 'ACTUAL')),
        kind text NOT NULL CHECK (kind IN (
          'SOFTWARE_DEVELOPMENT', 'SOFTWARE_LICENCE', 'SOFTWARE_LEASE', 'HARDWARE', 'HARDWARE_LEASE', 'SUPPORT',
          'SYSTEM_MAINTENANCE', 'TECHNICAL_SUPPORT', 'ICT_SERVICE')),
        phase text NOT NULL CHECK (phase IN ('CREATION', 'DEVELOPMENT', 'INDUSTRIAL_OPERATION')),
        funding_channel text NOT NULL CHECK (funding_channel IN (
          'STATE_INVESTMENT_PROJECT', 'ORGANIZATION_INVESTMENT_PROJECT', 'CURRENT_COSTS')),
        budget_programme text,
        budget_subprogramme text,
        budget_specific text,
        amount numeric(20, 2) NOT NULL CHECK (amount >= 0),
        currency char(3) NOT NULL DEFAULT 'KZT'
      );
      CREATE INDEX cost_item_by_object ON cost_item (object_id, year) INCLUDE (nature, amount);

      GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO objects_app;
      REVOKE INSERT, UPDATE ON migrations FROM objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cost_item, technology, integration, technical_document, life_cycle_stage, stakeholder,
        object_characteristics, informatization_object, organization_role, organization;
    `);
  }
}
