import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters of refusals as they were delivered, in the two languages of the act; their bytes are sealed for the owner (E-16). */
export class RefusalLetter1763902410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE refusal_letter (
        id uuid PRIMARY KEY,
        deposit_id uuid NOT NULL REFERENCES deposit_refusal,
        language text NOT NULL CHECK (language IN ('kk', 'ru')),
        owner_id uuid NOT NULL,
        sha256 char(64) NOT NULL,
        size_bytes integer NOT NULL CHECK (size_bytes > 0),
        UNIQUE (deposit_id, language),
        FOREIGN KEY (owner_id, sha256) REFERENCES sealed_content
      );

      GRANT SELECT, INSERT ON refusal_letter TO escrow_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE refusal_letter');
  }
}
