import type { RequirementRow } from '../requirement-row';
import { actRow, boundaryRow, row, rowWithoutSoftware } from './row-builder';

/** L001–L036: the order itself and chapter 1 of its Rules. */
export const ORDER_AND_TERMS: readonly RequirementRow[] = [
  actRow('L001', 'C order, title', {
    duty: 'The act has a name, and its wording of 471/НҚ holds from 01.01.2023.',
    capability: 'legalActs with titles and wordings; a change of legal data needs two approvers',
    refusals: ['TWO_PERSON_REQUIRED'],
  }),
  actRow('L002', 'C order, registration line', {
    duty: 'Signed on 28.01.2016 as 129, registered on 26.02.2016 as 13282.',
    capability: 'LegalAct.registrationNumber and registeredOn',
  }),
  row('L003', 'preamble', 'objects', {
    duty: 'The order rests on art. 7(4) of the Law.',
    capability: 'LegalAct.basis',
  }),
  row('L004', 'p.1', 'objects', {
    duty: 'The order approves the Rules.',
    capability: 'LegalAct.clauses: from the act to the clauses of its Rules',
  }),
  rowWithoutSoftware(
    'L005',
    'p.2(1)',
    'A committee of the ministry sees to state registration.',
    'Promulgation: duty of a unit of the ministry, done in 2016.',
  ),
  rowWithoutSoftware(
    'L006',
    'p.2(2)',
    'Copies go to publication within 10 calendar days.',
    'Promulgation; only the day of publication matters, as the start of point 4.',
  ),
  rowWithoutSoftware(
    'L007',
    'p.2(3)',
    'The order is put on the site of the ministry and on the intranet portal.',
    'Promulgation: done by the ministry on its own sites.',
  ),
  rowWithoutSoftware(
    'L008',
    'p.2(4)',
    'The legal department is told within 10 working days.',
    'Promulgation: correspondence inside the ministry, closed in 2016.',
  ),
  rowWithoutSoftware(
    'L009',
    'p.3',
    'A vice-minister watches over the execution.',
    'Control by a named person; the portal holds no data about it.',
  ),
  row('L010', 'p.4', 'objects', {
    duty: 'In force 10 calendar days after the first official publication; amendments likewise.',
    capability: 'RuleSet.validFrom; an earlier fact is judged by the earlier wording',
  }),
  actRow('L011', 'C approval stamp', {
    duty: 'The stamp prints 126 where the order is 129.',
    capability: 'LegalAct.remarks tells both numbers',
  }),
  actRow('L012', 'C Rules, footnote', {
    duty: 'The Rules hold in the wording of 471/НҚ from 01.01.2023.',
    capability: 'rule set KZ-129-2016@2023-01-01',
  }),
  row('L013', '1', 'objects', {
    duty: 'The Rules cover creation, development, operation and acquisition of objects and ICT services.',
    capability: 'procedure and kind of subject on each record',
    refusals: ['OUT_OF_SCOPE'],
  }),
  row('L014', '2', 'objects', {
    duty: 'They bind state bodies and organizations that automate state functions and services.',
    capability: 'Organization.kind; check of the basis when an object is recorded',
    refusals: ['NO_STATE_FUNCTION_BASIS'],
  }),
  row('L015', '3(1)', 'objects', {
    duty: 'Development adds to or modernises an object already in operation.',
    capability: 'glossary; stage DEVELOPMENT reached only from INDUSTRIAL_OPERATION',
    refusals: ['NOT_COMMISSIONED'],
  }),
  row('L016', '3(2)', 'objects', {
    duty: 'Implementation prepares object and staff, sets to work, tests.',
    capability: 'five kinds of implementation measure, each with evidence',
  }),
  row('L017', '3(3)', 'objects+register', {
    duty: 'An ICT service lets, hosts or provides computing, software and hardware.',
    capability: 'components of an ICT service',
  }),
  row('L018', '3(4)', 'objects', {
    duty: 'Support corrects defects and adds no functions.',
    capability: 'kind SUPPORT of costs and contracts, asked whether functions change',
    refusals: ['SUPPORT_IS_NOT_DEVELOPMENT'],
  }),
  row('L019', '3(5)', 'objects', {
    duty: 'Creation includes buying or leasing hardware and software.',
    capability: 'cost kinds for development, hardware, licences and their lease under creation',
  }),
  row('L020', '3(6)', 'objects', {
    duty: 'Industrial operation is normal use by the documents.',
    capability: 'stage INDUSTRIAL_OPERATION',
  }),
  row('L021', '3(7)', 'objects', {
    duty: 'The life cycle has four phases.',
    capability: 'phases and stages with one transition table and history',
    refusals: ['STAGE_ORDER'],
  }),
  row('L022', '3(8)', 'objects', {
    duty: 'Term: information and communication technologies.',
    capability: 'glossary: legalClause tells the term',
  }),
  row('L023', '3(9)', 'objects', {
    duty: 'Trial operation runs in a pilot zone to find faults.',
    capability: 'trial operation with zone, days, defects and conformity',
  }),
  row('L024', '3(10)', 'objects', {
    duty: 'Term: the authorized body.',
    capability: 'role AUTHORIZED_BODY bound to an organization for dated periods',
    refusals: ['ROLE_OVERLAP'],
  }),
  row('L025', '3(11)', 'objects', {
    duty: 'Term: information and communication infrastructure of e-government.',
    capability: 'kind of hosting: e-government infrastructure',
  }),
  row('L026', '3(12)', 'objects', {
    duty: 'Term: the operator, named by the Government.',
    capability: 'role OPERATOR with reference of the decree and dates',
    refusals: ['ROLE_OVERLAP'],
  }),
  row('L027', '3(13)', 'objects', {
    duty: 'Five kinds of objects; objects of others count only when they serve the state.',
    capability: 'InformatizationObject.kind; link to a public function for objects of others',
    refusals: ['NO_STATE_FUNCTION_BASIS'],
  }),
  row('L028', '3(14)', 'objects', {
    duty: 'Term: ICT platform of e-government.',
    capability: 'Platform; kind of hosting: e-government platform',
  }),
  row('L029', '3(14-1)', 'objects', {
    duty: 'Term: architecture of the platform.',
    capability: 'versions of the platform architecture with components, relations and principles',
  }),
  row('L030', '3(15)', 'objects', {
    duty: 'Term: service integrator, named by the Government.',
    capability: 'role INTEGRATOR with dates',
  }),
  boundaryRow('L031', '3', 'objects', '178/НҚ'),
  row('L032', '4.1', 'objects', {
    of: 'records',
    duty: 'State bodies and organizations record their objects on the portal.',
    capability: 'recording and changing an object; informatizationObjects',
    refusals: ['NOT_OWNER_OR_HOLDER'],
  }),
  row('L033', '4.1', 'objects', {
    of: 'copies',
    duty: 'Electronic copies of technical documentation are placed on the portal.',
    capability: 'placing a document with kind, version, hash, language and classification',
    refusals: ['DOC_HASH_MISMATCH', 'CLASSIFICATION_TOO_HIGH'],
  }),
  row('L034', '4.1', 'objects', {
    of: 'reference',
    duty: 'Recording follows the rules of Order 174/НҚ, since abolished.',
    capability: 'citation kept as written, with the act that abolished it',
  }),
  row('L035', '4.2', 'objects', {
    of: 'submission',
    duty: 'Data go to the portal at each stage.',
    capability: 'a stage is left only with its data set; completeness of the stage tells what is missing',
    refusals: ['STAGE_DATA_MISSING'],
  }),
  row('L036', '4.2', 'objects', {
    of: 'actualisation',
    duty: 'Data are kept up to date at each stage.',
    capability: 'confirmation that data are current; since when they are stale; notice to the owner',
    refusals: ['INPUT'],
  }),
];
