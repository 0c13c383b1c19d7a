import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import { textRefusal } from './card.rules';
import { fieldRequired, nothingToCorrect } from './correct.rules';

const INVALID = { kind: 'INVALID_INPUT' } as const;
const CARD = legalReference('129', '4.2');
const LIMITS = { purpose: 1000, name: 255 } as const;

export const cardPartUnknown = defineRefusal({
  code: 'CARD_PART_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Объектінің карточкасында мұндай қолданыстағы жазба жоқ.',
    ru: 'В карточке объекта нет такой действующей записи.',
    en: 'The card of the object has no such entry in force.',
  },
});

export const cardPartRepeated = defineRefusal({
  code: 'CARD_PART_REPEATED',
  clause: CARD,
  texts: {
    kk: 'Карточкада мұндай қолданыстағы жазба бар.',
    ru: 'Такая действующая запись в карточке уже есть.',
    en: 'The card has such an entry in force already.',
  },
});

export const integratedWithItself = defineRefusal({
  code: 'INTEGRATED_WITH_ITSELF',
  clause: CARD,
  texts: {
    kk: 'Объект өзімен интеграцияланбайды.',
    ru: 'Объект не интегрируется сам с собой.',
    en: 'An object is not integrated with itself.',
  },
});

export const cardDayInvalid = defineRefusal({
  code: 'CARD_DAY_INVALID',
  clause: CARD,
  texts: {
    kk: '{day} күні {today} күнінен кейін не жазбаның басынан ({startedOn}) ерте болмайды.',
    ru: 'День {day} не может быть позже {today} или раньше начала записи ({startedOn}).',
    en: 'The day {day} may not lie after {today} or before the beginning of the entry ({startedOn}).',
  },
});

interface Integration {
  readonly purpose: string;
  readonly via?: string | null | undefined;
  readonly exchangeVersion?: string | null | undefined;
  readonly status: string;
  /** Null on a row from before the question. */
  readonly startedOn: string | null;
}

interface Sides {
  readonly objectId: string;
  readonly otherId: string | null;
  /** Whether the card tells the same exchange already. */
  readonly isKnown: boolean;
}

/** Every problem of an exchange, added or changed, but the other side, which is looked for apart. */
export function integrationRefusals(added: Integration, sides: Sides, today: string): Refusal[] {
  const { purpose, via, exchangeVersion, status, startedOn } = added;
  return [
    ...(sides.otherId === sides.objectId
      ? [integratedWithItself({}, ['input', 'otherObjectId'], INVALID)]
      : []),
    ...textRefusal(purpose, ['purpose'], LIMITS.purpose),
    ...(via == null ? [] : textRefusal(via, ['via'], LIMITS.name)),
    ...(exchangeVersion == null ? [] : textRefusal(exchangeVersion, ['exchangeVersion'], LIMITS.name)),
    ...(status === 'PLANNED' || startedOn === null ? [] : dayRefusals('startedOn', startedOn, null, today)),
    ...(sides.isKnown ? [cardPartRepeated({}, ['input', 'purpose'])] : []),
  ];
}

export function technologyRefusals(
  { name, startedOn }: { readonly name: string; readonly startedOn: string },
  isKnown: boolean,
  today: string,
): Refusal[] {
  return [
    ...textRefusal(name, ['name'], LIMITS.name),
    ...dayRefusals('startedOn', startedOn, null, today),
    ...(isKnown ? [cardPartRepeated({}, ['input', 'name'])] : []),
  ];
}

/** A change names a field, and empties none of those that are told. */
export function changedPartRefusals(change: object, required: readonly string[]): Refusal[] {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  if (given.length === 0) return [nothingToCorrect({}, ['input'], INVALID)];
  return given
    .filter(([name, value]) => value === null && required.includes(name))
    .map(([name]) => fieldRequired({}, ['input', name], INVALID));
}

/** The entry that the field tells is not in force on the card. */
export const partUnknown = (field: string): Refusal => cardPartUnknown({}, ['input', field], INVALID);

interface End {
  /** Name of the field that tells the entry. */
  readonly field: string;
  readonly endedOn: string;
  /** The entry in force; null when there is none, its first day null when not recorded. */
  readonly open: { readonly startedOn: string | null } | null;
  readonly today: string;
}

export function endPartRefusals({ field, endedOn, open, today }: End): Refusal[] {
  if (!open) return [partUnknown(field)];
  return dayRefusals('endedOn', endedOn, open.startedOn, today);
}

/** A day that lies ahead, or before the beginning of its entry. */
export function dayRefusals(field: string, day: string, startedOn: string | null, today: string): Refusal[] {
  if (day <= today && (startedOn === null || day >= startedOn)) return [];
  return [cardDayInvalid({ day, today, startedOn: startedOn ?? '—' }, ['input', field], INVALID)];
}
