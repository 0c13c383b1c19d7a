import { sightOf } from '../../shared/graphql/guard';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { columnsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import {
  findRepositories,
  type RepositoryColumn,
  type RepositoryKey,
  type RepositoryRow,
} from './repository.store';

/** Columns behind each field of a repository, so that a query reads no more than it asks for. */
const FIELD_COLUMNS: Readonly<Record<string, readonly RepositoryColumn[]>> = {
  number: ['number'],
  path: ['path'],
  state: ['state'],
  object: ['objectId'],
  registerEntry: ['registerEntryId'],
  owner: ['ownerId'],
  holder: ['holderId'],
  createdOn: ['createdOn'],
  handedOverOn: ['handedOverOn'],
  isSynthetic: ['isSynthetic'],
  personsWithAccess: ['ownerId', 'holderId'],
  legalBasis: ['path'],
};

export function repositoryColumns(
  fields: ReadonlySet<string>,
  key: RepositoryKey = 'id',
): readonly RepositoryColumn[] {
  return columnsOf(fields, FIELD_COLUMNS, ['id', key]);
}

/** Repository by the bare uuid of its key; null when there is none that the caller may see. */
export async function loadRepository(
  context: SubgraphContext,
  key: RepositoryKey,
  value: string,
  fields: ReadonlySet<string>,
): Promise<RepositoryRow | null> {
  const sight = sightOf(context, 'deposit.read');
  if (!sight) return null;
  const columns = repositoryColumns(fields, key);
  return loaderOf<string, RepositoryRow | null>(context, `repository:${key}:${columns}`, async (values) =>
    inOrder(
      values,
      await findRepositories(context.dataSource, sight, key, values, columns),
      (row) => row[key] ?? '',
    ),
  ).load(value);
}
