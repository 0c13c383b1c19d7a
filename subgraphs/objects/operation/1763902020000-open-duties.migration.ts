import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways to what is owed: applications without an answer, and contracts by their supplier (C-11 to C-13). */
export class OpenDuties1763902020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX environment_open ON environment (received_on) WHERE provided_on IS NULL;
      CREATE INDEX placement_request_open ON placement_request (received_on) WHERE provided_on IS NULL;
      CREATE INDEX development_contract_by_supplier ON development_contract (supplier_id) WHERE is_budget_funded;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX development_contract_by_supplier, placement_request_open, environment_open',
    );
  }
}
