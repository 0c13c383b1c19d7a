import type { LibraryRow } from '../certificate/certificate.model';
import { componentKey, sameVersion } from '../certificate/component.model';
import { ECOSYSTEM_OF, knownLanguage } from '../certificate/language';
import { sizeVerdict } from '../certificate/size.rules';
import type { FindingFacts } from './finding.model';
import type { LibraryPlace, LocatedLibrary } from './located-library.rules';
import { rowPath, sameLabel } from './row-path.rules';

/** V1 for table 2: each library lies where its line says, with the size that it says. */
export function checkLibraryTable(libraries: readonly LocatedLibrary[]): FindingFacts[] {
  return libraries.flatMap((library) => {
    const { row, place } = library;
    const { path } = rowPath(row.directory, row.componentName);
    if (library.unsafe) return [of(row, place, { code: 'UNSAFE_DIRECTORY', path, expected: row.directory })];
    return place ? placed(row, place, path) : [notPlaced(library, path)];
  });
}

function placed(row: LibraryRow, place: LibraryPlace, path: string): FindingFacts[] {
  const found: FindingFacts[] = [];
  const { label } = place.index.medium;
  if (!sameLabel(row.mediumLabel, label))
    found.push(of(row, place, { code: 'LABEL', path: '', expected: row.mediumLabel, actual: label }));
  const { decimal, binary } = sizeVerdict(row.sizeMb, place.bytes);
  if (!decimal && !binary)
    found.push(
      of(row, place, { code: 'SIZE', path, expected: `${row.sizeMb} MB`, actual: `${place.bytes} B` }),
    );
  const language = row.language === null ? null : knownLanguage(row.language);
  const home = language === null ? undefined : ECOSYSTEM_OF[language];
  if (home !== undefined && place.ecosystem !== null && home !== place.ecosystem)
    found.push(of(row, place, { code: 'LANGUAGE', path, expected: row.language, actual: place.ecosystem }));
  return found;
}

function notPlaced({ row, elsewhere }: LocatedLibrary, path: string): FindingFacts {
  if (!elsewhere) return of(row, null, { code: 'MISSING_COMPONENT', path, expected: row.componentName });
  return of(row, elsewhere, { code: 'DIRECTORY', path, expected: path, actual: elsewhere.root });
}

/** V3 for table 2: the version of a line against what lies there, and against what the lock files fixed. */
export function checkLibraryVersions(libraries: readonly LocatedLibrary[]): FindingFacts[] {
  return libraries.flatMap(({ row, place }) => {
    if (!place || row.version === null) return [];
    const { path } = rowPath(row.directory, row.componentName);
    const expected = row.version;
    if (place.version !== null && !sameVersion(expected, place.version))
      return [of(row, place, { code: 'VERSION', path, expected, actual: place.version })];
    const locked = place.index.medium.inventory.locked().get(componentKey(row.componentName)) ?? [];
    const versions = locked.flatMap(({ version }) => (version === null ? [] : [version]));
    if (versions.length === 0 || versions.some((version) => sameVersion(expected, version))) return [];
    const actual = [...new Set(versions)].sort().join(', ');
    // What lies on the medium decides; a lock file alone is evidence only where nothing else tells the version.
    return [
      of(row, place, { code: place.version === null ? 'VERSION' : 'LOCK_VERSION', path, expected, actual }),
    ];
  });
}

const of = (row: LibraryRow, place: LibraryPlace | null, finding: FindingFacts): FindingFacts => ({
  ...finding,
  table: 2,
  row: row.row,
  medium: place?.index.medium.number ?? null,
});
