import type { Feature } from '../../shared/server/feature';
import { EntryExcludeResolver } from '../entry/exclude.resolver';
import { Application1763901200000 } from './1763901200000-application.migration';
import { Initiative1763901700000 } from './1763901700000-initiative.migration';
import { RegisterApplicationActEntity, RegisterApplicationEntity } from './application.entity';
import {
  RegisterApplicationActResolver,
  RegisterApplicationResolver,
  RegisterDecisionResolver,
} from './application.resolver';
import { ApplicationConsiderResolver } from './consider.resolver';
import { ApplicationFileResolver } from './file.resolver';

/** Applications to the register and the acts that follow from them: inclusion, change and exclusion of entries. */
export const APPLICATION_FEATURE: Feature = {
  entities: [RegisterApplicationEntity, RegisterApplicationActEntity],
  migrations: [Application1763901200000, Initiative1763901700000],
  resolvers: [
    RegisterApplicationResolver,
    RegisterDecisionResolver,
    RegisterApplicationActResolver,
    ApplicationFileResolver,
    ApplicationConsiderResolver,
    EntryExcludeResolver,
  ],
};
