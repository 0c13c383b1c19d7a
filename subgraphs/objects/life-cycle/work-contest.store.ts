import type { DataSource, EntityManager } from 'typeorm';

export interface ContestRow {
  readonly classificationId: string;
  readonly reason: string;
  readonly contestedOn: string;
}

export function findContests(
  source: DataSource | EntityManager,
  classificationIds: readonly string[],
): Promise<ContestRow[]> {
  return source.query(
    `SELECT classification_id AS "classificationId", reason, contested_on AS "contestedOn"
     FROM work_classification_contest WHERE classification_id = ANY ($1)`,
    [classificationIds],
  );
}
