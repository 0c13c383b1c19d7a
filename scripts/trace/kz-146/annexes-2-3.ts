import type { RequirementRow } from '../requirement-row';
import { demand } from './row';

/** L250–L257: journal of applications. */
export const ANNEX_2_ROWS: readonly RequirementRow[] = [
  demand('L250', 'A2.1', 'Item number', 'sequence without gaps'),
  demand('L251', 'A2.2', 'Application number', 'number unique within the year'),
  demand('L252', 'A2.3', 'Date of receipt', 'server time, never changed; no input can backdate it'),
  demand('L253', 'A2.4', 'Name of the state body', 'name taken from the organization'),
  demand('L254', 'A2.5', 'Applicant: head who signed', 'name and position of the signatory'),
  demand('L255', 'A2.6', 'Received by: name', 'person who received the application'),
  demand(
    'L256',
    'A2.7',
    'Received: signature',
    'signature of the operator on the row; without it the row is not shown',
  ),
  demand(
    'L257',
    'A2',
    'Journal is kept on the portal',
    'journal by period, printable, append-only; a correction is a new linked row; analysts see no personal data',
  ),
];

/** L258–L263: head of the certificate. */
const CERTIFICATE_HEAD_ROWS: readonly RequirementRow[] = [
  demand('L258', 'A3.date', 'Date of the certificate', 'day; a warning when before the acceptance check'),
  demand('L259', 'A3.place', 'Place: Astana', 'place, filled with Astana, editable'),
  demand(
    'L260',
    'A3.accepting',
    'Organization that accepts',
    'accepting side; direction INTAKE or HANDOVER swaps the sides',
  ),
  demand('L261', 'A3.transferring', 'Organization that transfers', 'transferring side'),
  demand(
    'L262',
    'A3.1',
    'Name of the software',
    'name; a finding when it differs from the title of the deposit',
  ),
  demand('L263', 'A3.2', 'Short annotation: purpose and scope', 'annotation, required', [
    'FORM_FIELD_MISSING',
  ]),
];

const TABLE_1_ROWS: readonly RequirementRow[] = [
  demand('L264', 'A3.t1.1', 'Sources, item number', 'ordinal given by the server'),
  demand(
    'L265',
    'A3.t1.2',
    'Sources, disc label with name and version',
    'label compared with the medium: finding LABEL',
  ),
  demand(
    'L266',
    'A3.t1.3',
    'Sources, directory',
    'normalized path compared with the medium: finding DIRECTORY',
    ['UNSAFE_PATH'],
  ),
  demand('L267', 'A3.t1.4', 'Sources, file name', 'name compared both ways: findings MISSING, EXTRA, NAME'),
  demand(
    'L268',
    'A3.t1.5',
    'Sources, size in MB',
    'size compared at the precision given, in either meaning of MB: finding SIZE',
  ),
  demand(
    'L269',
    'A3.t1.6',
    'Sources, programming language if necessary',
    'language compared: warning LANGUAGE',
  ),
  demand('L270', 'A3.t1.7', 'Sources, language version', 'version compared: warning'),
  demand('L271', 'A3.t1.8', 'Sources, development framework', 'framework compared: warning'),
  demand('L272', 'A3.t1.9', 'Sources, framework version', 'version compared: warning'),
  demand(
    'L273',
    'A3.t1.10',
    'Sources, day of modification',
    'day compared: finding DATE, one day off is a warning',
  ),
];

const TABLE_2_ROWS: readonly RequirementRow[] = [
  demand('L274', 'A3.t2.1', 'Libraries, item number', 'ordinal given by the server'),
  demand('L275', 'A3.t2.2', 'Libraries, disc label', 'label compared as in table 1'),
  demand('L276', 'A3.t2.3', 'Libraries, directory', 'path compared as in table 1', ['UNSAFE_PATH']),
  demand('L277', 'A3.t2.4', 'Name of library, platform or file', 'component name: finding MISSING_COMPONENT'),
  demand('L278', 'A3.t2.5', 'Libraries, size in MB', 'size compared as in table 1'),
  demand(
    'L279',
    'A3.t2.6',
    'Libraries, programming language if necessary',
    'language compared as in table 1',
  ),
  demand(
    'L280',
    'A3.t2.7',
    'Version of the library',
    'version compared with manifest, lock, list and file: finding VERSION',
  ),
  demand(
    'L281',
    'A3.t2',
    'Whole table only if necessary',
    'rows or the declaration that no libraries are used',
    ['FORM_FIELD_MISSING'],
  ),
];

const SIGNATURE_ROWS: readonly RequirementRow[] = [
  demand(
    'L282',
    'A3.4',
    'Accepting side: position, name, signature, seal',
    'signature of the accepting side',
    ['SIGNATURE_MISSING'],
  ),
  demand(
    'L283',
    'A3.4',
    'Transferring side: position, name, signature, seal',
    'signature of the transferring side',
    ['SIGNATURE_MISSING'],
  ),
  demand('L284', 'A3.5(1)', 'Contact person of either side: name', 'restricted field with personal data', [
    'FIELD_RESTRICTED',
  ]),
  demand('L285', 'A3.5(2)', 'Contact person of either side: position', 'position field'),
  demand('L286', 'A3.5(3)', 'Contact person of either side: work and mobile phone', 'two restricted fields', [
    'FIELD_RESTRICTED',
  ]),
  demand('L287', 'A3.5(4)', 'Contact person of either side: e-mail', 'restricted field', [
    'FIELD_RESTRICTED',
  ]),
];

/** L258–L287: acceptance and transfer certificate. */
export const ANNEX_3_ROWS: readonly RequirementRow[] = [
  ...CERTIFICATE_HEAD_ROWS,
  ...TABLE_1_ROWS,
  ...TABLE_2_ROWS,
  ...SIGNATURE_ROWS,
];
