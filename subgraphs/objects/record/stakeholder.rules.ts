import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import { rightsNotTransferable } from '../../shared/law/rights-not-transferable.errors';
import type { ObjectKind, StakeholderRole } from '../object/object.model';
import type { OrganizationKind } from '../organization/organization.type';
import { noStateFunctionBasis } from './record.rules';

const INVALID = { kind: 'INVALID_INPUT' } as const;
const RECORDS = legalReference('129', '4.1');

export const relationInFuture = defineRefusal({
  code: 'RELATION_IN_FUTURE',
  clause: RECORDS,
  texts: {
    kk: '{day} күні бүгіннен ({today}) кейін болмайды.',
    ru: 'День {day} не может быть позже сегодняшнего ({today}).',
    en: 'The day {day} may not lie after today ({today}).',
  },
});

export const relationEndsEarly = defineRefusal({
  code: 'RELATION_ENDS_EARLY',
  clause: RECORDS,
  texts: {
    kk: 'Қатынас {startedOn} күні басталған; одан ертерек аяқталмайды.',
    ru: 'Отношение началось {startedOn}; раньше оно закончиться не может.',
    en: 'The relation began on {startedOn}; it cannot end before that.',
  },
});

export const relationsOverlap = defineRefusal({
  code: 'RELATIONS_OVERLAP',
  clause: RECORDS,
  texts: {
    kk: 'Бұл рөл {startedOn} күнінен бастап берілген; мерзімдер қабаттасады.',
    ru: 'Эта роль занята с {startedOn}; сроки пересекаются.',
    en: 'The role is taken since {startedOn}; the terms overlap.',
  },
  remedy: {
    kk: 'Кейінгі күнді беріңіз; иесін немесе иеленушіні ауыстыру үшін `isReplacement` көрсетіңіз.',
    ru: 'Укажите более поздний день; для смены собственника или владельца укажите `isReplacement`.',
    en: 'Give a later day; to change the owner or holder set `isReplacement`.',
  },
});

export const relationNotOpen = defineRefusal({
  code: 'RELATION_NOT_OPEN',
  clause: RECORDS,
  texts: {
    kk: 'Бұл ұйымның мұндай рөлі қазір жоқ.',
    ru: 'У этой организации сейчас нет такой роли.',
    en: 'The organization does not have this role now.',
  },
});

export const ownerRequired = defineRefusal({
  code: 'OWNER_REQUIRED',
  clause: RECORDS,
  texts: {
    kk: 'Объект иесіз қалмайды.',
    ru: 'Объект не остаётся без собственника.',
    en: 'An object is never without an owner.',
  },
  remedy: {
    kk: 'Жаңа иесін `isReplacement` арқылы тағайындаңыз.',
    ru: 'Назначьте нового собственника с `isReplacement`.',
    en: 'Assign the next owner with `isReplacement`.',
  },
});

/** Dated relation; `endedOn` is its last day, null while it lasts. */
export interface DatedRelation {
  readonly organizationId: string;
  readonly role: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
}

/** Roles that one organization has at a time; the card repeats the one of today. */
const SINGLE: readonly StakeholderRole[] = ['OWNER', 'HOLDER'];

export function isSingle(role: StakeholderRole): boolean {
  return SINGLE.includes(role);
}

interface Assignment {
  readonly organizationId: string;
  readonly role: StakeholderRole;
  readonly startedOn: string;
  readonly isReplacement: boolean;
}

/** The open relation that a replacement ends: of another organization, begun before. */
export function replacedBy<Row extends DatedRelation>(
  rows: readonly Row[],
  { organizationId, role, startedOn, isReplacement }: Assignment,
): Row | null {
  if (!isReplacement || !isSingle(role)) return null;
  const open = rows.find((row) => row.role === role && row.endedOn === null);
  return open && open.organizationId !== organizationId && open.startedOn < startedOn ? open : null;
}

/** A relation begins by today and meets no other: no second owner or holder, no second time the same organization. */
export function assignRefusals(
  assignment: Assignment,
  rows: readonly DatedRelation[],
  today: string,
): Refusal[] {
  const { organizationId, role, startedOn } = assignment;
  if (startedOn > today)
    return [relationInFuture({ day: startedOn, today }, ['input', 'startedOn'], INVALID)];
  const replaced = replacedBy(rows, assignment);
  const rival = rows.find(
    (row) =>
      row !== replaced &&
      row.role === role &&
      (isSingle(role) || row.organizationId === organizationId) &&
      (row.endedOn === null || row.endedOn >= startedOn),
  );
  return rival ? [relationsOverlap({ startedOn: rival.startedOn }, ['input', 'startedOn'])] : [];
}

interface NewOwner {
  readonly kind: OrganizationKind;
  readonly objectKind: ObjectKind;
  readonly hasBeneficiary: boolean;
}

/** C-35: an object made within a service gets no other owner. */
export function transferRefusals(role: StakeholderRole, subject: string | null): Refusal[] {
  return role === 'OWNER' && subject === 'ICT_SERVICE' ? [rightsNotTransferable({}, ['input', 'role'])] : [];
}

/** C-2: the new owner is a state body or works for one; other persons own only objects of other persons. */
export function newOwnerRefusals({ kind, objectKind, hasBeneficiary }: NewOwner): Refusal[] {
  if (kind === 'STATE_BODY' || (kind === 'ORGANIZATION' && hasBeneficiary)) return [];
  if (kind === 'OTHER_PERSON' && objectKind === 'OTHER_PERSON_OBJECT') return [];
  return [noStateFunctionBasis({}, ['input', 'organizationId'])];
}

interface Ending {
  readonly organizationId: string;
  readonly role: StakeholderRole;
  readonly endedOn: string;
}

/** The relation that an ending is about: one that lasts beyond today. */
export function openRelation<Row extends DatedRelation>(
  rows: readonly Row[],
  { organizationId, role }: Omit<Ending, 'endedOn'>,
  today: string,
): Row | null {
  const open = rows.find(
    (row) =>
      row.organizationId === organizationId &&
      row.role === role &&
      (row.endedOn === null || row.endedOn > today),
  );
  return open ?? null;
}

export function endRefusals(
  { role, endedOn }: Omit<Ending, 'organizationId'>,
  open: DatedRelation | null,
  today: string,
): Refusal[] {
  if (!open) return [relationNotOpen({}, ['input', 'role'])];
  if (role === 'OWNER') return [ownerRequired({}, ['input', 'role'])];
  const path = ['input', 'endedOn'];
  if (endedOn < open.startedOn) return [relationEndsEarly({ startedOn: open.startedOn }, path, INVALID)];
  if (isSingle(role) && endedOn > today) return [relationInFuture({ day: endedOn, today }, path, INVALID)];
  return [];
}
