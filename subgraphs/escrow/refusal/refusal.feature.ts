import type { Feature } from '../../shared/server/feature';
import { Refusal1763901450000 } from './1763901450000-refusal.migration';
import { DepositRefusalEntity, DepositRemarkEntity } from './refusal.entity';
import { DepositRefusalResolver, RefusalMutations } from './refusal.resolver';

/** Refusals on the three closed grounds, and remarks (E-16). */
export const REFUSAL: Feature = {
  entities: [DepositRefusalEntity, DepositRemarkEntity],
  migrations: [Refusal1763901450000],
  resolvers: [RefusalMutations, DepositRefusalResolver],
};
