import { fromGlobalId } from '../../shared/kernel/global-id';
import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import { textRefusal } from '../record/card.rules';
import {
  cardPartRepeated,
  cardPartUnknown,
  changedPartRefusals,
  dayRefusals,
} from '../record/card-part.rules';
import {
  type CardField,
  type CardFields,
  type CardList,
  type EntryContent,
  MAX_ENTRIES,
  MAX_PARTS,
} from './card-list.model';

const INVALID = { kind: 'INVALID_INPUT' } as const;
const CARD = legalReference('129', '4.2');

export const cardFigureOutOfRange = defineRefusal({
  code: 'CARD_FIGURE_OUT_OF_RANGE',
  clause: CARD,
  texts: {
    kk: 'Мән 0 мен {max} аралығында болуы керек.',
    ru: 'Значение должно быть от 0 до {max}.',
    en: 'The value must lie between 0 and {max}.',
  },
});

export const cardFiguresContradict = defineRefusal({
  code: 'CARD_FIGURES_CONTRADICT',
  clause: CARD,
  texts: {
    kk: 'Мән `{larger}` өрісінің мәнінен ({limit}) аспауы керек.',
    ru: 'Значение не может превышать значение поля `{larger}` ({limit}).',
    en: 'The value may not exceed that of the field `{larger}` ({limit}).',
  },
});

export const cardListFull = defineRefusal({
  code: 'CARD_LIST_FULL',
  clause: null,
  texts: {
    kk: 'Тізімде {max} жазбадан артық болмайды.',
    ru: 'В списке не может быть больше {max} записей.',
    en: 'The list may have at most {max} entries.',
  },
  remedy: {
    kk: 'Енді қолданылмайтын жазбаларды аяқтаңыз немесе бірнешеуін біріктіріңіз.',
    ru: 'Завершите записи, которые больше не действуют, или объедините несколько в одну.',
    en: 'End the entries that hold no longer, or join several into one.',
  },
});

/** Largest sum or size that the card takes: fifteen digits and two decimals. */
const MAX_DECIMAL = 999_999_999_999_999;

/** What the card already holds beside the entry. */
export interface CardAround {
  /** Whether another entry of the list in force has the same title. */
  readonly isKnown: boolean;
  /** Entries of the list in force; null when none is added. */
  readonly count: number | null;
  /** Entries in force to which an entry may refer: list and bare id. */
  readonly entries: ReadonlySet<string>;
  readonly today: string;
}

/** The fields of a list that the client gave; null empties a field. */
export function givenContent(list: CardList, input: object): EntryContent {
  const given = new Map(Object.entries(input));
  return Object.fromEntries(
    Object.keys(list.fields)
      .filter((name) => given.get(name) !== undefined)
      .map((name) => [name, given.get(name)]),
  );
}

/** The fields as they are kept: trimmed, ids bare, what is empty left out. */
export function keptContent(fields: CardFields, content: EntryContent): EntryContent {
  const kept = Object.entries(fields).map(
    ([name, field]) => [name, keptValue(field, content[name])] as const,
  );
  return Object.fromEntries(kept.filter(([, value]) => value != null && !isEmptyList(value)));
}

function keptValue(field: CardField, value: unknown): unknown {
  if (typeof value === 'string') return field.kind === 'ENTRY' ? (bareId(value) ?? value) : value.trim();
  if (!Array.isArray(value)) return value;
  return field.kind === 'PARTS'
    ? value.map((part: EntryContent) => keptContent(field.fields, part))
    : value.map((item) => String(item).trim());
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const bareId = (id: string): string | null => fromGlobalId('cardEntry', id);

interface Entry {
  /** What the client gave of it. */
  readonly given: EntryContent;
  /** What the card will tell. */
  readonly kept: EntryContent;
  readonly startedOn: string;
}

/** Every problem of an entry that is added or changed, each with its path. */
export function entryRefusals(
  list: CardList,
  { given, kept, startedOn }: Entry,
  around: CardAround,
): Refusal[] {
  const { isKnown, count, today } = around;
  return [
    ...(count !== null && count >= MAX_ENTRIES
      ? [cardListFull({ max: MAX_ENTRIES }, ['input'], INVALID)]
      : []),
    ...contentRefusals(list.fields, given, [], around),
    ...atMostRefusals(list, kept),
    ...(list.isPlannable ? [] : dayRefusals('startedOn', startedOn, null, today)),
    ...(isKnown ? [cardPartRepeated({}, ['input', list.title])] : []),
  ];
}

/** A change names a field, and empties none that must be told. */
export function changeRefusals(
  { fields }: CardList,
  given: EntryContent,
  startedOn: string | null | undefined,
): Refusal[] {
  const required = Object.keys(fields).filter((name) => fields[name]?.isRequired);
  return changedPartRefusals({ ...given, startedOn }, [...required, 'startedOn']);
}

function contentRefusals(
  fields: CardFields,
  content: EntryContent,
  path: readonly string[],
  around: Pick<CardAround, 'entries'>,
): Refusal[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = content[name];
    return value == null ? [] : valueRefusals(field, value, [...path, name], around);
  });
}

function valueRefusals(
  field: CardField,
  value: unknown,
  path: readonly string[],
  around: Pick<CardAround, 'entries'>,
): Refusal[] {
  switch (field.kind) {
    case 'TEXT':
      return textRefusal(String(value), path, field.max);
    case 'TEXTS':
      return eachRefusals(value, path, (item, at) => textRefusal(String(item), at, field.max));
    case 'PARTS':
      return eachRefusals(value, path, (part, at) =>
        contentRefusals(field.fields, part as EntryContent, at, around),
      );
    case 'WHOLE':
      return rangeRefusals(Number(value), field.max, path);
    case 'DECIMAL':
      return rangeRefusals(Number(value), MAX_DECIMAL, path);
    case 'ENTRY':
      return around.entries.has(`${field.list} ${bareId(String(value))}`)
        ? []
        : [cardPartUnknown({}, ['input', ...path], INVALID)];
    default:
      return [];
  }
}

function eachRefusals(
  value: unknown,
  path: readonly string[],
  refusalsOf: (item: unknown, path: readonly string[]) => Refusal[],
): Refusal[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.length > MAX_PARTS) return [cardListFull({ max: MAX_PARTS }, ['input', ...path], INVALID)];
  return items.flatMap((item, index) => refusalsOf(item, [...path, String(index)]));
}

function rangeRefusals(value: number, max: number, path: readonly string[]): Refusal[] {
  return value >= 0 && value <= max ? [] : [cardFigureOutOfRange({ max }, ['input', ...path], INVALID)];
}

function atMostRefusals({ atMost = [] }: CardList, content: EntryContent): Refusal[] {
  return atMost.flatMap(([smaller, larger]) => {
    const [low, limit] = [content[smaller], content[larger]];
    if (low === undefined || limit === undefined || Number(low) <= Number(limit)) return [];
    return [cardFiguresContradict({ larger, limit: String(limit) }, ['input', smaller], INVALID)];
  });
}
