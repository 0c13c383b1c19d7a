import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts of appointment: at most one authorized body, operator and integrator on a day (C-3(10), C-3(12), C-3(15)). */
export class OrganizationRole1763901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One constraint for each role: a range alone needs no further extension of the database.
      ALTER TABLE organization_role
        ADD CONSTRAINT one_authorized_body EXCLUDE USING gist (daterange(valid_from, valid_to) WITH &&)
          WHERE (role = 'AUTHORIZED_BODY'),
        ADD CONSTRAINT one_operator EXCLUDE USING gist (daterange(valid_from, valid_to) WITH &&)
          WHERE (role = 'OPERATOR'),
        ADD CONSTRAINT one_integrator EXCLUDE USING gist (daterange(valid_from, valid_to) WITH &&)
          WHERE (role = 'INTEGRATOR');

      -- Locked by whoever appoints, so that two acts at once meet in the rule and not in the constraint.
      CREATE TABLE organization_role_turn ();

      GRANT SELECT, UPDATE ON organization_role_turn TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE organization_role_turn;
      ALTER TABLE organization_role DROP CONSTRAINT one_authorized_body, DROP CONSTRAINT one_operator,
        DROP CONSTRAINT one_integrator;
    `);
  }
}
