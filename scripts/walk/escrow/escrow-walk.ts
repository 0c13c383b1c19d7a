import type { Walk } from '../walk.model';
import { ACCEPTANCE } from './acceptance';
import { APPLICATION } from './application';
import { MATERIAL } from './material';

export const ESCROW_WALK: Walk = {
  name: 'escrow',
  title: 'A deposit of an object from its application to its acceptance (Order 146, E-5 to E-9)',
  phases: [APPLICATION, MATERIAL, ACCEPTANCE],
};
