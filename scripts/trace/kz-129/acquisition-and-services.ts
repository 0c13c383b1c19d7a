import type { RequirementRow } from '../requirement-row';
import { boundaryRow, row } from './row-builder';

/** L098–L136: chapter 2 paragraph 3 and chapter 3. */
export const ACQUISITION_AND_SERVICES: readonly RequirementRow[] = [
  row('L098', '20', 'register', {
    duty: 'Software and products are bought from the register, as goods or as ICT services.',
    capability: 'acquisition with its form and the register entry in force on its day',
    refusals: ['NOT_FROM_REGISTER'],
  }),
  boundaryRow('L099', '20', 'register', '178/НҚ'),
  row('L100', '21', 'objects', {
    duty: 'Budget purchases and platform services are current costs.',
    capability: 'funding channel of acquisitions and services',
    refusals: ['CHANNEL_NOT_ALLOWED'],
  }),
  boundaryRow('L101', '21', 'objects', '178/НҚ'),
  row('L102', '22', 'register', {
    duty: 'Potential suppliers ensure early inclusion on the basis of target models.',
    capability: 'public list of target models; intent of inclusion',
    refusals: ['TARGET_MODEL_MISSING'],
  }),
  row('L103', '23.1', 'objects', {
    duty: 'Inheritance and donation need a conclusion of the authorized body.',
    capability: 'gratuitous acquisition with ground and conclusion',
    refusals: ['CONCLUSION_MISSING'],
  }),
  row('L104', '23.2.1', 'objects', {
    duty: 'Indicator: economic sense with the costs of operation.',
    capability: 'economic part of the conclusion with estimated costs',
    refusals: ['INDICATOR_MISSING'],
  }),
  row('L105', '23.2.2', 'objects', {
    of: 'evaluation',
    duty: 'Indicator: purpose and use, evaluated by the integrator.',
    capability: 'evaluation of the integrator in the conclusion, by the terms of reference',
    refusals: ['INTEGRATOR_EVALUATION_MISSING'],
  }),
  row('L106', '23.2.2', 'objects+register', {
    of: 'no similar software',
    duty: 'The register holds no similar software.',
    capability: 'stored search for analogues without result',
    refusals: ['SIMILAR_IN_REGISTER'],
  }),
  boundaryRow('L107', '23', 'objects', '178/НҚ'),
  row('L108', '24', 'objects', {
    duty: 'A donated object goes through trial operation and commissioning.',
    capability: 'it enters at TRIAL_OPERATION and must reach commissioning',
    refusals: ['TRIAL_CERTIFICATE_MISSING', 'COMMISSIONING_ACT_MISSING'],
  }),
  row('L109', '25(1)', 'objects', {
    duty: 'Type of service: infrastructure.',
    capability: 'IctServiceType.INFRASTRUCTURE',
  }),
  row('L110', '25(2)', 'register', {
    duty: 'Type of service: software.',
    capability: 'IctServiceType.SOFTWARE',
  }),
  row('L111', '25(3)', 'objects', {
    duty: 'Type of service: technological platform.',
    capability: 'IctServiceType.PLATFORM; no other type passes the schema',
  }),
  row('L112', '26', 'register', {
    duty: 'Services that provide software and products are bought from the register.',
    capability: 'guard of clause 20, for services',
    refusals: ['NOT_FROM_REGISTER'],
  }),
  boundaryRow('L113', '26', 'register', '178/НҚ'),
  row('L114', '27.1', 'objects', {
    duty: 'Automation by buying services is the service model.',
    capability: 'mark of the service model, derived and not writable',
  }),
  row('L115', '27.2', 'objects', {
    duty: 'Moving to the service model has priority.',
    capability: 'share of the service model by organization and year; new creations explain themselves',
  }),
  row('L116', '27.3', 'objects', {
    duty: 'Services are planned as current costs by a budget application.',
    capability: 'budget application on the cost of a service',
    refusals: ['BUDGET_REF_MISSING'],
  }),
  boundaryRow('L117', '27', 'objects', '178/НҚ'),
  row('L118', '28', 'register', {
    of: 'absence',
    duty: 'A service absent from the register is created by tender.',
    capability: 'tender that rests on a search without result',
    refusals: ['SERVICE_EXISTS_IN_REGISTER'],
  }),
  row('L119', '28', 'register', {
    of: 'documents',
    duty: 'Tender documents include terms of reference.',
    capability: 'terms of reference of the tender',
    refusals: ['TOR_MISSING'],
  }),
  boundaryRow('L120', '28', 'register', '178/НҚ'),
  row('L121', '29', 'objects', {
    duty: 'The clause was excluded in 2023.',
    capability: 'legalClause tells it as REPEALED with its days',
    refusals: ['CLAUSE_NOT_IN_FORCE'],
  }),
  row('L122', '30.1', 'objects', {
    duty: 'The operator gives its services within the terms of clauses 12 and 13.',
    capability: 'deadlines D01 and D03',
  }),
  row('L123', '30.2', 'objects', {
    duty: 'The operator builds software needed to complete infrastructure and platform.',
    capability: 'object made for completing the platform, owned by the operator',
    refusals: ['ROLE'],
  }),
  row('L124', '30.3', 'objects', {
    duty: 'The list of services of types 1 and 3 stands on the portal.',
    capability: 'public query of the services of the operator',
    refusals: ['TYPE_NOT_ALLOWED'],
  }),
  boundaryRow('L125', '30', 'objects', '178/НҚ'),
  row('L126', '31', 'register', {
    duty: 'The winner provides software as a service.',
    capability: 'service contract of a tender, type SOFTWARE',
    refusals: ['FORM_NOT_ALLOWED'],
  }),
  boundaryRow('L127', '31', 'register', '178/НҚ'),
  row('L128', '32.1', 'register', {
    duty: 'Winner and potential suppliers initiate inclusion.',
    capability: 'start of inclusion by terms of reference or tender; duty opened by the award',
    refusals: ['TOR_MISSING'],
  }),
  row('L129', '32.2', 'register', {
    duty: 'Later purchases are made from the register.',
    capability: 'guard of clauses 20 and 26 on a repeated purchase',
    refusals: ['NOT_FROM_REGISTER'],
  }),
  row('L130', '33', 'objects', {
    duty: 'Costs of services are worked out on the portal calculator.',
    capability: 'calculation of clause 7, for services',
    refusals: ['CALCULATION_MISSING'],
  }),
  row('L131', '34', 'objects', {
    duty: 'Terms of reference for services follow 143/НҚ.',
    capability: 'terms of reference of clause 8, for services',
    refusals: ['TOR_MISSING'],
  }),
  row('L132', '35', 'objects+register', {
    duty: 'Exclusive rights to what is made within a service are not transferred.',
    capability: 'holder of exclusive rights, not transferable, derived for service objects',
    refusals: ['RIGHTS_NOT_TRANSFERABLE'],
  }),
  row('L133', '36', 'objects', {
    duty: 'Operating a service means upkeep, support and removal of defects.',
    capability: 'four operation duties of a service',
    refusals: ['SUPPORT_IS_NOT_DEVELOPMENT'],
  }),
  row('L134', '37', 'register', {
    duty: 'Products in operation before 01.01.2023 enter the register without its standards.',
    capability: 'inclusion mode TRANSITIONAL_PRE_2023 with proof of the day',
    refusals: ['TRANSITION_NOT_APPLICABLE'],
  }),
  boundaryRow('L135', '37', 'register', '178/НҚ'),
  row('L136', '38', 'register', {
    duty: 'Products under development enter after trial, testing and commissioning.',
    capability: 'inclusion mode TRANSITIONAL_IN_DEVELOPMENT with three facts',
    refusals: ['STAGES_NOT_PASSED'],
  }),
];
