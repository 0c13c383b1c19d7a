import { DomainError } from '../../shared/kernel/domain-error';
import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import type { ObjectKind } from '../object/object.model';
import { organizationUnknown } from '../organization/organization.errors';
import type { OrganizationKind } from '../organization/organization.type';
import type { Procedure, SubjectKind } from './record.model';

export const outOfScope = defineRefusal({
  code: 'OUT_OF_SCOPE',
  clause: legalReference('129', '1'),
  texts: {
    kk: 'Қағидалар объектілер мен АК-қызметтерді құруға, дамытуға, пайдалануға және сатып алуға ғана қолданылады.',
    ru: 'Правила относятся только к созданию, развитию, эксплуатации и приобретению объектов и ИК-услуг.',
    en: 'The Rules cover only the creation, development, operation and acquisition of objects and ICT services.',
  },
});

export const noStateFunctionBasis = defineRefusal({
  code: 'NO_STATE_FUNCTION_BASIS',
  clause: legalReference('129', '2'),
  texts: {
    kk: 'Объектінің артында мемлекеттік орган, мемлекеттік функция немесе қызмет көрсетілмеген.',
    ru: 'Не указано, какому государственному органу, функции или услуге служит объект.',
    en: 'Nothing tells which state body, function or service the object serves.',
  },
  remedy: {
    kk: 'Мемлекеттік органды (`beneficiaryId`) немесе мемлекеттік функцияны (`publicFunction`) көрсетіңіз.',
    ru: 'Укажите государственный орган (`beneficiaryId`) или государственную функцию (`publicFunction`).',
    en: 'Name the state body (`beneficiaryId`) or the state function (`publicFunction`).',
  },
});

/** C-1: four procedures over objects and ICT services; nothing else is recorded. */
export function scopeRefusals(procedure: Procedure, subject: SubjectKind): Refusal[] {
  return [
    ...(procedure === 'OTHER' ? [outOfScope({}, ['input', 'procedure'])] : []),
    ...(subject === 'OTHER' ? [outOfScope({}, ['input', 'subject'])] : []),
  ];
}

export interface StateBasis {
  /** Kind of the owner; null when the caller acts for no organization that is known. */
  readonly ownerKind: OrganizationKind | null;
  readonly beneficiaryKind: OrganizationKind | null;
  readonly kind: ObjectKind;
  readonly hasPublicFunction: boolean;
}

/**
 * C-2 and C-3(13): an object is owned by a state body, or by an organization that works for one; an object of another
 * kind of persons counts only with the state function, service or resource that it serves.
 */
export function basisRefusals({
  ownerKind,
  beneficiaryKind,
  kind,
  hasPublicFunction,
}: StateBasis): Refusal[] {
  const refusals: Refusal[] = [];
  if (ownerKind === null || ownerKind === 'OTHER_PERSON') refusals.push(noStateFunctionBasis());
  if (ownerKind === 'ORGANIZATION' && beneficiaryKind !== 'STATE_BODY')
    refusals.push(noStateFunctionBasis({}, ['input', 'beneficiaryId']));
  if (kind === 'OTHER_PERSON_OBJECT' && !hasPublicFunction) refusals.push(noPublicFunction());
  return refusals;
}

/** A named beneficiary exists. */
export function beneficiaryRefusals(id: string | null, kind: OrganizationKind | null): Refusal[] {
  if (id === null || kind !== null) return [];
  return [organizationUnknown({}, ['input', 'beneficiaryId'], { kind: 'INVALID_INPUT' })];
}

/** The same refusal by the clause that defines the objects of other persons. */
function noPublicFunction(): Refusal {
  const refusal = noStateFunctionBasis({}, ['input', 'publicFunction']);
  const definition = { ...refusal.error.definition, clause: legalReference('129', '3(13)') };
  return { ...refusal, error: new DomainError(definition) };
}

/** Code of the portal: year of recording and serial number in the register. */
export function codeOf(today: string, serial: number): string {
  return `KZ-П-${today.slice(2, 4)}-${String(serial).padStart(7, '0')}`;
}
