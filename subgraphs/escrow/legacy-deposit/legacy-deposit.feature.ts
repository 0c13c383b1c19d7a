import type { Feature } from '../../shared/server/feature';
import { LegacyDeposit1763902710000 } from './1763902710000-legacy-deposit.migration';
import { LegacyDepositEntity } from './legacy-deposit.entity';
import { LegacyDepositResolver } from './legacy-deposit.resolver';

/** Deposits of the order before this one (E p.2). */
export const LEGACY_DEPOSIT: Feature = {
  entities: [LegacyDepositEntity],
  migrations: [LegacyDeposit1763902710000],
  resolvers: [LegacyDepositResolver],
};
