import type { Feature } from '../../shared/server/feature';
import { AcceptanceResolver } from './acceptance.resolver';

/** Acceptance of material (E-9). */
export const ACCEPTANCE: Feature = { resolvers: [AcceptanceResolver] };
