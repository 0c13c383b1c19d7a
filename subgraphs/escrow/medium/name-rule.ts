/**
 * How a kind of medium writes names, and so when a name in the certificate and a name on the medium are the same.
 * Paths are relative, with `/`; Unicode forms never matter.
 */
export interface NameRule {
  readonly id: 'CASE_SENSITIVE' | 'CASE_BLIND' | 'ISO_9660' | 'JOLIET';
  /** Equal for two paths that may be the same; paths with different keys are not. */
  key(path: string): string;
  /** Whether two paths of the same key are the same name. */
  same(written: string, onMedium: string): boolean;
}

const blind = (path: string): string => path.normalize('NFC').toLowerCase();

/** Only signs from U+0300 on change in NFC or change others; most names have none. */
const IS_NFC = /^[\0-\u02ff]*$/;

export const CASE_SENSITIVE: NameRule = {
  id: 'CASE_SENSITIVE',
  key: (path) => (IS_NFC.test(path) ? path : path.normalize('NFC')),
  same: () => true,
};

export const CASE_BLIND: NameRule = { id: 'CASE_BLIND', key: blind, same: () => true };

/** Level 1 keeps 8 + 3 characters and level 2 keeps 31: what both keep is the key. */
export const ISO_9660: NameRule = {
  id: 'ISO_9660',
  key: (path) => everyName(path, (name) => join(splitName(isoForm(name)), 8, 3)),
  same: (written, onMedium) => sameNames(written, onMedium, isCutOfIso),
};

/** Joliet keeps 64 characters, or 103 with some writers, and replaces what Windows does not take in names. */
const JOLIET_KEPT = 60;

export const JOLIET: NameRule = {
  id: 'JOLIET',
  key: (path) => everyName(path, (name) => [...jolietForm(name)].slice(0, JOLIET_KEPT).join('')),
  same: (written, onMedium) => sameNames(written, onMedium, isCutOfJoliet),
};

/** `a.tar.gz` → `['a_tar', 'gz']`: plain ISO names have one dot. */
function splitName(name: string): readonly [string, string] {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? [name, ''] : [name.slice(0, dot).replaceAll('.', '_'), name.slice(dot + 1)];
}

const join = ([base, extension]: readonly [string, string], left: number, right: number): string =>
  `${base.slice(0, left)}.${extension.slice(0, right)}`;

const isoForm = (name: string): string =>
  name
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^A-Z0-9_.]/g, '_');
const jolietForm = (name: string): string => blind(name).replace(/[*/:;?\\]/g, '_');

function isCutOfIso(written: string, onMedium: string): boolean {
  const [base, extension] = splitName(isoForm(written));
  const [shortBase, shortExtension] = splitName(isoForm(onMedium));
  return (
    base.startsWith(shortBase) &&
    extension.startsWith(shortExtension) &&
    (extension !== '') === (shortExtension !== '')
  );
}

function isCutOfJoliet(written: string, onMedium: string): boolean {
  const [whole, short] = [jolietForm(written), jolietForm(onMedium)];
  if (whole === short) return true;
  const dot = short.lastIndexOf('.');
  return (
    short.length >= JOLIET_KEPT && whole.startsWith(dot < JOLIET_KEPT - 10 ? short : short.slice(0, dot))
  );
}

const everyName = (path: string, form: (name: string) => string): string =>
  path.split('/').map(form).join('/');

function sameNames(written: string, onMedium: string, same: (a: string, b: string) => boolean): boolean {
  const [left, right] = [written.split('/'), onMedium.split('/')];
  return left.length === right.length && left.every((name, index) => same(name, right[index] ?? ''));
}
