import type { RequirementRow } from '../requirement-row';
import { boundaryRow, row } from './row-builder';

/** L059–L075: chapter 2 paragraph 1, clauses 12 to 14. */
export const PLATFORM: readonly RequirementRow[] = [
  row('L059', '12.1', 'objects', {
    duty: 'The operator gives environments within 10 working days of the application, on an agreement.',
    capability: 'application for an environment and its provision; deadline D01',
    refusals: ['AGREEMENT_MISSING', 'PLATFORM_ONLY'],
  }),
  row('L060', '12.2', 'objects', {
    of: 'free of charge',
    duty: 'Environments are free of charge.',
    capability: 'charge of an environment is zero within its term',
    refusals: ['MUST_BE_FREE'],
  }),
  row('L061', '12.2', 'objects', {
    of: 'term',
    duty: 'An environment lasts at most 3 months from the contract.',
    capability: 'closing day of an environment; deadline D02',
    refusals: ['ENV_TERM_EXCEEDED'],
  }),
  row('L062', '12-1.1', 'objects', {
    duty: 'The operator creates, develops and maintains the platform by the e-government architecture.',
    capability: 'maintainer of the platform; link to the architecture',
    refusals: ['ROLE'],
  }),
  row('L063', '12-1.2', 'objects', {
    duty: 'The operator approves the platform architecture with integrator and authorized body.',
    capability: 'approval that needs both agreements',
    refusals: ['AGREEMENT_OF_INTEGRATOR_MISSING', 'AGREEMENT_OF_AUTHORIZED_BODY_MISSING'],
  }),
  row('L064', '12-1.3', 'objects', {
    duty: 'The platform holds development, testing and trial environments.',
    capability: 'environments of the platform, three kinds, with health',
    refusals: ['PLATFORM_ENV_MISSING'],
  }),
  row('L065', '12-1.4', 'objects', {
    duty: 'Requirements of the platform are public on the portal.',
    capability: 'query of the platform requirements without sign-in',
  }),
  boundaryRow('L066', '12-1', 'objects', '178/НҚ'),
  row('L067', '13.1', 'objects', {
    duty: 'Platform or infrastructure service within 10 working days of the application.',
    capability: 'application for placement and its provision; deadline D03',
  }),
  row('L068', '13.2', 'objects', {
    duty: 'The class comes from the classifier of Order 135.',
    capability: 'class of the object with basis, confirmed by the authorized body',
    refusals: ['CLASS_MISSING'],
  }),
  row('L069', '13.2.1', 'objects', {
    duty: 'First class: only the e-government platform or infrastructure.',
    capability: 'guard on recording the placement',
    refusals: ['CLASS1_PLACEMENT'],
  }),
  row('L070', '13.2.2', 'objects', {
    duty: 'Second and third class: outside only when there is no possibility inside.',
    capability: 'confirmed impossibility of placement with reason and day',
    refusals: ['IMPOSSIBILITY_NOT_CONFIRMED'],
  }),
  boundaryRow('L071', '13', 'objects', '178/НҚ'),
  row('L072', '14', 'objects', {
    duty: 'The platform comes first.',
    capability: 'at the start: on the platform, or one of three exceptions',
    refusals: ['PLATFORM_PRIORITY'],
  }),
  row('L073', '14(1)', 'objects', {
    duty: 'Exception: an object created outside the platform is developed.',
    capability: 'exception 1 with a link to the object',
    refusals: ['EXCEPTION_NOT_PROVEN'],
  }),
  row('L074', '14(2)', 'objects', {
    duty: 'Exception: technically or economically inexpedient.',
    capability: 'exception 2 with a document of justification',
    refusals: ['EXCEPTION_NOT_PROVEN'],
  }),
  row('L075', '14(3)', 'objects+register', {
    duty: 'Exception: the register holds similar objects.',
    capability: 'exception 3 with a stored search for analogues',
    refusals: ['EXCEPTION_NOT_PROVEN'],
  }),
];
