import type { LibraryRow } from '../certificate/certificate.model';
import { componentKey, type Ecosystem, type LocatedComponent } from '../certificate/component.model';
import { append } from '../medium/append';
import type { MediumIndex } from './medium-index';
import { joinPath, rowPath, sameLabel } from './row-path.rules';

/** Place of a library of table 2 on a medium. */
export interface LibraryPlace {
  readonly index: MediumIndex;
  /** Directory or file of the library. */
  readonly root: string;
  readonly isFile: boolean;
  readonly bytes: number;
  /** Version that the medium tells; null when it tells none. */
  readonly version: string | null;
  /** Registry of packages that it comes from; null when nothing tells it. */
  readonly ecosystem: Ecosystem | null;
}

export interface LocatedLibrary {
  readonly row: LibraryRow;
  readonly unsafe: boolean;
  /** Null when the library lies nowhere in the directory that the line names. */
  readonly place: LibraryPlace | null;
  /** Where else a component of this name lies; null when nowhere. */
  readonly elsewhere: LibraryPlace | null;
}

/** Looks each line of table 2 up on the media, those with its label first. */
export function locateLibraries(
  rows: readonly LibraryRow[],
  indexes: readonly MediumIndex[],
): LocatedLibrary[] {
  const components = indexes.map((index) => ({ index, byName: componentsByName(index) }));
  return rows.map((row) => {
    const { directory, path, unsafe } = rowPath(row.directory, row.componentName);
    const ordered = [...components].sort((a, b) => labelRank(row, a.index) - labelRank(row, b.index));
    const named = ordered.map(({ index, byName }) => ({
      index,
      same: byName.get(componentKey(row.componentName)) ?? [],
    }));
    const places = named.map(({ index, same }) => placeIn(index, directory, path, row.componentName, same));
    const elsewhere = named.flatMap(({ index, same }) => same.map((component) => placeOf(index, component)));
    return {
      row,
      unsafe,
      place: places.find((place) => place !== null) ?? null,
      elsewhere: elsewhere[0] ?? null,
    };
  });
}

const labelRank = (row: LibraryRow, { medium }: MediumIndex): number =>
  sameLabel(row.mediumLabel, medium.label) ? 0 : 1;

function componentsByName(index: MediumIndex): ReadonlyMap<string, readonly LocatedComponent[]> {
  const byName = new Map<string, LocatedComponent[]>();
  for (const component of index.medium.inventory.components())
    append(byName, componentKey(component.name), component);
  return byName;
}

/** A file of that name, else a component of that name in or below the directory, else a directory of that name. */
function placeIn(
  index: MediumIndex,
  directory: string,
  path: string,
  name: string,
  same: readonly LocatedComponent[],
): LibraryPlace | null {
  const file = index.find(path).find(({ kind }) => kind === 'FILE');
  if (file) {
    const isIt = ({ root }: LocatedComponent) => root === file.path;
    const known = same.find(isIt) ?? index.medium.inventory.components().find(isIt);
    const { version = null, ecosystem = null } = known ?? {};
    return { index, root: file.path, isFile: true, bytes: file.size, version, ecosystem };
  }
  const folder = index.directory(directory);
  const component = folder === null ? undefined : same.find(({ root }) => liesIn(folder, root, name));
  if (component) return placeOf(index, component);
  const own = index.directory(path) ?? (lastName(directory) === name ? folder : null);
  return own === null
    ? null
    : { index, root: own, isFile: false, bytes: index.below(own).bytes, version: null, ecosystem: null };
}

/** The directory of the component itself, the directory in which it lies, or the one of its package file. */
function liesIn(folder: string, root: string, name: string): boolean {
  if (root === folder || root === joinPath(folder, name)) return true;
  return root.slice(0, Math.max(root.lastIndexOf('/'), 0)) === folder;
}

function placeOf(index: MediumIndex, { root, isFile, version, ecosystem }: LocatedComponent): LibraryPlace {
  const bytes = isFile ? (index.find(root)[0]?.size ?? 0) : index.below(root).bytes;
  return { index, root, isFile, bytes, version, ecosystem };
}

const lastName = (directory: string): string => directory.slice(directory.lastIndexOf('/') + 1);
