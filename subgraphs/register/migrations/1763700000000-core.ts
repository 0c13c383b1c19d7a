import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Core tables of the register of trusted software: products, entries with history, use of an entry by an object. */
export class Core1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE software_product (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('SOFTWARE', 'ELECTRONIC_PRODUCT')),
        name_kk text NOT NULL,
        name_ru text NOT NULL,
        name_en text NOT NULL,
        version text NOT NULL,
        purpose_kk text NOT NULL,
        purpose_ru text NOT NULL,
        purpose_en text NOT NULL,
        developer_name text,
        holder_id uuid NOT NULL,
        right_basis text NOT NULL CHECK (right_basis IN ('EXCLUSIVE_RIGHT', 'LICENCE_TRANSFER')),
        is_synthetic boolean NOT NULL
      );
      CREATE INDEX software_product_by_holder ON software_product (holder_id, id);

      CREATE TABLE register_entry (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        product_id uuid NOT NULL REFERENCES software_product,
        inclusion_mode text NOT NULL CHECK (inclusion_mode IN (
          'GENERAL', 'TRANSITIONAL_PRE_2023', 'TRANSITIONAL_IN_DEVELOPMENT')),
        status text NOT NULL CHECK (status IN ('INCLUDED', 'EXCLUDED')),
        included_on date NOT NULL,
        excluded_on date,
        exclusion_reason text,
        decision_number text NOT NULL,
        conformity_proof text CHECK (conformity_proof IN ('CERTIFICATE_EAL4', 'TWO_CONCLUSIONS', 'TEST_PROTOCOL')),
        conformity_proof_number text,
        conformity_valid_until date,
        holder_id uuid NOT NULL,
        updated_at timestamptz NOT NULL,
        is_synthetic boolean NOT NULL,
        name_ru text NOT NULL,
        search_text text NOT NULL,
        search_vector tsvector NOT NULL,
        CHECK ((status = 'EXCLUDED') = (excluded_on IS NOT NULL)),
        CHECK (excluded_on >= included_on)
      );
      CREATE INDEX register_entry_by_name ON register_entry (name_ru COLLATE "kk-x-icu", id);
      CREATE INDEX register_entry_by_included ON register_entry (included_on, id);
      CREATE INDEX register_entry_by_updated ON register_entry (updated_at, id);
      CREATE INDEX register_entry_by_status ON register_entry (status, number);
      CREATE INDEX register_entry_by_mode ON register_entry (inclusion_mode, number);
      CREATE INDEX register_entry_by_holder ON register_entry (holder_id, number);
      CREATE INDEX register_entry_by_product ON register_entry (product_id);
      CREATE INDEX register_entry_search_trigrams ON register_entry USING gin (search_text gin_trgm_ops);
      CREATE INDEX register_entry_search_words ON register_entry USING gin (search_vector);

      -- The entry is searched by the words of its product; one indexed table answers a search, so the words are copied.
      CREATE FUNCTION register_entry_copy_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        SELECT p.name_ru,
               translate(lower(p.name_kk || ' ' || p.name_ru || ' ' || p.name_en || ' ' || NEW.number),
                 'әғқңөұүһі', 'агкноуухи'),
               to_tsvector('simple', p.name_kk || ' ' || p.purpose_kk || ' ' || NEW.number)
               || to_tsvector('russian', p.name_ru || ' ' || p.purpose_ru)
               || to_tsvector('english', p.name_en || ' ' || p.purpose_en)
          INTO NEW.name_ru, NEW.search_text, NEW.search_vector
          FROM software_product p WHERE p.id = NEW.product_id;
        RETURN NEW;
      END $$;
      CREATE TRIGGER register_entry_words BEFORE INSERT OR UPDATE OF product_id, number ON register_entry
        FOR EACH ROW EXECUTE FUNCTION register_entry_copy_words();

      CREATE TABLE register_entry_event (
        id uuid PRIMARY KEY,
        entry_id uuid NOT NULL REFERENCES register_entry,
        ordinal smallint NOT NULL,
        kind text NOT NULL CHECK (kind IN ('INCLUDED', 'AMENDED', 'EXCLUDED')),
        occurred_on date NOT NULL,
        decision_number text NOT NULL,
        reason text,
        UNIQUE (entry_id, ordinal)
      );

      CREATE TABLE register_entry_use (
        id uuid PRIMARY KEY,
        entry_id uuid NOT NULL REFERENCES register_entry,
        object_id uuid NOT NULL,
        form text NOT NULL CHECK (form IN ('GOODS', 'ICT_SERVICE')),
        started_on date NOT NULL,
        ended_on date CHECK (ended_on >= started_on)
      );
      CREATE INDEX register_entry_use_by_object ON register_entry_use (object_id, started_on, id) INCLUDE (ended_on);
      CREATE INDEX register_entry_use_by_entry ON register_entry_use (entry_id, started_on, id);

      GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO register_app;
      REVOKE INSERT, UPDATE ON migrations FROM register_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE register_entry_use, register_entry_event, register_entry, software_product;
      DROP FUNCTION register_entry_copy_words();
    `);
  }
}
