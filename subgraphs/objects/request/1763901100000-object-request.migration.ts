import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests to add an object (C-4): what was asked stays, its standing moves on. */
export class ObjectRequest1763901100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE object_request (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        state text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'REJECTED')),
        record jsonb NOT NULL,
        kind text NOT NULL GENERATED ALWAYS AS (record ->> 'kind') STORED,
        government_level text NOT NULL GENERATED ALWAYS AS (record ->> 'governmentLevel') STORED,
        comment text,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL,
        submitted_on date,
        considered_on date CHECK (considered_on >= submitted_on),
        considered_by uuid REFERENCES organization,
        reason text,
        object_id uuid REFERENCES informatization_object,
        CHECK ((state = 'DRAFT') = (submitted_on IS NULL)),
        CHECK ((state IN ('APPROVED', 'REJECTED')) = (considered_on IS NOT NULL)),
        CHECK ((state = 'APPROVED') = (object_id IS NOT NULL)),
        CHECK ((state = 'REJECTED') = (reason IS NOT NULL))
      );
      CREATE INDEX object_request_by_organization ON object_request (organization_id, updated_at, id);
      CREATE INDEX object_request_by_update ON object_request (updated_at, id);
      GRANT SELECT, INSERT ON object_request TO objects_app;
      GRANT UPDATE (state, record, comment, version, updated_at, submitted_on, considered_on, considered_by, reason,
        object_id) ON object_request TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE object_request');
  }
}
