import { GOVERNING_ACTS } from './governing-acts';
import type { Act } from './law.model';
import { NEIGHBOUR_ACTS } from './neighbour-acts';

/** Every act the graph can name: the governing ones first, then those they lean on. */
export const ACTS: readonly Act[] = [...GOVERNING_ACTS, ...NEIGHBOUR_ACTS];
