import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NormTableName } from '../../../subgraphs/objects/calculation/norm-table.model';
import { parseNormTable } from '../../../subgraphs/objects/calculation/norm-table.rules';
import { PROJECT_ROOT } from '../../../subgraphs/shared/server/project-root';

const FOLDER = join(PROJECT_ROOT, 'scripts/seed/data/norm-tables');
const FACTORS = {
  format: 'norm-table/1',
  methodVersion: 'v1',
  table: 'PRICE_FACTORS',
  demonstration: false,
  source: 'The annex',
  rows: [
    { factor: 'LOAD', value: '2.8675' },
    { factor: 'VAT', value: '0.12' },
  ] as unknown[],
};

function problemsOf(file: object | string, tableName: NormTableName = 'PRICE_FACTORS') {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const parsed = parseNormTable(text, { methodVersion: 'v1', tableName });
  return parsed.ok
    ? []
    : parsed.error.map(({ path, error }) => `${path.slice(2).join('.')} ${error.facts['what']}`);
}

test('a whole table is read with its keys in their order', () => {
  const parsed = parseNormTable(JSON.stringify(FACTORS), { methodVersion: 'v1', tableName: 'PRICE_FACTORS' });
  expect(parsed).toEqual({
    ok: true,
    value: {
      isDemonstration: false,
      source: 'The annex',
      rows: [
        { keys: ['LOAD'], value: '2.8675' },
        { keys: ['VAT'], value: '0.12' },
      ],
    },
  });
});

test.each([
  ['no JSON', '{', [' NOT_JSON_OBJECT']],
  ['a list', '[]', [' NOT_JSON_OBJECT']],
  ['too long a text', `"${' '.repeat(256_000)}"`, [' TOO_LONG']],
  ['another format', { ...FACTORS, format: 'norm-table/2' }, ['format EXPECTED']],
  ['another version', { ...FACTORS, methodVersion: 'v2' }, ['methodVersion EXPECTED']],
  ['another table', { ...FACTORS, table: 'COEFFICIENTS' }, ['table EXPECTED']],
  ['a head without source', { ...FACTORS, source: ' ' }, ['source MISSING']],
  ['a head without mark', { ...FACTORS, demonstration: 'no' }, ['demonstration EXPECTED']],
  ['an unknown field', { ...FACTORS, comment: '' }, ['comment UNKNOWN_FIELD']],
  ['no rows', { ...FACTORS, rows: [] }, ['rows MISSING']],
  ['rows that are no list', { ...FACTORS, rows: {} }, ['rows NOT_A_LIST']],
  ['too many rows', { ...FACTORS, rows: Array.from({ length: 2001 }, () => 1) }, ['rows TOO_LONG']],
  ['a row missing', { ...FACTORS, rows: FACTORS.rows.slice(1) }, ['rows MISSING']],
  ['a row twice', { ...FACTORS, rows: [...FACTORS.rows, FACTORS.rows[0]] }, ['rows.2 DUPLICATE']],
  ['a row that is no object', { ...FACTORS, rows: [7] }, ['rows.0 NOT_JSON_OBJECT']],
])('a file with %s is refused', (_what, file, problems) => {
  expect(problemsOf(file)).toEqual(problems);
});

test('all problems of a file are told together, each with its place', () => {
  const rows = [
    { factor: 'TAX', value: '0.12' },
    { factor: 'VAT', value: 0.12 },
    { value: '-1', note: '' },
  ];
  expect(problemsOf({ ...FACTORS, format: '', rows })).toEqual([
    'format EXPECTED',
    'rows.0.factor EXPECTED',
    'rows.1.value NOT_A_DECIMAL',
    'rows.2.note UNKNOWN_FIELD',
    'rows.2.factor MISSING',
    'rows.2.value NOT_A_DECIMAL',
  ]);
});

test('a process of labour norms that lacks a unit is told: a hole would be a guess', () => {
  const rows = ['CASE', 'ENTITY', 'TOOL', 'NODE'].map((unit) => ({ process: 'CODING', unit, value: '1' }));
  const file = { ...FACTORS, table: 'LABOUR_NORMS', rows };
  expect(problemsOf(file, 'LABOUR_NORMS')).toEqual(['rows MISSING']);
  rows.push({ process: 'CODING', unit: 'INTERACTION', value: '1' });
  expect(problemsOf(file, 'LABOUR_NORMS')).toEqual([]);
});

test('the demonstration files are one whole set and say what they are', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const names = files.map((name) => name.replace('.json', '').replaceAll('-', '_').toUpperCase());
  expect(names.sort()).toEqual(Object.keys(NormTableName).sort());
  for (const [index, file] of files.sort().entries()) {
    const expected = { methodVersion: 'demonstration', tableName: names[index] as NormTableName };
    const parsed = parseNormTable(readFileSync(join(FOLDER, file), 'utf8'), expected);
    expect(parsed).toMatchObject({ ok: true, value: { isDemonstration: true } });
  }
});
