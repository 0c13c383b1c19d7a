import type { MigrationInterface, QueryRunner } from 'typeorm';

const PURPOSES = `'INTAKE', 'VERIFY', 'FIXITY', 'HANDOVER', 'GRANT', 'CONSENT'`;
const OF_PARTY = `'MULTIPLE_USE', 'LOSS'`;

/** Requests of owners and holders for access to what is theirs, and the rights that a grant registers (E-10). */
export class RepositoryAccess1763902900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A right of a party is granted with its notice, to what it deposited, for a term; none is there otherwise.
      ALTER TABLE access_right
        DROP CONSTRAINT access_right_purpose_check,
        ADD COLUMN media integer[] CHECK (media <> '{}'),
        ADD COLUMN notice_id uuid UNIQUE REFERENCES notice,
        ADD CONSTRAINT access_right_purpose_check CHECK (purpose IN (${PURPOSES}, ${OF_PARTY})),
        ADD CONSTRAINT access_right_is_notified CHECK ((purpose IN (${OF_PARTY})) = (notice_id IS NOT NULL)),
        ADD CONSTRAINT access_right_of_party_is_bounded
          CHECK (purpose NOT IN (${OF_PARTY}) OR num_nonnulls(deposit_id, organization_id, ends_at) = 3);

      CREATE TABLE repository_access_request (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        purpose text NOT NULL CHECK (purpose IN (${OF_PARTY})),
        reason text NOT NULL CHECK (reason <> ''),
        media integer[] CHECK (media <> '{}'),
        organization_id uuid NOT NULL,
        person text NOT NULL CHECK (person <> ''),
        requested_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('REQUESTED', 'GRANTED', 'DECLINED')),
        right_id uuid UNIQUE REFERENCES access_right,
        decline_reason text CHECK (decline_reason <> ''),
        decided_at timestamptz,
        decided_by text,
        CHECK ((state = 'REQUESTED') = (decided_at IS NULL)),
        CHECK ((state = 'GRANTED') = (right_id IS NOT NULL)),
        CHECK ((state = 'DECLINED') = (decline_reason IS NOT NULL)),
        CHECK ((decided_at IS NULL) = (decided_by IS NULL))
      );
      CREATE INDEX repository_access_request_by_deposit ON repository_access_request (deposit_id, requested_at DESC);

      GRANT SELECT, INSERT ON repository_access_request TO escrow_app;
      GRANT UPDATE (state, right_id, decline_reason, decided_at, decided_by) ON repository_access_request TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE repository_access_request;
      DELETE FROM confidential_read WHERE purpose IN (${OF_PARTY});
      DELETE FROM access_right WHERE purpose IN (${OF_PARTY});
      DELETE FROM notice WHERE clause = '10';
      ALTER TABLE access_right
        DROP CONSTRAINT access_right_of_party_is_bounded,
        DROP CONSTRAINT access_right_is_notified,
        DROP CONSTRAINT access_right_purpose_check,
        DROP COLUMN notice_id,
        DROP COLUMN media,
        ADD CONSTRAINT access_right_purpose_check CHECK (purpose IN (${PURPOSES}));
    `);
  }
}
