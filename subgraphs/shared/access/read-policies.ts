import {
  anyOf,
  anyPersonExcept,
  definePolicies,
  everyone,
  partnerWith,
  type Relation,
  related,
} from './policy';
import type { Role } from './roles';

/** Every relation gives sight of the object itself. */
const ANY_RELATION: readonly Relation[] = ['OWNER', 'HOLDER', 'TRUSTEE', 'ORGANIZATION', 'SUPPLIER'];
/** The parties of a deposit (E-6, E-14): a supplier or trustee is not one of them. */
const PARTIES: readonly Relation[] = ['OWNER', 'HOLDER'];

/** Roles whose duties over the objects of others need the costs as well. */
const OVERSIGHT: readonly Role[] = [
  'STATE_BODY',
  'AUTHORIZED_BODY',
  'INTEGRATOR',
  'OPERATOR',
  'REGISTER_KEEPER',
  'EXPERT',
  'ANALYST',
  'AUDITOR',
];

/** The platform administrator sees no data of the registers, whatever other role the same person holds. */
const bars: readonly Role[] = ['ADMINISTRATOR'];

/**
 * Who may read what. One table for the single object, for the lists and for what `viewer` is told.
 * Bytes of media have no policy here, so that no role opens them: the escrow asks its register of access rights.
 */
export const readPolicies = definePolicies({
  /** Acts, their wordings and clauses: published law. */
  'law.read': { clause: null, allow: [everyone] },
  /** Working days and the reckoning of terms. */
  'calendar.read': { clause: null, allow: [everyone] },
  /** Who am I and what may I; says nothing about anybody else. */
  'viewer.read': { clause: null, allow: [everyone] },
  /** The platform, its requirements and approved architecture, the services of the operator: posted on the portal (C-30). */
  'platform.read': { clause: 'C-12-1', allow: [everyone] },
  /** Approved target models of business processes, by which suppliers prepare their software (C-22). */
  'target-model.read': { clause: 'C-22', allow: [everyone] },
  /** Names and appointments of state bodies and organizations (C-2). */
  'organization.read': {
    clause: 'C-2',
    allow: [anyPersonExcept('PARTNER'), partnerWith('objects:read'), partnerWith('register:read')],
  },
  /** Passport, life cycle and documents of an informatization object. */
  'object.read': {
    clause: 'C-4',
    bars,
    allow: [
      anyOf(...OVERSIGHT, 'TESTER'),
      partnerWith('objects:read'),
      related(ANY_RELATION, { except: ['PARTNER'] }),
    ],
  },
  /** Plan and expenses of an object (C-6, C-7). */
  'object.cost.read': {
    clause: 'C-6',
    bars,
    allow: [anyOf(...OVERSIGHT), related(ANY_RELATION, { except: ['PARTNER', 'TESTER', 'ARCHIVE'] })],
  },
  /** How far a body moves to the service model (C-27). */
  'service-model.read': { clause: 'C-27', bars, allow: [anyOf('AUTHORIZED_BODY', 'ANALYST', 'AUDITOR')] },
  /** Products, entries of the register of trusted software and their use. */
  'register.read': {
    clause: 'C-14',
    bars,
    allow: [anyPersonExcept('PARTNER'), partnerWith('register:read')],
  },
  /** Applications to the register: their applicant, and whoever considers or audits them; others see the entries (C-32). */
  'register.application.read': {
    clause: 'C-32',
    bars,
    allow: [
      anyOf('REGISTER_KEEPER', 'AUTHORIZED_BODY', 'AUDITOR'),
      related(['HOLDER'], { except: ['PARTNER'] }),
    ],
  },
  /** Stored searches for analogues: evidence of whoever searched, open to those who judge by it (C-14, C-28). */
  'analogue-search.read': {
    clause: 'C-14(3)',
    bars,
    allow: [
      anyOf('AUTHORIZED_BODY', 'OPERATOR', 'REGISTER_KEEPER', 'AUDITOR', 'ANALYST'),
      related(['ORGANIZATION'], { except: ['PARTNER'] }),
    ],
  },
  /** Tenders for services: the customer, the winner, and whoever judges them (C-28). */
  'tender.read': {
    clause: 'C-28',
    bars,
    allow: [
      anyOf('AUTHORIZED_BODY', 'OPERATOR', 'REGISTER_KEEPER', 'AUDITOR', 'ANALYST'),
      related(['ORGANIZATION', 'SUPPLIER'], { except: ['PARTNER'] }),
    ],
  },
  /** Intents of potential suppliers: their own, and whoever keeps or judges the register (C-22). */
  'inclusion-intent.read': {
    clause: 'C-22',
    bars,
    allow: [
      anyOf('AUTHORIZED_BODY', 'REGISTER_KEEPER', 'AUDITOR', 'ANALYST'),
      related(['SUPPLIER'], { except: ['PARTNER'] }),
    ],
  },
  /** That a deposit exists, its state, days and duties; never what lies in it. */
  'deposit.read': {
    clause: 'E-2(4)',
    bars,
    allow: [
      anyOf('OPERATOR', 'OPERATOR_STAFF', 'AUTHORIZED_BODY', 'ANALYST', 'AUDITOR'),
      related(PARTIES, { except: ['PARTNER'] }),
    ],
  },
  /** Counts of findings of a verification (E-15, A4.1.1(4)); whoever sees only the deposit sees only the verdict. */
  'deposit.verification.read': {
    clause: 'E-15',
    bars,
    allow: [anyOf('OPERATOR', 'OPERATOR_STAFF'), related(PARTIES, { except: ['PARTNER'] })],
  },
  /** What lies in a deposit by its names: media, certificate, findings (E-2(4), A4.1.1): its parties and the operator. */
  'deposit.material.read': {
    clause: 'E-2(4)',
    bars,
    allow: [anyOf('OPERATOR', 'OPERATOR_STAFF'), related(PARTIES, { except: ['PARTNER'] })],
  },
  /** What harms the owner in other hands, such as secrets in the sources (A4.1.1(4)): the parties alone. */
  'deposit.owner-finding.read': {
    clause: 'A4.1.1(4)',
    bars,
    allow: [related(PARTIES, { except: ['PARTNER'] })],
  },
  /** The application of a deposit with the persons it names (E-7, A1.6g): its parties and the operator. */
  'deposit.application.read': {
    clause: 'E-7',
    bars,
    allow: [anyOf('OPERATOR', 'OPERATOR_STAFF'), related(PARTIES, { except: ['PARTNER'] })],
  },
  /** Text of the agreement and of the certificate, and the persons who signed them (A4.5.4): the two parties alone. */
  'deposit.agreement.read': {
    clause: 'A4.5.4',
    bars,
    allow: [anyOf('OPERATOR'), related(PARTIES, { except: ['PARTNER'] })],
  },
  /** Persons with access to confidential material, their reads, consents and limits (A4.3.1.5); never the material. */
  'deposit.access.read': {
    clause: 'A4.3.1.5',
    bars,
    allow: [anyOf('OPERATOR', 'AUDITOR'), related(PARTIES, { except: ['PARTNER'] })],
  },
  /** Requests of the parties for access to what is theirs, with their reasons (E-10). */
  'deposit.access-request.read': {
    clause: 'E-10',
    bars,
    allow: [anyOf('OPERATOR'), related(PARTIES, { except: ['PARTNER'] })],
  },
  /** Measures of protection with their evidence: for whoever relies on them (A4.3.1). */
  'protection.read': {
    clause: 'A4.3.1',
    bars,
    allow: [anyOf('OPERATOR', 'OPERATOR_STAFF', 'AUDITOR'), related(PARTIES, { except: ['PARTNER'] })],
  },
  /** The journal of applications (Annex 2). */
  'deposit.journal.read': {
    clause: 'A2',
    bars,
    allow: [anyOf('OPERATOR', 'OPERATOR_STAFF', 'AUTHORIZED_BODY', 'AUDITOR', 'ANALYST')],
  },
  /** Rows of the journal that the operator has not signed, which are not published (A2.7). */
  'deposit.journal.unsigned.read': {
    clause: 'A2.7',
    bars,
    allow: [anyOf('OPERATOR', 'OPERATOR_STAFF')],
  },
  /** The persons that the journal of applications names: the head who signed, the person who received. */
  'deposit.journal.person.read': {
    clause: 'A2',
    bars,
    allow: [anyOf('OPERATOR', 'OPERATOR_STAFF', 'AUTHORIZED_BODY', 'AUDITOR')],
  },
  /** Drafts, components and relations of the architecture of the platform; its principles are public. */
  'platform.architecture.read': {
    clause: 'C-12-1',
    bars,
    allow: [anyOf('OPERATOR', 'INTEGRATOR', 'AUTHORIZED_BODY', 'AUDITOR')],
  },
  /** Requests to add an object; the organization that asks is the owner to be (C-4). */
  'object-request.read': {
    clause: 'C-4',
    bars,
    allow: [anyOf('INTEGRATOR', 'AUTHORIZED_BODY', 'AUDITOR'), related(['OWNER'], { except: ['PARTNER'] })],
  },
  /** Objects that are inherited or given to a state legal entity (C-23). */
  'gratuitous-acquisition.read': {
    clause: 'C-23',
    bars,
    allow: [anyOf('INTEGRATOR', 'AUTHORIZED_BODY', 'AUDITOR'), related(['OWNER'], { except: ['PARTNER'] })],
  },
  /** Secret calendar addresses that a person made; nobody sees those of another. */
  'calendar-address.read': { clause: null, bars, allow: [anyPersonExcept('PARTNER')] },
  /** Events that a registry could not deliver: subjects and reasons, no data of the registers. */
  'dead-letter.read': { clause: null, bars, allow: [anyOf('OPERATOR', 'AUDITOR')] },
  /** Copies of documents for official use: whoever sees the object, but no outside system. */
  'object.document.official-use.read': {
    clause: 'C-4',
    bars,
    allow: [anyOf(...OVERSIGHT, 'TESTER'), related(ANY_RELATION, { except: ['PARTNER'] })],
  },
});

export type ReadPolicy = (typeof readPolicies)['names'][number];
