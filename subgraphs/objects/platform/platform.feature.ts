import type { Feature } from '../../shared/server/feature';
import { Platform1763900600000 } from './1763900600000-platform.migration';
import { PlatformAnalogues1763901130000 } from './1763901130000-platform-analogues.migration';
import {
  PlatformArchitectureAgreementEntity,
  PlatformArchitectureEntity,
} from './architecture/architecture.entity';
import { PlatformArchitectureResolver } from './architecture/architecture.resolver';
import { OperatorServiceEntity } from './catalogue/service.entity';
import { OperatorServiceResolver } from './catalogue/service.resolver';
import { PlatformCompletionEntity } from './completion/completion.entity';
import { ObjectPlatformCompletionResolver } from './completion/completion.resolver';
import { EnvironmentEntity } from './environment/environment.entity';
import {
  EnvironmentCommandResolver,
  EnvironmentResolver,
  ObjectEnvironmentsResolver,
} from './environment/environment.resolver';
import { PlatformEntity, PlatformEnvironmentEntity } from './operation/platform.entity';
import { PlatformResolver } from './operation/platform.resolver';
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
import {
  PlatformRequirementEntity,
  PlatformRequirementVersionEntity,
} from './requirement/requirement.entity';
import {
  PlatformRequirementResolver,
  PlatformRequirementsResolver,
} from './requirement/requirement.resolver';

/** Platform and hosting: environments, placement, priority of the platform, the operator's services (C-12 to C-14, C-30). */
export const PLATFORM: Feature = {
  entities: [
    EnvironmentEntity,
    PlacementRequestEntity,
    PlacementImpossibilityEntity,
    PlacementEntity,
    PlatformPriorityEntity,
    PlatformCompletionEntity,
    PlatformEntity,
    PlatformEnvironmentEntity,
    PlatformArchitectureEntity,
    PlatformArchitectureAgreementEntity,
    PlatformRequirementVersionEntity,
    PlatformRequirementEntity,
    OperatorServiceEntity,
  ],
  migrations: [Platform1763900600000, PlatformAnalogues1763901130000],
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
    ObjectPlatformCompletionResolver,
    PlatformResolver,
    PlatformArchitectureResolver,
    PlatformRequirementsResolver,
    PlatformRequirementResolver,
    OperatorServiceResolver,
  ],
};
