import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CommandResult } from '../../../shared/database/carry-out';
import { requireSight } from '../../../shared/graphql/guard';
import { loaderOf } from '../../../shared/graphql/loader';
import { selectedFields } from '../../../shared/graphql/selection';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { localized } from '../../../shared/graphql/texts';
import { toGlobalId } from '../../../shared/kernel/global-id';
import type { LocalizedText } from '../../../shared/law/law.model';
import type { OrganizationEntity } from '../../organization/organization.entity';
import { loadOrganization } from '../../organization/organization.loader';
import { Organization } from '../../organization/organization.type';
import type { PlatformEnvironmentKind } from '../platform.model';
import { answerWithThing, type ThingAnswer, thingPayload } from '../platform-payload';
import {
  PlatformEnvironmentRecordInput,
  PlatformOperationStartInput,
  PlatformRecordInput,
} from './operation.inputs';
import { missingEnvironments } from './operation.rules';
import { recordPlatform, recordPlatformEnvironment, startOperation } from './operation.service';
import { findPlatform, findPlatformEnvironments } from './operation.store';
import type { PlatformEntity, PlatformEnvironmentEntity } from './platform.entity';
import { Platform } from './platform.type';

const PlatformRecordPayload = thingPayload('PlatformRecord', 'platform', () => Platform);
const PlatformEnvironmentRecordPayload = thingPayload(
  'PlatformEnvironmentRecord',
  'platform',
  () => Platform,
);
const PlatformOperationStartPayload = thingPayload('PlatformOperationStart', 'platform', () => Platform);

@Resolver(() => Platform)
export class PlatformResolver {
  @Query(() => Platform, {
    nullable: true,
    description: 'Platform of e-government (C-12-1); null until the operator records it. Public.',
  })
  platform(@Ctx() context: SubgraphContext): Promise<PlatformEntity | null> {
    requireSight(context, 'platform.read');
    return findPlatform(context.dataSource.manager);
  }

  @Mutation(() => PlatformRecordPayload, {
    description: 'Records the platform, or changes its record (C-12-1). By the operator.',
  })
  async platformRecord(
    @Arg('input', () => PlatformRecordInput, { description: 'Platform itself.' }) input: PlatformRecordInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await recordPlatform(context, input));
  }

  @Mutation(() => PlatformEnvironmentRecordPayload, {
    description: 'Records an environment of the platform and its health (C-12-1). By the operator.',
  })
  async platformEnvironmentRecord(
    @Arg('input', () => PlatformEnvironmentRecordInput, { description: 'Environment and its health.' })
    input: PlatformEnvironmentRecordInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await recordPlatformEnvironment(context, input));
  }

  @Mutation(() => PlatformOperationStartPayload, {
    description: 'Marks the platform as operating, with its three environments (C-12-1). By the operator.',
  })
  async platformOperationStart(
    @Arg('input', () => PlatformOperationStartInput, { description: 'Since when.' })
    input: PlatformOperationStartInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await startOperation(context, input));
  }

  @FieldResolver()
  id(@Root() row: PlatformEntity): string {
    return toGlobalId('platform', row.id);
  }

  @FieldResolver()
  name(@Root() row: PlatformEntity): LocalizedText {
    return localized(row.nameKk, row.nameRu, row.nameEn);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Operator that maintains the platform; null when the caller may not read organizations.',
  })
  maintainer(
    @Root() row: PlatformEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> {
    return loadOrganization(context, row.maintainerId, selectedFields(info));
  }

  @FieldResolver()
  isOperating(@Root() row: PlatformEntity): boolean {
    return row.operatingSince !== null;
  }

  @FieldResolver()
  environments(
    @Root() row: PlatformEntity,
    @Ctx() context: SubgraphContext,
  ): Promise<PlatformEnvironmentEntity[]> {
    return loadEnvironments(context, row.id);
  }

  @FieldResolver()
  async missingEnvironments(
    @Root() row: PlatformEntity,
    @Ctx() context: SubgraphContext,
  ): Promise<PlatformEnvironmentKind[]> {
    const environments = await loadEnvironments(context, row.id);
    return missingEnvironments(environments.map(({ kind }) => kind));
  }
}

/** There is one platform, so the loader only spares the second reading of the same rows. */
function loadEnvironments(
  context: SubgraphContext,
  platformId: string,
): Promise<PlatformEnvironmentEntity[]> {
  return loaderOf<string, PlatformEnvironmentEntity[]>(context, 'platformEnvironments', (ids) =>
    Promise.all(ids.map((id) => findPlatformEnvironments(context.dataSource.manager, id))),
  ).load(platformId);
}

function answer(context: SubgraphContext, result: CommandResult): Promise<ThingAnswer> {
  return answerWithThing(context, result, 'platform', () => findPlatform(context.dataSource.manager));
}
