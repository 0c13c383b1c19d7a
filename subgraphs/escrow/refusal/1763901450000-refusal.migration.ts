import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reasoned refusals with their evidence (E-16), and remarks, which are no grounds of one. */
export class Refusal1763901450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deposit_refusal (
        deposit_id uuid PRIMARY KEY REFERENCES deposit,
        ground text NOT NULL CHECK (ground IN ('NOT_IN_REGISTER', 'CERTIFICATE_MISMATCH', 'MEDIUM_MALFUNCTION')),
        verification_id uuid REFERENCES verification,
        evidence jsonb NOT NULL,
        refused_at timestamptz NOT NULL,
        CHECK ((ground = 'NOT_IN_REGISTER') = (verification_id IS NULL))
      );

      CREATE TABLE deposit_remark (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit,
        text text NOT NULL CHECK (text <> ''),
        path text,
        made_at timestamptz NOT NULL
      );
      CREATE INDEX deposit_remark_by_deposit ON deposit_remark (deposit_id, made_at, id);

      GRANT SELECT, INSERT ON deposit_refusal, deposit_remark TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deposit_remark, deposit_refusal');
  }
}
