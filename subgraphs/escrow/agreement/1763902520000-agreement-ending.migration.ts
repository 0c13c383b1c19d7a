import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a party wants an agreement to end; it ends when both do (A4.5.1). */
export class AgreementEnding1763902520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agreement_ending (
        deposit_id uuid NOT NULL REFERENCES deposit_agreement,
        party text NOT NULL CHECK (party IN ('OWNER', 'OPERATOR')),
        reason text NOT NULL CHECK (reason <> ''),
        declared_at timestamptz NOT NULL,
        declared_by text NOT NULL,
        PRIMARY KEY (deposit_id, party)
      );
      GRANT SELECT, INSERT ON agreement_ending TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agreement_ending');
  }
}
