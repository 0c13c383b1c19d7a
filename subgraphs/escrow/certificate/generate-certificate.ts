import type { LocalDate } from '../../shared/kernel/local-date';
import type { ScannedEntry } from '../medium/scan.model';
import { isThirdParty } from '../verification/bill-of-materials.rules';
import { MediumIndex } from '../verification/medium-index';
import type { ReadMedium } from '../verification/verification.model';
import type { LibraryRow, SourceRow } from './certificate.model';
import type { LocatedComponent } from './component.model';
import { ECOSYSTEM_OF, languageOf } from './language';
import { type ManifestScope, ManifestScopes } from './manifest-scopes';
import { exactSizeMb } from './size.rules';

/** Tables of Annex 3 as a medium fills them; the owner or holder confirms them (E-18). */
export interface GeneratedTables {
  readonly sources: readonly SourceRow[];
  readonly libraries: readonly LibraryRow[];
  readonly hasNoLibraries: boolean;
}

/** Day of a file whose medium tells none: the first that the common formats can write. */
const NO_DAY: LocalDate = '1980-01-01';

/**
 * Fills both tables from media that were read. What package managers put there is listed as libraries, one line for
 * each with all below it; every other file is a line of the sources. Sizes are exact to the byte.
 */
export function generateTables(media: readonly ReadMedium[]): GeneratedTables {
  const tables = media.map((medium) => {
    const index = new MediumIndex(medium);
    const components = topmost(medium.inventory.components().filter(({ root }) => isThirdParty(root)));
    return {
      libraries: components.map((component) => libraryRow(component, index)),
      sources: sourceRows(medium, new Set(components.map(({ root }) => root))),
    };
  });
  const libraries = numbered(tables.flatMap((table) => table.libraries));
  return {
    sources: numbered(tables.flatMap((table) => table.sources)),
    libraries,
    hasNoLibraries: libraries.length === 0,
  };
}

const numbered = <Row>(rows: readonly Row[]): (Row & { row: number })[] =>
  rows.map((row, index) => ({ ...row, row: index + 1 }));

/** Components that lie in no other; those inside go with the outer one. */
function topmost(components: readonly LocatedComponent[]): LocatedComponent[] {
  const kept: LocatedComponent[] = [];
  const roots = new Set<string>();
  for (const component of components) {
    if (isWithin(component.root, roots)) continue;
    roots.add(component.root);
    kept.push(component);
  }
  return kept;
}

function isWithin(path: string, roots: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
    if (roots.has(path.slice(0, end))) return true;
  return false;
}

export function libraryRow(component: LocatedComponent, index: MediumIndex): Omit<LibraryRow, 'row'> {
  const { root, isFile, name, version } = component;
  const [directory, fileName] = splitPath(root);
  const inOwnDirectory = !isFile && (root === name || root.endsWith(`/${name}`));
  return {
    mediumLabel: index.medium.label,
    directory: isFile ? directory : inOwnDirectory ? root.slice(0, -name.length).replace(/\/$/, '') : root,
    componentName: isFile ? fileName : name,
    sizeMb: exactSizeMb(isFile ? (index.find(root)[0]?.size ?? 0) : index.below(root).bytes),
    language: null,
    version,
    purl: null,
  };
}

function sourceRows(medium: ReadMedium, libraryRoots: ReadonlySet<string>): Omit<SourceRow, 'row'>[] {
  const scopes = new ManifestScopes(medium.inventory.manifests());
  const listed = new Set<string>();
  return medium.scan.entries.flatMap((entry) => {
    if (entry.kind !== 'FILE' || listed.has(entry.path) || isWithin(entry.path, libraryRoots)) return [];
    listed.add(entry.path);
    return [sourceRow(medium.label, entry, scopes.above(entry.path))];
  });
}

function sourceRow(
  mediumLabel: string,
  entry: ScannedEntry,
  scopes: readonly ManifestScope[],
): Omit<SourceRow, 'row'> {
  const [directory, fileName] = splitPath(entry.path);
  const language = languageOf(entry.path);
  const framework = language === null ? undefined : frameworkFor(language, scopes);
  return {
    mediumLabel,
    directory,
    fileName,
    sizeMb: exactSizeMb(entry.size),
    language,
    languageVersion: versionOf(
      scopes.flatMap(({ languages }) => languages).find((one) => one.language === language),
    ),
    framework: framework?.framework ?? null,
    frameworkVersion: versionOf(framework),
    modifiedOn: entry.modifiedOn ?? NO_DAY,
  };
}

const frameworkFor = (language: string, scopes: readonly ManifestScope[]) =>
  scopes
    .flatMap(({ frameworks }) => frameworks)
    .find(({ ecosystem }) => ecosystem === ECOSYSTEM_OF[language]);

/** `^17.0.2` → `17.0.2`. */
const versionOf = (stated: { readonly version: string | null } | undefined): string | null =>
  /\d+(\.\d+)*/.exec(stated?.version ?? '')?.[0] ?? null;

function splitPath(path: string): readonly [directory: string, name: string] {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)];
}
