import { isLocalDate } from '../../shared/kernel/local-date';
import type { Certificate, LibraryRow, SourceRow } from './certificate.model';
import { isSizeMb } from './size.rules';

/** A field of the form that says nothing, or nothing that can be compared. */
export interface FormProblem {
  readonly code: 'FORM_FIELD_MISSING' | 'FORM_FIELD_MALFORMED';
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

/** Everything that is wrong with the form itself, before any medium is looked at. */
export function formProblems(certificate: Certificate): FormProblem[] {
  return [
    ...HEAD.filter((field) => isEmpty(certificate[field])).map(missing),
    ...librariesProblems(certificate),
    ...certificate.sources.flatMap((row, index) =>
      rowProblems(`sources.${index}`, row, [...ROW, 'fileName']),
    ),
    ...certificate.libraries.flatMap((row, index) =>
      rowProblems(`libraries.${index}`, row, [...ROW, 'componentName']),
    ),
    ...certificate.sources.flatMap((row, index) =>
      isLocalDate(row.modifiedOn) ? [] : [malformed(`sources.${index}.modifiedOn`)],
    ),
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
