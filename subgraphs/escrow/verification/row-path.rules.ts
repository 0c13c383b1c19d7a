/** Path that a line of the certificate names. */
export interface RowPath {
  /** With `/`, in NFC, without `.` and `..`. */
  readonly path: string;
  readonly directory: string;
  /** The directory leads out of the disc or names a drive: no directory of a disc is written so. */
  readonly unsafe: boolean;
}

/** Written with either slash; `/`, `\` and `.` alone mean the root of the disc. */
export function rowPath(writtenDirectory: string, writtenName: string): RowPath {
  const { directory, unsafe } = rowDirectory(writtenDirectory);
  if (ORDINARY_NAME.test(writtenName)) return { path: joinPath(directory, writtenName), directory, unsafe };
  const fileName = slashed(writtenName);
  const leadsOut = fileName.includes('..') && `/${fileName}/`.includes('/../');
  return { path: joinPath(directory, fileName), directory, unsafe: unsafe || leadsOut };
}

function rowDirectory(writtenDirectory: string): Omit<RowPath, 'path'> {
  if (ORDINARY.test(writtenDirectory)) return { directory: writtenDirectory, unsafe: false };
  const path = slashed(writtenDirectory);
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  const absolute = (path.startsWith('/') && names.length > 0) || /^[a-z]:/i.test(path);
  const directory = names.filter((name) => name !== '..' && !/^[a-z]:$/i.test(name)).join('/');
  return { directory, unsafe: absolute || names.includes('..') };
}

const slashed = (written: string): string => written.trim().normalize('NFC').replaceAll('\\', '/');

/** Names that begin with a letter or digit and hold no sign that needs a closer look: most directories and files. */
const ORDINARY = /^[a-z0-9][\w-]*(?:\/[a-z0-9][\w-]*)*$/i;
const ORDINARY_NAME = /^[a-z0-9][\w-]*(?:\.\w[\w-]*)*$/i;

export function joinPath(directory: string, name: string): string {
  if (directory === '' || name === '') return directory + name;
  return `${directory}/${name}`;
}

/** Labels are compared without case, blanks at the ends and the cut after 16 or 32 characters of a disc. */
export function sameLabel(written: string, onMedium: string): boolean {
  if (written === onMedium) return true;
  const [a, b] = [labelForm(written), labelForm(onMedium)];
  return a === b || (b.length >= SHORTEST_CUT && a.startsWith(b) && CUTS.has(b.length));
}

/** Joliet keeps 16 characters of a label, plain ISO 9660 keeps 32. */
const CUTS = new Set([16, 32]);
const SHORTEST_CUT = 16;

const labelForm = (label: string): string =>
  label
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
