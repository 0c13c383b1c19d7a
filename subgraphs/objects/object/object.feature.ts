import type { Feature } from '../../shared/server/feature';
import { CHARACTERISTIC_TITLE_RESOLVERS } from './characteristics.resolver';
import { OBJECT_FACTS } from './object-facts.answer';

/** What the other registries may learn of objects (C-4), and the names of the levels of a card. */
export const OBJECT: Feature = { answers: [OBJECT_FACTS], resolvers: CHARACTERISTIC_TITLE_RESOLVERS };
