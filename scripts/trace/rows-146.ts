import { ANNEX_1_ROWS } from './kz-146/annex-1';
import { ANNEX_4_ROWS } from './kz-146/annex-4';
import { ANNEX_2_ROWS, ANNEX_3_ROWS } from './kz-146/annexes-2-3';
import { OBJECT_PATH_ROWS } from './kz-146/object-path';
import { CHAPTER_1_ROWS, ORDER_ROWS } from './kz-146/order-and-terms';
import { REGISTER_PATH_ROWS } from './kz-146/register-path';
import type { RequirementRow } from './requirement-row';

/** Demands of Order 146/НҚ, rows L137–L319 in the order of the act. */
export const ROWS_146: readonly RequirementRow[] = [
  ...ORDER_ROWS,
  ...CHAPTER_1_ROWS,
  ...OBJECT_PATH_ROWS,
  ...REGISTER_PATH_ROWS,
  ...ANNEX_1_ROWS,
  ...ANNEX_2_ROWS,
  ...ANNEX_3_ROWS,
  ...ANNEX_4_ROWS,
];
