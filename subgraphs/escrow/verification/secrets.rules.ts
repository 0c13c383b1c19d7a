import { type Mark, markKey, markKeyAt } from '../medium/marks';

interface SecretKind {
  readonly pattern: RegExp;
  /** One of them stands in all that the pattern matches. */
  readonly marks: readonly Mark[];
  /** What the pattern matches passes at one of its marks; told where ordinary texts are full of these. */
  passes?(head: Buffer, place: number): boolean;
}

const characters = (text: string): string[] => [...text];
/** What may stand behind `pwd` on its line: quotes, blanks of one byte, the sign that gives the value. */
const BEHIND_NAME = characters(`"':= \t\v\f\r\xa0`);
const OF_SCHEME = characters('abcdefghijklmnopqrstuvwxyz0123456789+.-');

/** Kinds of credentials by the marks that they carry. What is found is told by kind and line, never by its text. */
const SECRETS: Readonly<Record<string, SecretKind>> = {
  PRIVATE_KEY: { pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/, marks: ['-beg'] },
  CLOUD_KEY: { pattern: /A[KS]IA[0-9A-Z]{16}/, marks: ['akia', 'asia'] },
  ACCESS_TOKEN: {
    pattern: /gh[pousr]_[A-Za-z0-9]{36}|glpat-[\w-]{20}|xox[abprs]-[\w-]{10,}|npm_[A-Za-z0-9]{36}/,
    marks: [
      'lpat',
      'npm_',
      ...characters('pousr').map((char) => `gh${char}_`),
      ...characters('abprs').map((char) => `xox${char}`),
    ],
  },
  SIGNED_TOKEN: { pattern: /eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{16,}/, marks: ['.eyj'] },
  CONNECTION_PASSWORD: {
    pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/'"]+:(?!\$|\{|<|%)[^\s:@/'"]{3,}@/i,
    marks: OF_SCHEME.map((char) => `${char}://`),
  },
  PASSWORD: {
    pattern: /(?:password|passwd|pwd|secret|api[_-]?key)["']?\s*[:=]\s*["'](?!\$|\{|<|%|\*)[^"'\s]{6,}["']/i,
    marks: ['sswo', 'sswd', 'secr', 'pike', 'i_ke', 'i-ke', ...BEHIND_NAME.map((char) => `pwd${char}`)],
    passes: isGivenText,
  },
};

type Kind = Required<SecretKind> & { readonly name: string };
const KINDS: readonly Kind[] = Object.entries(SECRETS).map(
  ([name, { pattern, marks, passes = () => true }]) => ({
    name,
    pattern,
    marks,
    passes,
  }),
);
export const SECRET_MARKS: readonly Mark[] = KINDS.flatMap(({ marks }) => marks);
const BY_KEY = new Map(KINDS.flatMap((kind) => kind.marks.map((mark) => [markKey(mark), kind])));

const SCANNED =
  /(?:^|\/)\.env[^/]*$|\.(?:properties|ya?ml|json|xml|ini|conf|config|cfg|toml|pem|key|p8|env|sh|ps1|sql|js|ts|py|php|java|cs|go|rb)$/i;
/** Credentials stand at the top of short files; a longer beginning costs more than it finds. */
const SCANNED_BYTES = 64 * 1024;
const LONGEST_LINE = 2_000;
const [NEW_LINE, COLON, EQUALS] = [0x0a, 0x3a, 0x3d];
/** Where in a mark the end of its name may begin, and how many letters this end has at most. */
const END_OF_NAME = 3;
const MOST_LETTERS = 3;

const isBlank = (byte = 0): boolean =>
  byte === 0x20 || byte === 0xa0 || (byte >= 0x09 && byte <= 0x0d && byte !== NEW_LINE);
const isQuote = (byte = 0): boolean => byte === 0x22 || byte === 0x27;
const isLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

export const secretBytes = (path: string): number => (SCANNED.test(path) ? SCANNED_BYTES : 0);

/**
 * Kinds with the lines at which they stand, for example `PASSWORD:12`; empty for none. Only the lines with marks are
 * read, and only for the kinds of these, for a pattern over a whole text costs more than all digests of it.
 */
export function secretsIn(head: Buffer, places: readonly number[]): readonly string[] {
  const found: string[] = [];
  let number = 1;
  let counted = 0;
  // Whoever else seeks marks may be shown more of a file.
  for (let next = 0; (places[next] ?? head.length) < head.length; ) {
    const place = places[next] ?? 0;
    if (!kindAt(head, place)) {
      next += 1;
      continue;
    }
    const start = head.lastIndexOf(NEW_LINE, place) + 1;
    const end = endOfLine(head, place);
    const marked = new Set<Kind | null>();
    for (; (places[next] ?? end) < end; next++) marked.add(kindAt(head, places[next] ?? 0));
    if (end - start > LONGEST_LINE) continue;
    const line = head.toString('latin1', start, end);
    const kinds = KINDS.filter((kind) => marked.has(kind) && kind.pattern.test(line));
    if (kinds.length === 0) continue;
    number += linesIn(head.subarray(counted, start));
    counted = start;
    for (const { name } of kinds) found.push(`${name}:${number}`);
  }
  // Asked last, as it takes longer than all the lines together.
  return found.length > 0 && head.includes(0) ? [] : found;
}

/** Kind of which something may stand around a mark. */
function kindAt(head: Buffer, place: number): Kind | null {
  const kind = BY_KEY.get(markKeyAt(head, place));
  return kind?.passes(head, place) ? kind : null;
}

/** Whether a name that holds a mark is given a text behind itself. */
function isGivenText(head: Buffer, place: number): boolean {
  let at = place + END_OF_NAME;
  // No further, for a text may be nothing but marks.
  for (let letters = 0; letters < MOST_LETTERS && isLetter(head[at]); letters++) at += 1;
  if (isQuote(head[at])) at += 1;
  const sign = afterBlanks(head, at);
  return (head[sign] === COLON || head[sign] === EQUALS) && isQuote(head[afterBlanks(head, sign + 1)]);
}

function afterBlanks(head: Buffer, from: number): number {
  let at = from;
  while (isBlank(head[at])) at += 1;
  return at;
}

function endOfLine(head: Buffer, place: number): number {
  const end = head.indexOf(NEW_LINE, place);
  return end < 0 ? head.length : end;
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) lines += 1;
  return lines;
}
