import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses under which calendar programs read open duties; the secret itself is not kept. */
export class CalendarAddress1763902010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_address (
        id uuid PRIMARY KEY,
        digest char(64) NOT NULL UNIQUE,
        actor text NOT NULL,
        actor_organization_id uuid NOT NULL REFERENCES organization,
        roles text[] NOT NULL,
        organization_id uuid NOT NULL REFERENCES organization,
        label text,
        language text NOT NULL CHECK (language IN ('kk', 'ru', 'en')),
        created_at timestamptz NOT NULL,
        valid_until date NOT NULL,
        revoked_at timestamptz,
        last_read_at timestamptz
      );
      CREATE INDEX calendar_address_by_actor ON calendar_address (actor, created_at DESC, id DESC);
      GRANT SELECT, INSERT, UPDATE (revoked_at, last_read_at) ON calendar_address TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_address');
  }
}
