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
  /** Give the verdict of a security test (C-9(3)). */
  'object.security-test.decide': { clause: 'C-9(3)', bars, allow: [anyOf('TESTER')] },
  /** Ask for an environment on the platform; a potential supplier is one that the card names. */
  'environment.request': {
    clause: 'C-12',
    bars,
    allow: [anyOf('AUTHORIZED_BODY'), related(['OWNER', 'HOLDER', 'TRUSTEE', 'ORGANIZATION', 'SUPPLIER'])],
  },
  /** Give an environment, lengthen its term. */
  'environment.provide': { clause: 'C-12', bars, allow: [anyOf('OPERATOR')] },
  /** Ask for the service of the platform or the infrastructure. */
  'placement.request': {
    clause: 'C-13',
    bars,
    allow: [anyOf('AUTHORIZED_BODY'), related(['OWNER', 'HOLDER', 'ORGANIZATION'])],
  },
  /** Give the service; confirm that there is no possibility to give it. */
  'placement.provide': { clause: 'C-13', bars, allow: [anyOf('OPERATOR')] },
  /** Record where an object stands. */
  'placement.record': { clause: 'C-13', bars, allow: [related(['OWNER', 'HOLDER'])] },
  /** Tell whether an object is built on the platform, or why not. */
  'platform-priority.declare': { clause: 'C-14', bars, allow: [related(['OWNER', 'HOLDER'])] },
  /** Record the platform, its environments, its architecture and its requirements. */
  'platform.maintain': { clause: 'C-12-1', bars, allow: [anyOf('OPERATOR')] },
  /** Agree a version of the architecture of the platform. */
  'platform-architecture.agree-as-integrator': { clause: 'C-12-1', bars, allow: [anyOf('INTEGRATOR')] },
  'platform-architecture.agree-as-authorized-body': {
    clause: 'C-12-1',
    bars,
    allow: [anyOf('AUTHORIZED_BODY')],
  },
  /** Keep the list of services; build software that completes the platform. */
  'operator-service.keep': { clause: 'C-30', bars, allow: [anyOf('OPERATOR')] },
});

export type WritePolicy = (typeof writePolicies)['names'][number];
