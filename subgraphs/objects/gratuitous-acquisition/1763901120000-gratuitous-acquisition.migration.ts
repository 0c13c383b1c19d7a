import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acquisitions of rights by inheritance or donation (C-23); what was applied for stays as it was. */
export class GratuitousAcquisition1763901120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE gratuitous_acquisition (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        state text NOT NULL CHECK (state IN ('APPLIED', 'CONCLUDED', 'DECLINED', 'ACCEPTED')),
        ground text NOT NULL CHECK (ground IN ('INHERITANCE', 'DONATION')),
        giver text NOT NULL,
        card jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL,
        applied_on date NOT NULL,
        evaluation jsonb,
        conclusion jsonb,
        analogue_search jsonb,
        accepted_on date CHECK (accepted_on >= applied_on),
        object_id uuid REFERENCES informatization_object,
        CHECK ((state = 'APPLIED') = (conclusion IS NULL)),
        CHECK (conclusion IS NULL OR (evaluation IS NOT NULL AND analogue_search IS NOT NULL)),
        CHECK ((state = 'ACCEPTED') = (object_id IS NOT NULL)),
        CHECK ((state = 'ACCEPTED') = (accepted_on IS NOT NULL))
      );
      CREATE INDEX gratuitous_acquisition_by_organization
        ON gratuitous_acquisition (organization_id, updated_at, id);
      CREATE INDEX gratuitous_acquisition_by_update ON gratuitous_acquisition (updated_at, id);
      GRANT SELECT, INSERT ON gratuitous_acquisition TO objects_app;
      GRANT UPDATE (state, version, updated_at, evaluation, conclusion, analogue_search, accepted_on, object_id)
        ON gratuitous_acquisition TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE gratuitous_acquisition');
  }
}
