import { sightOf } from '../../shared/graphql/guard';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { columnsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { OrganizationEntity } from './organization.entity';
import { findOrganizationsByIds, type OrganizationColumn } from './organization.store';

/** Columns behind each field of an organization. */
export const ORGANIZATION_COLUMNS: Readonly<Record<string, readonly OrganizationColumn[]>> = {
  bin: ['bin'],
  name: ['nameKk', 'nameRu', 'nameEn'],
  abbreviation: ['abbreviation'],
  kind: ['kind'],
  governmentLevel: ['governmentLevel'],
  isSynthetic: ['isSynthetic'],
};

export function organizationColumns(fields: ReadonlySet<string>): readonly OrganizationColumn[] {
  return columnsOf(fields, ORGANIZATION_COLUMNS, ['id']);
}

/** Organization by its bare uuid; null when there is none, or when the caller is not signed in. */
export async function loadOrganization(
  context: SubgraphContext,
  id: string,
  fields: ReadonlySet<string>,
): Promise<OrganizationEntity | null> {
  if (!sightOf(context, 'organization.read')) return null;
  const columns = organizationColumns(fields);
  return loaderOf<string, OrganizationEntity | null>(context, `organization:${columns}`, async (ids) =>
    inOrder(ids, await findOrganizationsByIds(context.dataSource, ids, columns), (row) => row.id),
  ).load(id);
}
