import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { type Link, linkTo } from '../links/links';
import { relationsOf } from '../party/party.rules';
import {
  RepositoryAccessDeclineInput,
  RepositoryAccessGrantInput,
  RepositoryAccessRequestInput,
} from './repository-access.inputs';
import { declineAccess, grantAccess, requestAccess } from './repository-access.service';
import { type AccessRequestRow, findAccessRequests } from './repository-access.store';
import { RepositoryAccessRequest } from './repository-access.type';

const RequestPayload = depositPayload('RepositoryAccessRequest');
const GrantPayload = depositPayload('RepositoryAccessGrant');
const DeclinePayload = depositPayload('RepositoryAccessDecline');

@Resolver()
export class RepositoryAccessMutations {
  @Mutation(() => RequestPayload, {
    description:
      'Asks for access to download what the organization of the caller deposited, for multiple use or after a loss. By the owner or holder (E-10).',
  })
  async repositoryAccessRequest(
    @Arg('input', () => RepositoryAccessRequestInput, { description: 'What is asked for, and why.' })
    input: RepositoryAccessRequestInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await requestAccess(context, input));
  }

  @Mutation(() => GrantPayload, {
    description:
      'Gives access on a request: registers the right of the person who asked, for a term, and notifies the authorized body. By the operator (E-10).',
  })
  async repositoryAccessGrant(
    @Arg('input', () => RepositoryAccessGrantInput, { description: 'Which request, and how long.' })
    input: RepositoryAccessGrantInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await grantAccess(context, input));
  }

  @Mutation(() => DeclinePayload, {
    description: 'Declines a request for access with reasons. By the operator (E-10).',
  })
  async repositoryAccessDecline(
    @Arg('input', () => RepositoryAccessDeclineInput, { description: 'Which request, and why.' })
    input: RepositoryAccessDeclineInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await declineAccess(context, input));
  }
}

@Resolver(() => Deposit)
export class DepositAccessRequestsResolver {
  @FieldResolver(() => [RepositoryAccessRequest], {
    nullable: true,
    description: 'Requests for access, latest first (E-10); null for all but the parties and the operator.',
  })
  async accessRequests(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
  ): Promise<AccessRequestRow[] | null> {
    const relations = relationsOf(context.actor, deposit);
    if (!readPolicies.decide(context.actor, 'deposit.access-request.read', { relations }).allowed)
      return null;
    return loaderOf<string, AccessRequestRow[]>(context, 'access-requests', async (ids) =>
      grouped(ids, await findAccessRequests(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
  }
}

@Resolver(() => RepositoryAccessRequest)
export class RepositoryAccessRequestResolver {
  @FieldResolver()
  id(@Root() { id }: AccessRequestRow): string {
    return toGlobalId('repositoryAccessRequest', id);
  }

  @FieldResolver()
  organization(@Root() { organizationId }: AccessRequestRow): Link {
    return linkTo('organization', organizationId);
  }
}
