import type { Clause } from '../law.model';
import { ACQUISITION } from './acquisition';
import { CREATION } from './creation';
import { RECORDING, SCOPE } from './general';
import { OPERATION } from './operation';
import { ORDER_POINTS } from './order-points';
import { PLATFORM } from './platform';
import { SERVICES } from './services';
import { TERMS } from './terms';

/** Order 129 clause by clause, told in our own words. Numbering: see `Clause` in `law.model.ts`. */
export const KZ_129_CLAUSES: readonly Clause[] = [
  ...ORDER_POINTS,
  ...SCOPE,
  ...TERMS,
  ...RECORDING,
  ...CREATION,
  ...PLATFORM,
  ...OPERATION,
  ...ACQUISITION,
  ...SERVICES,
];
