import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createCommandTables, dropCommandTables } from '../../shared/database/command-tables';
import { createEventTables, dropEventTables } from '../../shared/events/event-tables';

/** What every command leaves behind, and the events between the registries. */
export class Commands1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createCommandTables(runner, 'register_app');
    await createEventTables(runner, 'register');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropEventTables(runner);
    await dropCommandTables(runner);
  }
}
