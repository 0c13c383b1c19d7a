import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { grouped, inOrder, loaderOf } from '../../shared/graphql/loader';
import { nestedPage } from '../../shared/graphql/nested-list';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithThing, type ThingAnswer, thingPayload } from '../../shared/graphql/thing-payload';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { type Link, linkTo, linkToOptional } from '../links/links';
import { type Parties, relationsOf } from '../party/party.rules';
import type { RepositoryRow } from '../repository/repository.store';
import { EscrowRepository } from '../repository/repository.type';
import {
  findLimits,
  findRight,
  findRights,
  type RightRow,
  readsOf,
  type ScopedRight,
  type ScopeKind,
} from './access-register.store';
import type { AccessLimitEntity, ConfidentialReadEntity } from './access-right.entity';
import { AccessLimitSetInput, AccessRightEndInput, AccessRightRegisterInput } from './access-right.inputs';
import { endRight, registerRight, setLimit } from './access-right.service';
import { AccessLimit, AccessRight, ConfidentialRead, ConfidentialReadConnection } from './access-right.type';

const RegisterPayload = depositPayload('AccessRightRegister');
const LimitPayload = depositPayload('AccessLimitSet');
const EndPayload = thingPayload('AccessRightEnd', 'right', () => AccessRight);

@Resolver()
export class AccessRightMutations {
  @Mutation(() => RegisterPayload, {
    description:
      'Registers the right of a person to read confidential material, before the first read. By the operator, within the limits of the owner; for a third party only on a written consent (A4.1.1).',
  })
  async accessRightRegister(
    @Arg('input', () => AccessRightRegisterInput, { description: 'Who, what and for what.' })
    input: AccessRightRegisterInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await registerRight(context, input));
  }

  @Mutation(() => EndPayload, {
    description:
      'Ends a registered right, which cuts a running download as well. By the operator (A4.3.1.5).',
  })
  async accessRightEnd(
    @Arg('input', () => AccessRightEndInput, { description: 'Which right.' }) input: AccessRightEndInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answerWithThing(context, await endRight(context, input), 'right', (id) =>
      findRight(context.dataSource, id),
    );
  }

  @Mutation(() => LimitPayload, {
    description:
      'Sets the form and limits in which the operator reads. By the owner or holder; they hold at once, for rights that are registered already as well (A4.1.1(5)).',
  })
  async accessLimitSet(
    @Arg('input', () => AccessLimitSetInput, { description: 'The limits.' }) input: AccessLimitSetInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await setLimit(context, input));
  }
}

export function maySeeRegister({ actor }: SubgraphContext, parties: Parties): boolean {
  const relations = relationsOf(actor, parties);
  return readPolicies.decide(actor, 'deposit.access.read', { relations }).allowed;
}

/** Whoever may read the register of access: persons at an instant, by deposit or by repository. */
function rights(context: SubgraphContext, kind: ScopeKind, id: string, asOf: Date | null) {
  const at = asOf ?? context.now;
  return loaderOf<string, ScopedRight[]>(context, `rights:${kind}:${at.toISOString()}`, async (ids) =>
    grouped(ids, await findRights(context.dataSource, kind, ids, at), ({ scopeId }) => scopeId),
  ).load(id);
}

const AS_OF = { nullable: true, description: 'At which instant; now when left out.' } as const;
const FOR_WHOM = 'null for all but the parties, the operator and the auditor';

@Resolver(() => Deposit)
export class DepositAccessResolver {
  @FieldResolver(() => [AccessRight], {
    nullable: true,
    description: `Persons who may read the confidential material by registered rights, latest first (A4.3.1.5); ${FOR_WHOM}.`,
  })
  async personsWithAccess(
    @Root() deposit: DepositRow,
    @Arg('asOf', () => Date, AS_OF) asOf: Date | null,
    @Ctx() context: SubgraphContext,
  ): Promise<RightRow[] | null> {
    return maySeeRegister(context, deposit) ? rights(context, 'deposit', deposit.id, asOf) : null;
  }

  @FieldResolver(() => ConfidentialReadConnection, {
    nullable: true,
    description: `Reads of the confidential material and refused attempts, latest first (A4.3.1.2); ${FOR_WHOM}.`,
  })
  async confidentialReads(
    @Root() deposit: DepositRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<ConfidentialReadEntity> | null> {
    if (!maySeeRegister(context, deposit)) return null;
    return nestedPage(context, 'confidential-reads', readsOf(context.dataSource), args, deposit.id);
  }

  @FieldResolver(() => AccessLimit, {
    nullable: true,
    description: `Limits of the owner or holder; null where only those of the agreement hold. It is ${FOR_WHOM}.`,
  })
  async accessLimit(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
  ): Promise<AccessLimitEntity | null> {
    if (!maySeeRegister(context, deposit)) return null;
    return loaderOf<string, AccessLimitEntity | null>(context, 'access-limits', async (ids) =>
      inOrder(ids, await findLimits(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
  }
}

@Resolver(() => EscrowRepository)
export class RepositoryAccessResolver {
  @FieldResolver(() => [AccessRight], {
    nullable: true,
    description: `Persons who may read confidential material of the repository or of any deposit in it (A4.3.1.5); ${FOR_WHOM}.`,
  })
  async personsWithAccess(
    @Root() repository: RepositoryRow,
    @Arg('asOf', () => Date, AS_OF) asOf: Date | null,
    @Ctx() context: SubgraphContext,
  ): Promise<RightRow[] | null> {
    return maySeeRegister(context, repository) ? rights(context, 'repository', repository.id, asOf) : null;
  }
}

@Resolver(() => AccessRight)
export class AccessRightResolver {
  @FieldResolver()
  id(@Root() { id }: RightRow): string {
    return toGlobalId('accessRight', id);
  }

  @FieldResolver()
  organization(@Root() { organizationId }: RightRow): Link | null {
    return linkToOptional('organization', organizationId);
  }

  @FieldResolver()
  isForRepository(@Root() { repositoryId }: RightRow): boolean {
    return repositoryId !== null;
  }

  @FieldResolver()
  mediumNumbers(@Root() { media }: RightRow): number[] | null {
    return media;
  }

  @FieldResolver()
  grantedBy(@Root() { grantedBy }: RightRow): Link {
    return linkTo('organization', grantedBy);
  }

  @FieldResolver()
  from(@Root() { startsAt }: RightRow): Date {
    return startsAt;
  }

  @FieldResolver()
  to(@Root() { endsAt }: RightRow): Date | null {
    return endsAt;
  }
}

@Resolver(() => ConfidentialRead)
export class ConfidentialReadResolver {
  @FieldResolver()
  organization(@Root() { organizationId }: ConfidentialReadEntity): Link | null {
    return linkToOptional('organization', organizationId);
  }
}
