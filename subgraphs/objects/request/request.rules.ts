import type { WritePolicy } from '../../shared/access/write-policies';
import type { Refusal } from '../../shared/kernel/refusal';
import type { IllegalTransition, TransitionTable } from '../../shared/kernel/transition-table';
import { legalReference } from '../../shared/law/law-register';
import { objectRequestActIllegal } from './request.errors';
import type { ObjectRequestAction, ObjectRequestState } from './request.model';

const clause = legalReference('129', '4.1');
type Who = 'OWNER' | 'INTEGRATOR' | 'AUTHORIZED_BODY';
/** The service integrator keeps the records of the portal. */
const CONSIDERERS: readonly Who[] = ['INTEGRATOR', 'AUTHORIZED_BODY'];

/** A request to add an object; its organization is the owner to be. */
export const OBJECT_REQUEST = {
  DRAFT: [
    { action: 'CORRECT', to: 'DRAFT', who: ['OWNER'], clause },
    { action: 'SUBMIT', to: 'SUBMITTED', who: ['OWNER'], clause },
  ],
  SUBMITTED: [{ action: 'START_REVIEW', to: 'UNDER_REVIEW', who: CONSIDERERS, clause }],
  UNDER_REVIEW: [
    { action: 'APPROVE', to: 'APPROVED', who: CONSIDERERS, clause },
    { action: 'REJECT', to: 'REJECTED', who: CONSIDERERS, clause },
  ],
  APPROVED: [],
  REJECTED: [],
} as const satisfies TransitionTable<ObjectRequestState, ObjectRequestAction, Who>;

export const REQUEST_POLICIES = {
  CORRECT: 'object-request.change',
  SUBMIT: 'object-request.change',
  START_REVIEW: 'object-request.consider',
  APPROVE: 'object-request.consider',
  REJECT: 'object-request.consider',
} as const satisfies Record<ObjectRequestAction, WritePolicy>;

export function illegalRequestAct({
  state,
  action,
  allowedActions,
}: IllegalTransition<ObjectRequestState, ObjectRequestAction>): Refusal {
  return objectRequestActIllegal({ state, action }, [], {
    kind: 'ILLEGAL_TRANSITION',
    fromState: state,
    action,
    allowedActions,
  });
}
