import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Components of services (C-3(3)), and why an object is created without the service model (C-27). */
export class IctService1763901010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ict_service (
        object_id uuid PRIMARY KEY REFERENCES informatization_object,
        components text[] NOT NULL CHECK (cardinality(components) > 0 AND components <@ ARRAY[
          'COMPUTING_LEASE', 'COMPUTING_PLACEMENT', 'SOFTWARE', 'SOFTWARE_PRODUCT', 'HARDWARE', 'COMMUNICATION'])
      );

      -- The latest explanation of an object counts; the earlier ones stay.
      CREATE TABLE service_model_explanation (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        reason text NOT NULL,
        explained_on date NOT NULL
      );
      CREATE INDEX service_model_explanation_latest ON service_model_explanation (object_id, id DESC);

      GRANT SELECT, INSERT ON ict_service, service_model_explanation TO objects_app;
      GRANT UPDATE (components) ON ict_service TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE service_model_explanation, ict_service');
  }
}
