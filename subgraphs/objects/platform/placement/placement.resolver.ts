import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { deadlineOf } from '../../../shared/graphql/deadline';
import type { Deadline } from '../../../shared/graphql/deadline.type';
import { grouped, loaderOf } from '../../../shared/graphql/loader';
import { selectedFields } from '../../../shared/graphql/selection';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../../shared/kernel/global-id';
import type { ObjectRow } from '../../object/object.store';
import { InformatizationObject } from '../../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../../object/object-payload';
import type { OrganizationEntity } from '../../organization/organization.entity';
import { loadOrganization } from '../../organization/organization.loader';
import { Organization } from '../../organization/organization.type';
import type {
  PlacementEntity,
  PlacementImpossibilityEntity,
  PlacementRequestEntity,
} from './placement.entity';
import {
  PlacementImpossibilityConfirmInput,
  PlacementProvideInput,
  PlacementRecordInput,
  PlacementRequestInput,
} from './placement.inputs';
import { PLACEMENT_CLAUSE, PLACEMENT_TERM } from './placement.rules';
import {
  confirmImpossibility,
  providePlacement,
  recordPlacement,
  requestPlacement,
} from './placement.service';
import { findImpossibilities, findPlacementRequests, findPlacements } from './placement.store';
import { Placement, PlacementImpossibility, PlacementRequest } from './placement.type';

const PlacementRequestPayload = objectPayload('PlacementRequest');
const PlacementProvidePayload = objectPayload('PlacementProvide');
const PlacementImpossibilityConfirmPayload = objectPayload('PlacementImpossibilityConfirm');
const PlacementRecordPayload = objectPayload('PlacementRecord');

@Resolver()
export class PlacementCommandResolver {
  @Mutation(() => PlacementRequestPayload, {
    description:
      'Applies for the service of the platform or the infrastructure; received on the day of the call (C-13). By the authorized body, the owner, the holder or an organization of the object.',
  })
  async placementRequest(
    @Arg('input', () => PlacementRequestInput, { description: 'What is asked for.' })
    input: PlacementRequestInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await requestPlacement(context, input));
  }

  @Mutation(() => PlacementProvidePayload, {
    description: 'Gives the service that was asked for (C-13). By the operator.',
  })
  async placementProvide(
    @Arg('input', () => PlacementProvideInput, { description: 'What is given.' })
    input: PlacementProvideInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await providePlacement(context, input));
  }

  @Mutation(() => PlacementImpossibilityConfirmPayload, {
    description: 'Confirms that an object cannot be placed within e-government (C-13). By the operator.',
  })
  async placementImpossibilityConfirm(
    @Arg('input', () => PlacementImpossibilityConfirmInput, { description: 'Reason and day.' })
    input: PlacementImpossibilityConfirmInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await confirmImpossibility(context, input));
  }

  @Mutation(() => PlacementRecordPayload, {
    description:
      'Records where an object stands, within what its class allows (C-13). By its owner or holder.',
  })
  async placementRecord(
    @Arg('input', () => PlacementRecordInput, { description: 'Where it stands.' })
    input: PlacementRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await recordPlacement(context, input));
  }
}

@Resolver(() => InformatizationObject)
export class ObjectPlacementResolver {
  @FieldResolver(() => [PlacementRequest], {
    description: 'Applications for placing the object, oldest first (C-13).',
  })
  placementRequests(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<PlacementRequestEntity[]> {
    return loaderOf<string, PlacementRequestEntity[]>(context, 'placementRequests', async (ids) =>
      grouped(ids, await findPlacementRequests(context.dataSource, ids), ({ objectId }) => objectId),
    ).load(object.id);
  }

  @FieldResolver(() => [Placement], { description: 'Placements of the object, oldest first (C-13).' })
  placements(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<PlacementEntity[]> {
    return loaderOf<string, PlacementEntity[]>(context, 'placements', async (ids) =>
      grouped(ids, await findPlacements(context.dataSource, ids), ({ objectId }) => objectId),
    ).load(object.id);
  }

  @FieldResolver(() => [PlacementImpossibility], {
    description: 'Confirmations that the object cannot be placed within e-government, oldest first (C-13).',
  })
  placementImpossibilities(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<PlacementImpossibilityEntity[]> {
    return loaderOf<string, PlacementImpossibilityEntity[]>(context, 'impossibilities', async (ids) =>
      grouped(ids, await findImpossibilities(context.dataSource, ids), ({ objectId }) => objectId),
    ).load(object.id);
  }
}

@Resolver(() => PlacementRequest)
export class PlacementRequestResolver {
  @FieldResolver()
  id(@Root() row: PlacementRequestEntity): string {
    return toGlobalId('placementRequest', row.id);
  }

  @FieldResolver()
  deadline(@Root() row: PlacementRequestEntity, @Ctx() { today }: SubgraphContext): Deadline {
    return deadlineOf(PLACEMENT_CLAUSE, PLACEMENT_TERM, row.receivedOn, today, row.providedOn);
  }
}

@Resolver(() => Placement)
export class PlacementResolver {
  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Organization that provides the infrastructure; null within e-government.',
  })
  provider(
    @Root() row: PlacementEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    return row.providerId ? loadOrganization(context, row.providerId, selectedFields(info)) : null;
  }
}
