import { languageOf } from '../certificate/language';
import { type Mark, markAt } from '../medium/marks';

/** Why the text of a source is no text in which people program (E-2(2)). */
export type SourceForm = 'BINARY' | 'MINIFIED' | 'OBFUSCATED';

const HEAD = 16 * 1024;
/** Bytes for each line beyond which nobody has written the lines. */
const LONGEST_AVERAGE = 400;
const SHORTEST = 2_048;
const OBFUSCATED = /\b_0x[0-9a-f]{4,}\b.*\b_0x[0-9a-f]{4,}\b|eval\(function\(p,a,c,k,e,[rd]\)/;
/** Every such text holds one of these. */
export const OBFUSCATION_MARKS: readonly Mark[] = [
  'k,e,',
  ...[...'0123456789abcdef'].map((digit) => `_0x${digit}`),
];
const MARKS = new Set(OBFUSCATION_MARKS);

/** Markup and queries are long-lined by nature, as is a short text by chance. */
const LONG_LINED = new Set(['HTML', 'SQL']);

export const sourceFormBytes = (path: string): number => (languageOf(path) === null ? 0 : HEAD);

/** Null for a text that people read, as far as its lines tell. */
export function sourceFormOf(path: string, head: Buffer): SourceForm | null {
  if (isBinary(head)) return 'BINARY';
  return tellsNothing(path, head) || hasLines(head, head.length / LONGEST_AVERAGE) ? null : 'MINIFIED';
}

/** Whether a text that people might read, at whose places marks stand, was made so that they cannot. */
export function isObfuscated(path: string, head: Buffer, places: readonly number[]): boolean {
  const isSuspect = places.some((place) => place < head.length && MARKS.has(markAt(head, place)));
  return (
    isSuspect && !tellsNothing(path, head) && !isBinary(head) && OBFUSCATED.test(head.toString('latin1'))
  );
}

const tellsNothing = (path: string, { length }: Buffer): boolean =>
  length < SHORTEST || LONG_LINED.has(languageOf(path) ?? '');

const isBinary = (head: Buffer): boolean => head.includes(0) && !isWideText(head);

/** Whether there are at least so many lines; counted no further, for most texts have many more. */
function hasLines(start: Buffer, least: number): boolean {
  let lines = 1;
  for (let at = start.indexOf(10); at >= 0 && lines < least; at = start.indexOf(10, at + 1)) lines += 1;
  return lines >= least;
}

/** UTF-16 with its mark is text with zeros. */
const isWideText = (start: Buffer): boolean =>
  (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
