import type { Walk } from '../walk.model';
import { EXCLUSION } from './exclusion';
import { INCLUSION } from './inclusion';
import { PURCHASE } from './purchase';
import { TENDER } from './tender';

export const REGISTER_WALK: Walk = {
  name: 'register',
  title: 'A product from its application to its purchase and exclusion (Order 129, C-20 to C-38)',
  phases: [INCLUSION, PURCHASE, TENDER, EXCLUSION],
};
