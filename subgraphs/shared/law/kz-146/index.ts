import type { Clause } from '../law.model';
import { ANNEX_1_APPLICATION } from './annex-1-application';
import { ANNEX_1_PRODUCT } from './annex-1-product';
import { ANNEX_2 } from './annex-2';
import { ANNEX_3 } from './annex-3';
import { ANNEX_4_DUTIES } from './annex-4-duties';
import { ANNEX_4_PROTECTION } from './annex-4-protection';
import { CHAPTER_1 } from './chapter-1';
import { CHAPTER_2_OBJECTS } from './chapter-2-objects';
import { CHAPTER_2_REGISTER } from './chapter-2-register';
import { ORDER_POINTS } from './order';

/** Order 146/НҚ of 29.06.2019 clause by clause, in the order of the act, told in our own words. */
export const KZ_146_CLAUSES: readonly Clause[] = [
  ...ORDER_POINTS,
  ...CHAPTER_1,
  ...CHAPTER_2_OBJECTS,
  ...CHAPTER_2_REGISTER,
  ...ANNEX_1_APPLICATION,
  ...ANNEX_1_PRODUCT,
  ...ANNEX_2,
  ...ANNEX_3,
  ...ANNEX_4_DUTIES,
  ...ANNEX_4_PROTECTION,
];
