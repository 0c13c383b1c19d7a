import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { DateRange } from '../../shared/graphql/filters';
import { whereInstants } from '../conditions';
import { ApplicationJournalEntity } from './journal.entity';
import { JournalSignatureEntity } from './journal-signature.entity';

export type JournalColumn = ColumnOf<ApplicationJournalEntity>;
/** A row of which only the asked columns are there; `id` always is. */
export type JournalRow = ApplicationJournalEntity;
export type NewJournalRow = Omit<JournalRow, 'id' | 'year' | 'itemNumber' | 'applicationNumber' | 'position'>;

/** Registrations wait for one another here: the numbers of a year have no gap and no double. */
export async function takeNumberTurn(transaction: EntityManager): Promise<void> {
  await transaction.query('LOCK TABLE application_counter IN EXCLUSIVE MODE');
}

/** Adds a row under the next item number; a correction keeps the number of its application. */
export async function addRow(
  transaction: EntityManager,
  year: number,
  row: NewJournalRow,
  corrected: JournalRow | null,
): Promise<JournalRow> {
  const counted: { items: number; applications: number }[] = await transaction.query(
    `INSERT INTO application_counter AS counter (year, items, applications) VALUES ($1, 1, $2)
     ON CONFLICT (year) DO UPDATE SET items = counter.items + 1, applications = counter.applications + $2
     RETURNING items, applications`,
    [year, corrected ? 0 : 1],
  );
  const [counter] = counted;
  if (!counter) throw new Error('A counter that was written is told.');
  const numbered = {
    ...row,
    id: randomUUID(),
    year,
    itemNumber: counter.items,
    applicationNumber: corrected?.applicationNumber ?? counter.applications,
  };
  await transaction.insert(ApplicationJournalEntity, numbered);
  return { ...numbered, position: '' };
}

/** Latest row of the application of a deposit: its registration, or the last correction of it. */
export function findLatestRow(transaction: EntityManager, depositId: string): Promise<JournalRow | null> {
  return transaction.findOne(ApplicationJournalEntity, { where: { depositId }, order: { position: 'DESC' } });
}

/** A row without the signature of the operator is not published (A2.7). */
export const IS_PUBLISHED =
  'EXISTS (SELECT FROM application_journal_signature signature WHERE signature.row_id = row.id)';

/** Latest rows of the applications of deposits; of published ones where the caller sees no others. */
export function findLatestRows(
  dataSource: DataSource,
  depositIds: readonly string[],
  seesUnsigned: boolean,
): Promise<JournalRow[]> {
  return dataSource
    .createQueryBuilder(ApplicationJournalEntity, 'row')
    .distinctOn(['row.deposit_id'])
    .where('row.deposit_id = ANY (:depositIds)', { depositIds })
    .andWhere(seesUnsigned ? 'true' : IS_PUBLISHED)
    .orderBy('row.deposit_id')
    .addOrderBy('row.position', 'DESC')
    .getMany();
}

export function findRowSignatures(
  dataSource: DataSource,
  rowIds: readonly string[],
): Promise<JournalSignatureEntity[]> {
  return dataSource
    .createQueryBuilder(JournalSignatureEntity, 'signature')
    .where('signature.row_id = ANY (:rowIds)', { rowIds })
    .getMany();
}

const BY_POSITION: Ordering = {
  name: 'POSITION',
  expression: 'row.position',
  type: 'text',
  direction: 'ASC',
};

export function findJournalPage(
  dataSource: DataSource,
  period: DateRange,
  args: PageArgs,
  columns: readonly JournalColumn[],
  seesUnsigned: boolean,
): Promise<Page<JournalRow>> {
  const builder = selectColumns(dataSource, ApplicationJournalEntity, 'row', columns);
  if (!seesUnsigned) builder.andWhere(IS_PUBLISHED);
  whereInstants(builder, 'row.received_at', period);
  return keysetPage<JournalRow>(builder, 'row', args, BY_POSITION);
}
