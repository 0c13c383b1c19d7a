import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CommandResult } from '../../../shared/database/carry-out';
import { requireSight, sightOf } from '../../../shared/graphql/guard';
import { grouped, loaderOf } from '../../../shared/graphql/loader';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../../shared/kernel/global-id';
import type { PlatformArchitectureState } from '../platform.model';
import { answerWithThing, type ThingAnswer, thingPayload } from '../platform-payload';
import type { PlatformArchitectureAgreementEntity, PlatformArchitectureEntity } from './architecture.entity';
import {
  PlatformArchitectureAgreeInput,
  PlatformArchitectureApproveInput,
  PlatformArchitectureDraftInput,
} from './architecture.inputs';
import type { ArchitectureContent } from './architecture.rules';
import { agreeArchitecture, approveArchitecture, draftArchitecture } from './architecture.service';
import { findAgreements, findArchitecture, findArchitectures } from './architecture.store';
import { PlatformArchitecture } from './architecture.type';

const payload = (mutation: string) => thingPayload(mutation, 'architecture', () => PlatformArchitecture);
const PlatformArchitectureDraftPayload = payload('PlatformArchitectureDraft');
const PlatformArchitectureAgreePayload = payload('PlatformArchitectureAgree');
const PlatformArchitectureApprovePayload = payload('PlatformArchitectureApprove');

@Resolver(() => PlatformArchitecture)
export class PlatformArchitectureResolver {
  @Query(() => [PlatformArchitecture], {
    description:
      'Versions of the architecture of the platform, newest first (C-12-1). Public: approved versions, without components and relations; drafts and those for the parties of the approval.',
  })
  platformArchitectures(@Ctx() context: SubgraphContext): Promise<PlatformArchitectureEntity[]> {
    requireSight(context, 'platform.read');
    return findArchitectures(context.dataSource.manager, seesAll(context));
  }

  @Mutation(() => PlatformArchitectureDraftPayload, {
    description: 'Draws up the next version of the architecture of the platform (C-12-1). By the operator.',
  })
  async platformArchitectureDraft(
    @Arg('input', () => PlatformArchitectureDraftInput, { description: 'Version itself.' })
    input: PlatformArchitectureDraftInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await draftArchitecture(context, input));
  }

  @Mutation(() => PlatformArchitectureAgreePayload, {
    description: 'Agrees a version (C-12-1). By the service integrator and by the authorized body.',
  })
  async platformArchitectureAgree(
    @Arg('input', () => PlatformArchitectureAgreeInput, { description: 'Which version, for which party.' })
    input: PlatformArchitectureAgreeInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await agreeArchitecture(context, input));
  }

  @Mutation(() => PlatformArchitectureApprovePayload, {
    description: 'Approves a version that both parties agreed (C-12-1). By the operator.',
  })
  async platformArchitectureApprove(
    @Arg('input', () => PlatformArchitectureApproveInput, { description: 'Which version, on which day.' })
    input: PlatformArchitectureApproveInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answer(context, await approveArchitecture(context, input));
  }

  @FieldResolver()
  id(@Root() row: PlatformArchitectureEntity): string {
    return toGlobalId('platformArchitecture', row.id);
  }

  @FieldResolver()
  state(@Root() row: PlatformArchitectureEntity): PlatformArchitectureState {
    return row.approvedOn === null ? 'DRAFT' : 'APPROVED';
  }

  @FieldResolver()
  components(
    @Root() row: PlatformArchitectureEntity,
    @Ctx() context: SubgraphContext,
  ): ArchitectureContent['components'] | null {
    return seesAll(context) ? row.components : null;
  }

  @FieldResolver()
  relations(
    @Root() row: PlatformArchitectureEntity,
    @Ctx() context: SubgraphContext,
  ): ArchitectureContent['relations'] | null {
    return seesAll(context) ? row.relations : null;
  }

  @FieldResolver()
  agreements(
    @Root() row: PlatformArchitectureEntity,
    @Ctx() context: SubgraphContext,
  ): Promise<PlatformArchitectureAgreementEntity[]> {
    return loaderOf<string, PlatformArchitectureAgreementEntity[]>(
      context,
      'platformArchitectureAgreements',
      async (ids) =>
        grouped(
          ids,
          await findAgreements(context.dataSource.manager, ids),
          ({ architectureId }) => architectureId,
        ),
    ).load(row.id);
  }
}

function seesAll(context: SubgraphContext): boolean {
  return sightOf(context, 'platform.architecture.read') !== null;
}

function answer(context: SubgraphContext, result: CommandResult): Promise<ThingAnswer> {
  return answerWithThing(context, result, 'architecture', (id) =>
    findArchitecture(context.dataSource.manager, { id }),
  );
}
