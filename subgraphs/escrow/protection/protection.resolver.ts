import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { refusal, requireSight } from '../../shared/graphql/guard';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithThing, type ThingAnswer, thingPayload } from '../../shared/graphql/thing-payload';
import { toGlobalId } from '../../shared/kernel/global-id';
import { maySeeRegister } from '../access-right/access-right.resolver';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { type DisclosureIncidentEntity, ProtectionMeasureEntity } from './protection.entity';
import { DisclosureIncidentRecordInput, ProtectionMeasureRecordInput } from './protection.inputs';
import { MEASURES, OPERATOR_DUTIES } from './protection.rules';
import { recordIncident, recordMeasure } from './protection.service';
import { findIncidents, findMeasures, isParty } from './protection.store';
import { DisclosureIncident, ProtectionMeasure } from './protection.type';

const MeasurePayload = thingPayload('ProtectionMeasureRecord', 'measure', () => ProtectionMeasure);
const IncidentPayload = depositPayload('DisclosureIncidentRecord');

@Resolver()
export class ProtectionResolver {
  @Query(() => [ProtectionMeasure], {
    description:
      'The eight measures of protection with their evidence. For owners and holders of what is deposited, the operator and the auditor (A4.3.1).',
  })
  async protectionMeasures(@Ctx() context: SubgraphContext): Promise<ProtectionMeasure[]> {
    const { of } = requireSight(context, 'protection.read');
    if (of !== 'ALL' && !(await isParty(context.dataSource, of.relatedTo)))
      throw refusal(context, 'protection.read');
    const recorded = await findMeasures(context.dataSource);
    return MEASURES.map((_, index) =>
      shown(
        index + 1,
        recorded.find(({ number }) => number === index + 1),
      ),
    );
  }

  @Mutation(() => MeasurePayload, {
    description:
      'Records how a measure of protection is taken, with evidence; a later record takes its place. By the operator (A4.3.1).',
  })
  async protectionMeasureRecord(
    @Arg('input', () => ProtectionMeasureRecordInput, { description: 'Which measure, and its evidence.' })
    input: ProtectionMeasureRecordInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answerWithThing(context, await recordMeasure(context, input), 'measure', async (id) => {
      const row = await context.dataSource.manager.findOneByOrFail(ProtectionMeasureEntity, { id });
      return shown(row.number, row);
    });
  }

  @Mutation(() => IncidentPayload, {
    description:
      'Records a disclosure without consent and notifies the owner or holder of it. By the operator or the auditor (A4.1.1(6)).',
  })
  async disclosureIncidentRecord(
    @Arg('input', () => DisclosureIncidentRecordInput, { description: 'What happened.' })
    input: DisclosureIncidentRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await recordIncident(context, input));
  }
}

function shown(number: number, row: ProtectionMeasureEntity | undefined): ProtectionMeasure {
  const clause = MEASURES[number - 1];
  if (!clause) throw new RangeError(`There is no measure ${number}.`);
  const { description = null, evidence = [], takenOn = null, recordedAt = null } = row ?? {};
  const legalBasis = legalReferenceOf(clause);
  return { number, legalBasis, isTaken: row !== undefined, description, evidence, takenOn, recordedAt };
}

@Resolver(() => Deposit)
export class DepositProtectionResolver {
  @FieldResolver(() => [DisclosureIncident], {
    nullable: true,
    description:
      'Disclosures without consent, latest first (A4.1.1(6)); null for all but the parties, the operator and the auditor.',
  })
  async disclosureIncidents(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
  ): Promise<DisclosureIncidentEntity[] | null> {
    if (!maySeeRegister(context, deposit)) return null;
    return loaderOf<string, DisclosureIncidentEntity[]>(context, 'incidents', async (ids) =>
      grouped(ids, await findIncidents(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
  }

  @FieldResolver(() => [LegalReference], {
    description: 'What the operator took upon itself for the deposit by the agreement (A4.2).',
  })
  operatorDuties(): LegalReference[] {
    return OPERATOR_DUTIES.map(legalReferenceOf);
  }
}

@Resolver(() => DisclosureIncident)
export class DisclosureIncidentResolver {
  @FieldResolver()
  id(@Root() { id }: DisclosureIncidentEntity): string {
    return toGlobalId('disclosureIncident', id);
  }
}
