import type { Feature } from '../../shared/server/feature';
import { ORGANIZATION_FACTS } from './organization-facts.answer';

/** What the other registries may learn of organizations (C-3). */
export const ORGANIZATION: Feature = { answers: [ORGANIZATION_FACTS] };
