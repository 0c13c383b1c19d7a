import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A refusal is sent to the owner or holder (E-16). */
export class NoticeToParty1763901640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notice DROP CONSTRAINT notice_recipient_check;
      ALTER TABLE notice ADD CONSTRAINT notice_recipient_check
        CHECK (recipient IN ('AUTHORIZED_BODY', 'OWNER_OR_HOLDER'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM notice WHERE recipient = 'OWNER_OR_HOLDER';
      ALTER TABLE notice DROP CONSTRAINT notice_recipient_check;
      ALTER TABLE notice ADD CONSTRAINT notice_recipient_check CHECK (recipient IN ('AUTHORIZED_BODY'));
    `);
  }
}
