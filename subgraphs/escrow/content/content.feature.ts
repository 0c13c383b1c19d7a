import type { Feature } from '../../shared/server/feature';
import { Content1763901430000 } from './1763901430000-content.migration';
import { BuildDescriptionEntity } from './build-description.entity';
import { ContentMutations, DepositBuildResolver } from './content.resolver';

/** What is handed in and what is declared absent (E-5, E-9). */
export const CONTENT: Feature = {
  entities: [BuildDescriptionEntity],
  migrations: [Content1763901430000],
  resolvers: [ContentMutations, DepositBuildResolver],
};
