import type { RequirementRow } from '../requirement-row';
import { boundaryRow, row } from './row-builder';

/** L037–L058: chapter 2 paragraph 1, clauses 5 to 11. */
export const CREATION: readonly RequirementRow[] = [
  row('L037', '5', 'objects', {
    duty: 'Creation and development are paid through state or organization investment projects only.',
    capability: 'funding channel on every cost of creation and development',
    refusals: ['CHANNEL_NOT_ALLOWED'],
  }),
  boundaryRow('L038', '5', 'objects', '178/НҚ'),
  row('L039', '6.1', 'objects', {
    duty: 'Expenses are planned by art. 153 of the Budget Code.',
    capability: 'cost plan by year with the article it rests on',
    refusals: ['BUDGET_REF_MISSING'],
  }),
  row('L040', '6.2', 'objects', {
    of: 'informatization',
    duty: 'A state investment project needs a conclusion on informatization.',
    capability: 'expert conclusion of kind INFORMATIZATION with verdict, number and day',
    refusals: ['CONCLUSION_MISSING'],
  }),
  row('L041', '6.2', 'objects', {
    of: 'information security',
    duty: 'It needs a conclusion on information security as well.',
    capability: 'expert conclusion of kind INFORMATION_SECURITY',
    refusals: ['CONCLUSION_MISSING'],
  }),
  row('L042', '7', 'objects', {
    duty: 'Costs are worked out on the portal calculator by method 140/НҚ.',
    capability: 'calculation stored with inputs, version of the method, result and hash',
    refusals: ['CALCULATION_MISSING', 'METHOD_NOT_LOADED'],
  }),
  row('L043', '8', 'objects', {
    duty: 'Work rests on terms of reference prepared and considered by 143/НҚ.',
    capability: 'versions of terms of reference with days, reviewers and verdict',
    refusals: ['TOR_MISSING'],
  }),
  row('L044', '9(1)', 'objects', {
    duty: 'First step: building.',
    capability: 'stage BUILD, guarded by terms of reference, conclusions and calculation',
    refusals: ['TOR_MISSING', 'CONCLUSION_MISSING'],
  }),
  row('L045', '9(2)', 'objects', {
    duty: 'Second step: trial operation by the Uniform Requirements.',
    capability: 'stage TRIAL_OPERATION with start and finish',
    refusals: ['STAGE_ORDER'],
  }),
  row('L046', '9(2).1', 'objects', {
    duty: 'Procedures of the trial are documented.',
    capability: 'procedure documents of the trial, at least one',
    refusals: ['TRIAL_DOCS_MISSING'],
  }),
  row('L047', '9(2).2', 'objects', {
    duty: 'Defects found in the trial are removed.',
    capability: 'defects of the trial with severity, day found and day fixed',
    refusals: ['TRIAL_DEFECTS_OPEN'],
  }),
  row('L048', '9(2).3', 'objects', {
    duty: 'A certificate of completion of the trial is registered.',
    capability: 'certificate with number, day, file and hash',
    refusals: ['TRIAL_CERTIFICATE_MISSING'],
  }),
  row('L049', '9(3).1', 'objects', {
    duty: 'The object passes an information security test.',
    capability: 'security test with protocol, verdict and term; the verdict is written by the testing body',
    refusals: ['ROLE', 'SECURITY_TEST_MISSING'],
  }),
  row('L050', '9(3).2', 'objects', {
    duty: 'Terms and procedure of the test are those of 111/НҚ.',
    capability: 'reference to that order with its edition on the test',
  }),
  row('L051', '9(4)', 'objects', {
    duty: 'Implementation follows the standards in force.',
    capability: 'standards applied and measures of clause 3(2), acceptance test among them',
    refusals: ['IMPLEMENTATION_INCOMPLETE'],
  }),
  row('L052', '9(5)', 'objects', {
    duty: 'The object enters industrial operation.',
    capability: 'commissioning by act; starts warranty and the term of the escrow application',
    refusals: ['COMMISSIONING_ACT_MISSING'],
  }),
  row('L053', '9', 'objects', {
    duty: 'Creation and development include all five steps.',
    capability: 'readiness: each step, done or not, evidence, clause; all gaps told together',
    refusals: [
      'STAGE_ORDER',
      'TRIAL_CERTIFICATE_MISSING',
      'SECURITY_TEST_MISSING',
      'IMPLEMENTATION_INCOMPLETE',
      'COMMISSIONING_ACT_MISSING',
    ],
  }),
  boundaryRow('L054', '9', 'objects', '257/НҚ'),
  row('L055', '10.1', 'objects', {
    duty: 'Development only after commissioning.',
    capability: 'guard on the start of development',
    refusals: ['NOT_COMMISSIONED'],
  }),
  row('L056', '10.2', 'objects', {
    duty: 'A trustee develops on terms of reference agreed by the authorized body.',
    capability: 'trust management as a relation; agreement of the terms of reference',
    refusals: ['TRUSTEE_TOR_NOT_AGREED'],
  }),
  row('L057', '10.3', 'objects', {
    duty: 'Integration, work without change of main sources and external modules are not development.',
    capability: 'classification of work by answers, stored with its reason; doubtful cases get a remark',
  }),
  row('L058', '11', 'objects+escrow', {
    duty: 'With budget money the supplier ensures transfer of source codes.',
    capability: 'duty opened by the contract, closed by a deposit or an act of transfer',
    refusals: ['SOURCE_TRANSFER_OPEN'],
  }),
];
