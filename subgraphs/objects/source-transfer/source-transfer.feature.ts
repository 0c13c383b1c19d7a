import type { Feature } from '../../shared/server/feature';
import { SourceTransfer1763901030000 } from './1763901030000-source-transfer.migration';
import { DevelopmentContractResolver, ObjectContractsResolver } from './source-transfer.resolver';

/** Contracts of creation and development, and the source code owed under them (C-11). */
export const SOURCE_TRANSFER: Feature = {
  migrations: [SourceTransfer1763901030000],
  resolvers: [ObjectContractsResolver, DevelopmentContractResolver],
};
