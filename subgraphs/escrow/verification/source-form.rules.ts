import { languageOf } from '../certificate/language';
import { type Look, type Mark, markKey, markKeyAt, PLAIN_BYTES, PLAIN_LINE } from '../medium/marks';

/** Why the text of a source is no text in which people program (E-2(2)). */
export type SourceForm = 'BINARY' | 'MINIFIED' | 'OBFUSCATED';

const SHORTEST = 2_048;
const OBFUSCATED = /\b_0x[0-9a-f]{4,}\b.*\b_0x[0-9a-f]{4,}\b|eval\(function\(p,a,c,k,e,[rd]\)/;
/** Every such text holds one of these. */
export const OBFUSCATION_MARKS: readonly Mark[] = [
  'k,e,',
  ...[...'0123456789abcdef'].map((digit) => `_0x${digit}`),
];
const KEYS = new Set(OBFUSCATION_MARKS.map(markKey));

/** Markup and queries are long-lined by nature, as is a short text by chance. */
const LONG_LINED = new Set(['HTML', 'SQL']);

export const sourceFormBytes = (path: string): number => (languageOf(path) === null ? 0 : PLAIN_BYTES);

/** Null for a text that people read, as far as its lines tell and what was met in it. */
export function sourceFormOf(path: string, head: Buffer, { isPlain, marks }: Look): SourceForm | null {
  if (!isPlain && isBinary(head)) return 'BINARY';
  if (tellsNothing(path, head)) return null;
  if (isObfuscated(head, marks)) return 'OBFUSCATED';
  return isPlain || hasLines(head, head.length / PLAIN_LINE) ? null : 'MINIFIED';
}

function isObfuscated(head: Buffer, marks: readonly number[]): boolean {
  const isSuspect = marks.some((place) => KEYS.has(markKeyAt(head, place)));
  return isSuspect && OBFUSCATED.test(head.toString('latin1'));
}

const tellsNothing = (path: string, { length }: Buffer): boolean =>
  length < SHORTEST || LONG_LINED.has(languageOf(path) ?? '');

const isBinary = (head: Buffer): boolean => head.includes(0) && !isWideText(head);

/** Whether there are at least so many lines; counted no further. */
function hasLines(start: Buffer, least: number): boolean {
  let lines = 1;
  for (let at = start.indexOf(10); at >= 0 && lines < least; at = start.indexOf(10, at + 1)) lines += 1;
  return lines >= least;
}

/** UTF-16 with its mark is text with zeros. */
const isWideText = (start: Buffer): boolean =>
  (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
