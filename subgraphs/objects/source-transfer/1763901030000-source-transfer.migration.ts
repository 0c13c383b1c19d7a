import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contracts of creation and development, and the transfer of the source code under them (C-11). */
export class SourceTransfer1763901030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE development_contract (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        supplier_id uuid NOT NULL REFERENCES organization,
        number text NOT NULL,
        is_budget_funded boolean NOT NULL,
        signed_on date NOT NULL,
        closed_on date CHECK (closed_on >= signed_on)
      );
      CREATE INDEX development_contract_by_object ON development_contract (object_id, signed_on, id);

      -- A transfer is a deposit that the escrow registry accepted, or an act of the parties.
      CREATE TABLE source_transfer (
        contract_id uuid PRIMARY KEY REFERENCES development_contract,
        deposit_id uuid,
        act_number text,
        transferred_on date NOT NULL,
        CHECK ((deposit_id IS NULL) <> (act_number IS NULL))
      );

      GRANT SELECT, INSERT ON development_contract, source_transfer TO objects_app;
      GRANT UPDATE (closed_on) ON development_contract TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE source_transfer, development_contract');
  }
}
