import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acceptance certificates (Annex 3) in versions: what was once recorded stays as it was. */
export class AcceptanceCertificate1763901810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE acceptance_certificate (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        version integer NOT NULL CHECK (version > 0),
        head jsonb NOT NULL,
        has_no_libraries boolean NOT NULL,
        is_generated boolean NOT NULL,
        recorded_at timestamptz NOT NULL,
        UNIQUE (deposit_id, version)
      );

      -- A line of table 1 (sources) or 2 (libraries) as the model of Annex 3 has it.
      CREATE TABLE certificate_row (
        id uuid PRIMARY KEY,
        certificate_id uuid NOT NULL REFERENCES acceptance_certificate,
        table_number smallint NOT NULL CHECK (table_number IN (1, 2)),
        row integer NOT NULL CHECK (row > 0),
        line jsonb NOT NULL,
        UNIQUE (certificate_id, table_number, row)
      );

      GRANT SELECT, INSERT ON acceptance_certificate, certificate_row TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE certificate_row, acceptance_certificate');
  }
}
