import type { Feature } from '../../shared/server/feature';
import { GratuitousAcquisition1763901120000 } from './1763901120000-gratuitous-acquisition.migration';
import { AcquisitionEntity } from './acquisition.entity';
import { GratuitousAcquisitionResolver } from './acquisition.resolver';
import { GratuitousAcquisitionActsResolver } from './acquisition-acts.resolver';

/** Acquisition of rights to objects by inheritance and donation (C-23, C-24). */
export const GRATUITOUS_ACQUISITION: Feature = {
  entities: [AcquisitionEntity],
  migrations: [GratuitousAcquisition1763901120000],
  resolvers: [GratuitousAcquisitionResolver, GratuitousAcquisitionActsResolver],
};
