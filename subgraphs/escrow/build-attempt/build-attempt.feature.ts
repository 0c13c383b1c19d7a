import type { Feature } from '../../shared/server/feature';
import { BuildAttempt1763902730000 } from './1763902730000-build-attempt.migration';
import { BuildAttemptEntity } from './build-attempt.entity';
import {
  BuildAttemptMutations,
  BuildAttemptResolver,
  DepositBuildAttemptsResolver,
} from './build-attempt.resolver';

/** Attempts to compile what was deposited (E-2(5)). */
export const BUILD_ATTEMPT: Feature = {
  entities: [BuildAttemptEntity],
  migrations: [BuildAttempt1763902730000],
  resolvers: [BuildAttemptMutations, DepositBuildAttemptsResolver, BuildAttemptResolver],
};
