import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WORD_FUNCTIONS } from './analogue-words';

/**
 * Functions of a product; the words of every entry as they were at each position of the register; stored searches.
 * A document is never changed but for the position at which the next one took its place, so that a search can be
 * repeated as the register stood then. The service only reads the documents: the database writes them.
 */
export class Analogue1763901300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE software_product
        ADD functions_kk text NOT NULL DEFAULT '',
        ADD functions_ru text NOT NULL DEFAULT '',
        ADD functions_en text NOT NULL DEFAULT '';
      ${WORD_FUNCTIONS}
      CREATE SEQUENCE analogue_position;
      CREATE TABLE analogue_document (
        entry_id uuid NOT NULL REFERENCES register_entry,
        position bigint NOT NULL,
        superseded_at bigint CHECK (superseded_at > position),
        included_on date NOT NULL,
        excluded_on date,
        words tsvector NOT NULL,
        PRIMARY KEY (entry_id, position)
      );
      CREATE INDEX analogue_document_by_position ON analogue_document (position);
      CREATE INDEX analogue_document_by_words ON analogue_document USING gin (words);

      -- Every word as it was ever written, with its stem: the stem is dear to find.
      CREATE TABLE analogue_form (form text PRIMARY KEY, word text NOT NULL);
      CREATE VIEW analogue_text AS
        SELECT e.id AS entry_id, part, unnest(tsvector_to_array(to_tsvector('simple', text))) AS form
        FROM register_entry e JOIN software_product p ON p.id = e.product_id CROSS JOIN LATERAL (VALUES
          ('A', concat_ws(' ', p.name_kk, p.name_ru, p.name_en)),
          ('B', concat_ws(' ', p.functions_kk, p.functions_ru, p.functions_en)),
          ('C', concat_ws(' ', p.purpose_kk, p.purpose_ru, p.purpose_en))) AS parts (part, text);

      CREATE TABLE analogue_word (word text PRIMARY KEY);
      CREATE INDEX analogue_word_trigrams ON analogue_word USING gin (word gin_trgm_ops);
    `);
    await runner.query(KEEP);
    await runner.query(TRIGGERS);
    await runner.query(`
      SELECT analogue_keep(array_agg(id)) FROM register_entry;

      CREATE TABLE analogue_search (
        id uuid PRIMARY KEY,
        query text NOT NULL,
        functions text[] NOT NULL,
        purpose text,
        as_of date NOT NULL,
        searched_at timestamptz NOT NULL,
        searcher_id uuid NOT NULL,
        position bigint NOT NULL,
        entries_in_force integer NOT NULL,
        thesaurus_edition date NOT NULL,
        plan jsonb NOT NULL,
        result_count integer NOT NULL,
        result_sha256 char(64) NOT NULL
      );
      CREATE INDEX analogue_search_by_time ON analogue_search (searched_at, id);
      CREATE INDEX analogue_search_by_searcher ON analogue_search (searcher_id, searched_at, id);
      CREATE TABLE analogue_result (
        search_id uuid NOT NULL REFERENCES analogue_search,
        rank smallint NOT NULL CHECK (rank > 0),
        entry_id uuid NOT NULL REFERENCES register_entry,
        score real NOT NULL,
        PRIMARY KEY (search_id, rank)
      );

      GRANT SELECT ON analogue_document, analogue_word TO register_app;
      GRANT SELECT, INSERT ON analogue_search, analogue_result TO register_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER register_entry_analogue_insert ON register_entry;
      DROP TRIGGER register_entry_analogue_update ON register_entry;
      DROP TRIGGER software_product_analogue ON software_product;
      DROP VIEW analogue_text;
      DROP TABLE analogue_result, analogue_search, analogue_word, analogue_form, analogue_document;
      DROP SEQUENCE analogue_position;
      DROP FUNCTION analogue_entries_changed, analogue_products_changed, analogue_keep, analogue_stems, analogue_letters;
      ALTER TABLE software_product DROP functions_kk, DROP functions_ru, DROP functions_en;
    `);
  }
}

/** Positions are given under a lock that is held to the commit: whoever sees one sees all before it. */
const KEEP = `
  CREATE FUNCTION analogue_keep(entries uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
  DECLARE at bigint;
  BEGIN
    IF entries IS NULL THEN RETURN; END IF;
    PERFORM pg_advisory_xact_lock(hashtext('analogue position'));
    at := nextval('analogue_position');
    UPDATE analogue_document SET superseded_at = at WHERE entry_id = ANY (entries) AND superseded_at IS NULL;
    INSERT INTO analogue_form (form, word)
      SELECT form, analogue_stems(form) FROM (
        SELECT DISTINCT form FROM analogue_text WHERE entry_id = ANY (entries)) AS forms
      WHERE NOT EXISTS (SELECT FROM analogue_form known WHERE known.form = forms.form)
      ON CONFLICT DO NOTHING;
    INSERT INTO analogue_document (entry_id, position, included_on, excluded_on, words)
      SELECT e.id, at, e.included_on, e.excluded_on,
        setweight(to_tsvector('simple', coalesce(string_agg(word, ' ') FILTER (WHERE part = 'A'), '')), 'A')
        || setweight(to_tsvector('simple', coalesce(string_agg(word, ' ') FILTER (WHERE part = 'B'), '')), 'B')
        || setweight(to_tsvector('simple', coalesce(string_agg(word, ' ') FILTER (WHERE part = 'C'), '')), 'C')
      FROM register_entry e LEFT JOIN analogue_text t ON t.entry_id = e.id LEFT JOIN analogue_form f USING (form)
      WHERE e.id = ANY (entries) GROUP BY e.id;
    INSERT INTO analogue_word (word)
      SELECT DISTINCT unnest(tsvector_to_array(words)) FROM analogue_document WHERE position = at
      ON CONFLICT DO NOTHING;
  END $$;
  REVOKE EXECUTE ON FUNCTION analogue_keep FROM PUBLIC;
`;

const TRIGGERS = `
  CREATE FUNCTION analogue_entries_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN PERFORM analogue_keep((SELECT array_agg(id) FROM after_rows));
    ELSE
      PERFORM analogue_keep((SELECT array_agg(a.id) FROM after_rows a JOIN before_rows b USING (id)
        WHERE (a.product_id, a.included_on, a.excluded_on)
          IS DISTINCT FROM (b.product_id, b.included_on, b.excluded_on)));
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER register_entry_analogue_insert AFTER INSERT ON register_entry
    REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION analogue_entries_changed();
  CREATE TRIGGER register_entry_analogue_update AFTER UPDATE ON register_entry
    REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
    FOR EACH STATEMENT EXECUTE FUNCTION analogue_entries_changed();

  CREATE FUNCTION analogue_products_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM analogue_keep((SELECT array_agg(e.id) FROM register_entry e JOIN after_rows p ON p.id = e.product_id));
    RETURN NULL;
  END $$;
  CREATE TRIGGER software_product_analogue AFTER UPDATE ON software_product
    REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION analogue_products_changed();
`;
