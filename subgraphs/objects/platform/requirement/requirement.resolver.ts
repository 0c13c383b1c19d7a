import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireSight } from '../../../shared/graphql/guard';
import { legalReferenceOf } from '../../../shared/graphql/legal-reference';
import type { LegalReference } from '../../../shared/graphql/legal-reference.type';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { localized } from '../../../shared/graphql/texts';
import type { LocalizedText } from '../../../shared/law/law.model';
import { legalReference } from '../../../shared/law/law-register';
import { answerWithThing, type ThingAnswer, thingPayload } from '../platform-payload';
import type { PlatformRequirementEntity, PlatformRequirementVersionEntity } from './requirement.entity';
import { PlatformRequirementsPublishInput } from './requirement.inputs';
import { publishRequirements } from './requirement.service';
import { findRequirements, findRequirementVersion } from './requirement.store';
import { PlatformRequirement, PlatformRequirements } from './requirement.type';

const PlatformRequirementsPublishPayload = thingPayload(
  'PlatformRequirementsPublish',
  'requirements',
  () => PlatformRequirements,
);

const PUBLICITY = legalReference('129', '12-1.4');

@Resolver(() => PlatformRequirements)
export class PlatformRequirementsResolver {
  @Query(() => PlatformRequirements, {
    nullable: true,
    description: 'Requirements of the platform (C-12-1); null when there is no such version. Public.',
  })
  platformRequirements(
    @Arg('version', () => Int, { nullable: true, description: 'Number of the version. Default: the latest.' })
    version: number | null,
    @Ctx() context: SubgraphContext,
  ): Promise<PlatformRequirementVersionEntity | null> {
    requireSight(context, 'platform.read');
    return findRequirementVersion(context.dataSource.manager, version == null ? {} : { version });
  }

  @Mutation(() => PlatformRequirementsPublishPayload, {
    description: 'Publishes the next version of the requirements of the platform (C-12-1). By the operator.',
  })
  async platformRequirementsPublish(
    @Arg('input', () => PlatformRequirementsPublishInput, { description: 'Version itself.' })
    input: PlatformRequirementsPublishInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    const result = await publishRequirements(context, input);
    return answerWithThing(context, result, 'requirements', (id) =>
      findRequirementVersion(context.dataSource.manager, { id }),
    );
  }

  @FieldResolver()
  requirements(
    @Root() { version }: PlatformRequirementVersionEntity,
    @Ctx() context: SubgraphContext,
  ): Promise<PlatformRequirementEntity[]> {
    return findRequirements(context.dataSource.manager, version);
  }

  @FieldResolver()
  legalBasis(): LegalReference {
    return legalReferenceOf(PUBLICITY);
  }
}

@Resolver(() => PlatformRequirement)
export class PlatformRequirementResolver {
  @FieldResolver()
  text(@Root() row: PlatformRequirementEntity): LocalizedText {
    return localized(row.textKk, row.textRu, row.textEn);
  }
}
