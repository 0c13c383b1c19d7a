import type { SignedInActor } from '../../shared/access/actor';
import { ROLES, type Role } from '../../shared/access/roles';
import { addDays } from '../../shared/kernel/local-date';
import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { textRefusal } from '../record/card.rules';

const INVALID = { kind: 'INVALID_INPUT' } as const;
const NOT_ALLOWED = { kind: 'NOT_ALLOWED', allowedRelations: [] } as const;

/** Addresses of one person that answer at once. */
export const MAX_ADDRESSES = 20;
/** Days for which an address answers at most: whether its maker still holds the office it does not learn. */
export const MAX_DAYS = 365;

export const calendarNotShown = defineRefusal({
  code: 'CALENDAR_NOT_SHOWN',
  clause: null,
  texts: {
    kk: 'Мекенжай сіздің ұйымыңызға тағайындауы бойынша көрсетілетін міндеттерді ғана көрсетеді.',
    ru: 'Адрес показывает только те обязанности, которые видны вашей организации по её назначению.',
    en: 'An address shows only the duties that your organization sees by its appointment.',
  },
  remedy: {
    kk: 'Өзге міндеттерді өз токеніңізбен оқыңыз: `dutyCalendar`.',
    ru: 'Другие обязанности читайте со своим токеном: `dutyCalendar`.',
    en: 'Read other duties with your own token: `dutyCalendar`.',
  },
});

export const calendarTermInvalid = defineRefusal({
  code: 'CALENDAR_TERM_INVALID',
  clause: null,
  texts: {
    kk: 'Соңғы күн {today} мен {latest} аралығында болуы керек.',
    ru: 'Последний день должен быть от {today} до {latest}.',
    en: 'The last day must lie between {today} and {latest}.',
  },
});

export const calendarAddressesFull = defineRefusal({
  code: 'CALENDAR_ADDRESSES_FULL',
  clause: null,
  texts: {
    kk: 'Сізде {max} жұмыс істейтін мекенжай бар; керексізін қайтарып алыңыз.',
    ru: 'У вас уже {max} действующих адресов; отзовите ненужный.',
    en: 'You have {max} addresses that answer; revoke one that you do not need.',
  },
});

export const calendarAddressUnknown = defineRefusal({
  code: 'CALENDAR_ADDRESS_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Сізде мұндай қолданыстағы мекенжай жоқ.',
    ru: 'У вас нет такого действующего адреса.',
    en: 'You have no such address in force.',
  },
  remedy: {
    kk: 'Мекенжайларыңызды `calendarAddresses` көрсетеді.',
    ru: 'Ваши адреса показывает `calendarAddresses`.',
    en: '`calendarAddresses` lists yours.',
  },
});

/** Who made an address, as far as it is known without a token. */
export interface AddressMaker {
  readonly actor: string;
  readonly actorOrganizationId: string;
  /** Roles of the maker when it was made. */
  readonly roles: readonly string[];
}

/**
 * The maker as the calendar is shown: a person of the organization with those of the roles that the organization itself
 * is appointed to today. A role that only the person held cannot be known to hold still.
 */
export function readerOf(
  { actor, actorOrganizationId, roles }: AddressMaker,
  appointments: readonly string[],
  now: Date,
): SignedInActor {
  const isAppointed = (role: string): role is Role => role in ROLES && appointments.includes(role);
  return {
    kind: 'PERSON',
    subject: actor,
    organizationId: actorOrganizationId,
    roles: new Set(roles.filter(isAppointed)),
    scopes: new Set(),
    tokenExpiresAt: now,
  };
}

interface NewAddress {
  readonly label: string | null;
  readonly validUntil: string;
  /** Whether the maker sees these duties today, and will see them without a token. */
  readonly isShown: boolean;
  /** Addresses of the maker that answer today. */
  readonly count: number;
}

/** Every problem of a new address. */
export function addressRefusals({ label, validUntil, isShown, count }: NewAddress, today: string): Refusal[] {
  const latest = addDays(today, MAX_DAYS);
  return [
    ...(isShown ? [] : [calendarNotShown({}, ['input', 'organizationId'], NOT_ALLOWED)]),
    ...(label === null ? [] : textRefusal(label, ['label'], 255)),
    ...(validUntil < today || validUntil > latest
      ? [calendarTermInvalid({ today, latest }, ['input', 'validUntil'], INVALID)]
      : []),
    ...(count >= MAX_ADDRESSES ? [calendarAddressesFull({ max: MAX_ADDRESSES }, ['input'], INVALID)] : []),
  ];
}
