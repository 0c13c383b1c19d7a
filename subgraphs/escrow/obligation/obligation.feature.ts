import type { Feature } from '../../shared/server/feature';
import { TerminationNotice1763901710000 } from './1763901710000-termination-notice.migration';
import { OPEN_ENTRY_DUTY, OPEN_OBJECT_DUTY } from './obligation.consumer';

/** Duties that the acts of the other registries open (E-7, E-11, E-14, E-19). */
export const OBLIGATION: Feature = {
  migrations: [TerminationNotice1763901710000],
  consumers: [OPEN_ENTRY_DUTY, OPEN_OBJECT_DUTY],
};
