import type { DataSource } from 'typeorm';
import { keysetPage, type NestedList, type Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { Sight } from '../../shared/graphql/guard';
import type { OrderKeys } from '../../shared/graphql/ordering';
import { whereAnyOf, whereDays } from '../conditions';
import { linkedUuids } from '../links/links';
import { whereSeen } from '../party/party.store';
import { DepositObligationEntity } from './obligation.entity';
import type { DepositObligationFilters, DepositObligationOrderField } from './obligation.inputs';
import type { ObligationClause } from './obligation.rules';

export type ObligationColumn = ColumnOf<DepositObligationEntity>;
/** A row of which only the asked columns are there; `id` always is. */
export type ObligationRow = DepositObligationEntity;

const ALIAS = 'obligation';

/** A duty without a term lies behind every day; the indexes are built on the same expression. */
const DUE_ON = `coalesce(obligation.due_on, 'infinity')`;

export const OBLIGATION_ORDER: OrderKeys<DepositObligationOrderField> = {
  DUE_ON: { expression: DUE_ON, type: 'date' },
};

/** Duties that the caller sees. */
function obligations(dataSource: DataSource, sight: Sight, columns: readonly ObligationColumn[]) {
  return whereSeen(selectColumns(dataSource, DepositObligationEntity, ALIAS, columns), ALIAS, sight);
}

export function findObligationPage(
  dataSource: DataSource,
  sight: Sight,
  filters: DepositObligationFilters,
  args: PageArgs,
  ordering: Ordering,
  columns: readonly ObligationColumn[],
): Promise<Page<ObligationRow>> {
  const builder = obligations(dataSource, sight, columns);
  const { isOpen, isOverdue, clauses, dueOn } = filters;
  if (isOpen != null) builder.andWhere(`obligation.fulfilled_on IS ${isOpen ? 'NULL' : 'NOT NULL'}`);
  if (isOverdue != null)
    builder.andWhere(
      isOverdue
        ? `obligation.fulfilled_on IS NULL AND ${DUE_ON} < :today`
        : `(obligation.fulfilled_on IS NOT NULL OR ${DUE_ON} >= :today)`,
      { today: sight.today },
    );
  whereAnyOf(
    builder,
    ALIAS,
    'clause',
    clauses?.map((clause) => clause.slice(1)),
  );
  whereAnyOf(builder, ALIAS, 'owner_id', linkedUuids('organization', filters.ownerId));
  whereAnyOf(builder, ALIAS, 'holder_id', linkedUuids('organization', filters.holderId));
  if (dueOn) {
    builder.andWhere('obligation.due_on IS NOT NULL');
    whereDays(builder, DUE_ON, dueOn);
  }
  return keysetPage<ObligationRow>(builder, ALIAS, args, ordering);
}

const LATEST_FIRST: Ordering = {
  name: 'STARTED_ON',
  expression: 'obligation.started_on',
  type: 'date',
  direction: 'DESC',
};

/** What a duty is over, and by which clauses it was opened. */
export interface DutiesOver {
  readonly parent: 'object_id' | 'register_entry_id';
  readonly clauses: readonly ObligationClause[];
}

/** Duties over a thing that the caller sees, latest opened first. */
export function obligationsOver(
  dataSource: DataSource,
  sight: Sight,
  { parent, clauses }: DutiesOver,
  columns: readonly ObligationColumn[],
): NestedList<DepositObligationEntity> {
  const builder = () =>
    obligations(dataSource, sight, columns).andWhere(`${ALIAS}.clause = ANY (:clauses)`, { clauses });
  return { builder, alias: ALIAS, parent: `obligation.${parent}`, ordering: LATEST_FIRST };
}

const FIRST_DUE: Ordering = { name: 'DUE_ON', direction: 'ASC', ...OBLIGATION_ORDER.DUE_ON };

/** Duties of an organization that the caller sees, first due first. */
export function obligationsOf(
  dataSource: DataSource,
  sight: Sight,
  party: 'owner_id' | 'holder_id',
  columns: readonly ObligationColumn[],
): NestedList<DepositObligationEntity> {
  const builder = () => obligations(dataSource, sight, columns);
  return { builder, alias: ALIAS, parent: `obligation.${party}`, ordering: FIRST_DUE };
}
