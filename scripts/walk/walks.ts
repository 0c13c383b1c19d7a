import { OBJECT_WALK } from './objects/object-walk';
import { TRUSTEE_WALK } from './objects/trustee-walk';
import type { Walk } from './walk.model';

/** All walks in the order in which they are taken. */
export const WALKS: readonly Walk[] = [OBJECT_WALK, TRUSTEE_WALK];
