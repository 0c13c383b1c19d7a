import { anyOf, definePolicies, related } from './policy';
import type { Role } from './roles';

/** The platform administrator changes no data of the registers, whatever other role the same person holds. */
const bars: readonly Role[] = ['ADMINISTRATOR'];

/**
 * Who may do what to an informatization object. Relations are those of the caller's organization to the object on
 * the day of the act; roles are appointments.
 */
export const writePolicies = definePolicies({
  /** Record a new object (C-4). */
  'object.record': { clause: 'C-4', bars, allow: [anyOf('STATE_BODY')] },
  /** Correct a card, confirm it as current, place documents (C-4). */
  'object.change': { clause: 'C-4', bars, allow: [related(['OWNER', 'HOLDER', 'ORGANIZATION'])] },
  /** Move an object on the way to operation (C-9), end its operation (C-19). */
  'object.advance': { clause: 'C-9', bars, allow: [related(['OWNER', 'HOLDER'])] },
  /** Develop a commissioned object, also as its trustee (C-10). */
  'object.develop': { clause: 'C-10', bars, allow: [related(['OWNER', 'HOLDER', 'TRUSTEE'])] },
  /** Plan and account for cost (C-6, C-21). */
  'object.plan': { clause: 'C-6', bars, allow: [related(['OWNER', 'HOLDER', 'ORGANIZATION'])] },
  /** Conclude on a state investment project in informatization (C-6.2). */
  'object.conclusion.issue': { clause: 'C-6.2', bars, allow: [anyOf('EXPERT', 'AUTHORIZED_BODY')] },
  /** Conclude on it in information security (C-6.2). */
  'object.security-conclusion.issue': { clause: 'C-6.2', bars, allow: [anyOf('EXPERT')] },
  /** Hand in terms of reference of an object (C-8). */
  'object.terms.submit': { clause: 'C-8', bars, allow: [related(['OWNER', 'HOLDER', 'TRUSTEE'])] },
  /** Hand in terms of reference of a service (C-34). */
  'object.service-terms.submit': {
    clause: 'C-34',
    bars,
    allow: [related(['OWNER', 'HOLDER', 'TRUSTEE', 'ORGANIZATION'])],
  },
  /** Agree or return terms of reference (C-8, C-34). */
  'object.terms.consider': { clause: 'C-8', bars, allow: [anyOf('AUTHORIZED_BODY', 'INTEGRATOR')] },
  /** Give the verdict of a security test (C-9(3)). */
  'object.security-test.decide': { clause: 'C-9(3)', bars, allow: [anyOf('TESTER')] },
});

export type WritePolicy = (typeof writePolicies)['names'][number];
