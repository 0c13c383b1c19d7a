import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createEventTables, dropEventTables } from '../../shared/events/event-tables';

/** Events between the registries. */
export class Events1763900800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createEventTables(runner, 'objects');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropEventTables(runner);
  }
}
