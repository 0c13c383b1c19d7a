import type { MigrationInterface, QueryRunner } from 'typeorm';

const SECTIONS = `('SOURCE', 'BUILD_FILES', 'BUILD_DESCRIPTION', 'INSTALLER', 'EXTRA_SOFTWARE', 'DB_STRUCTURE', 'SETTINGS')`;
const sections = `sections text[] CHECK (sections <> '{}' AND sections <@ ARRAY[${SECTIONS.slice(1, -1)}])`;

/** Who may read confidential material for what, within which limits of the owner, and every read or refused attempt. */
export class AccessRight1763902500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE affiliate (
        id uuid PRIMARY KEY,
        party_id uuid NOT NULL,
        affiliate_id uuid NOT NULL,
        basis text NOT NULL CHECK (basis <> ''),
        since date NOT NULL,
        until date,
        recorded_at timestamptz NOT NULL,
        recorded_by text NOT NULL,
        CHECK (party_id <> affiliate_id),
        CHECK (until >= since)
      );
      CREATE INDEX affiliate_by_affiliate ON affiliate (affiliate_id, party_id);

      -- What the owner allows the operator beyond nothing and within the agreement; the latest version counts.
      CREATE TABLE access_limit (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        version integer NOT NULL CHECK (version > 0),
        purposes text[] NOT NULL CHECK (purposes <@ ARRAY['INTAKE', 'VERIFY', 'FIXITY', 'HANDOVER', 'GRANT']),
        ${sections},
        is_download_allowed boolean NOT NULL,
        note text,
        organization_id uuid NOT NULL,
        set_at timestamptz NOT NULL,
        set_by text NOT NULL,
        UNIQUE (deposit_id, version)
      );

      CREATE TABLE disclosure_consent (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        person text NOT NULL CHECK (person <> ''),
        organization_id uuid,
        ${sections},
        text text NOT NULL CHECK (text <> ''),
        dated_on date NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        given_by_organization uuid NOT NULL,
        given_at timestamptz NOT NULL,
        given_by text NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_by text,
        CHECK (ends_at > starts_at),
        CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
      );
      CREATE INDEX disclosure_consent_by_deposit ON disclosure_consent (deposit_id, given_at);

      CREATE TABLE access_right (
        id uuid PRIMARY KEY,
        deposit_id uuid REFERENCES deposit,
        repository_id uuid REFERENCES escrow_repository,
        person text NOT NULL CHECK (person <> ''),
        organization_id uuid,
        is_system boolean NOT NULL DEFAULT false,
        purpose text NOT NULL CHECK (purpose IN ('INTAKE', 'VERIFY', 'FIXITY', 'HANDOVER', 'GRANT', 'CONSENT')),
        ${sections},
        limit_id uuid REFERENCES access_limit,
        consent_id uuid REFERENCES disclosure_consent,
        granted_by uuid NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz,
        registered_at timestamptz NOT NULL,
        registered_by text NOT NULL,
        ended_at timestamptz,
        ended_by text,
        CHECK (num_nonnulls(deposit_id, repository_id) = 1),
        CHECK ((purpose = 'CONSENT') = (consent_id IS NOT NULL)),
        CHECK (ends_at > starts_at),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      );
      CREATE INDEX access_right_by_deposit ON access_right (deposit_id, person);
      CREATE INDEX access_right_by_repository ON access_right (repository_id, person);

      -- Written before the answer: what cannot be noted is not read. An attempt may name a deposit that is not there.
      CREATE TABLE confidential_read (
        id uuid PRIMARY KEY,
        deposit_id uuid,
        person text NOT NULL,
        organization_id uuid,
        thing text NOT NULL,
        purpose text,
        right_id uuid REFERENCES access_right,
        outcome text NOT NULL CHECK (outcome IN ('GIVEN', 'DENIED')),
        reason text,
        occurred_at timestamptz NOT NULL,
        CHECK ((outcome = 'DENIED') = (reason IS NOT NULL)),
        CHECK (outcome = 'DENIED' OR right_id IS NOT NULL)
      );
      CREATE INDEX confidential_read_by_deposit ON confidential_read (deposit_id, occurred_at DESC, id DESC);

      CREATE TABLE medium_ticket (
        digest char(64) PRIMARY KEY,
        actor text NOT NULL,
        organization_id uuid,
        deposit_id uuid NOT NULL REFERENCES deposit,
        medium_id uuid NOT NULL REFERENCES medium,
        purpose text NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        spent_at timestamptz
      );
      CREATE INDEX medium_ticket_by_expiry ON medium_ticket (expires_at);

      GRANT SELECT, INSERT ON affiliate, access_limit, disclosure_consent, access_right, confidential_read,
        medium_ticket TO escrow_app;
      GRANT UPDATE (withdrawn_at, withdrawn_by) ON disclosure_consent TO escrow_app;
      GRANT UPDATE (ended_at, ended_by) ON access_right TO escrow_app;
      GRANT UPDATE (spent_at), DELETE ON medium_ticket TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE medium_ticket, confidential_read, access_right, disclosure_consent, access_limit, affiliate;
    `);
  }
}
