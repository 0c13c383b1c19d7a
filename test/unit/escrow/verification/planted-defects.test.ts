import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibraryRow, SourceRow } from '../../../../subgraphs/escrow/certificate/certificate.model';
import type { FindingCode } from '../../../../subgraphs/escrow/verification/finding.model';
import type { ReadMedium } from '../../../../subgraphs/escrow/verification/verification.model';
import { verify } from '../../../../subgraphs/escrow/verification/verify';
import { MEDIA, writeMedium } from '../../../support/media/all-media';
import { certificateOf, factsOf, LABEL, library, readAt, truthOf } from '../../../support/media/certificate';
import { bytesBelow, isLibraryFile, SAMPLE_PROJECT } from '../../../support/media/sample-project';

const TRUE_ROWS = SAMPLE_PROJECT.filter((file) => !isLibraryFile(file)).map(truthOf);
const TRUE_LIBRARIES = [
  library(1, 'node_modules', 'lodash', bytesBelow('node_modules/lodash/'), '4.17.21'),
  library(2, 'node_modules/react', 'react', bytesBelow('node_modules/react/'), '18.2.0'),
  library(3, 'lib', 'parser-1.4.2.jar', 5_000, '1.4.2'),
  library(4, 'lib/other', 'codec-2.0.0.jar', 6_100, '2.0.0'),
];

/** `code@table:row`, or `code@path` for what no line names. */
type Trace = string;
interface Planted {
  readonly sources: readonly SourceRow[];
  readonly libraries: readonly LibraryRow[];
  readonly traces: readonly Trace[];
}

const rowNamed = (fileName: string): SourceRow => {
  const found = TRUE_ROWS.find((row) => row.fileName === fileName);
  if (!found) throw new Error(fileName);
  return found;
};

/** Forty defects, each in a line of its own. */
function plant(): Planted {
  const sources = new Map(TRUE_ROWS.map((row) => [row.row, row]));
  const traces: Trace[] = [];
  const change = (code: FindingCode, fileName: string, changes: Partial<SourceRow>) => {
    const row = rowNamed(fileName);
    sources.set(row.row, { ...row, ...changes });
    traces.push(`${code}@1:${row.row}`);
  };
  const add = (code: FindingCode, row: SourceRow) => {
    const number = sources.size + 100;
    sources.set(number, { ...row, row: number });
    traces.push(`${code}@1:${number}`);
  };
  const leaveOut = (fileName: string) => {
    const { row, directory } = rowNamed(fileName);
    sources.delete(row);
    traces.push(`EXTRA@${directory}/${fileName}`);
  };
  for (const name of ['part0.ts', 'part1.ts', 'page0.js', 'таблица.txt']) leaveOut(name);
  for (const [index, directory] of ['src/service', 'src', 'документы', 'gone/below'].entries())
    add('MISSING', {
      ...rowNamed('part5.ts'),
      directory,
      fileName: `lost${index}.dat`,
      sizeMb: `${7 + index}.5`,
    });
  change('NAME', 'part2.ts', { fileName: 'renamed.ts' });
  change('NAME', 'part3.ts', { fileName: 'часть.ts' });
  change('NAME', 'page1.js', { fileName: 'frontpage.js' });
  change('NAME', 'расчет.py', { fileName: 'расчет_старый.py' });
  change('DIRECTORY', 'part4.ts', { directory: 'src/web' });
  change('DIRECTORY', 'page2.js', { directory: 'src' });
  change('DIRECTORY', 'описание сборки.txt', { directory: 'install' });
  change('SIZE', 'part6.ts', { sizeMb: '0.5' });
  change('SIZE', 'part7.ts', { sizeMb: '12' });
  change('SIZE', 'page3.js', { sizeMb: '0.000001' });
  change('SIZE', 'setup.bin', { sizeMb: '2.51' });
  change('SIZE', 'empty.py', { sizeMb: '0.001' });
  change('DATE', 'part8.ts', { modifiedOn: '2025-03-20' });
  change('DATE', 'part9.ts', { modifiedOn: '2024-03-19' });
  change('DATE', 'page4.js', { modifiedOn: '2025-12-14' });
  change('DATE', 'schema.sql', { modifiedOn: '1999-01-01' });
  change('DATE_WITHIN_A_DAY', 'page5.js', { modifiedOn: '2025-04-16' });
  change('LABEL', 'part10.ts', { mediumLabel: 'ANOTHER DISC 7' });
  change('UNSAFE_DIRECTORY', 'part11.ts', { directory: '../src/service' });
  change('UNSAFE_DIRECTORY', 'part12.ts', { directory: 'C:\\src\\service' });
  change('UNSAFE_DIRECTORY', 'page6.js', { directory: '/src/web' });
  add('DUPLICATE_ROW', rowNamed('part13.ts'));
  change('LANGUAGE', 'part14.ts', { language: 'Java' });
  change('LANGUAGE', 'page7.js', { language: 'Python' });
  change('FRAMEWORK', 'page9.js', { language: 'JavaScript', framework: 'Angular' });
  change('FRAMEWORK_VERSION', 'page10.js', { framework: 'React', frameworkVersion: '17' });
  const libraries = TRUE_LIBRARIES.map((row) => ({ ...row }));
  const spoil = (code: FindingCode, row: LibraryRow) => {
    libraries.splice(row.row - 1, 1, row);
    traces.push(`${code}@2:${row.row}`);
  };
  const [lodash, react, parser, codec] = TRUE_LIBRARIES as [LibraryRow, LibraryRow, LibraryRow, LibraryRow];
  spoil('VERSION', { ...lodash, version: '4.17.20' });
  spoil('SIZE', { ...react, sizeMb: '9.9' });
  spoil('VERSION', { ...parser, version: '1.4.3' });
  spoil('DIRECTORY', { ...codec, componentName: 'codec', directory: 'src/web' });
  spoil('MISSING_COMPONENT', library(5, 'node_modules', 'phantom', 100, '1.0.0'));
  spoil('MISSING_COMPONENT', library(6, 'lib', 'ghost-1.0.jar', 100, '1.0'));
  return { sources: [...sources.values()], libraries, traces };
}

const traceOf = ({
  code,
  table,
  row,
  path,
}: {
  code: string;
  table: number | null;
  row: number | null;
  path: string;
}) => (table === null ? `${code}@${path}` : `${code}@${table}:${row}`);

describe.each(MEDIA)('the check of a certificate against %s', (name) => {
  let folder: string;
  let medium: ReadMedium;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portal-media-'));
    medium = await readAt(await writeMedium(name, folder, SAMPLE_PROJECT));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('M04: invents nothing on a medium that agrees', async () => {
    const { findings, ownerFindings, outcome } = await verify(
      factsOf(medium, certificateOf(TRUE_ROWS, TRUE_LIBRARIES)),
    );
    expect(findings).toEqual([]);
    expect(ownerFindings).toEqual([]);
    expect(outcome).toBe('PASSED');
  });

  test('M04: finds each of forty planted defects and nothing else', async () => {
    const { sources, libraries, traces } = plant();
    expect(traces).toHaveLength(40);
    const { findings, outcome } = await verify(factsOf(medium, certificateOf(sources, libraries)));
    expect(findings.map(traceOf).sort()).toEqual([...traces].sort());
    expect(outcome).toBe('FINDINGS');
  });

  test('M04: the label of the disc is that of the certificate or a finding', async () => {
    const rows = TRUE_ROWS.map((row) => ({ ...row, mediumLabel: LABEL.toLowerCase().replace('_', ' ') }));
    expect((await verify(factsOf(medium, certificateOf(rows, TRUE_LIBRARIES)))).findings).toEqual([]);
    const wrong = TRUE_ROWS.map((row) => ({ ...row, mediumLabel: 'ESCROW_2' }));
    const { findings } = await verify(factsOf(medium, certificateOf(wrong, TRUE_LIBRARIES)));
    expect(findings).toMatchObject([
      { code: 'LABEL', expected: 'ESCROW_2', actual: LABEL, table: 1, row: 1 },
    ]);
  });
});
