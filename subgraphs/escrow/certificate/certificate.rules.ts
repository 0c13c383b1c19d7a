import { isLocalDate } from '../../shared/kernel/local-date';
import { EMAIL, PHONE } from '../application/annex-1.rules';
import { rowPath } from '../verification/row-path.rules';
import type {
  Certificate,
  CertificateContact,
  CertificateHead,
  LibraryRow,
  SourceRow,
} from './certificate.model';
import { isSizeMb } from './size.rules';

/** A field of the form that says nothing, nothing that can be compared, or a place that no disc has. */
export interface FormProblem {
  readonly code: 'FORM_FIELD_MISSING' | 'FORM_FIELD_MALFORMED' | 'UNSAFE_PATH';
  /** Place in the certificate, as `sources.3.sizeMb`. */
  readonly path: string;
}

const HEAD = [
  'place',
  'acceptingOrganization',
  'transferringOrganization',
  'softwareName',
  'annotation',
] as const;
const ROW = ['mediumLabel', 'sizeMb'] as const;

/**
 * Everything that is wrong with the form itself, before any medium is looked at: of the form as a whole, then line by
 * line. One after the other, for there may be several in each of a great many lines.
 */
export function* formProblems(certificate: Certificate): Generator<FormProblem> {
  yield* headProblems(certificate);
  yield* librariesProblems(certificate);
  for (const [index, row] of certificate.sources.entries()) {
    const path = `sources.${index}`;
    yield* rowProblems(path, row, [...ROW, 'fileName']);
    if (!isLocalDate(row.modifiedOn)) yield malformed(`${path}.modifiedOn`);
    yield* placeProblems(path, row, row.fileName);
  }
  for (const [index, row] of certificate.libraries.entries()) {
    const path = `libraries.${index}`;
    yield* rowProblems(path, row, [...ROW, 'componentName']);
    yield* placeProblems(path, row, row.componentName);
  }
}

/** What is wrong with what a certificate says beside its tables. */
export function headProblems(head: CertificateHead): FormProblem[] {
  return [
    ...HEAD.filter((field) => isEmpty(head[field])).map(missing),
    ...contactProblems('acceptingContact', head.acceptingContact),
    ...contactProblems('transferringContact', head.transferringContact),
  ];
}

/** No directory of a disc leads out of it or begins at its root or a drive (columns 3 of both tables). */
function placeProblems(path: string, { directory }: SourceRow | LibraryRow, name: string): FormProblem[] {
  return rowPath(directory, name).unsafe ? [{ code: 'UNSAFE_PATH', path: `${path}.directory` }] : [];
}

/** A person to turn to has a name and a position; what else is told must be something one can call or write to (A3.5). */
function contactProblems(path: string, contact: CertificateContact | null): FormProblem[] {
  if (!contact) return [];
  const forms = { workPhone: PHONE, mobilePhone: PHONE, email: EMAIL } as const;
  return [
    ...(['name', 'position'] as const)
      .filter((field) => isEmpty(contact[field]))
      .map((field) => missing(`${path}.${field}`)),
    ...(['workPhone', 'mobilePhone', 'email'] as const)
      .filter((field) => !isEmpty(contact[field]) && !forms[field].test(contact[field].trim()))
      .map((field) => malformed(`${path}.${field}`)),
  ];
}

/** Table 2 has lines, or it is said that there are no libraries; not both and not neither. */
function librariesProblems({ libraries, hasNoLibraries }: Certificate): FormProblem[] {
  if (libraries.length === 0 && !hasNoLibraries) return [missing('libraries')];
  return libraries.length > 0 && hasNoLibraries ? [malformed('hasNoLibraries')] : [];
}

function rowProblems<Row extends SourceRow | LibraryRow>(
  path: string,
  row: Row,
  fields: readonly (keyof Row & string)[],
): FormProblem[] {
  const empty = fields.filter((field) => isEmpty(String(row[field] ?? '')));
  const problems = empty.map((field) => missing(`${path}.${field}`));
  if (!isEmpty(row.sizeMb) && !isSizeMb(row.sizeMb)) problems.push(malformed(`${path}.sizeMb`));
  return problems;
}

const isEmpty = (text: string): boolean => text.trim() === '';
const missing = (path: string): FormProblem => ({ code: 'FORM_FIELD_MISSING', path });
const malformed = (path: string): FormProblem => ({ code: 'FORM_FIELD_MALFORMED', path });
