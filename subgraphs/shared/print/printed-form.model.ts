import type { LocalDate } from '../kernel/local-date';
import type { Language } from '../kernel/localized-text';

/** A document as it is printed: filled, in one language, in the order of reading. */
export interface PrintedForm {
  readonly language: Language;
  /** What stands at the upper right: the annex and the act that sets the form. */
  readonly basis: string;
  readonly title: string;
  readonly place?: string;
  readonly date?: LocalDate;
  readonly blocks: readonly FormBlock[];
  /** What every page says at its foot, for example the number of the document and its hash. */
  readonly foot: string;
  /** When the document came to be: the same document prints to the same bytes. */
  readonly madeAt: Date;
}

export type FormBlock = FieldBlock | TableBlock | TextBlock | PartiesBlock;

export interface FieldBlock {
  readonly kind: 'FIELDS';
  readonly title?: string;
  readonly fields: readonly FormLine[];
}

/** A line to write on: of a signature that is not there yet, and of all that nobody filled in. */
export const TO_WRITE = '_'.repeat(24);

/** A line of a form; null where nobody told a value. */
export interface FormLine {
  readonly label: string;
  readonly value: string | null;
  /** Where the form names everything that the value may be, those that hold are underlined. */
  readonly choices?: readonly { readonly text: string; readonly isChosen: boolean }[];
}

export interface TableBlock {
  readonly kind: 'TABLE';
  readonly title?: string;
  /** Widths are shares of the page's width. */
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  /** Read one after another while pages are written, so that a long table costs no memory. */
  readonly rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>;
}

export interface TextBlock {
  readonly kind: 'TEXT';
  readonly title?: string;
  readonly paragraphs: readonly string[];
}

/** Two parties beside each other, each with its lines; where all of them are empty they are filled in by hand. */
export interface PartiesBlock {
  readonly kind: 'PARTIES';
  readonly parties: readonly [Party, Party];
}

export interface Party {
  readonly title: string;
  readonly lines: readonly FormLine[];
}
