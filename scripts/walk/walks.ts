import { ESCROW_WALK } from './escrow/escrow-walk';
import { FILING_WALK } from './escrow/filing-walk';
import { REFUSAL_WALKS } from './escrow/refusal-walks';
import { OBJECT_WALK } from './objects/object-walk';
import { TRUSTEE_WALK } from './objects/trustee-walk';
import { REGISTER_WALK } from './register/register-walk';
import type { Walk } from './walk.model';

/** All walks in the order in which they are taken. */
export const WALKS: readonly Walk[] = [
  OBJECT_WALK,
  TRUSTEE_WALK,
  REGISTER_WALK,
  ESCROW_WALK,
  FILING_WALK,
  ...REFUSAL_WALKS,
];
