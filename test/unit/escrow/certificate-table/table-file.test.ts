import fc from 'fast-check';
import type { LibraryRow, SourceRow } from '../../../../subgraphs/escrow/certificate/certificate.model';
import { checkTables } from '../../../../subgraphs/escrow/certificate-table/check-tables';
import { readTableFile } from '../../../../subgraphs/escrow/certificate-table/read-table-file';
import { MOST_TOLD } from '../../../../subgraphs/escrow/certificate-table/table-problems';
import {
  guarded,
  SEPARATORS,
  unguarded,
} from '../../../../subgraphs/escrow/certificate-table/table-text.rules';
import { writeTableFile } from '../../../../subgraphs/escrow/certificate-table/write-table-file';

const HEAD = {
  date: null,
  place: 'Астана',
  acceptingOrganization: 'Оператор',
  transferringOrganization: 'Министерство',
  softwareName: 'Система',
  annotation: 'Учёт',
  acceptingContact: null,
  transferringContact: null,
};
const KEYS =
  'row;mediumLabel;directory;fileName;sizeMb;language;languageVersion;framework;frameworkVersion;modifiedOn';
const LIBRARY_KEYS = 'row;mediumLabel;directory;componentName;sizeMb;language;version';

/** The bytes in pieces of this length, so that letters and lines are cut wherever it falls. */
async function* piecesOf(bytes: Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const read = (text: string | Uint8Array, length?: number) =>
  readTableFile(piecesOf(typeof text === 'string' ? Buffer.from(text) : text, length));

async function problemsOf(text: string | Uint8Array, hasNoLibraries = true) {
  const { problems, problemCount } = checkTables(await read(text), HEAD, hasNoLibraries);
  expect(problemCount).toBe(problems.length);
  return problems.map(({ refusal, line, column }) => [
    refusal.error.code,
    line,
    column,
    refusal.error.clause?.clause,
  ]);
}

const line = (values: Partial<Record<string, string>> = {}) => {
  const given: Record<string, string | undefined> = {
    row: '1',
    mediumLabel: 'DISC 1',
    directory: 'src',
    fileName: 'a.ts',
    sizeMb: '0,001',
    modifiedOn: '2026-11-01',
    ...values,
  };
  return KEYS.split(';')
    .map((key) => given[key] ?? '')
    .join(';');
};

describe('a file with the tables of a certificate', () => {
  test('is read with headings by key or in any language, in any order, with and without a mark of its bytes', async () => {
    const ru =
      '\uFEFF№,Каталог на диске,Имя файла,"Размер, МБ",Дата изменения файла\r\n' +
      '1,src,a.ts,"0,5",20.11.2026\r\n';
    const { rows, problems } = await read(ru);
    expect(rows[1]).toMatchObject([
      { row: 1, directory: 'src', fileName: 'a.ts', sizeMb: '0,5', modifiedOn: '2026-11-20' },
    ]);
    expect(problems.first.map(({ refusal }) => refusal.error.facts['column'])).toEqual([
      'mediumLabel',
      'language',
      'languageVersion',
      'framework',
      'frameworkVersion',
    ]);
  });

  test('tells its two tables apart by their columns, padded as spreadsheets pad them', async () => {
    const text = `${KEYS}\n${line()}\n;;;;;;;;;\n${LIBRARY_KEYS};;;\n1;DISC 1;lib;react;2.5;JavaScript;18.2.0;;;\n`;
    const { rows, places } = await read(text);
    expect(rows[1]).toHaveLength(1);
    expect(rows[2]).toEqual([
      {
        row: 1,
        mediumLabel: 'DISC 1',
        directory: 'lib',
        componentName: 'react',
        sizeMb: '2.5',
        language: 'JavaScript',
        version: '18.2.0',
        purl: null,
      },
    ]);
    expect(places[2][0]?.line).toBe(5);
    expect(await problemsOf(text, false)).toEqual([]);
    expect(await problemsOf(text, true)).toEqual([['CERTIFICATE_FIELD_MALFORMED', null, null, '14']]);
  });

  test('tells every problem at once, in the order of the file, with the clause of its column', async () => {
    const text = [
      KEYS,
      line({ fileName: '', sizeMb: 'много' }),
      line({ row: '7', modifiedOn: '31.02.2026' }),
      `${line({ row: '3' })};surplus`,
      line({ row: '', mediumLabel: ' ' }),
    ].join('\n');
    expect(await problemsOf(text)).toEqual([
      ['CERTIFICATE_TABLE_CELL_MISSING', 2, 'fileName', 'A3.t1.4'],
      ['CERTIFICATE_TABLE_SIZE_MALFORMED', 2, 'sizeMb', 'A3.t1.5'],
      ['CERTIFICATE_TABLE_NUMBER_WRONG', 3, 'row', 'A3.t1.1'],
      ['CERTIFICATE_TABLE_DATE_MALFORMED', 3, 'modifiedOn', 'A3.t1.10'],
      ['CERTIFICATE_TABLE_CELL_SURPLUS', 4, '11', 'A3'],
      ['CERTIFICATE_TABLE_CELL_MISSING', 5, 'mediumLabel', 'A3.t1.2'],
    ]);
  });

  test('A3.t1.3: names the directory of a line that leads out of the disc, as typed lines do', async () => {
    const text = [
      KEYS,
      line({ directory: '../etc' }),
      line({ row: '2', directory: '', fileName: '../a.ts' }),
      line({ row: '3', directory: 'a/..b' }),
    ].join('\n');
    expect(await problemsOf(text)).toEqual([
      ['UNSAFE_PATH', 2, 'directory', 'A3.t1.3'],
      ['UNSAFE_PATH', 3, 'directory', 'A3.t1.3'],
    ]);
  });

  test('is read behind blank lines, and without a line below its headings', async () => {
    expect((await read(`\n;;;\n\r\n${KEYS}\n${line()}`)).rows[1]).toMatchObject([{ sizeMb: '0,001' }]);
    expect((await read(KEYS)).problems.first).toEqual([]);
  });

  test('repeats of a long value no more than is needed to find it', async () => {
    const long = 'x'.repeat(9_000);
    const { problems } = checkTables(await read(`${KEYS}\n${line({ row: long, sizeMb: long })}`), HEAD, true);
    expect(problems).toHaveLength(2);
    for (const { refusal } of problems) expect(refusal.error.message.length).toBeLessThan(200);
  });

  test('counts lines as an editor does, also where a value goes over two', async () => {
    const text = `${KEYS}\n${line({ directory: '"a\nb"' })}\n${line({ row: '2', sizeMb: '?' })}`;
    expect(await problemsOf(text)).toEqual([['CERTIFICATE_TABLE_SIZE_MALFORMED', 4, 'sizeMb', 'A3.t1.5']]);
  });

  test('tells a heading that the form does not have, one that stands twice, and one that lacks', async () => {
    const text = `${KEYS.replace('framework;', 'wrong;').replace('language;', 'fileName;')}\n${line()}`;
    expect(await problemsOf(text)).toEqual([
      ['CERTIFICATE_TABLE_COLUMN_UNKNOWN', 1, 'fileName', 'A3'],
      ['CERTIFICATE_TABLE_COLUMN_UNKNOWN', 1, 'wrong', 'A3'],
      ['CERTIFICATE_TABLE_COLUMN_MISSING', 1, 'language', 'A3.t1.6'],
      ['CERTIFICATE_TABLE_COLUMN_MISSING', 1, 'framework', 'A3.t1.8'],
    ]);
  });

  test.each([
    ['', 'CERTIFICATE_TABLE_HEADINGS_MISSING', 1],
    [`\n\n${line()}`, 'CERTIFICATE_TABLE_HEADINGS_MISSING', 3],
    [`${KEYS}\n${line()}\n"2;x`, 'CERTIFICATE_TABLE_BROKEN', 3],
    [`${KEYS}\n${line({ directory: 'x'.repeat(70_000) })}`, 'CERTIFICATE_TABLE_BROKEN', 2],
    [`${KEYS}${'\n'.repeat(250_000)}${line()}`, 'CERTIFICATE_TABLE_TOO_LARGE', null],
  ])('is refused where it cannot be understood: %#', async (text, code, at) => {
    const problems = await problemsOf(text, false);
    expect(problems.map(([told, where]) => [told, where])).toEqual([[code, at]]);
  });

  test('is text in UTF-8: other bytes are told as such and not as wrong cells', async () => {
    const latin = Buffer.concat([Buffer.from(`${KEYS}\n`), Buffer.from([0xd1, 0xc0, 0x3b])]);
    const wide = Buffer.from(`${KEYS}\n${line()}`, 'utf16le');
    for (const bytes of [latin, wide])
      expect(await problemsOf(bytes)).toEqual([['CERTIFICATE_TABLE_NOT_UTF8', null, null, 'A3']]);
    expect(await problemsOf(`${KEYS}\n${line({ directory: 'Қазақ әріптері' })}`)).toEqual([]);
  });

  test('tells the first two hundred problems and counts them all', async () => {
    const text = [KEYS, ...Array.from({ length: 300 }, () => line({ row: '0', sizeMb: '' }))].join('\n');
    const { problems, problemCount } = checkTables(await read(text), HEAD, true);
    expect(problemCount).toBe(600);
    expect(problems).toHaveLength(MOST_TOLD);
    expect(problems.at(-1)?.line).toBe(101);
  });

  test('tells the first problems of both tables, whichever of them comes first', async () => {
    const numbers = Array.from({ length: 150 }, (_, at) => String(at + 1));
    const libraries = [LIBRARY_KEYS, ...numbers.map((row) => `${row};DISC;lib;library-${row};;Java;1`)];
    const sources = [KEYS, ...numbers.map((row) => line({ row, sizeMb: '' }))];
    for (const text of [
      [...libraries, ...sources],
      [...sources, ...libraries],
    ]) {
      const { problems, problemCount } = checkTables(await read(text.join('\n')), HEAD, false);
      expect(problemCount).toBe(300);
      const lines = Array.from({ length: MOST_TOLD + 1 }, (_, at) => at + 2).filter((at) => at !== 152);
      expect(problems.map((problem) => problem.line)).toEqual(lines);
    }
  });
});

describe('a written file', () => {
  test.each(['=1+1', '+7', '-x', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "'=1", "''@x"])(
    'never begins a cell as a formula: %j',
    (value) => {
      expect(guarded(value).startsWith("'")).toBe(true);
      expect(guarded(value)).toBe(`'${value}`);
      expect(unguarded(guarded(value))).toBe(value);
    },
  );

  test('leaves other values as they are, with their apostrophes', () => {
    for (const value of ["O'Neill", "'quoted", 'a=b', '', '1-2'])
      expect([guarded(value), unguarded(value)]).toEqual([value, value]);
  });

  const anyText = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('\0'));
  const said = anyText.filter((text) => text.trim() !== '');
  const maybe = fc.option(said, { nil: null });
  const common = { row: fc.constant(1), mediumLabel: said, directory: anyText, sizeMb: fc.constant('1,5') };
  const source = fc.record<SourceRow>({
    ...common,
    language: maybe,
    fileName: fc.oneof(
      said,
      said.map((text) => `=${text}`),
    ),
    languageVersion: maybe,
    framework: maybe,
    frameworkVersion: maybe,
    modifiedOn: fc.constant('2026-11-01'),
  });
  const library = fc.record<LibraryRow>({
    ...common,
    language: maybe,
    componentName: said,
    version: maybe,
    purl: fc.constant(null),
  });

  test('is read again as it was, with every separator, language and length of pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(source, { maxLength: 5 }),
        fc.array(library, { maxLength: 5 }),
        fc.constantFrom(...(Object.keys(SEPARATORS) as (keyof typeof SEPARATORS)[])),
        fc.constantFrom('kk', 'ru', 'en'),
        fc.integer({ min: 1, max: 50 }),
        async (sources, libraries, separator, language, length) => {
          const numbered = <Row>(rows: readonly Row[]) => rows.map((row, at) => ({ ...row, row: at + 1 }));
          const tables = { 1: numbered(sources), 2: numbered(libraries) };
          async function* lines(table: 1 | 2) {
            yield tables[table];
          }
          const pieces: Buffer[] = [];
          for await (const piece of writeTableFile({ separator, language }, lines)) pieces.push(piece);
          const { rows, problems } = await read(Buffer.concat(pieces), length);
          expect(problems.first).toEqual([]);
          expect(rows).toEqual(tables);
        },
      ),
      { numRuns: 200 },
    );
  });
});
