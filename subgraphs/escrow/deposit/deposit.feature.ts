import type { Feature } from '../../shared/server/feature';
import { DEPOSIT_FACTS } from './deposit-facts.answer';

/** What the other registries may learn of deposits (E-2(4)). */
export const DEPOSIT: Feature = { answers: [DEPOSIT_FACTS] };
