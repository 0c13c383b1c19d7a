import { type Phase, step, type Walk } from '../walk.model';
import { applyForNew, include } from './entry-acts';
import { ATTACHMENTS } from './filing';
import { FILER } from './filing-acts';
import { SIGNING, VERIFICATION } from './filing-check';

/** A product of the register whose transfer is owed. */
export const INCLUDED: Phase = {
  title: 'Entry of the register and its duty (Order 53, E-14)',
  steps: [
    step('Order 53', FILER, 'A product is applied for', applyForNew),
    step('E-14', 'register-keeper', 'It is included, which opens the duty to transfer', include),
  ],
};

export const FILING_WALK: Walk = {
  name: 'filing',
  title: 'Register software from its entry to its acceptance (Order 146, E-14 to E-18)',
  phases: [INCLUDED, ATTACHMENTS, VERIFICATION, SIGNING],
};
