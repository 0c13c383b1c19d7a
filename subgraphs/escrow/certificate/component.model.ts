/** Registry of packages that a manifest or a bill of materials speaks of. */
export type Ecosystem = 'npm' | 'maven' | 'composer' | 'pypi' | 'nuget' | 'golang' | 'cargo' | 'gem';

/** A component as something names it: a manifest, a lock file, a bill of materials, the name of a package file. */
export interface NamedComponent {
  /** Null when the source of the name does not tell it. */
  readonly ecosystem: Ecosystem | null;
  readonly name: string;
  readonly version: string | null;
}

/** A component that lies on the medium, with the place at which it lies. */
export interface LocatedComponent extends NamedComponent {
  /** Directory of the component, or the package file itself. */
  readonly root: string;
  readonly isFile: boolean;
}

/** Names are compared without case, groups and the signs that registries treat as one. */
export function componentKey(name: string): string {
  const short = name.trim().toLowerCase();
  const artifact = short.includes(':') ? short.slice(short.lastIndexOf(':') + 1) : short;
  return artifact.replace(/[._]/g, '-');
}

/** `v1.2.3` and `1.2.3` are one version; build data after `+` do not tell versions apart. */
export function sameVersion(a: string, b: string): boolean {
  return versionForm(a) === versionForm(b);
}

const versionForm = (version: string): string =>
  version
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .replace(/\+.*$/, '');

/** Whether a loosely written version can be the other one: `17` can be `17.0.2`. */
export function versionsAgree(written: string, found: string): boolean {
  const [left, right] = [numbersIn(written), numbersIn(found)];
  const shared = Math.min(left.length, right.length);
  return shared === 0 || left.slice(0, shared).join('.') === right.slice(0, shared).join('.');
}

/** Numbers at the front of a version or of a range such as `^17.0.2`. */
const numbersIn = (text: string): string[] => /\d+(\.\d+)*/.exec(text)?.[0].split('.') ?? [];
