import { toGlobalId } from '../../shared/kernel/global-id';
import { almatyDay } from '../../shared/kernel/local-date';

/** A kept card: its columns as the database wrote them. A column that came later is missing on an older card. */
export type KeptCard = Readonly<Record<string, unknown>> & {
  readonly characteristics?: Readonly<Record<string, unknown>> | null;
  /** Entries of the dated lists by the names of the lists. */
  readonly card_entries?: Readonly<Record<string, readonly KeptEntry[]>> | null;
};

/** An entry of a dated list with its bare id, as a card keeps it. */
export interface KeptEntry {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly startedOn: string;
  readonly endedOn: string | null;
}

export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Columns that belong to the keeping of the record and not to what it says. */
const BOOKKEEPING = new Set([
  'id',
  'version',
  'recorded_at',
  'updated_at',
  'is_synthetic',
  'characteristics',
  'card_entries',
]);
const ORGANIZATIONS: Readonly<Record<string, string>> = {
  owner_id: 'owner',
  holder_id: 'holder',
  beneficiary_id: 'beneficiary',
};

/** Latest version that had begun by the end of the day in Almaty. */
export function versionOn<Version extends { readonly validFrom: Date; readonly version: number }>(
  versions: readonly Version[],
  day: string,
): Version | null {
  const begun = versions.filter(({ validFrom }) => almatyDay(validFrom) <= day);
  return begun.toSorted((a, b) => b.version - a.version)[0] ?? null;
}

/** Fields in which two cards differ, by their names in the graph and in their order. */
export function cardChanges(before: KeptCard, after: KeptCard): FieldChange[] {
  const [old, young] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...old.keys(), ...young.keys()])].sort();
  return names.flatMap((field) => {
    const change = { field, before: old.get(field) ?? null, after: young.get(field) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

function fieldsOf(card: KeptCard): Map<string, string> {
  const own = Object.entries(card).filter(([column]) => !BOOKKEEPING.has(column));
  const levels = Object.entries(card.characteristics ?? {});
  const entries = Object.entries(card.card_entries ?? {}).flatMap(([list, kept]) =>
    kept.map((entry) => [list, entry] as const),
  );
  return new Map([
    ...own.flatMap(([column, value]) => field(fieldName(column), textOf(column, value))),
    ...levels.flatMap(([column, value]) => field(`characteristics.${camel(column)}`, textOf(column, value))),
    ...entries.flatMap(([list, entry]) => entryFields(list, entry)),
  ]);
}

/** `userRoles.cde_….name`: which entry, and what of it. */
function entryFields(list: string, { id, content, startedOn, endedOn }: KeptEntry): [string, string][] {
  const path = `${list}.${toGlobalId('cardEntry', id)}`;
  return Object.entries({ ...content, startedOn, endedOn }).flatMap(([name, value]) =>
    field(`${path}.${name}`, contentText(name, value)),
  );
}

/** A field that refers to another entry, and no other, ends in `Id`. */
function contentText(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => contentText(name, item)).join('; ');
  if (typeof value !== 'object')
    return name.endsWith('Id') ? toGlobalId('cardEntry', String(value)) : String(value);
  const parts = Object.entries(value).map(([part, told]) => contentText(part, told));
  return parts.join(', ');
}

function field(name: string, text: string | null): [string, string][] {
  return text === null ? [] : [[name, text]];
}

/** `name_ru` is `name.ru`, `owner_id` is `owner`, `stage_since` is `stageSince`. */
function fieldName(column: string): string {
  const localized = /^(name|purpose|public_function)_(kk|ru|en)$/.exec(column);
  if (localized) return `${camel(localized[1] ?? '')}.${localized[2]}`;
  return ORGANIZATIONS[column] ?? camel(column);
}

function textOf(column: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('; ');
  return column in ORGANIZATIONS ? toGlobalId('organization', String(value)) : String(value);
}

export function camel(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
