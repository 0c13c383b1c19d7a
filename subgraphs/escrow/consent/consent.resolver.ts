import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithThing, type ThingAnswer, thingPayload } from '../../shared/graphql/thing-payload';
import { toGlobalId } from '../../shared/kernel/global-id';
import { maySeeRegister } from '../access-right/access-right.resolver';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { type Link, linkTo, linkToOptional } from '../links/links';
import { AffiliateEntity, type DisclosureConsentEntity } from './consent.entity';
import {
  AffiliateEndInput,
  AffiliateRecordInput,
  DisclosureConsentGiveInput,
  DisclosureConsentWithdrawInput,
} from './consent.inputs';
import { endAffiliate, giveConsent, recordAffiliate, withdrawConsent } from './consent.service';
import { findConsents, lastDayOf } from './consent.store';
import { Affiliate, DisclosureConsent } from './consent.type';

const GivePayload = depositPayload('DisclosureConsentGive');
const WithdrawPayload = depositPayload('DisclosureConsentWithdraw');
const AffiliatePayload = thingPayload('AffiliateRecord', 'affiliate', () => Affiliate);
const EndPayload = thingPayload('AffiliateEnd', 'affiliate', () => Affiliate);

@Resolver()
export class ConsentMutations {
  @Mutation(() => GivePayload, {
    description:
      'Consents in writing that material is disclosed to one person, within a period. By the owner or holder (A4.1.1(1)).',
  })
  async disclosureConsentGive(
    @Arg('input', () => DisclosureConsentGiveInput, { description: 'To whom, what and how long.' })
    input: DisclosureConsentGiveInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await giveConsent(context, input));
  }

  @Mutation(() => WithdrawPayload, {
    description:
      'Withdraws a consent, which ends what rests on it at once and cuts a running download. By the owner or holder (A4.1.1(1)).',
  })
  async disclosureConsentWithdraw(
    @Arg('input', () => DisclosureConsentWithdrawInput, { description: 'Which consent.' })
    input: DisclosureConsentWithdrawInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await withdrawConsent(context, input));
  }

  @Mutation(() => AffiliatePayload, {
    description:
      'Declares an affiliate of the caller’s own organization, which is then no third party to its deposits (A4.1.1(3)).',
  })
  async affiliateRecord(
    @Arg('input', () => AffiliateRecordInput, { description: 'Which organization, and why.' })
    input: AffiliateRecordInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answerWithThing(context, await recordAffiliate(context, input), 'affiliate', affiliateIn(context));
  }

  @Mutation(() => EndPayload, {
    description:
      'Ends what the caller’s own organization declared of an affiliate, and with it the rights to read that rest on it (A4.1.1(3)).',
  })
  async affiliateEnd(
    @Arg('input', () => AffiliateEndInput, { description: 'Which organization, and its last day.' })
    input: AffiliateEndInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answerWithThing(context, await endAffiliate(context, input), 'affiliate', affiliateIn(context));
  }
}

const affiliateIn =
  ({ dataSource }: SubgraphContext) =>
  (id: string) =>
    dataSource.manager.findOneByOrFail(AffiliateEntity, { id });

@Resolver(() => Deposit)
export class DepositConsentsResolver {
  @FieldResolver(() => [DisclosureConsent], {
    nullable: true,
    description:
      'Consents to disclosures, latest first (A4.1.1(1)); null for all but the parties, the operator and the auditor.',
  })
  async disclosureConsents(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
  ): Promise<DisclosureConsentEntity[] | null> {
    if (!maySeeRegister(context, deposit)) return null;
    return loaderOf<string, DisclosureConsentEntity[]>(context, 'consents', async (ids) =>
      grouped(ids, await findConsents(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
  }
}

@Resolver(() => DisclosureConsent)
export class ConsentResolver {
  @FieldResolver()
  id(@Root() { id }: DisclosureConsentEntity): string {
    return toGlobalId('disclosureConsent', id);
  }

  @FieldResolver()
  organization(@Root() { organizationId }: DisclosureConsentEntity): Link | null {
    return linkToOptional('organization', organizationId);
  }

  @FieldResolver()
  from(@Root() { startsAt }: DisclosureConsentEntity): Date {
    return startsAt;
  }

  @FieldResolver()
  to(@Root() { endsAt }: DisclosureConsentEntity): Date {
    return endsAt;
  }
}

@Resolver(() => Affiliate)
export class AffiliateResolver {
  @FieldResolver()
  organization(@Root() { affiliateId }: AffiliateEntity): Link {
    return linkTo('organization', affiliateId);
  }

  @FieldResolver()
  until(@Root() affiliate: AffiliateEntity, @Ctx() { dataSource }: SubgraphContext): Promise<string | null> {
    return lastDayOf(dataSource, affiliate);
  }

  @FieldResolver()
  affiliation(@Root() { basis }: AffiliateEntity): string {
    return basis;
  }
}
