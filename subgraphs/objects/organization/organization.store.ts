import type { DataSource, EntityManager } from 'typeorm';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import { whereMatches } from '../../shared/database/search';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { OrderKeys } from '../../shared/graphql/ordering';
import { OrganizationEntity, OrganizationRoleEntity } from './organization.entity';
import type { OrganizationFilters, OrganizationOrderField } from './organization.inputs';

export type OrganizationColumn = ColumnOf<OrganizationEntity>;

export const ORGANIZATION_ORDER: OrderKeys<OrganizationOrderField> = {
  NAME: { expression: 'organization.name_ru COLLATE "kk-x-icu"', type: 'text' },
};

export function findOrganizationsByIds(
  dataSource: DataSource,
  ids: readonly string[],
  columns: readonly OrganizationColumn[],
): Promise<OrganizationEntity[]> {
  return selectColumns(dataSource, OrganizationEntity, 'organization', columns)
    .andWhere('organization.id = ANY (:ids)', { ids })
    .getRawMany<OrganizationEntity>();
}

export function findOrganizationPage(
  dataSource: DataSource,
  filters: OrganizationFilters,
  args: PageArgs,
  ordering: Ordering,
  columns: readonly OrganizationColumn[],
): Promise<Page<OrganizationEntity>> {
  const builder = selectColumns(dataSource, OrganizationEntity, 'organization', columns);
  if (filters.kinds) builder.andWhere('organization.kind = ANY (:kinds)', { kinds: filters.kinds });
  if (filters.governmentLevel)
    builder.andWhere('organization.government_level = :level', { level: filters.governmentLevel });
  if (filters.text?.trim()) whereMatches(builder, 'organization', filters.text);
  return keysetPage<OrganizationEntity>(builder, 'organization', args, ordering);
}

export function findRolesOf(
  dataSource: DataSource,
  organizationIds: readonly string[],
): Promise<OrganizationRoleEntity[]> {
  return selectColumns(dataSource, OrganizationRoleEntity, 'appointment', [
    'organizationId',
    'role',
    'validFrom',
    'validTo',
    'basis',
  ])
    .andWhere('appointment.organization_id = ANY (:organizationIds)', { organizationIds })
    .orderBy('appointment.valid_from')
    .addOrderBy('appointment.id')
    .getRawMany<OrganizationRoleEntity>();
}

/** Roles of the law to which an organization is appointed on the day (C-3); the end is the first day after it. */
export async function findAppointments(
  source: DataSource | EntityManager,
  organizationId: string,
  day: string,
): Promise<string[]> {
  const rows: { role: string }[] = await source.query(
    `SELECT role FROM organization_role
     WHERE organization_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2) ORDER BY role`,
    [organizationId, day],
  );
  return rows.map(({ role }) => role);
}
