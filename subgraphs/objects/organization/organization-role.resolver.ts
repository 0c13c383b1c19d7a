import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { CommandResult } from '../../shared/database/carry-out';
import { selectedFieldsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import type { OrganizationEntity } from './organization.entity';
import { loadOrganization } from './organization.loader';
import { Organization } from './organization.type';
import { OrganizationRoleAppointInput, OrganizationRoleEndInput } from './organization-role.inputs';
import { appointRole, endRole } from './organization-role.service';
import { OrganizationRoleAppointPayload, OrganizationRoleEndPayload } from './organization-role.type';

interface Answer {
  readonly organization: OrganizationEntity | null;
  readonly userErrors: UserErrorType[];
}

@Resolver(() => Organization)
export class OrganizationRoleResolver {
  @Mutation(() => OrganizationRoleAppointPayload, {
    description:
      'Appoints an organization to a role of the law; at most one authorized body, operator and integrator on a day (C-3(10), C-3(12), C-3(15), E-2(1)). By the administrator of the platform.',
  })
  async organizationRoleAppoint(
    @Arg('input', () => OrganizationRoleAppointInput, { description: 'Appointment with its act and days.' })
    input: OrganizationRoleAppointInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer> {
    return answer(context, info, await appointRole(context, input));
  }

  @Mutation(() => OrganizationRoleEndPayload, {
    description: 'Ends an appointment of an organization (C-3(10), C-3(12), C-3(15)). By the administrator.',
  })
  async organizationRoleEnd(
    @Arg('input', () => OrganizationRoleEndInput, { description: 'Appointment that ends, with the act.' })
    input: OrganizationRoleEndInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer> {
    return answer(context, info, await endRole(context, input));
  }
}

async function answer(
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  result: CommandResult,
): Promise<Answer> {
  if (!result.ok) return { organization: null, userErrors: toUserErrors(result.error, context.language) };
  const fields = selectedFieldsOf(info, 'organization');
  return { organization: await loadOrganization(context, result.value.subjectId, fields), userErrors: [] };
}
