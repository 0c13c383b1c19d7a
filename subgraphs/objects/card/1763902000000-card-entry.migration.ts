import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries of the dated lists of a card (C-4); which fields a list has, the code tells. */
export class CardEntry1763902000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE card_entry (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        list text NOT NULL,
        title text NOT NULL,
        content jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
        started_on date NOT NULL,
        ended_on date CHECK (ended_on >= started_on)
      );
      CREATE INDEX card_entry_by_object ON card_entry (object_id, list);
      GRANT SELECT, INSERT, UPDATE (title, content, started_on, ended_on) ON card_entry TO objects_app;

      ALTER TABLE informatization_object ADD COLUMN software_category text;
      ALTER TABLE integration ADD COLUMN exchange_version text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE integration DROP COLUMN exchange_version;
      ALTER TABLE informatization_object DROP COLUMN software_category;
      DROP TABLE card_entry;
    `);
  }
}
