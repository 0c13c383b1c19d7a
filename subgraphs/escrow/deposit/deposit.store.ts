import type { DataSource } from 'typeorm';
import { keysetPage, type NestedList, type Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { Sight } from '../../shared/graphql/guard';
import type { OrderKeys } from '../../shared/graphql/ordering';
import { whereAnyOf, whereInstants } from '../conditions';
import { linkedUuids } from '../links/links';
import { whereSeen } from '../party/party.store';
import { DepositEntity } from './deposit.entity';
import type { DepositFilters, DepositOrderField } from './deposit.inputs';

export type DepositColumn = ColumnOf<DepositEntity>;
/** A row of which only the asked columns are there; `id` always is. */
export type DepositRow = DepositEntity;

const ALIAS = 'deposit';

export const DEPOSIT_ORDER: OrderKeys<DepositOrderField> = {
  NUMBER: { expression: 'deposit.number', type: 'text' },
  STATE_SINCE: { expression: 'deposit.state_since', type: 'timestamptz' },
};

/** Deposits that the caller sees. */
function deposits(dataSource: DataSource, sight: Sight, columns: readonly DepositColumn[]) {
  return whereSeen(selectColumns(dataSource, DepositEntity, ALIAS, columns), ALIAS, sight);
}

export async function findDepositByNumber(
  dataSource: DataSource,
  sight: Sight,
  number: string,
  columns: readonly DepositColumn[],
): Promise<DepositRow | null> {
  const row = await deposits(dataSource, sight, columns)
    .andWhere('deposit.number = :number', { number })
    .getRawOne<DepositRow>();
  return row ?? null;
}

export function findDepositsByIds(
  dataSource: DataSource,
  sight: Sight,
  ids: readonly string[],
  columns: readonly DepositColumn[],
): Promise<DepositRow[]> {
  return deposits(dataSource, sight, columns)
    .andWhere('deposit.id = ANY (:ids)', { ids })
    .getRawMany<DepositRow>();
}

export function findDepositPage(
  dataSource: DataSource,
  sight: Sight,
  filters: DepositFilters,
  args: PageArgs,
  ordering: Ordering,
  columns: readonly DepositColumn[],
): Promise<Page<DepositRow>> {
  const builder = deposits(dataSource, sight, columns);
  const anyOf = (column: string, values: readonly string[] | null | undefined) =>
    whereAnyOf(builder, ALIAS, column, values);
  anyOf('state', filters.states);
  anyOf('path', filters.paths);
  anyOf('integrity_state', filters.integrityStates);
  anyOf('object_id', linkedUuids('informatizationObject', filters.objectId));
  anyOf('register_entry_id', linkedUuids('registerEntry', filters.registerEntryId));
  anyOf('owner_id', linkedUuids('organization', filters.ownerId));
  anyOf('holder_id', linkedUuids('organization', filters.holderId));
  whereInstants(builder, 'deposit.state_since', filters.stateSince ?? {});
  return keysetPage<DepositRow>(builder, ALIAS, args, ordering);
}

const LATEST_FIRST: Ordering = { name: 'STATE_SINCE', direction: 'DESC', ...DEPOSIT_ORDER.STATE_SINCE };

/** What deposits lie below; the column that names it. */
export type DepositParent = 'object_id' | 'register_entry_id' | 'repository_id';

/** Deposits below a parent that the caller sees, latest step first. */
export function depositsBelow(
  dataSource: DataSource,
  sight: Sight,
  parent: DepositParent,
  columns: readonly DepositColumn[],
): NestedList<DepositEntity> {
  const builder = () => deposits(dataSource, sight, columns);
  return { builder, alias: ALIAS, parent: `deposit.${parent}`, ordering: LATEST_FIRST };
}
