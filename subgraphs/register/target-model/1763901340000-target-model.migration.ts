import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Target models of business processes and intents of potential suppliers (C-22). */
export class TargetModel1763901340000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE target_model (
        id uuid PRIMARY KEY,
        name_kk text NOT NULL,
        name_ru text NOT NULL,
        name_en text NOT NULL,
        act_number text NOT NULL UNIQUE CHECK (length(act_number) BETWEEN 1 AND 100),
        approved_on date NOT NULL,
        published_at timestamptz NOT NULL
      );
      CREATE INDEX target_model_by_approval ON target_model (approved_on, id);
      CREATE TABLE inclusion_intent (
        id uuid PRIMARY KEY,
        target_model_id uuid NOT NULL REFERENCES target_model,
        supplier_id uuid NOT NULL,
        software_name text NOT NULL CHECK (length(software_name) BETWEEN 1 AND 200),
        declared_at timestamptz NOT NULL
      );
      CREATE INDEX inclusion_intent_by_time ON inclusion_intent (declared_at, id);
      CREATE INDEX inclusion_intent_by_supplier ON inclusion_intent (supplier_id, declared_at, id);
      GRANT SELECT, INSERT ON target_model, inclusion_intent TO register_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inclusion_intent, target_model');
  }
}
