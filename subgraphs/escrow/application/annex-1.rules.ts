import { citing } from '../../shared/kernel/citing';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import { formFieldMissing, formValueInvalid, oneOf } from './annex-1.errors';
import type {
  Annex1Form,
  ApplicationItem,
  ContactBlock,
  NamedParty,
  OwnerBlock,
  PersonName,
} from './annex-1.model';

/** What is wrong with one form, each with the path below the form and the clause of Annex 1 that asks for the field. */
class Problems {
  readonly list: Refusal[] = [];

  missing(path: string, clause: string): void {
    this.add(formFieldMissing, { field: path }, path, clause);
  }

  invalid(path: string, clause: string, expected: string): void {
    this.add(formValueInvalid, { field: path, expected }, path, clause);
  }

  oneOf(path: string, clause: string): void {
    this.add(oneOf, { field: path }, path, clause);
  }

  private add(make: typeof oneOf, facts: Record<string, string>, path: string, clause: string): void {
    const refusal = make(facts, ['form', ...path.split('.')], { kind: 'INVALID_INPUT' });
    this.list.push(citing(refusal, legalReference('146', clause)));
  }
}

const isBlank = (text: string | null | undefined): boolean => !text || text.trim() === '';

const FIRST_YEAR = 1950;
/** Six digits, or the alphanumeric code of the national post. */
const POSTAL_CODE = /^(\d{6}|[A-Z]\d{2}[A-Z]\d[A-Z]\d)$/;
export const PHONE = /^\+?\d[\d ()-]{3,23}\d$/;
export const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const WEBSITE = /^(https?:\/\/)?[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d{1,5})?(\/\S*)?$/u;

/** Everything that keeps a form of Annex 1 from being submitted on `today`; empty when nothing does. */
export function annex1Refusals(form: Annex1Form, today: LocalDate): Refusal[] {
  const problems = new Problems();
  partyProblems(problems, form.applicant ?? {}, 'applicant', 'A1.1');
  if (isBlank(form.title?.ru)) problems.missing('title.ru', 'A1.2');
  if (form.copies == null) problems.missing('copies', 'A1.4');
  else if (form.copies < 1) problems.invalid('copies', 'A1.4', '≥ 1');
  itemsProblems(problems, form.items ?? []);
  ownerProblems(problems, form.owner ?? {});
  partyProblems(problems, form.developer ?? {}, 'developer', 'A1.7a');
  contactProblems(problems, form.developer ?? {}, 'developer', 'A1.7');
  productProblems(problems, form, today);
  return problems.list;
}

function partyProblems(problems: Problems, party: NamedParty, path: string, clause: string): void {
  if (isBlank(party.organizationName) === (party.person == null)) problems.oneOf(path, clause);
  if (party.person) personProblems(problems, party.person, `${path}.person`, clause);
}

function personProblems(problems: Problems, person: PersonName, path: string, clause: string): void {
  if (isBlank(person.surname)) problems.missing(`${path}.surname`, clause);
  if (isBlank(person.name)) problems.missing(`${path}.name`, clause);
}

function itemsProblems(problems: Problems, items: readonly ApplicationItem[]): void {
  if (items.length === 0) problems.missing('items', 'A1.5');
  for (const [index, item] of items.entries()) itemProblems(problems, item, `items.${index}`);
}

function itemProblems(problems: Problems, item: ApplicationItem, path: string): void {
  if (isBlank(item.name)) problems.missing(`${path}.name`, 'A1.5.2');
  if (!item.kind) problems.missing(`${path}.kind`, 'A1.5.2');
  if (item.kind === 'CD' && isBlank(item.serialNumber)) problems.missing(`${path}.serialNumber`, 'A1.5.3');
  if (item.volumeMb?.startsWith('-')) problems.invalid(`${path}.volumeMb`, 'A1.5.4', '≥ 0');
  if (item.volumeMb != null && !item.megabyte) problems.missing(`${path}.megabyte`, 'A1.5.4');
  if (item.sheets != null && item.kind !== 'DOCUMENT')
    problems.invalid(`${path}.sheets`, 'A1.5.5', 'DOCUMENT');
  else if (item.sheets != null && item.sheets < 1) problems.invalid(`${path}.sheets`, 'A1.5.5', '≥ 1');
  if (!item.originality) problems.missing(`${path}.originality`, 'A1.5.6');
}

function ownerProblems(problems: Problems, owner: OwnerBlock): void {
  if (isBlank(owner.fullName)) problems.missing('owner.fullName', 'A1.6a');
  contactProblems(problems, owner, 'owner', 'A1.6');
}

function contactProblems(problems: Problems, block: ContactBlock, path: string, clause: string): void {
  const check = (field: keyof ContactBlock & string, letter: string, form: RegExp, expected: string) => {
    const value = block[field];
    if (typeof value === 'string' && value !== '' && !form.test(value))
      problems.invalid(`${path}.${field}`, `${clause}${letter}`, expected);
  };
  check('postalCode', 'd', POSTAL_CODE, '010000, Z05T3B7');
  check('phone', 'e', PHONE, '+7 7172 00-00-00');
  check('fax', 'e', PHONE, '+7 7172 00-00-00');
  check('email', 'f', EMAIL, 'name@example.kz');
  check('website', 'f', WEBSITE, 'https://example.kz');
  if (block.contactPerson)
    personProblems(problems, block.contactPerson, `${path}.contactPerson`, `${clause}g`);
}

function productProblems(problems: Problems, form: Annex1Form, today: LocalDate): void {
  for (const [index, author] of (form.authors ?? []).entries())
    personProblems(problems, author, `authors.${index}`, 'A1.8');
  const { yearOfIssue, releaseDate, signedOn } = form;
  const lastYear = Number(today.slice(0, 4));
  if (yearOfIssue != null && (yearOfIssue < FIRST_YEAR || yearOfIssue > lastYear))
    problems.invalid('yearOfIssue', 'A1.10', `${FIRST_YEAR}–${lastYear}`);
  if (isBlank(form.version)) problems.missing('version', 'A1.11');
  if (releaseDate && releaseDate > today) problems.invalid('releaseDate', 'A1.13', `≤ ${today}`);
  if (isBlank(form.annotation?.ru)) problems.missing('annotation.ru', 'A1.14');
  if (!form.financingSources?.length) problems.missing('financingSources', 'A1.17');
  if (!signedOn) problems.missing('signedOn', 'A1.18');
  else if (signedOn > today) problems.invalid('signedOn', 'A1.18', `≤ ${today}`);
}
