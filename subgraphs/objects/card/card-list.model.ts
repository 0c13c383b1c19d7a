import type { LocalizedText } from '../../shared/kernel/localized-text';

/** A closed list of values with their names; only where the portal publishes one. */
export interface ValueList {
  /** Name of the enum in the graph. */
  readonly name: string;
  readonly description: string;
  readonly titles: Readonly<Record<string, LocalizedText>>;
}

/** What one field of an entry holds. A text of an unknown value list is a free text and its description says so. */
type Content =
  | { readonly kind: 'TEXT'; readonly max: number }
  | { readonly kind: 'TEXTS'; readonly max: number }
  | { readonly kind: 'WHOLE'; readonly max: number }
  | { readonly kind: 'DECIMAL' }
  | { readonly kind: 'DAY' }
  | { readonly kind: 'VALUE'; readonly values: ValueList }
  /** Another entry of the same card, by the name of its list. */
  | { readonly kind: 'ENTRY'; readonly list: string }
  | { readonly kind: 'PARTS'; readonly type: string; readonly fields: CardFields };

export type CardField = Content & {
  readonly description: string;
  readonly isRequired: boolean;
};

export type CardFields = Readonly<Record<string, CardField>>;

/** A dated list of the card of an object. */
export interface CardList {
  /** Name of the field of an object and of the list in the database, for example `userRoles`. */
  readonly name: string;
  /** Begins the names of its mutations, for example `userRole`. */
  readonly noun: string;
  /** Name of the type of an entry in the graph. */
  readonly type: string;
  readonly description: string;
  /** Field that names an entry and orders the list. Required; two entries in force never share it. */
  readonly title: string;
  readonly fields: CardFields;
  /** Whether an entry may begin on a day ahead. */
  readonly isPlannable?: boolean;
  /** Pairs of fields of which the first may not exceed the second. */
  readonly atMost?: readonly (readonly [smaller: string, larger: string])[];
}

/** Values of the fields of an entry, by the names of the graph; what the card does not tell is left out. */
export type EntryContent = Readonly<Record<string, unknown>>;

/** Entries of one list that may be in force at once: all of them are kept with every version of the card. */
export const MAX_ENTRIES = 300;

/** Parts, or texts, of one field of an entry. */
export const MAX_PARTS = 50;

const NAME = 255;
/** Longest text of several sentences. */
export const LONG = 1000;
/** Said of a text whose value list the portal keeps to itself. */
export const FREE = 'free text, for its values are not published';

export const text = (description: string, max = NAME): CardField => ({
  kind: 'TEXT',
  max,
  description,
  isRequired: false,
});
export const texts = (description: string, max = NAME): CardField => ({
  kind: 'TEXTS',
  max,
  description,
  isRequired: false,
});
export const whole = (description: string, max = 1_000_000): CardField => ({
  kind: 'WHOLE',
  max,
  description,
  isRequired: false,
});
export const percent = (description: string): CardField =>
  whole(`${description}, percent from 0 to 100`, 100);
export const decimal = (description: string): CardField => ({
  kind: 'DECIMAL',
  description,
  isRequired: false,
});
export const day = (description: string): CardField => ({ kind: 'DAY', description, isRequired: false });
export const oneOf = (values: ValueList, description: string): CardField => ({
  kind: 'VALUE',
  values,
  description,
  isRequired: false,
});
export const entryOf = (list: string, description: string): CardField => ({
  kind: 'ENTRY',
  list,
  description,
  isRequired: false,
});
export const parts = (type: string, description: string, fields: CardFields): CardField => ({
  kind: 'PARTS',
  type,
  fields,
  description,
  isRequired: false,
});
export const required = (field: CardField): CardField => ({ ...field, isRequired: true });
