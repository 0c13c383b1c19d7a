import type { DataSource } from 'typeorm';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { Sight } from '../../shared/graphql/guard';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { ObjectRequestEntity } from './request.entity';
import type { ObjectRequestFilters } from './request.inputs';

export type RequestColumn = ColumnOf<ObjectRequestEntity>;

/** What the caller may see, with the organization for which he asks: its drafts are seen by nobody else. */
export interface RequestSight extends Sight {
  readonly organizationId: string | null;
}

const NEWEST: Ordering = {
  name: 'NEWEST',
  expression: 'request.updated_at',
  type: 'timestamptz',
  direction: 'DESC',
};

function requests(dataSource: DataSource, sight: RequestSight, columns: readonly RequestColumn[]) {
  const builder = selectColumns(dataSource, ObjectRequestEntity, 'request', columns);
  if (sight.of === 'ALL')
    return builder.andWhere(`(request.state <> 'DRAFT' OR request.organization_id = :own::uuid)`, {
      own: sight.organizationId,
    });
  return builder.andWhere('request.organization_id = :own', { own: sight.of.relatedTo });
}

export async function findRequest(
  dataSource: DataSource,
  sight: RequestSight,
  id: string,
  columns: readonly RequestColumn[],
): Promise<ObjectRequestEntity | null> {
  const row = await requests(dataSource, sight, columns)
    .andWhere('request.id = :id', { id })
    .getRawOne<ObjectRequestEntity>();
  return row ?? null;
}

export function findRequestPage(
  dataSource: DataSource,
  sight: RequestSight,
  filters: ObjectRequestFilters,
  args: PageArgs,
  columns: readonly RequestColumn[],
): Promise<Page<ObjectRequestEntity>> {
  const { states, kinds, governmentLevel, organizationId } = filters;
  const builder = requests(dataSource, sight, columns);
  if (states) builder.andWhere('request.state = ANY (:states)', { states });
  if (kinds) builder.andWhere('request.kind = ANY (:kinds)', { kinds });
  if (governmentLevel) builder.andWhere('request.government_level = :governmentLevel', { governmentLevel });
  // A malformed id matches nothing.
  if (organizationId != null)
    builder.andWhere('request.organization_id = :organizationId::uuid', {
      organizationId: fromGlobalId('organization', organizationId),
    });
  return keysetPage<ObjectRequestEntity>(builder, 'request', args, NEWEST);
}
