import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Relation } from '../../shared/access/policy';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import { whereMatches } from '../../shared/database/search';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { Sight } from '../../shared/graphql/guard';
import type { OrderKeys } from '../../shared/graphql/ordering';
import { fromGlobalId, type IdKind } from '../../shared/kernel/global-id';
import { OrganizationEntity } from '../organization/organization.entity';
import { InformatizationObjectEntity } from './object.entity';
import type { InformatizationObjectFilters, InformatizationObjectOrderField } from './object.inputs';
import type { StakeholderRole } from './object.model';

/** Organizations of a card that are read with it, in the same statement. */
export const PARTIES = ['owner', 'holder'] as const;
export type Party = (typeof PARTIES)[number];

type OwnColumn = ColumnOf<InformatizationObjectEntity>;
/** Columns of a card and, after `owner_` or `holder_`, of the organization that is read with it. */
export type ObjectColumn = OwnColumn | `${Party}_${ColumnOf<OrganizationEntity>}`;
/** A row of which only the asked columns are there; `id` always is. */
export type ObjectRow = InformatizationObjectEntity;

const ALIAS = 'object';

export const OBJECT_ORDER: OrderKeys<InformatizationObjectOrderField> = {
  CODE: { expression: 'object.code', type: 'text' },
  NAME: { expression: 'object.name_ru COLLATE "kk-x-icu"', type: 'text' },
  STAGE_SINCE: { expression: 'object.stage_since', type: 'date' },
  UPDATED_AT: { expression: 'object.updated_at', type: 'timestamptz' },
};

/** Which roles on the card make which relation of the access policies. */
export const RELATION_ROLES: Readonly<Record<Relation, readonly StakeholderRole[]>> = {
  OWNER: ['OWNER'],
  HOLDER: ['HOLDER'],
  TRUSTEE: ['TRUSTEE'],
  SUPPLIER: ['SUPPLIER'],
  ORGANIZATION: ['DEVELOPER', 'MAINTAINER', 'SPONSOR'],
};

function objects(dataSource: DataSource, sight: Sight, columns: readonly ObjectColumn[]) {
  const own = columns.filter((column): column is OwnColumn => !column.includes('_'));
  const builder = selectColumns(dataSource, InformatizationObjectEntity, ALIAS, own);
  for (const party of PARTIES) joinParty(builder, party, columns);
  return sight.of === 'ALL' ? builder : whereRelated(builder, sight.of, sight.today);
}

/** A left join, though every object has its owner: a count does without it then. */
function joinParty(
  builder: SelectQueryBuilder<InformatizationObjectEntity>,
  party: Party,
  columns: readonly ObjectColumn[],
): void {
  const joined = columns.filter((column) => column.startsWith(`${party}_`));
  if (joined.length) builder.leftJoin(OrganizationEntity, party, `${party}.id = object.${party}_id`);
  for (const column of joined) builder.addSelect(`${party}.${column.slice(party.length + 1)}`, column);
}

/** The organization that was read with the card; undefined when none of its columns was asked for. */
export function partyOf(row: ObjectRow, party: Party): OrganizationEntity | null | undefined {
  const columns = Object.entries(row).filter(([column]) => column.startsWith(`${party}_`));
  if (columns.length === 0) return undefined;
  const organization = Object.fromEntries(
    columns.map(([column, value]) => [column.slice(party.length + 1), value]),
  );
  return organization['id'] === null ? null : (organization as OrganizationEntity);
}

/** Only objects, under the alias `object`, that stand in one of the relations to the caller's organization. */
export function whereRelated<Entity extends ObjectLiteral>(
  builder: SelectQueryBuilder<Entity>,
  seen: Exclude<Sight['of'], 'ALL'>,
  today: string,
): SelectQueryBuilder<Entity> {
  return builder.andWhere(
    `EXISTS (SELECT 1 FROM stakeholder s WHERE s.object_id = object.id AND s.organization_id = :relatedTo
       AND s.role = ANY (:relatedBy) AND s.started_on <= :relatedToday AND (s.ended_on IS NULL OR s.ended_on >= :relatedToday))`,
    {
      relatedToday: today,
      relatedTo: seen.relatedTo,
      relatedBy: seen.relations.flatMap((relation) => RELATION_ROLES[relation]),
    },
  );
}

export async function findObjectByCode(
  dataSource: DataSource,
  sight: Sight,
  code: string,
  columns: readonly ObjectColumn[],
): Promise<ObjectRow | null> {
  const row = await objects(dataSource, sight, columns)
    .andWhere('object.code = :code', { code })
    .getRawOne<ObjectRow>();
  return row ?? null;
}

export function findObjectsByIds(
  dataSource: DataSource,
  sight: Sight,
  ids: readonly string[],
  columns: readonly ObjectColumn[],
): Promise<ObjectRow[]> {
  return objects(dataSource, sight, columns)
    .andWhere('object.id = ANY (:ids)', { ids })
    .getRawMany<ObjectRow>();
}

export function findObjectPage(
  dataSource: DataSource,
  sight: Sight,
  filters: InformatizationObjectFilters,
  args: PageArgs,
  ordering: Ordering,
  columns: readonly ObjectColumn[],
): Promise<Page<ObjectRow>> {
  const builder = objects(dataSource, sight, columns);
  applyFilters(builder, filters);
  return keysetPage<ObjectRow>(builder, ALIAS, args, ordering);
}

function applyFilters(
  builder: SelectQueryBuilder<InformatizationObjectEntity>,
  filters: InformatizationObjectFilters,
): void {
  const anyOf = (column: string, name: string, values: readonly string[] | null | undefined) => {
    if (values) builder.andWhere(`object.${column} = ANY (:${name})`, { [name]: values });
  };
  anyOf('stage', 'stages', filters.stages);
  anyOf('object_class', 'classes', filters.classes);
  anyOf('kind', 'kinds', filters.kinds);
  anyOf('hosting', 'hostings', filters.hostings);
  anyOf('record_state', 'recordStates', filters.recordStates);
  anyOf('government_level', 'levels', filters.governmentLevel ? [filters.governmentLevel] : null);
  anyOf('owner_id', 'owners', uuids('organization', filters.ownerId));
  anyOf('holder_id', 'holders', uuids('organization', filters.holderId));
  const { from, to } = filters.commissionedOn ?? {};
  if (from) builder.andWhere('object.commissioned_on >= :commissionedFrom', { commissionedFrom: from });
  if (to) builder.andWhere('object.commissioned_on <= :commissionedTo', { commissionedTo: to });
  if (filters.text?.trim()) whereMatches(builder, ALIAS, filters.text);
}

/** A malformed id, or one of another kind, matches nothing and so tells nothing. */
function uuids(kind: IdKind, id: string | null | undefined): readonly string[] | null {
  if (id == null) return null;
  const uuid = fromGlobalId(kind, id);
  return uuid ? [uuid] : [];
}
