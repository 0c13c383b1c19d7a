import { languageOf } from '../certificate/language';

/** Why the text of a source is no text in which people program (E-2(2)). */
export type SourceForm = 'BINARY' | 'MINIFIED' | 'OBFUSCATED';

const HEAD = 16 * 1024;
/** Bytes for each line beyond which nobody has written the lines. */
const LONGEST_AVERAGE = 400;
const SHORTEST = 2_048;
const OBFUSCATED = /\b_0x[0-9a-f]{4,}\b.*\b_0x[0-9a-f]{4,}\b|eval\(function\(p,a,c,k,e,[rd]\)/;
/** Every such text holds one of these. Short marks with a rare first letter are found ten times as quickly as long. */
const MARKS = ['_0x', 'k,e,'];

/** Markup and queries are long-lined by nature. */
const LONG_LINED = new Set(['HTML', 'SQL']);

export const sourceFormBytes = (path: string): number => (languageOf(path) === null ? 0 : HEAD);

/** Null for a text that people read. */
export function sourceFormOf(path: string, head: Buffer): SourceForm | null {
  const start = head.length > HEAD ? head.subarray(0, HEAD) : head;
  if (start.includes(0) && !isWideText(start)) return 'BINARY';
  if (start.length < SHORTEST || LONG_LINED.has(languageOf(path) ?? '')) return null;
  const isSuspect = MARKS.some((mark) => start.includes(mark));
  if (isSuspect && OBFUSCATED.test(start.toString('latin1'))) return 'OBFUSCATED';
  return hasLines(start, start.length / LONGEST_AVERAGE) ? null : 'MINIFIED';
}

/** Whether there are at least so many lines; counted no further, for most texts have many more. */
function hasLines(start: Buffer, least: number): boolean {
  let lines = 1;
  for (let at = start.indexOf(10); at >= 0 && lines < least; at = start.indexOf(10, at + 1)) lines += 1;
  return lines >= least;
}

/** UTF-16 with its mark is text with zeros. */
const isWideText = (start: Buffer): boolean =>
  (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
