import type { Feature } from '../../shared/server/feature';
import { RepositoryAccess1763902900000 } from './1763902900000-repository-access.migration';
import { RepositoryAccessRequestEntity } from './repository-access.entity';
import {
  DepositAccessRequestsResolver,
  RepositoryAccessMutations,
  RepositoryAccessRequestResolver,
} from './repository-access.resolver';
import { ReuseQueries } from './reuse.resolver';

/** Access of the owner or holder to what is theirs, for multiple use or after a loss (E-3, E-10). */
export const REPOSITORY_ACCESS: Feature = {
  entities: [RepositoryAccessRequestEntity],
  migrations: [RepositoryAccess1763902900000],
  resolvers: [
    RepositoryAccessMutations,
    DepositAccessRequestsResolver,
    RepositoryAccessRequestResolver,
    ReuseQueries,
  ],
};
