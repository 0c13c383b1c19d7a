import { anyOf, anyOrganization, anyPersonExcept, definePolicies, related } from './policy';
import type { Role } from './roles';

/** The platform administrator changes no data of the registers, whatever other role the same person holds. */
const bars: readonly Role[] = ['ADMINISTRATOR'];

/**
 * Who may do what to an informatization object. Relations are those of the caller's organization to the object on
 * the day of the act; roles are appointments.
 */
export const writePolicies = definePolicies({
  /** Record a new object (C-4). */
  'object.record': { clause: 'C-4', bars, allow: [anyOf('STATE_BODY'), anyOrganization] },
  /** Draft a request to add an object (C-4). */
  'object-request.draft': { clause: 'C-4', bars, allow: [anyOf('STATE_BODY'), anyOrganization] },
  /** Correct and send a request of the own organization, which is the owner to be. */
  'object-request.change': { clause: 'C-4', bars, allow: [related(['OWNER'])] },
  /** Take up a request, approve or reject it. */
  'object-request.consider': { clause: 'C-4', bars, allow: [anyOf('INTEGRATOR', 'AUTHORIZED_BODY')] },
  /** Evaluate an object that is inherited or given (C-23). */
  'gratuitous-acquisition.evaluate': { clause: 'C-23.2.2', bars, allow: [anyOf('INTEGRATOR')] },
  /** Conclude on it (C-23). */
  'gratuitous-acquisition.conclude': { clause: 'C-23.1', bars, allow: [anyOf('AUTHORIZED_BODY')] },
  /** Apply for such an object; accept it on a positive conclusion. */
  'gratuitous-acquisition.apply': { clause: 'C-23.1', bars, allow: [anyOf('STATE_BODY'), anyOrganization] },
  'gratuitous-acquisition.accept': { clause: 'C-23.1', bars, allow: [related(['OWNER'])] },
  /** Correct a card, confirm it as current, place documents (C-4). */
  'object.change': { clause: 'C-4', bars, allow: [related(['OWNER', 'HOLDER', 'ORGANIZATION'])] },
  /** Say which organization stands in which relation to the object, from when until when (C-4). */
  'object.relate': { clause: 'C-4', bars, allow: [related(['OWNER'])] },
  /** Classify an object by the classifier (C-13). */
  'object.classify': { clause: 'C-13.2', bars, allow: [related(['OWNER'])] },
  /** Verify the class that the owner set (C-13). */
  'object.class.verify': { clause: 'C-13.2', bars, allow: [anyOf('INTEGRATOR', 'AUTHORIZED_BODY')] },
  /** Move an object on the way to operation (C-9), end its operation (C-19). */
  'object.advance': { clause: 'C-9', bars, allow: [related(['OWNER', 'HOLDER'])] },
  /** Develop a commissioned object, also as its trustee (C-10). */
  'object.develop': { clause: 'C-10', bars, allow: [related(['OWNER', 'HOLDER', 'TRUSTEE'])] },
  /** Record defects of a trial and their removal (C-9(2)). */
  'object.try': {
    clause: 'C-9(2)',
    bars,
    allow: [related(['OWNER', 'HOLDER', 'TRUSTEE', 'SUPPLIER'])],
  },
  /** Plan and account for cost (C-6, C-21). */
  'object.plan': { clause: 'C-6', bars, allow: [related(['OWNER', 'HOLDER', 'ORGANIZATION'])] },
  /** Report on the duties of operation, record software and support of an object (C-16). */
  'object.operate': { clause: 'C-16', bars, allow: [related(['OWNER', 'HOLDER'])] },
  /** Record how an information and communication service is operated, also as its supplier (C-36). */
  'object.service.operate': { clause: 'C-36', bars, allow: [related(['OWNER', 'HOLDER', 'SUPPLIER'])] },
  /** File and close a warranty claim (C-16(9)). */
  'object.warranty.claim': { clause: 'C-16(9)', bars, allow: [related(['OWNER', 'HOLDER'])] },
  /** Answer the conditions of a warranty claim (C-17). */
  'object.warranty.answer': { clause: 'C-17', bars, allow: [related(['OWNER', 'HOLDER', 'SUPPLIER'])] },
  /** Appoint organizations to the roles of the law (C-3(10), C-3(12), C-3(15)): no data of a register. */
  'organization.role.bind': { clause: 'C-3', allow: [anyOf('ADMINISTRATOR')] },
  /** Make a secret address of the calendar of duties, which shows no more than its maker sees. */
  'calendar-address.create': { clause: null, bars, allow: [anyPersonExcept('PARTNER')] },
  /** Load norm tables of the cost method (C-7): reference data, no data of a register. */
  'norm-table.load': { clause: 'C-7', allow: [anyOf('ADMINISTRATOR')] },
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
  /** Agree the terms of reference of a trustee (C-10). */
  'object.trustee-terms.agree': { clause: 'C-10', bars, allow: [anyOf('AUTHORIZED_BODY')] },
  /** Record and close contracts of creation and development (C-11). */
  'object.contract.keep': { clause: 'C-11', bars, allow: [related(['OWNER', 'HOLDER'])] },
  /** Record the transfer of source code, also as the supplier (C-11). */
  'object.source.transfer': { clause: 'C-11', bars, allow: [related(['OWNER', 'HOLDER', 'SUPPLIER'])] },
  /** Contest the classification of a piece of work (C-10, part 3). */
  'object.work.contest': { clause: 'C-10.3', bars, allow: [anyOf('AUTHORIZED_BODY')] },
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
  /** Draw up an application to the register of trusted software, for one's own organization (C-22, C-32). */
  'register.application.draft': { clause: 'C-32', bars, allow: [anyOrganization] },
  /** Correct, submit and withdraw it; the applicant is the holder of the product (C-32). */
  'register.application.file': { clause: 'C-32', bars, allow: [related(['HOLDER'])] },
  /** Check, consider and decide an application, exclude an entry: steps of the register's own rules (C-37, C-38). */
  'register.application.consider': { clause: 'C-37', bars, allow: [anyOf('REGISTER_KEEPER')] },
  'register.entry.exclude': { clause: 'C-20', bars, allow: [anyOf('REGISTER_KEEPER')] },
  /** Search the register for analogues and keep the search as evidence, for one's own organization (C-14, C-28). */
  'analogue-search.run': { clause: 'C-14(3)', bars, allow: [anyOrganization] },
  /** Write and submit the application of a deposit, hand in and describe its material (E-7, E-9, E-18). */
  'deposit.file': { clause: 'E-7', bars, allow: [related(['OWNER', 'HOLDER'])] },
  /** Register an application, generate the repository, accept or refuse the material (E-4, E-8, E-9). */
  'deposit.receive': { clause: 'E-4', bars, allow: [anyOf('OPERATOR')] },
  /** Set limits to access, consent to a disclosure and withdraw the consent (A4.1.1). */
  'deposit.access.grant': { clause: 'A4.1.1(5)', bars, allow: [related(['OWNER', 'HOLDER'])] },
  /** Declare affiliates of one's own organization (A4.1.1(3)). */
  'affiliate.record': { clause: 'A4.1.1(3)', bars, allow: [anyOrganization] },
  /** Register and end rights of access (A4.1.1(5)). */
  'deposit.access.register': { clause: 'A4.1.1(5)', bars, allow: [anyOf('OPERATOR')] },
  /** Ask for access to what one's own organization deposited (E-10). */
  'repository-access.request': { clause: 'E-10', bars, allow: [related(['OWNER', 'HOLDER'])] },
  /** Give or decline that access (E-10). */
  'repository-access.decide': { clause: 'E-10', bars, allow: [anyOf('OPERATOR')] },
  /** Record an attempt to compile what was deposited, with its log (E-2(5)). */
  'deposit.build.record': {
    clause: 'E-2(5)',
    bars,
    allow: [anyOf('OPERATOR'), related(['OWNER', 'HOLDER'])],
  },
  /** Record measures of protection and their evidence (A4.3.1). */
  'protection.record': { clause: 'A4.3.1', bars, allow: [anyOf('OPERATOR')] },
  /** Record a disclosure without consent (A4.1.1(6)). */
  'disclosure-incident.record': { clause: 'A4.1.1(6)', bars, allow: [anyOf('OPERATOR', 'AUDITOR')] },
  /** Sign the certificate and the agreement of a deposit, take one's exemplar of them (E-17, A4.5.5). */
  'deposit.sign': { clause: 'E-17', bars, allow: [anyOf('OPERATOR'), related(['OWNER', 'HOLDER'])] },
  /** Acknowledge a notice about a deposit (E-4, E-9). */
  'deposit.notice.receive': { clause: 'E-4', bars, allow: [anyOf('AUTHORIZED_BODY')] },
  /** Send an event again that a registry could not deliver: the graph's own arrangement. */
  'dead-letter.resend': { clause: null, bars, allow: [anyOf('OPERATOR')] },
  /** Record a purchase of a product for an object (C-20, C-26). */
  'acquisition.record': { clause: 'C-20', bars, allow: [related(['OWNER', 'HOLDER', 'ORGANIZATION'])] },
  /** Hold a tender for creating a service, award it, make the contract (C-28, C-31); the customer is its organization. */
  'tender.hold': { clause: 'C-28', bars, allow: [related(['OWNER', 'HOLDER', 'ORGANIZATION'])] },
  /** Show that what a tender was won with is in the register (C-32). */
  'tender.include': { clause: 'C-32.1', bars, allow: [related(['SUPPLIER'])] },
  /** Publish a target model of a business process (C-22). */
  'target-model.publish': { clause: 'C-22', bars, allow: [anyOf('AUTHORIZED_BODY')] },
  /** Declare, for one's own organization, the intent to include software (C-22). */
  'inclusion-intent.declare': { clause: 'C-22', bars, allow: [anyOrganization] },
});

export type WritePolicy = (typeof writePolicies)['names'][number];
