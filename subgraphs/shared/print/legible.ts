import { hasGlyph, type Page } from './page';

/** Signs that people write and the font lacks, as they are typed where there is no such key. */
const TYPED: Readonly<Record<string, string>> = {
  '\t': ' ',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '≈': '~',
  '→': '->',
  '←': '<-',
};

/** Texts of these alone are in the font: nearly all, so that no letter of them is looked up. */
const PLAIN = /^[\n -~\u00a0-\u00ac\u00ae-\u017f\u0400-\u04ff–—«»“”№…•]*$/;

/**
 * A text of which nothing turns into an empty box and nothing is hidden: what the font does not have, and what is never
 * seen (a control sign, a turn of direction), is told by its number, for example `[U+4E2D]`.
 */
export function legible(page: Page, text: string): string {
  if (PLAIN.test(text)) return text;
  const signs = text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return Array.from(signs, (sign) => TYPED[sign] ?? (isSeen(page, sign) ? sign : named(sign))).join('');
}

function isSeen(page: Page, sign: string): boolean {
  return sign === '\n' || (!/\p{C}/u.test(sign) && hasGlyph(page, sign.codePointAt(0) ?? 0));
}

function named(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
