import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { keysetPage, type NestedList, type Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { Sight } from '../../shared/graphql/guard';
import type { OrderKeys } from '../../shared/graphql/ordering';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { RegisterApplicationActEntity, RegisterApplicationEntity } from './application.entity';
import type { RegisterApplicationFilters, RegisterApplicationOrderField } from './application.inputs';

export type ApplicationColumn = ColumnOf<RegisterApplicationEntity>;
/** A row of which only the asked columns are there; `id` always is. */
export type ApplicationRow = RegisterApplicationEntity;
export type ActColumn = ColumnOf<RegisterApplicationActEntity>;

const ALIAS = 'application';

export const APPLICATION_ORDER: OrderKeys<RegisterApplicationOrderField> = {
  UPDATED_AT: { expression: 'application.updated_at', type: 'timestamptz' },
  DUE_ON: { expression: `coalesce(application.due_on, 'infinity')`, type: 'date' },
};

/** Applications that the caller may see: all, or those of the own organization. */
function applications(
  dataSource: DataSource,
  sight: Sight,
  columns: readonly ApplicationColumn[],
): SelectQueryBuilder<RegisterApplicationEntity> {
  const builder = selectColumns(dataSource, RegisterApplicationEntity, ALIAS, columns);
  if (sight.of !== 'ALL') builder.andWhere('application.applicant_id = :own', { own: sight.of.relatedTo });
  return builder;
}

export function findApplicationsByIds(
  dataSource: DataSource,
  sight: Sight,
  ids: readonly string[],
  columns: readonly ApplicationColumn[],
): Promise<ApplicationRow[]> {
  return applications(dataSource, sight, columns)
    .andWhere('application.id = ANY (:ids)', { ids })
    .getRawMany<ApplicationRow>();
}

export function findApplicationPage(
  dataSource: DataSource,
  sight: Sight,
  list: {
    readonly filters: RegisterApplicationFilters;
    readonly args: PageArgs;
    readonly ordering: Ordering;
    readonly columns: readonly ApplicationColumn[];
  },
): Promise<Page<ApplicationRow>> {
  const builder = applications(dataSource, sight, list.columns);
  applyFilters(builder, list.filters);
  return keysetPage<ApplicationRow, RegisterApplicationEntity>(builder, ALIAS, list.args, list.ordering);
}

function applyFilters(
  builder: SelectQueryBuilder<RegisterApplicationEntity>,
  { states, kinds, inclusionModes, applicantId, dueOn }: RegisterApplicationFilters,
): void {
  if (states) builder.andWhere('application.state = ANY (:states)', { states });
  if (kinds) builder.andWhere('application.kind = ANY (:kinds)', { kinds });
  if (inclusionModes)
    builder.andWhere('application.inclusion_mode = ANY (:modes)', { modes: inclusionModes });
  if (applicantId != null) {
    // A malformed id, or one of another kind, matches nothing and so tells nothing.
    const applicant = fromGlobalId('organization', applicantId);
    builder.andWhere('application.applicant_id = ANY (:applicants)', {
      applicants: applicant ? [applicant] : [],
    });
  }
  const { from, to } = dueOn ?? {};
  if (from) builder.andWhere('application.due_on >= :dueFrom', { dueFrom: from });
  if (to) builder.andWhere('application.due_on <= :dueTo', { dueTo: to });
}

const BY_ORDINAL: Ordering = {
  name: 'ORDINAL',
  expression: 'act.ordinal',
  type: 'smallint',
  direction: 'ASC',
};

/** Acts on an application, oldest first. */
export function actsOf(
  dataSource: DataSource,
  columns: readonly ActColumn[],
): NestedList<RegisterApplicationActEntity> {
  return {
    builder: () => selectColumns(dataSource, RegisterApplicationActEntity, 'act', columns),
    alias: 'act',
    parent: 'act.application_id',
    ordering: BY_ORDINAL,
  };
}
