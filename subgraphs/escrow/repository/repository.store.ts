import type { DataSource } from 'typeorm';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { Sight } from '../../shared/graphql/guard';
import type { OrderKeys } from '../../shared/graphql/ordering';
import { whereAnyOf, whereDays } from '../conditions';
import { linkedUuids } from '../links/links';
import { whereSeen } from '../party/party.store';
import { EscrowRepositoryEntity } from './repository.entity';
import type { EscrowRepositoryFilters, EscrowRepositoryOrderField } from './repository.inputs';

export type RepositoryColumn = ColumnOf<EscrowRepositoryEntity>;
/** A row of which only the asked columns are there; `id` always is. */
export type RepositoryRow = EscrowRepositoryEntity;

const ALIAS = 'repository';

export const REPOSITORY_ORDER: OrderKeys<EscrowRepositoryOrderField> = {
  NUMBER: { expression: 'repository.number', type: 'text' },
  CREATED_ON: { expression: 'repository.created_on', type: 'date' },
};

/** Unique columns by which a repository is found. */
export type RepositoryKey = 'id' | 'objectId';

const KEY_COLUMNS: Readonly<Record<RepositoryKey, string>> = { id: 'id', objectId: 'object_id' };

/** Repositories that the caller sees. */
function repositories(dataSource: DataSource, sight: Sight, columns: readonly RepositoryColumn[]) {
  return whereSeen(selectColumns(dataSource, EscrowRepositoryEntity, ALIAS, columns), ALIAS, sight);
}

export function findRepositories(
  dataSource: DataSource,
  sight: Sight,
  key: RepositoryKey,
  values: readonly string[],
  columns: readonly RepositoryColumn[],
): Promise<RepositoryRow[]> {
  const builder = repositories(dataSource, sight, columns);
  whereAnyOf(builder, ALIAS, KEY_COLUMNS[key], values);
  return builder.getRawMany<RepositoryRow>();
}

export function findRepositoryPage(
  dataSource: DataSource,
  sight: Sight,
  filters: EscrowRepositoryFilters,
  args: PageArgs,
  ordering: Ordering,
  columns: readonly RepositoryColumn[],
): Promise<Page<RepositoryRow>> {
  const builder = repositories(dataSource, sight, columns);
  whereAnyOf(builder, ALIAS, 'state', filters.states);
  whereAnyOf(builder, ALIAS, 'path', filters.paths);
  whereAnyOf(builder, ALIAS, 'owner_id', linkedUuids('organization', filters.ownerId));
  whereAnyOf(builder, ALIAS, 'holder_id', linkedUuids('organization', filters.holderId));
  whereDays(builder, 'repository.created_on', filters.createdOn ?? {});
  return keysetPage<RepositoryRow>(builder, ALIAS, args, ordering);
}
