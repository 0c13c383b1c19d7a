import type { Feature } from '../../shared/server/feature';
import { IctService1763901010000 } from './1763901010000-ict-service.migration';
import { IctServiceResolver } from './ict-service.resolver';

/** Information and communication services: components, service model, rights (C-3(3), C-27, C-35). */
export const ICT_SERVICES: Feature = {
  migrations: [IctService1763901010000],
  resolvers: [IctServiceResolver],
};
