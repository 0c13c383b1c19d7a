import type { DataSource, EntityManager } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import type { Finding } from '../verification/finding.model';
import { MediaReadingEntity, ReadingFindingEntity } from './reading.entity';

/** The reading that waits longest, among them those that a killed process began; null when none waits. */
export function nextReading(dataSource: DataSource): Promise<MediaReadingEntity | null> {
  return dataSource
    .createQueryBuilder(MediaReadingEntity, 'reading')
    .where('reading.finished_at IS NULL')
    .orderBy('reading.attempts')
    .addOrderBy('reading.started_at')
    .addOrderBy('reading.id')
    .limit(1)
    .getOne();
}

/** Notes that a reading begins, once more; the answer is how many times it began. */
export async function beginReading(dataSource: DataSource, id: string): Promise<number> {
  const [rows]: [{ attempts: number }[], number] = await dataSource.query(
    `UPDATE media_reading SET state = 'RUNNING', attempts = attempts + 1, entries_read = 0
     WHERE id = $1 AND finished_at IS NULL RETURNING attempts`,
    [id],
  );
  await dataSource.query(`UPDATE verification SET state = 'RUNNING' WHERE id = $1 AND finished_at IS NULL`, [
    id,
  ]);
  return rows[0]?.attempts ?? 0;
}

/** Takes a beginning back that came to nothing through no fault of the medium. */
export async function withdrawBeginning(dataSource: DataSource, id: string): Promise<void> {
  await dataSource.query(
    'UPDATE media_reading SET attempts = attempts - 1 WHERE id = $1 AND finished_at IS NULL AND attempts > 0',
    [id],
  );
}

export async function noteProgress(dataSource: DataSource, id: string, entries: number): Promise<void> {
  await dataSource.query('UPDATE media_reading SET entries_read = $2 WHERE id = $1 AND finished_at IS NULL', [
    id,
    entries,
  ]);
}

/** Findings in one statement. */
const BATCH = 5_000;

export async function insertFindings(
  transaction: EntityManager,
  readingId: string,
  findings: readonly Finding[],
  isForOwner: boolean,
): Promise<void> {
  for (let start = 0; start < findings.length; start += BATCH)
    await transaction.query(
      `INSERT INTO reading_finding (id, reading_id, ordinal, finding_id, code, severity, path, medium, table_number,
         row, expected, actual, is_for_owner)
       SELECT gen_random_uuid(), $1, $3 + ordinality, one ->> 'id', one ->> 'code', one ->> 'severity', one ->> 'path',
         (one ->> 'medium')::smallint, (one ->> 'table')::smallint, (one ->> 'row')::int, one ->> 'expected',
         one ->> 'actual', $4
       FROM json_array_elements($2) WITH ORDINALITY AS list (one, ordinality)`,
      [readingId, JSON.stringify(findings.slice(start, start + BATCH)), start, isForOwner],
    );
}

const LATEST_FIRST: Ordering = {
  name: 'STARTED_AT',
  expression: 'reading.started_at',
  type: 'timestamptz',
  direction: 'DESC',
};

const BY_ORDINAL: Ordering = {
  name: 'ORDINAL',
  expression: 'finding.ordinal',
  type: 'integer',
  direction: 'ASC',
};

/** Readings of a deposit of these kinds, latest first. */
export function readingsOf(dataSource: DataSource, kinds: readonly string[]): NestedList<MediaReadingEntity> {
  return {
    builder: () =>
      selectColumns(dataSource, MediaReadingEntity, 'reading', [
        'id',
        'kind',
        'state',
        'level',
        'startedAt',
        'finishedAt',
        'entriesRead',
        'mismatchCount',
        'incompleteCount',
        'remarkCount',
        'reportSha256',
        'signature',
        'signerKey',
      ]).where('reading.kind = ANY (:kinds)', { kinds }),
    alias: 'reading',
    parent: 'reading.deposit_id',
    ordering: LATEST_FIRST,
  };
}

/** Findings of a reading: those of everybody who may read it, or those of the owner alone. */
export function findingsOf(dataSource: DataSource, isForOwner: boolean): NestedList<ReadingFindingEntity> {
  return {
    builder: () =>
      selectColumns(dataSource, ReadingFindingEntity, 'finding', [
        'id',
        'findingId',
        'code',
        'severity',
        'path',
        'medium',
        'tableNumber',
        'row',
        'expected',
        'actual',
      ]).where('finding.is_for_owner = :isForOwner', { isForOwner }),
    alias: 'finding',
    parent: 'finding.reading_id',
    ordering: BY_ORDINAL,
  };
}

/** The reports of a reading, which may be long. */
export function findReports(
  dataSource: DataSource,
  ids: readonly string[],
): Promise<Pick<MediaReadingEntity, 'id' | 'report' | 'ownerReport'>[]> {
  return selectColumns(dataSource, MediaReadingEntity, 'reading', ['id', 'report', 'ownerReport'])
    .where('reading.id = ANY (:ids)', { ids })
    .getRawMany();
}
