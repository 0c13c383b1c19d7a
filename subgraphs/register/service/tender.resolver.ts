import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CommandResult } from '../../shared/database/carry-out';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { requireSight } from '../../shared/graphql/guard';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithThing, type ThingAnswer, thingPayload } from '../../shared/graphql/thing-payload';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { legalReference } from '../../shared/law/law-register';
import { InformatizationObject, type ObjectStub, objectStub } from '../links/informatization-object';
import { Organization, type OrganizationStub, organizationStub } from '../links/organization';
import type { ServiceContractEntity, TenderEntity } from './tender.entity';
import {
  ServiceContractRecordInput,
  TenderAwardInput,
  TenderCancelInput,
  TenderInclusionShowInput,
  TenderOpenInput,
} from './tender.inputs';
import { loadAppliedOn } from './tender.loader';
import type { TenderAction, TenderState } from './tender.model';
import { actionsIn } from './tender.rules';
import { awardTender, cancelTender, openTender, recordContract, showInclusion } from './tender.service';
import { findContracts, findTender, findTenderPage } from './tender.store';
import { InclusionDuty, ServiceContract, Tender, TenderConnection } from './tender.type';

const payload = (mutation: string) => thingPayload(mutation, 'tender', () => Tender);
const TenderOpenPayload = payload('TenderOpen');
const TenderAwardPayload = payload('TenderAward');
const TenderCancelPayload = payload('TenderCancel');
const ServiceContractRecordPayload = payload('ServiceContractRecord');
const TenderInclusionShowPayload = payload('TenderInclusionShow');

const INCLUSION = legalReference('129', '32.1');

type DutyOfWinner = Omit<InclusionDuty, 'appliedOn'> & { readonly tenderId: string };

@Resolver(() => Tender)
export class TenderResolver {
  @Query(() => Tender, {
    nullable: true,
    description: 'Tender by its id; null when there is none or the caller has no part in it (C-28).',
  })
  async tender(
    @Arg('id', () => ID, { description: 'Id of the tender.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<TenderEntity | null> {
    const sight = requireSight(context, 'tender.read');
    const uuid = fromGlobalId('tender', id);
    return uuid ? findTender(context.dataSource, sight, uuid) : null;
  }

  @Query(() => TenderConnection, {
    description:
      'Tenders that the caller may see, latest opening first: those of the own organization, or all (C-28).',
  })
  tenders(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<TenderEntity>> {
    return findTenderPage(context.dataSource, requireSight(context, 'tender.read'), args);
  }

  @Mutation(() => TenderOpenPayload, {
    description:
      'Opens a tender for creating a service that the register lacks; needs a stored search without result and agreed terms of reference (C-28). By the owner, holder or organization of the object.',
  })
  async tenderOpen(
    @Arg('input', () => TenderOpenInput, { description: 'Tender itself.' }) input: TenderOpenInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await openTender(context, input));
  }

  @Mutation(() => TenderAwardPayload, {
    description:
      'Awards a tender; the duty of the winner to have the software included opens (C-28, C-32). By the customer.',
  })
  async tenderAward(
    @Arg('input', () => TenderAwardInput, { description: 'Award itself.' }) input: TenderAwardInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await awardTender(context, input));
  }

  @Mutation(() => TenderCancelPayload, {
    description: 'Ends a tender without a winner (C-28). By the customer.',
  })
  async tenderCancel(
    @Arg('input', () => TenderCancelInput, { description: 'Which tender.' }) input: TenderCancelInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await cancelTender(context, input));
  }

  @Mutation(() => ServiceContractRecordPayload, {
    description:
      'Records the contract by which the winner provides the software as a service (C-31). By the customer.',
  })
  async serviceContractRecord(
    @Arg('input', () => ServiceContractRecordInput, { description: 'Contract itself.' })
    input: ServiceContractRecordInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await recordContract(context, input));
  }

  @Mutation(() => TenderInclusionShowPayload, {
    description: 'Shows the entry by which the duty of inclusion is fulfilled (C-32). By the winner.',
  })
  async tenderInclusionShow(
    @Arg('input', () => TenderInclusionShowInput, { description: 'Which tender, which entry.' })
    input: TenderInclusionShowInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await showInclusion(context, input));
  }

  @FieldResolver()
  id(@Root() { id }: TenderEntity): string {
    return toGlobalId('tender', id);
  }

  @FieldResolver()
  availableActions(@Root() { state }: TenderEntity): TenderAction[] {
    return actionsIn(state as TenderState);
  }

  @FieldResolver()
  inclusionDuty(@Root() { id, winnerId, closedOn, includedOn }: TenderEntity): DutyOfWinner | null {
    if (winnerId === null || closedOn === null) return null;
    const legalBasis = legalReferenceOf(INCLUSION);
    return { tenderId: id, openedOn: closedOn, fulfilledOn: includedOn, legalBasis };
  }

  @FieldResolver(() => ServiceContract, {
    nullable: true,
    description: 'Contract with the winner; null before it.',
  })
  contract(
    @Root() { id }: TenderEntity,
    @Ctx() context: SubgraphContext,
  ): Promise<ServiceContractEntity | null> {
    return loaderOf<string, ServiceContractEntity | null>(context, 'serviceContract', async (ids) =>
      inOrder(ids, await findContracts(context.dataSource, ids), ({ tenderId }) => tenderId),
    ).load(id);
  }

  @FieldResolver(() => InformatizationObject, {
    nullable: true,
    description: 'Object for which the service is needed; null when it cannot be read.',
  })
  object(@Root() { objectId }: TenderEntity): ObjectStub {
    return objectStub(objectId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Organization that holds the tender; null when it cannot be read.',
  })
  customer(@Root() { customerId }: TenderEntity): OrganizationStub {
    return organizationStub(customerId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Winner; null before the award or when the organization cannot be read.',
  })
  winner(@Root() { winnerId }: TenderEntity): OrganizationStub | null {
    return winnerId === null ? null : organizationStub(winnerId);
  }
}

@Resolver(() => InclusionDuty)
export class InclusionDutyResolver {
  @FieldResolver()
  appliedOn(@Root() { tenderId }: DutyOfWinner, @Ctx() context: SubgraphContext): Promise<string | null> {
    return loadAppliedOn(context, tenderId);
  }
}

function answer(context: SubgraphContext, result: CommandResult): Promise<ThingAnswer> {
  return answerWithThing(context, result, 'tender', (id) =>
    findTender(context.dataSource, requireSight(context, 'tender.read'), id),
  );
}
