import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The third exception from the priority of the platform, with the search that proves it (C-14(3)). */
export class PlatformAnalogues1763901130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE platform_priority
        ADD COLUMN analogue_search jsonb,
        DROP CONSTRAINT platform_priority_exception_check,
        ADD CONSTRAINT platform_priority_exception_check
          CHECK (exception IN ('CREATED_OUTSIDE_EARLIER', 'INEXPEDIENT', 'ANALOGUES_IN_REGISTER')),
        ADD CONSTRAINT platform_priority_analogues_check
          CHECK ((exception IS NOT DISTINCT FROM 'ANALOGUES_IN_REGISTER') = (analogue_search IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE platform_priority
        DROP COLUMN analogue_search,
        DROP CONSTRAINT platform_priority_exception_check,
        ADD CONSTRAINT platform_priority_exception_check
          CHECK (exception IN ('CREATED_OUTSIDE_EARLIER', 'INEXPEDIENT'));
    `);
  }
}
