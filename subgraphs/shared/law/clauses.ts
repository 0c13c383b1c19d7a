import { KZ_53_CLAUSES } from './kz-53';
import { KZ_129_CLAUSES } from './kz-129';
import { KZ_146_CLAUSES } from './kz-146';
import type { Clause } from './law.model';

/** Clauses of every act whose text is told; a further act adds its list here. */
export const CLAUSES: readonly Clause[] = [...KZ_129_CLAUSES, ...KZ_146_CLAUSES, ...KZ_53_CLAUSES];
