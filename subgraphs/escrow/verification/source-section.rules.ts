import type { ScannedEntry } from '../medium/scan.model';
import type { FindingFacts } from './finding.model';
import type { MediumIndex } from './medium-index';
import { rowPath } from './row-path.rules';
import type { ContentDeclaration } from './verification.model';

/** Endings of what a compiler or packer makes and nobody reads. */
const COMPILED = new Set(
  'a apk bin class dex dll dylib ear exe jar ko lib msi o obj pdb pyc so war wasm whl'.split(' '),
);

/**
 * Source code is text that people read and use again (E-2(2)): a place of the sources that holds nothing but binaries
 * is remarked. Each binary that calls itself a source is told of its own.
 */
export function checkSourceSection(
  contents: readonly ContentDeclaration[],
  indexes: readonly MediumIndex[],
): FindingFacts[] {
  const source = contents.find(({ section, state }) => section === 'SOURCE' && state === 'PRESENT');
  return (source?.paths ?? []).flatMap((written) =>
    indexes.flatMap((index): FindingFacts[] => {
      const { path } = rowPath(written, '');
      return holdsBinariesAlone(index, path)
        ? [{ code: 'SOURCE_NOT_READABLE', path, actual: 'BINARY_ONLY', medium: index.medium.number }]
        : [];
    }),
  );
}

function holdsBinariesAlone(index: MediumIndex, written: string): boolean {
  const directory = index.directory(written);
  const files = directory === null ? index.find(written).filter(isFile) : index.filesBelow(directory);
  if (files.length === 0) return false;
  const noticed = new Set(
    index.medium.noticed.flatMap(({ code, actual, path }) =>
      code === 'SOURCE_NOT_READABLE' && actual === 'BINARY' ? [path] : [],
    ),
  );
  return files.every(({ path }) => noticed.has(path) || COMPILED.has(endingOf(path)));
}

const isFile = ({ kind }: ScannedEntry): boolean => kind === 'FILE';

const endingOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .split('.')
    .slice(1)
    .at(-1)
    ?.toLowerCase() ?? '';
