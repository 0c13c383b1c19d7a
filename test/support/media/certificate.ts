import type {
  Certificate,
  LibraryRow,
  SourceRow,
} from '../../../subgraphs/escrow/certificate/certificate.model';
import { batchesOf } from '../../../subgraphs/escrow/certificate/line-batches';
import { openMedium } from '../../../subgraphs/escrow/medium/open-medium';
import type {
  ContentDeclaration,
  ReadMedium,
  VerificationFacts,
} from '../../../subgraphs/escrow/verification/verification.model';
import { type ReadOptions, readMedium } from '../../../subgraphs/escrow/verification/verify';
import type { TreeFile } from './tree';

export const LABEL = 'ESCROW_1';
export const TITLE = 'Учёт лицензий';

/** Line of table 1 that tells the truth of a file, worked out beside the code under test. */
export function truthOf({ path, bytes, day }: TreeFile, index: number): SourceRow {
  const slash = path.lastIndexOf('/');
  return {
    row: index + 1,
    mediumLabel: LABEL,
    directory: slash < 0 ? '' : path.slice(0, slash),
    fileName: path.slice(slash + 1),
    sizeMb: (bytes.length / 1_000_000).toFixed(6),
    language: null,
    languageVersion: null,
    framework: null,
    frameworkVersion: null,
    modifiedOn: day,
  };
}

export function library(
  row: number,
  directory: string,
  componentName: string,
  bytes: number,
  version: string | null,
): LibraryRow {
  const sizeMb = (bytes / 1_000_000).toFixed(6);
  return { row, mediumLabel: LABEL, directory, componentName, sizeMb, language: null, version, purl: null };
}

export function certificateOf(
  sources: readonly SourceRow[],
  libraries: readonly LibraryRow[] = [],
): Certificate {
  return {
    date: '2025-06-12',
    place: 'Астана',
    acceptingOrganization: 'Оператор',
    transferringOrganization: 'Правообладатель',
    softwareName: TITLE,
    annotation: 'Назначение и область применения',
    sources,
    libraries,
    hasNoLibraries: libraries.length === 0,
    acceptingContact: null,
    transferringContact: null,
  };
}

/** All kinds of material declared absent: a check of the tables is not disturbed by E-5. */
export const NOTHING_TO_STORE: readonly ContentDeclaration[] = (
  ['SOURCE', 'BUILD_FILES', 'BUILD_DESCRIPTION', 'INSTALLER', 'DB_STRUCTURE', 'SETTINGS'] as const
).map((section) => ({ section, state: 'DECLARED_ABSENT', paths: [] }));

export async function readAt(
  path: string,
  options: ReadOptions & { number?: number; label?: string } = {},
): Promise<ReadMedium> {
  const medium = await openMedium({ path });
  try {
    return await readMedium(medium, { number: options.number ?? 1, label: options.label ?? LABEL }, options);
  } finally {
    await medium.close();
  }
}

/** Few enough that the lines of a small certificate come in several batches. */
const LINES_AT_A_TIME = 2;

export function factsOf(
  medium: ReadMedium,
  { softwareName, sources, libraries }: Certificate,
  changes: Partial<VerificationFacts> = {},
): VerificationFacts {
  return {
    level: 'V3',
    certificate: { softwareName, sources: () => batchesOf(sources, LINES_AT_A_TIME), libraries },
    media: [medium],
    contents: NOTHING_TO_STORE,
    title: TITLE,
    billOfMaterials: null,
    ...changes,
  };
}
