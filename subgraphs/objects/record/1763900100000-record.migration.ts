import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a record says of its scope and basis, the turn in which codes are given out, and the acts of classifying. */
export class Record1763900100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE informatization_object
        ADD COLUMN procedure text CHECK (procedure IN ('CREATE', 'DEVELOP', 'OPERATE', 'ACQUIRE')),
        ADD COLUMN subject text CHECK (subject IN ('OBJECT', 'ICT_SERVICE')),
        ADD COLUMN public_function_kk text,
        ADD COLUMN public_function_ru text,
        ADD COLUMN public_function_en text,
        ADD COLUMN beneficiary_id uuid REFERENCES organization;
      CREATE INDEX object_by_beneficiary ON informatization_object (beneficiary_id) WHERE beneficiary_id IS NOT NULL;
      CREATE INDEX object_by_serial ON informatization_object
        ((substring(code from '^KZ-П-[0-9]{2}-([0-9]{7})$')::integer));
      CREATE INDEX object_by_name_kk ON informatization_object (lower(name_kk));
      CREATE INDEX object_by_name_ru ON informatization_object (lower(name_ru));
      CREATE INDEX object_by_name_en ON informatization_object (lower(name_en));

      -- Holds no row: whoever gives out the next code locks it first. UPDATE is the right to lock.
      CREATE TABLE object_code_turn ();
      GRANT SELECT, UPDATE ON object_code_turn TO objects_app;

      CREATE TABLE object_class_act (
        object_id uuid NOT NULL REFERENCES informatization_object,
        ordinal smallint NOT NULL,
        act text NOT NULL CHECK (act IN ('SET', 'VERIFY')),
        object_class text NOT NULL CHECK (object_class IN ('FIRST', 'SECOND', 'THIRD')),
        grounds text NOT NULL,
        organization_id uuid REFERENCES organization,
        acted_at timestamptz NOT NULL,
        PRIMARY KEY (object_id, ordinal)
      );
      GRANT SELECT, INSERT ON object_class_act TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE object_class_act, object_code_turn;
      ALTER TABLE informatization_object
        DROP COLUMN procedure, DROP COLUMN subject, DROP COLUMN public_function_kk, DROP COLUMN public_function_ru,
        DROP COLUMN public_function_en, DROP COLUMN beneficiary_id;
      DROP INDEX object_by_serial, object_by_name_kk, object_by_name_ru, object_by_name_en;
    `);
  }
}
