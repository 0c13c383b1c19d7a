import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tenders for services that the register lacks, their contracts, and the inclusion that winning obliges to (C-28, C-31, C-32). */
export class Tender1763901350000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tender (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL,
        object_version integer NOT NULL,
        customer_id uuid NOT NULL,
        search_id uuid NOT NULL REFERENCES analogue_search,
        terms_of_reference_id uuid NOT NULL,
        terms_agreed_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('OPEN', 'AWARDED', 'CONTRACTED', 'CANCELLED')),
        opened_on date NOT NULL,
        closed_on date CHECK (closed_on >= opened_on),
        winner_id uuid,
        included_entry_id uuid REFERENCES register_entry,
        included_on date,
        updated_at timestamptz NOT NULL,
        CHECK ((state = 'OPEN') = (closed_on IS NULL)),
        CHECK ((state IN ('AWARDED', 'CONTRACTED')) = (winner_id IS NOT NULL)),
        CHECK ((included_entry_id IS NULL) = (included_on IS NULL))
      );
      CREATE INDEX tender_by_opening ON tender (opened_on, id);
      CREATE INDEX tender_by_customer ON tender (customer_id, opened_on, id);
      CREATE INDEX tender_by_winner ON tender (winner_id, opened_on, id);
      CREATE TABLE service_contract (
        id uuid PRIMARY KEY,
        tender_id uuid NOT NULL UNIQUE REFERENCES tender,
        service_type text NOT NULL CHECK (service_type = 'SOFTWARE'),
        number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
        signed_on date NOT NULL,
        recorded_at timestamptz NOT NULL
      );
      GRANT SELECT, INSERT ON tender, service_contract TO register_app;
      GRANT UPDATE (state, closed_on, winner_id, included_entry_id, included_on, updated_at) ON tender TO register_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE service_contract, tender');
  }
}
