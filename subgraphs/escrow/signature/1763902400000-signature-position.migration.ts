import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Position of the signer and presence of a seal, which Annexes 3 and 4 have beside each signature (A3.4). */
export class SignaturePosition1763902400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE document_signature
        ADD COLUMN position text CHECK (position <> ''),
        ADD COLUMN is_sealed boolean NOT NULL DEFAULT false;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document_signature DROP COLUMN position, DROP COLUMN is_sealed');
  }
}
