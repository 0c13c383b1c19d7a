import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that both parties of a deposit sign, their signatures, and the receipts of the two exemplars (E-17). */
export class Signature1763901600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deposit_document (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        kind text NOT NULL CHECK (kind IN ('CERTIFICATE', 'AGREEMENT')),
        content text NOT NULL,
        sha256 char(64) NOT NULL CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
        made_at timestamptz NOT NULL,
        UNIQUE (deposit_id, kind)
      );

      CREATE TABLE document_signature (
        document_id uuid NOT NULL REFERENCES deposit_document,
        party text NOT NULL CHECK (party IN ('OWNER', 'OPERATOR')),
        format text NOT NULL CHECK (format IN ('CMS', 'XML')),
        signature bytea NOT NULL,
        sha256 char(64) NOT NULL,
        signer_name text NOT NULL,
        signer_number text,
        certificate text NOT NULL,
        stated_at timestamptz,
        signed_at timestamptz NOT NULL,
        signed_by text NOT NULL,
        PRIMARY KEY (document_id, party)
      );

      CREATE TABLE document_exemplar (
        document_id uuid NOT NULL REFERENCES deposit_document,
        party text NOT NULL CHECK (party IN ('OWNER', 'OPERATOR')),
        received_at timestamptz NOT NULL,
        received_by text NOT NULL,
        PRIMARY KEY (document_id, party)
      );

      -- What somebody signed stays what was signed.
      CREATE FUNCTION refuse_signed_document() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM document_signature WHERE document_id = OLD.id) THEN
          RAISE EXCEPTION 'a document that was signed is not changed';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER deposit_document_is_final BEFORE UPDATE ON deposit_document
        FOR EACH ROW EXECUTE FUNCTION refuse_signed_document();

      GRANT SELECT, INSERT ON deposit_document, document_signature, document_exemplar TO escrow_app;
      GRANT UPDATE (content, sha256, made_at) ON deposit_document TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE document_exemplar, document_signature, deposit_document;
      DROP FUNCTION refuse_signed_document;
    `);
  }
}
