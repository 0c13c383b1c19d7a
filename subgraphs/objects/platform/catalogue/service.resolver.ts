import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireSight } from '../../../shared/graphql/guard';
import { legalReferenceOf } from '../../../shared/graphql/legal-reference';
import type { LegalReference } from '../../../shared/graphql/legal-reference.type';
import { DateScalar } from '../../../shared/graphql/scalars';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { localized } from '../../../shared/graphql/texts';
import type { LocalizedText } from '../../../shared/law/law.model';
import { legalReference } from '../../../shared/law/law-register';
import { IctServiceType } from '../platform.model';
import { answerWithThing, type ThingAnswer, thingPayload } from '../platform-payload';
import type { OperatorServiceEntity } from './service.entity';
import { OperatorServiceRecordInput, OperatorServiceRetireInput } from './service.inputs';
import { recordService, retireService } from './service.service';
import { findListedServices, findService } from './service.store';
import { OperatorService } from './service.type';

const OperatorServiceRecordPayload = thingPayload('OperatorServiceRecord', 'service', () => OperatorService);
const OperatorServiceRetirePayload = thingPayload('OperatorServiceRetire', 'service', () => OperatorService);

const TYPE_CLAUSES: Readonly<Record<IctServiceType, string>> = {
  INFRASTRUCTURE: '25(1)',
  SOFTWARE: '25(2)',
  PLATFORM: '25(3)',
};

@Resolver(() => OperatorService)
export class OperatorServiceResolver {
  @Query(() => [OperatorService], {
    description: 'Services of infrastructure and platform that the operator provides (C-30). Public.',
  })
  operatorServices(
    @Arg('types', () => [IctServiceType], { nullable: true, description: 'Types to show. Default: all.' })
    types: IctServiceType[] | null,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'Day on which the list is read. Default: today in Almaty.',
    })
    on: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<OperatorServiceEntity[]> {
    requireSight(context, 'platform.read');
    return findListedServices(context.dataSource, types, on ?? context.today);
  }

  @Mutation(() => OperatorServiceRecordPayload, {
    description: 'Adds a service to the list that the portal posts (C-30). By the operator.',
  })
  async operatorServiceRecord(
    @Arg('input', () => OperatorServiceRecordInput, { description: 'Service itself.' })
    input: OperatorServiceRecordInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await recordService(context, input));
  }

  @Mutation(() => OperatorServiceRetirePayload, {
    description: 'Takes a service off the list; the lists of earlier days keep it (C-30). By the operator.',
  })
  async operatorServiceRetire(
    @Arg('input', () => OperatorServiceRetireInput, { description: 'Which service, from which day.' })
    input: OperatorServiceRetireInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await retireService(context, input));
  }

  @FieldResolver()
  name(@Root() row: OperatorServiceEntity): LocalizedText {
    return localized(row.nameKk, row.nameRu, row.nameEn);
  }

  @FieldResolver()
  legalBasis(@Root() row: OperatorServiceEntity): LegalReference {
    return legalReferenceOf(legalReference('129', TYPE_CLAUSES[row.type as IctServiceType]));
  }
}

function answer(context: SubgraphContext, result: Awaited<ReturnType<typeof recordService>>) {
  return answerWithThing(context, result, 'service', (id) => findService(context.dataSource, id));
}
