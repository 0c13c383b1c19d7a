import type { Feature } from '../../shared/server/feature';
import { TargetModel1763901340000 } from './1763901340000-target-model.migration';
import { InclusionIntentEntity, TargetModelEntity } from './target-model.entity';
import { InclusionIntentResolver, TargetModelResolver } from './target-model.resolver';

/** Target models of business processes and intents of potential suppliers (C-22). */
export const TARGET_MODEL: Feature = {
  entities: [TargetModelEntity, InclusionIntentEntity],
  migrations: [TargetModel1763901340000],
  resolvers: [TargetModelResolver, InclusionIntentResolver],
};
