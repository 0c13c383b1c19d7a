import type { Feature } from '../../shared/server/feature';
import { OrganizationRole1763901000000 } from './1763901000000-organization-role.migration';
import { OrganizationRoleResolver } from './organization-role.resolver';

/** Appointments of organizations to the roles of the law (C-3(10), C-3(12), C-3(15)). */
export const ORGANIZATION_ROLES: Feature = {
  migrations: [OrganizationRole1763901000000],
  resolvers: [OrganizationRoleResolver],
};
