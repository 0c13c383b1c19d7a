import type { Feature } from '../../shared/server/feature';
import { ENTRY_FACTS } from './entry-facts.answer';

/** What the other registries may learn of entries (C-20, C-26). */
export const ENTRY: Feature = { answers: [ENTRY_FACTS] };
