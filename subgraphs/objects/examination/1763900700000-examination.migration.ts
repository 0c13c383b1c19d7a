import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Expert conclusions (C-6) and terms of reference (C-8, C-34), each as versions below an object. */
export class Examination1763900700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE expert_conclusion (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        ordinal smallint NOT NULL CHECK (ordinal > 0),
        kind text NOT NULL CHECK (kind IN ('INFORMATIZATION', 'INFORMATION_SECURITY')),
        version smallint NOT NULL CHECK (version > 0),
        verdict text NOT NULL
          CHECK (verdict IN ('FOR_REVISION', 'POSITIVE', 'CONDITIONALLY_POSITIVE', 'NEGATIVE')),
        number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
        issued_on date NOT NULL,
        issuer_id uuid,
        recorded_at timestamptz NOT NULL,
        UNIQUE (object_id, ordinal),
        UNIQUE (object_id, kind, version),
        UNIQUE (object_id, kind, number)
      );

      CREATE TABLE terms_of_reference (
        id uuid PRIMARY KEY,
        object_id uuid NOT NULL REFERENCES informatization_object,
        ordinal smallint NOT NULL CHECK (ordinal > 0),
        subject_kind text NOT NULL CHECK (subject_kind IN ('OBJECT', 'ICT_SERVICE')),
        version smallint NOT NULL CHECK (version > 0),
        number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
        state text NOT NULL CHECK (state IN ('SUBMITTED', 'AGREED', 'RETURNED')),
        submitted_on date NOT NULL,
        submitter_id uuid,
        considered_on date CHECK (considered_on >= submitted_on),
        reviewer_role text CHECK (reviewer_role IN ('AUTHORIZED_BODY', 'INTEGRATOR')),
        reviewer_id uuid,
        remarks text[] NOT NULL DEFAULT '{}',
        UNIQUE (object_id, ordinal),
        UNIQUE (object_id, subject_kind, version),
        CHECK ((state = 'SUBMITTED') = (considered_on IS NULL)),
        CHECK ((state = 'SUBMITTED') = (reviewer_role IS NULL)),
        CHECK (state <> 'RETURNED' OR cardinality(remarks) > 0)
      );

      GRANT SELECT, INSERT ON expert_conclusion, terms_of_reference TO objects_app;
      GRANT UPDATE (state, considered_on, reviewer_role, reviewer_id, remarks)
        ON terms_of_reference TO objects_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE terms_of_reference, expert_conclusion');
  }
}
