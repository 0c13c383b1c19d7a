import type { Feature } from '../../shared/server/feature';
import { Filing1763901620000 } from './1763901620000-filing.migration';
import { DepositFilingEntity } from './filing.entity';
import { DepositFilingFieldResolver, FilingMutations, FilingResolver } from './filing.resolver';

/** Filings of register software with their attachments (E-14, E-18). */
export const FILING: Feature = {
  entities: [DepositFilingEntity],
  migrations: [Filing1763901620000],
  resolvers: [FilingMutations, DepositFilingFieldResolver, FilingResolver],
};
