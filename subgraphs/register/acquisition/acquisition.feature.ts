import type { Feature } from '../../shared/server/feature';
import { Acquisition1763901320000 } from './1763901320000-acquisition.migration';
import { AcquisitionEntity } from './acquisition.entity';
import { AcquisitionResolver, UseAcquisitionResolver } from './acquisition.resolver';

/** Purchases from the register (C-20, C-26, C-32, C-35). */
export const ACQUISITION: Feature = {
  entities: [AcquisitionEntity],
  migrations: [Acquisition1763901320000],
  resolvers: [UseAcquisitionResolver, AcquisitionResolver],
};
