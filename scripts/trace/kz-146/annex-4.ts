import type { RequirementRow } from '../requirement-row';
import { demand, noSoftware, noSoftwareAboutAct } from './row';

/** L288–L300: parties, terms and duties of the operator. */
const DUTY_ROWS: readonly RequirementRow[] = [
  demand('L288', 'A4.place', 'Place and date of the agreement', 'place and day fields'),
  demand(
    'L289',
    'A4.party1',
    'Owner (holder), its representative and the basis of authority',
    'owner, representative, basis of authority',
    ['SIGNER_NOT_AUTHORIZED'],
  ),
  demand(
    'L290',
    'A4.party2',
    'Operator, its representative acting under the Charter',
    'operator as of the day, representative, basis Charter',
    ['ROLE', 'ROLE_OVERLAP'],
  ),
  demand(
    'L291',
    'A4.1.1(1)',
    'Confidential information is not passed on without written consent',
    'class CONFIDENTIAL for all bytes by default',
    ['CONSENT_MISSING'],
  ),
  demand(
    'L292',
    'A4.1.1(2)',
    'Source codes and executables of libraries and platforms are confidential',
    'covers sources, installers and libraries, and the listing of their files',
    ['NO_RIGHT_TO_CONTENT'],
  ),
  demand(
    'L293',
    'A4.1.1(3)',
    'Third party: anyone but the Parties, employees and affiliates',
    'third party or not, computed from relations',
  ),
  demand(
    'L294',
    'A4.1.1(4)',
    'No acquaintance of third parties, meant or not',
    'one guard on every read path; no side channel by search, counts, timing or errors',
  ),
  demand(
    'L295',
    'A4.1.1(5)',
    'Access is a registered right within the limits of the owner',
    'access right with person, scope, limits and period, registered before the first read',
    ['ACCESS_NOT_REGISTERED'],
  ),
  demand(
    'L296',
    'A4.1.1(6)',
    'Disclosure, by act or omission',
    'record of a disclosure incident; the owner is notified',
  ),
  demand('L297', 'A4.2.1', 'Operator records and stores (art. 13(19))', 'list of duties of the operator'),
  demand(
    'L298',
    'A4.2.2',
    'Use only for the duties of 2.1',
    'purpose of staff access: INTAKE, VERIFY, FIXITY, HANDOVER, GRANT',
    ['PURPOSE_NOT_ALLOWED'],
  ),
  demand('L299', 'A4.2.3', 'No disclosure to third parties', 'guard of content and written consents', [
    'CONSENT_MISSING',
  ]),
  noSoftware(
    'L300',
    'A4.2.4',
    'Operator performs the agreement',
    'General contractual formula; the single duties have rows of their own.',
  ),
];

/** L301–L309: measures of protection. */
const PROTECTION_ROWS: readonly RequirementRow[] = [
  demand(
    'L301',
    'A4.3.1',
    'Owner gives access on condition of protection measures',
    'eight protection measures with evidence, visible to the owner',
  ),
  demand('L302', 'A4.3.1.1', 'Prevent unauthorized access', 'deny by default on every operation', [
    'NO_RIGHT_TO_CONTENT',
  ]),
  demand(
    'L303',
    'A4.3.1.2',
    'Detect and stop unauthorized access in time',
    'denied attempts journalled; too many in a period freeze the repository and notify',
    ['REPOSITORY_FROZEN'],
  ),
  demand(
    'L304',
    'A4.3.1.3',
    'Constant monitoring of the level of protection',
    'protection status with metrics and age of the last checks',
  ),
  demand(
    'L305',
    'A4.3.1.4',
    'Prevent impact on the means of storage',
    'write-once content without deletion, copy on a second root; physical protection lies outside software',
    ['IMMUTABLE'],
  ),
  demand(
    'L306',
    'A4.3.1.5',
    'Account of persons with access',
    'persons with access as of a day, from registered rights and journal',
  ),
  demand(
    'L307',
    'A4.3.1.6',
    'Prevent unauthorized influence',
    'hash chain, fixity checks, copies, limit on the rate of downloads',
    ['INTEGRITY_FAILED'],
  ),
  demand(
    'L308',
    'A4.3.1.7',
    'Prevent unmeant influence',
    'dry run, undo before acceptance, drill of backup and restore',
  ),
  noSoftware(
    'L309',
    'A4.3.1.8',
    'Prevent deliberate influence, electromagnetic included',
    'Physical protection of storage; the software part is measure 3.1.6.',
  ),
];

/** L310–L319: liability, final provisions, signatures, page footer. */
const FINAL_ROWS: readonly RequirementRow[] = [
  noSoftware(
    'L310',
    'A4.4.1',
    'Disclosure leads to prosecution',
    'Judicial matter; the evidence package of A4.4.2 serves it.',
  ),
  demand(
    'L311',
    'A4.4.2',
    'Liability on proven use, disclosure, loss and causal link',
    'evidence package of an incident: who, what, when, by which right',
  ),
  demand(
    'L312',
    'A4.5.1',
    'Valid from signing',
    'start at the last signature; bytes received before are held unreadable in intake',
  ),
  demand(
    'L313',
    'A4.5.1',
    'Right of the owner needs no formalities and lasts its whole term',
    'no expiry of itself; the operator alone cannot end the agreement',
    ['OWNER_RIGHT'],
  ),
  noSoftware('L314', 'A4.5.2', 'Law of Kazakhstan governs', 'Choice of law: static text of the agreement.'),
  noSoftware(
    'L315',
    'A4.5.3',
    'Disputes are settled by negotiation',
    'Negotiation is a procedure between people.',
  ),
  demand(
    'L316',
    'A4.5.4',
    'Content of the agreement is not disclosed unless law requires',
    'text for the parties only; others see existence, status and dates',
    ['FIELD_RESTRICTED'],
  ),
  demand('L317', 'A4.5.5', 'Two copies, one for each Party', 'two exemplars with receipts of delivery', [
    'TWO_COPIES_REQUIRED',
  ]),
  demand('L318', 'A4.signatures', 'Signatures and seals of both Parties', 'two signatures, optional seals', [
    'SIGNATURE_MISSING',
  ]),
  noSoftwareAboutAct(
    'L319',
    'E page footer',
    'Copyright line of the legal institute',
    'Page furniture, not law; the attribution is kept with the act.',
  ),
];

/** L288–L319: Annex 4 and the end of the text. */
export const ANNEX_4_ROWS: readonly RequirementRow[] = [...DUTY_ROWS, ...PROTECTION_ROWS, ...FINAL_ROWS];
