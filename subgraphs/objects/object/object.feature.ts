import type { Feature } from '../../shared/server/feature';
import { OBJECT_FACTS } from './object-facts.answer';

/** What the other registries may learn of objects (C-4). */
export const OBJECT: Feature = { answers: [OBJECT_FACTS] };
