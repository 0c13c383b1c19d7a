import type { RequirementRow } from '../requirement-row';
import { row } from './row-builder';

/** L076–L097: chapter 2 paragraph 2, clauses 15 to 19. */
export const OPERATION: readonly RequirementRow[] = [
  row('L076', '15', 'objects', {
    duty: 'Commissioning follows art. 40 of the Law.',
    capability: 'commissioning act with number, day, commission, file and hash',
    refusals: ['COMMISSIONING_ACT_MISSING'],
  }),
  row('L077', '16(1)', 'objects', {
    duty: 'Uniform, data management and architecture requirements are kept.',
    capability: 'operation duties 1a to 1c with status, evidence and explanation',
  }),
  row('L078', '16(2)', 'objects', {
    duty: 'Resources are protected and restored after failure.',
    capability: 'operation duty 2 with the day of a restore test',
  }),
  row('L079', '16(3)', 'objects', {
    duty: 'Backup, and watch over timely updating.',
    capability: 'operation duty 3',
  }),
  row('L080', '16(4)', 'objects+shared', {
    duty: 'Calls to the system are recorded, kept and archived automatically.',
    capability: 'operation duty 4; the journal of this graph itself',
  }),
  row('L081', '16(5).1', 'objects', {
    duty: 'The object is maintained.',
    capability: 'operation duty 5 with a link to the support contract',
  }),
  row('L082', '16(5).2', 'objects', {
    duty: 'Support means correction, not modernisation.',
    capability: 'same check as clause 3(4)',
    refusals: ['SUPPORT_IS_NOT_DEVELOPMENT'],
  }),
  row('L083', '16(5).3', 'objects', {
    duty: 'Warranty cases are identified during the warranty.',
    capability: 'warranty claim',
    refusals: ['WARRANTY_EXPIRED'],
  }),
  row('L084', '16(6)', 'objects', {
    duty: 'Software in use, licensed included, has technical support.',
    capability: 'licensed software with the end of vendor support; a remark when it has passed',
  }),
  row('L085', '16(7)', 'objects', {
    duty: 'System maintenance.',
    capability: 'operation duty 7',
  }),
  row('L086', '16(8)', 'objects', {
    duty: 'Paper is reduced or dropped.',
    capability: 'operation duty 8 with the number of paper forms that remain',
  }),
  row('L087', '16(9).1', 'objects', {
    duty: 'The supplier gives warranty service.',
    capability: 'warranty with its supplier',
  }),
  row('L088', '16(9).2', 'objects', {
    duty: '12 months from commissioning.',
    capability: 'end of warranty, derived and not writable; deadline D04',
  }),
  row('L089', '17.1', 'objects', {
    duty: 'Warranty service is free.',
    capability: 'cost of a claim is zero',
    refusals: ['MUST_BE_FREE'],
  }),
  row('L090', '17.2', 'objects', {
    duty: 'The supplier removes errors within the agreed term.',
    capability: 'agreed term of a claim; deadline D05',
  }),
  row('L091', '17.2.1', 'objects', {
    duty: 'Condition: the failure is documented.',
    capability: 'typed answer with a file; verdict of the claim',
    refusals: ['W1'],
  }),
  row('L092', '17.2.2', 'objects', {
    duty: 'Condition: the supplier made the mistake.',
    capability: 'typed answer; verdict of the claim',
    refusals: ['W2'],
  }),
  row('L093', '17.2.3', 'objects', {
    duty: 'Condition: the object was operated correctly.',
    capability: 'typed answer; verdict of the claim',
    refusals: ['W3'],
  }),
  row('L094', '17.2.4', 'objects+escrow', {
    duty: 'Condition: the customer did not break the integrity of the software.',
    capability: 'typed answer; hash of the installed build against the deposited one',
    refusals: ['W4'],
  }),
  row('L095', '17.2.5', 'objects', {
    duty: 'Condition: the claim lies within the terms of reference.',
    capability: 'link of the claim to an item of the terms of reference',
    refusals: ['W5'],
  }),
  row('L096', '18', 'objects', {
    duty: 'Operating expenses are not supported while data or document copies are absent.',
    capability: 'verdict of cost support for a year with its gaps; gate on the operation plan',
    refusals: ['COST_NOT_SUPPORTED_NO_DOCS'],
  }),
  row('L097', '19', 'objects+escrow', {
    duty: 'No further need ends the operation.',
    capability: 'termination with reason, day and decision; starts deadline D10',
    refusals: ['STAGE_ORDER'],
  }),
];
