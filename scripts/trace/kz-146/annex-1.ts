import type { RequirementRow } from '../requirement-row';
import { demand } from './row';

/** L203–L228: applicant, items, owner and developer in the application form. */
const APPLICATION_ROWS: readonly RequirementRow[] = [
  demand('L203', 'A1', 'Form annexed to the Rules', 'form version bound to the rule set', ['FORM_VERSION']),
  demand('L204', 'A1', 'Application for recording and storage', 'kind of the application'),
  demand(
    'L205',
    'A1.1',
    'Applicant: organization or individual',
    'exactly one of organization and person name',
    ['ONE_OF'],
  ),
  demand(
    'L206',
    'A1.2',
    'Name of software, sources and settings',
    'title of the deposit in kk, ru, en; ru required',
    ['FORM_FIELD_MISSING'],
  ),
  demand('L207', 'A1.3', 'Code of the system on the portal', 'object code checked in the objects subgraph', [
    'OBJECT_CODE_UNKNOWN',
    'NOT_OWNER_OR_HOLDER',
  ]),
  demand('L208', 'A1.4', 'Number of copies', 'positive number of copies', ['INPUT_PROBLEM']),
  demand('L209', 'A1.5', 'Table of what each copy consists of', 'at least one item', ['FORM_FIELD_MISSING']),
  demand('L210', 'A1.5.1', 'Item number', 'ordinal given by the server'),
  demand(
    'L211',
    'A1.5.2',
    'Name of disc, file or document',
    'name and kind CD, FILE or DOCUMENT of the item',
  ),
  demand('L212', 'A1.5.3', 'Serial number of the disc', 'serial number, required for a disc', [
    'FORM_FIELD_MISSING',
  ]),
  demand('L213', 'A1.5.4', 'Volume of the disc in MB', 'decimal volume with the declared meaning of MB', [
    'INPUT_PROBLEM',
  ]),
  demand('L214', 'A1.5.5', 'Sheets of a hard copy', 'number of sheets, documents only', ['INPUT_PROBLEM']),
  demand('L215', 'A1.5.6', 'Original or copy', 'originality ORIGINAL or COPY'),
  demand('L216', 'A1.6', 'Owner of software, codes and specifications', 'owner block'),
  demand('L217', 'A1.6a', 'Full name of the owner', 'full name, required', ['FORM_FIELD_MISSING']),
  demand('L218', 'A1.6b', 'Departmental subordination of the owner', 'subordination field'),
  demand('L219', 'A1.6c', 'Abbreviated name of the owner', 'short-name field'),
  demand('L220', 'A1.6d', 'Address and postal code of the owner', 'address; postal code checked', [
    'INPUT_PROBLEM',
  ]),
  demand('L221', 'A1.6e', 'Telephone and fax of the owner', 'two number fields checked for form', [
    'INPUT_PROBLEM',
  ]),
  demand(
    'L222',
    'A1.6f',
    'E-mail and website of the owner',
    'both checked for form; the server never fetches the site',
    ['INPUT_PROBLEM'],
  ),
  demand('L223', 'A1.6g', 'Contact person of the owner in full', 'restricted field with personal data', [
    'FIELD_RESTRICTED',
  ]),
  demand('L224', 'A1.7', 'Developer of software, codes and specifications', 'developer block'),
  demand(
    'L225',
    'A1.7a',
    'Developer: organization or individual',
    'exactly one of organization and person name',
    ['ONE_OF'],
  ),
  demand(
    'L226',
    'A1.7b',
    'Subordination and abbreviated name of the developer (b, c)',
    'fields as in the owner block',
  ),
  demand(
    'L227',
    'A1.7d',
    'Address, numbers, e-mail and website of the developer (d, e, f)',
    'fields as for the owner',
    ['INPUT_PROBLEM'],
  ),
  demand('L228', 'A1.7g', 'Contact person of the developer in full', 'restricted field with personal data', [
    'FIELD_RESTRICTED',
  ]),
];

/** L229–L249: the product, its requirements, financing and signature in the application form. */
const PRODUCT_ROWS: readonly RequirementRow[] = [
  demand('L229', 'A1.8', 'Authors', 'list of person names'),
  demand('L230', 'A1.9', 'Information about certification', 'certification field'),
  demand('L231', 'A1.10', 'Year of issue', 'year between 1950 and the current one', ['INPUT_PROBLEM']),
  demand('L232', 'A1.11', 'Version', 'version field'),
  demand('L233', 'A1.12', 'Programming language', 'list of programming languages'),
  demand('L234', 'A1.13', 'Date of release', 'day, not in the future', ['INPUT_PROBLEM']),
  demand('L235', 'A1.14', 'Annotation (purpose)', 'annotation by language, required', ['FORM_FIELD_MISSING']),
  demand('L236', 'A1.15', 'Minimum system requirements', 'requirements block'),
  demand('L237', 'A1.15a', 'Computer, processor, co-processor, frequency', 'four fields'),
  demand('L238', 'A1.15b', 'Working memory', 'memory field'),
  demand('L239', 'A1.15c', 'Hard disk', 'disk field'),
  demand('L240', 'A1.15d', 'Operating systems', 'list of operating systems'),
  demand('L241', 'A1.15e', 'Video system', 'video field'),
  demand('L242', 'A1.15f', 'Acoustic system', 'acoustic field'),
  demand('L243', 'A1.15g', 'Additional equipment', 'equipment field'),
  demand('L244', 'A1.15h', 'Additional software means', 'software field'),
  demand('L245', 'A1.15i', 'Other requirements', 'free field'),
  demand(
    'L246',
    'A1.16',
    'Protection from illegal distribution',
    'existence and description; keys missing for reading the medium become a finding',
  ),
  demand(
    'L247',
    'A1.17',
    'Sources of financing, marked among eight',
    'multiple choice of eight; compared with the cost rows of the object as a remark',
    ['FORM_FIELD_MISSING'],
    'escrow+objects',
  ),
  demand('L248', 'A1.18', 'Seal (if any) and date', 'optional seal, day of signing'),
  demand('L249', 'A1.19', 'Signature of the owner', 'electronic signature, verified', ['SIGNATURE_INVALID']),
];

/** L203–L249: Annex 1. */
export const ANNEX_1_ROWS: readonly RequirementRow[] = [...APPLICATION_ROWS, ...PRODUCT_ROWS];
