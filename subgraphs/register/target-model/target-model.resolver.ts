import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { keysetPage } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { requireSight } from '../../shared/graphql/guard';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { localized } from '../../shared/graphql/texts';
import { answerWithThing, type ThingAnswer, thingPayload } from '../../shared/graphql/thing-payload';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import { Organization, type OrganizationStub, organizationStub } from '../links/organization';
import { InclusionIntentEntity, TargetModelEntity } from './target-model.entity';
import { declareIntent, publishModel } from './target-model.service';
import {
  InclusionIntent,
  InclusionIntentConnection,
  InclusionIntentDeclareInput,
  TargetModel,
  TargetModelConnection,
  TargetModelPublishInput,
} from './target-model.type';

const TargetModelPublishPayload = thingPayload('TargetModelPublish', 'targetModel', () => TargetModel);
const InclusionIntentDeclarePayload = thingPayload('InclusionIntentDeclare', 'intent', () => InclusionIntent);

@Resolver(() => TargetModel)
export class TargetModelResolver {
  @Query(() => TargetModelConnection, {
    description: 'Approved target models of business processes, latest approval first (C-22). Public.',
  })
  targetModels(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<TargetModelEntity>> {
    requireSight(context, 'target-model.read');
    const columns = ['id', 'nameKk', 'nameRu', 'nameEn', 'actNumber', 'approvedOn', 'publishedAt'] as const;
    const builder = selectColumns(context.dataSource, TargetModelEntity, 'model', columns);
    const ordering = {
      name: 'APPROVED',
      expression: 'model.approved_on',
      type: 'date',
      direction: 'DESC',
    } as const;
    return keysetPage<TargetModelEntity, TargetModelEntity>(builder, 'model', args, ordering);
  }

  @Mutation(() => TargetModelPublishPayload, {
    description: 'Publishes an approved target model of a business process (C-22). By the authorized body.',
  })
  async targetModelPublish(
    @Arg('input', () => TargetModelPublishInput, { description: 'Model itself.' })
    input: TargetModelPublishInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answerWithThing(context, await publishModel(context, input), 'targetModel', (id) =>
      context.dataSource.manager.findOneBy(TargetModelEntity, { id }),
    );
  }

  @FieldResolver()
  id(@Root() row: TargetModelEntity): string {
    return toGlobalId('targetModel', row.id);
  }

  @FieldResolver()
  name(@Root() { nameKk, nameRu, nameEn }: TargetModelEntity): LocalizedText {
    return localized(nameKk, nameRu, nameEn);
  }
}

@Resolver(() => InclusionIntent)
export class InclusionIntentResolver {
  @Query(() => InclusionIntentConnection, {
    description:
      'Intents that the caller may see, newest first: those of the own organization, or all (C-22).',
  })
  inclusionIntents(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<InclusionIntentEntity>> {
    const { of } = requireSight(context, 'inclusion-intent.read');
    const columns = ['id', 'targetModelId', 'supplierId', 'softwareName', 'declaredAt'] as const;
    const builder = selectColumns(context.dataSource, InclusionIntentEntity, 'intent', columns);
    if (of !== 'ALL') builder.andWhere('intent.supplier_id = :supplier', { supplier: of.relatedTo });
    const ordering = {
      name: 'NEWEST',
      expression: 'intent.declared_at',
      type: 'timestamptz',
      direction: 'DESC',
    } as const;
    return keysetPage<InclusionIntentEntity, InclusionIntentEntity>(builder, 'intent', args, ordering);
  }

  @Mutation(() => InclusionIntentDeclarePayload, {
    description:
      'Declares the intent to have software included that is made by a target model (C-22). By any organization.',
  })
  async inclusionIntentDeclare(
    @Arg('input', () => InclusionIntentDeclareInput, { description: 'Intent itself.' })
    input: InclusionIntentDeclareInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answerWithThing(context, await declareIntent(context, input), 'intent', (id) =>
      context.dataSource.manager.findOneBy(InclusionIntentEntity, { id }),
    );
  }

  @FieldResolver()
  id(@Root() row: InclusionIntentEntity): string {
    return toGlobalId('inclusionIntent', row.id);
  }

  @FieldResolver(() => TargetModel, { nullable: true, description: 'Model by which the software is made.' })
  targetModel(
    @Root() { targetModelId }: InclusionIntentEntity,
    @Ctx() context: SubgraphContext,
  ): Promise<TargetModelEntity | null> {
    return loaderOf<string, TargetModelEntity | null>(context, 'targetModel', async (ids) => {
      const models = context.dataSource.createQueryBuilder(TargetModelEntity, 'model');
      const rows = await models.where('model.id = ANY (:ids)', { ids }).getMany();
      return inOrder(ids, rows, ({ id }) => id);
    }).load(targetModelId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Potential supplier; null when the organization cannot be read.',
  })
  supplier(@Root() { supplierId }: InclusionIntentEntity): OrganizationStub {
    return organizationStub(supplierId);
  }
}
