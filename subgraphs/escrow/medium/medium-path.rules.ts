import { hash } from 'node:crypto';

/** What makes a path unsafe to use as it stands. Nothing is ever written to it; it is told to the reader. */
export type PathProblem =
  | 'ABSOLUTE'
  | 'DRIVE_LETTER'
  | 'PARENT_DIRECTORY'
  | 'BACKSLASH'
  | 'CONTROL_CHARACTER'
  | 'TEXT_DIRECTION'
  | 'RESERVED_NAME'
  | 'READ_OTHERWISE'
  | 'TOO_LONG'
  | 'EMPTY'
  | 'NOT_UNICODE';

export interface ExaminedPath {
  /** Relative, with `/`, without `.` and `..`; a name beyond the limit is cut and carries a digest of the whole. */
  readonly path: string;
  readonly problems: readonly PathProblem[];
}

/** Bytes of UTF-8 that a path may take; the common systems take no more. */
const LENGTH = 4096;
const NAME_LENGTH = 255;
const SHOWN = 80;

const CONTROL = /\p{Cc}/u;
const TEXT_DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const DRIVE = /^[a-z]:/i;
/** Names that Windows takes for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i;

/** Windows drops a dot or a blank at the end of a name, and takes what stands behind a colon for a stream of the file. */
const READ_OTHERWISE = /[. ]$|:/;

/** Any of these makes a closer look necessary; most paths have none of them. */
const SUSPECT =
  /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd\\:]|[. ](\/|$)|(^|\/)((\/|$)|con|prn|aux|nul|com\d|lpt\d)/iu;

/** One for all, as most paths have none. */
const NO_PROBLEMS: readonly PathProblem[] = [];

/** What the path says, and what is wrong with it. Trailing `/` and leading `./` of archives are no fault. */
export function examinePath(written: string): ExaminedPath {
  if (written.length < NAME_LENGTH && !SUSPECT.test(written) && written !== '')
    return { path: written, problems: NO_PROBLEMS };
  const slashed = written.replaceAll('\\', '/');
  const parts = slashed.replace(DRIVE, '').split('/');
  const names = parts.filter((name) => name !== '' && name !== '.' && name !== '..');
  const path = names.map(shortened).join('/');
  return { path: within(path), problems: problemsOf(written, slashed, parts, names) };
}

/** Problems in whose presence the shown path is not the one of the medium. */
const DISPLACING: readonly PathProblem[] = [
  ...([
    'ABSOLUTE',
    'DRIVE_LETTER',
    'PARENT_DIRECTORY',
    'BACKSLASH',
    'TOO_LONG',
    'EMPTY',
    'NOT_UNICODE',
  ] as const),
];

/** Whether a tree can name the entry as the medium does: in that of SWHID a zero byte ends a name. */
export const hasPlace = ({ path, problems }: ExaminedPath): boolean =>
  path !== '' && !path.includes('\0') && !problems.some((problem) => DISPLACING.includes(problem));

function problemsOf(
  written: string,
  slashed: string,
  parts: readonly string[],
  names: readonly string[],
): PathProblem[] {
  const found: readonly [PathProblem, boolean][] = [
    ['ABSOLUTE', slashed.startsWith('/')],
    ['DRIVE_LETTER', DRIVE.test(written)],
    ['PARENT_DIRECTORY', parts.includes('..')],
    ['BACKSLASH', written.includes('\\')],
    ['CONTROL_CHARACTER', CONTROL.test(written)],
    ['TEXT_DIRECTION', TEXT_DIRECTION.test(written)],
    ['RESERVED_NAME', names.some((name) => RESERVED.test(name))],
    ['READ_OTHERWISE', names.some((name) => READ_OTHERWISE.test(name))],
    ['TOO_LONG', Buffer.byteLength(written) > LENGTH || names.some(isLong)],
    ['EMPTY', names.length === 0 && !parts.includes('.')],
    ['NOT_UNICODE', written.includes('\ufffd')],
  ];
  return found.filter(([, present]) => present).map(([problem]) => problem);
}

const isLong = (name: string): boolean => Buffer.byteLength(name) > NAME_LENGTH;
const shortened = (name: string): string => (isLong(name) ? cut(name) : name);
const within = (path: string): string => (Buffer.byteLength(path) > LENGTH ? cut(path) : path);
const cut = (text: string): string =>
  `${[...text].slice(0, SHOWN).join('')}…${hash('sha256', text).slice(0, 16)}`;
