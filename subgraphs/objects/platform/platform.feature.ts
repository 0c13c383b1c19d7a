import type { Feature } from '../feature';
import { Platform1763900600000 } from './1763900600000-platform.migration';
import { EnvironmentEntity } from './environment/environment.entity';
import {
  EnvironmentCommandResolver,
  EnvironmentResolver,
  ObjectEnvironmentsResolver,
} from './environment/environment.resolver';
import {
  PlacementEntity,
  PlacementImpossibilityEntity,
  PlacementRequestEntity,
} from './placement/placement.entity';
import {
  ObjectPlacementResolver,
  PlacementCommandResolver,
  PlacementRequestResolver,
  PlacementResolver,
} from './placement/placement.resolver';
import { PlatformPriorityEntity } from './priority/priority.entity';
import { ObjectPlatformPriorityResolver, PlatformPriorityResolver } from './priority/priority.resolver';

/** Platform and hosting: environments, placement, priority of the platform, the operator's services (C-12 to C-14, C-30). */
export const PLATFORM: Feature = {
  entities: [
    EnvironmentEntity,
    PlacementRequestEntity,
    PlacementImpossibilityEntity,
    PlacementEntity,
    PlatformPriorityEntity,
  ],
  migrations: [Platform1763900600000],
  resolvers: [
    EnvironmentCommandResolver,
    ObjectEnvironmentsResolver,
    EnvironmentResolver,
    PlacementCommandResolver,
    ObjectPlacementResolver,
    PlacementRequestResolver,
    PlacementResolver,
    ObjectPlatformPriorityResolver,
    PlatformPriorityResolver,
  ],
};
