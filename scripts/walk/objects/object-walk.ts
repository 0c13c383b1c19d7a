import type { Walk } from '../walk.model';
import { BUILD } from './build';
import { IMPLEMENTATION } from './implementation';
import { OPERATION } from './operation';
import { PLAN } from './plan';
import { TERMINATION } from './termination';
import { TRIAL } from './trial';

export const OBJECT_WALK: Walk = {
  name: 'objects',
  title: 'An object from its plan to the end of its operation (Order 129, C-4 to C-19)',
  phases: [PLAN, BUILD, TRIAL, IMPLEMENTATION, OPERATION, TERMINATION],
};
