import type { FindingFacts } from './finding.model';
import type { MediumIndex } from './medium-index';
import { rowPath } from './row-path.rules';
import { type ContentDeclaration, DECLARED_SECTIONS, type DeclaredSection } from './verification.model';

/** Additional software is there when the owner or holder finds it necessary, so that nothing has to be said of it. */
const BY_OWNERS_WORD: ReadonlySet<DeclaredSection> = new Set(['EXTRA_SOFTWARE']);

/** V2: each kind of material of E-5 is on the media or declared absent, which is lawful. */
export function checkContents(
  declared: readonly ContentDeclaration[],
  indexes: readonly MediumIndex[],
): FindingFacts[] {
  return DECLARED_SECTIONS.flatMap((section) => {
    const declaration = declared.find((one) => one.section === section);
    if (!declaration) return BY_OWNERS_WORD.has(section) ? [] : [incomplete(section, '', 'not declared')];
    return declaration.state === 'PRESENT' ? checkPresent(declaration, indexes) : [];
  });
}

function checkPresent(declaration: ContentDeclaration, indexes: readonly MediumIndex[]): FindingFacts[] {
  const { section, paths, build } = declaration;
  const found = paths
    .filter((path) => !indexes.some((index) => holdsBytes(index, path)))
    .map((path) => incomplete(section, path, 'not on the medium'));
  if (paths.length === 0) found.push(incomplete(section, '', 'no place named'));
  const described = build?.environment.trim() && build.version.trim();
  if (section === 'BUILD_DESCRIPTION' && !described)
    found.push(incomplete(section, '', 'environment and version are not told'));
  return found;
}

/** A file, or a directory with at least one file. */
function holdsBytes(index: MediumIndex, written: string): boolean {
  const { path } = rowPath(written, '');
  const directory = index.directory(path);
  if (directory !== null) return index.below(directory).files > 0;
  return index.find(path).some(({ kind }) => kind === 'FILE');
}

const incomplete = (section: DeclaredSection, path: string, actual: string): FindingFacts => ({
  code: 'CONTENT_INCOMPLETE',
  path,
  expected: section,
  actual,
});
