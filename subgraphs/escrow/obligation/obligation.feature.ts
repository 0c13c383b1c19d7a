import type { Feature } from '../../shared/server/feature';
import { OPEN_ENTRY_DUTY, OPEN_OBJECT_DUTY } from './obligation.consumer';

/** Duties to deposit that the acts of the other registries open (E-7, E-14, E-19). */
export const OBLIGATION: Feature = { consumers: [OPEN_ENTRY_DUTY, OPEN_OBJECT_DUTY] };
