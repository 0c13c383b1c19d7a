import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import { almatyDay, type LocalDate } from '../../shared/kernel/local-date';
import { AcceptanceCertificateEntity, CertificateRowEntity } from './acceptance-certificate.entity';
import type { Certificate, LibraryRow, SourceRow } from './certificate.model';
import { BATCH } from './line-batches';

/** Lines in one statement that writes. */
const WRITTEN = 5_000;

/** Records a certificate as the next version of the deposit; the answer is its id. */
export async function insertCertificate(
  transaction: EntityManager,
  depositId: string,
  certificate: Certificate,
  { isGenerated, recordedAt }: Pick<AcceptanceCertificateEntity, 'isGenerated' | 'recordedAt'>,
): Promise<string> {
  const { sources, libraries, hasNoLibraries, ...head } = certificate;
  const latest = await latestCertificate(transaction, depositId);
  const id = randomUUID();
  const version = (latest?.version ?? 0) + 1;
  await transaction.insert(AcceptanceCertificateEntity, {
    id,
    depositId,
    version,
    head,
    hasNoLibraries,
    isGenerated,
    recordedAt,
  });
  await insertRows(transaction, id, 1, sources);
  await insertRows(transaction, id, 2, libraries);
  return id;
}

async function insertRows(
  transaction: EntityManager,
  certificateId: string,
  table: 1 | 2,
  rows: readonly (SourceRow | LibraryRow)[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += WRITTEN)
    await transaction.query(
      `INSERT INTO certificate_row (id, certificate_id, table_number, row, line)
       SELECT gen_random_uuid(), $1, $2, (line ->> 'row')::int, line FROM jsonb_array_elements($3) AS line`,
      [certificateId, table, JSON.stringify(rows.slice(start, start + WRITTEN))],
    );
}

/** The version that counts; null when none was recorded. */
export function latestCertificate(
  source: DataSource | EntityManager,
  depositId: string,
): Promise<AcceptanceCertificateEntity | null> {
  return source
    .createQueryBuilder(AcceptanceCertificateEntity, 'certificate')
    .where('certificate.deposit_id = :depositId', { depositId })
    .orderBy('certificate.version', 'DESC')
    .limit(1)
    .getOne();
}

/** The latest version of each of the deposits. */
export function latestCertificates(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<AcceptanceCertificateEntity[]> {
  return dataSource
    .createQueryBuilder(AcceptanceCertificateEntity, 'certificate')
    .distinctOn(['certificate.depositId'])
    .where('certificate.deposit_id = ANY (:depositIds)', { depositIds })
    .orderBy('certificate.depositId')
    .addOrderBy('certificate.version', 'DESC')
    .getMany();
}

type LineOf<Table extends 1 | 2> = Table extends 1 ? SourceRow : LibraryRow;

/** Lines of one table in the order of their numbers, some at a time. */
export async function* certificateBatches<Table extends 1 | 2>(
  dataSource: DataSource,
  certificateId: string,
  table: Table,
): AsyncGenerator<readonly LineOf<Table>[]> {
  for (let after = 0; ; ) {
    const rows: { row: number; line: LineOf<Table> }[] = await dataSource.query(
      `SELECT row, line FROM certificate_row WHERE certificate_id = $1 AND table_number = $2 AND row > $3
        ORDER BY row LIMIT ${BATCH}`,
      [certificateId, table, after],
    );
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.row ?? after;
  }
}

/** The same lines one by one. */
export async function* certificateLines<Table extends 1 | 2>(
  dataSource: DataSource,
  certificateId: string,
  table: Table,
): AsyncGenerator<LineOf<Table>> {
  for await (const lines of certificateBatches(dataSource, certificateId, table)) yield* lines;
}

const BY_ROW: Ordering = { name: 'ROW', expression: 'line.row', type: 'integer', direction: 'ASC' };

/** Lines of one table of a certificate. */
export function linesOf(dataSource: DataSource, table: 1 | 2): NestedList<CertificateRowEntity> {
  return {
    builder: () =>
      selectColumns(dataSource, CertificateRowEntity, 'line', ['id', 'row', 'line']).where(
        'line.table_number = :table',
        { table },
      ),
    alias: 'line',
    parent: 'line.certificate_id',
    ordering: BY_ROW,
  };
}

/** Days in Almaty on which the latest checks of the deposits ended; absent while none did. */
export async function findCheckDays(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<ReadonlyMap<string, LocalDate>> {
  const rows: { depositId: string; finishedAt: Date }[] = await dataSource.query(
    `SELECT deposit_id AS "depositId", max(finished_at) AS "finishedAt" FROM verification
      WHERE deposit_id = ANY ($1) AND state IN ('PASSED', 'FINDINGS') GROUP BY deposit_id`,
    [depositIds],
  );
  return new Map(rows.map(({ depositId, finishedAt }) => [depositId, almatyDay(finishedAt)]));
}
