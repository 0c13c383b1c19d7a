import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a product came into use: by whom it was bought, when and by which contract (C-20, C-26, C-32). Never changed. */
export class Acquisition1763901320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE acquisition (
        use_id uuid PRIMARY KEY REFERENCES register_entry_use,
        acquirer_id uuid NOT NULL,
        acquired_on date NOT NULL,
        contract_number text NOT NULL CHECK (length(contract_number) BETWEEN 1 AND 100),
        basis text NOT NULL,
        is_repeated boolean NOT NULL,
        object_version integer NOT NULL,
        recorded_at timestamptz NOT NULL
      );
      GRANT SELECT, INSERT ON acquisition TO register_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE acquisition');
  }
}
