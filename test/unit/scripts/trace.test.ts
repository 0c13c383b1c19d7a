import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROWS, traceRows } from '../../../scripts/trace/coverage';
import type { RequirementRow } from '../../../scripts/trace/requirement-row';
import { readPassingTests } from '../../../scripts/trace/test-results';
import { lastWholeRun, readReport, runNamingTests } from '../../../scripts/trace/test-run';

const row = (name: string, more: Partial<RequirementRow> = {}): RequirementRow => ({
  row: name,
  clause: 'E-8',
  act: 'KZ-146-2019',
  clauseNumber: '8',
  duty: `duty of ${name}`,
  capability: 'what the graph offers',
  subgraph: 'escrow',
  refusals: [],
  ...more,
});

const named = (title: string, file: string) => ({ name: `block ${title}`, title, file });

const test1 = { ...named('L001 E-8: stands', 'test/a.test.ts'), name: 'L001 E-8: stands' };

describe('the coverage of the requirements', () => {
  test('a row is done by a passing test that names it, and open without one', () => {
    expect(traceRows([test1], [row('L001'), row('L002')])).toEqual([
      {
        row: 'L001',
        clause: 'E-8',
        duty: 'duty of L001',
        status: 'done',
        tests: ['L001 E-8: stands (test/a.test.ts)'],
      },
      { row: 'L002', clause: 'E-8', duty: 'duty of L002', status: 'open', tests: [] },
    ]);
  });

  test('a test that failed or was skipped does not count', () => {
    const results = ['passed', 'failed', 'pending', 'todo'].map((status, index) => ({
      fullName: `L00${index + 1} stands`,
      title: `L00${index + 1} stands`,
      status,
    }));
    const report = { testResults: [{ name: '/project/test/a.test.ts', assertionResults: results }] };
    const tests = readPassingTests(report, '/project');
    expect(tests).toEqual([{ name: 'L001 stands', title: 'L001 stands', file: join('test', 'a.test.ts') }]);
    const rows = ['L001', 'L002', 'L003', 'L004'].map((name) => row(name));
    expect(traceRows(tests, rows).map(({ status }) => status)).toEqual(['done', 'open', 'open', 'open']);
  });

  test('one test may hold several rows, and a row may have several tests', () => {
    const both = named('L001, L002 E-8: stand, L001 too', 'test/b.test.ts');
    expect(traceRows([test1, both], [row('L001'), row('L002')]).map(({ tests }) => tests.length)).toEqual([
      2, 1,
    ]);
  });

  test('a name that only contains a row names no row', () => {
    const near = ['L0011 stands', 'XL001 stands', 'l001 stands', 'rows L001 to L136 stand'].map((title) =>
      named(title, 'a'),
    );
    expect(traceRows(near, [row('L001')])[0]?.status).toBe('open');
  });

  test('a row without software duty keeps its reason, whatever a test names', () => {
    const [traced] = traceRows([test1], [row('L001', { noSoftwareDuty: 'an act of people' })]);
    expect(traced).toMatchObject({ status: 'no-software-duty', reason: 'an act of people' });
  });

  test('an open row tells what is missing, and no more once a test names it', () => {
    const rows = [row('L001', { stillOpen: 'the notice is not sent' })];
    expect(traceRows([], rows)[0]).toMatchObject({ status: 'open', reason: 'the notice is not sent' });
    expect(traceRows([test1], rows)[0]).not.toHaveProperty('reason');
  });

  test('machines get row, clause, duty, status and tests of every row, in order', () => {
    const traced = JSON.parse(JSON.stringify(traceRows([]))) as Record<string, unknown>[];
    expect(traced.map((one) => one['row'])).toEqual(
      Array.from({ length: 319 }, (_, index) => `L${String(index + 1).padStart(3, '0')}`),
    );
    const told = ROWS.map(({ clause, duty }) => ({ clause, duty }));
    expect(traced.map(({ clause, duty }) => ({ clause, duty }))).toEqual(told);
    const keys = new Set(traced.map((one) => Object.keys(one).sort().join()));
    expect([...keys].sort()).toEqual(['clause,duty,reason,row,status,tests', 'clause,duty,row,status,tests']);
    const reasoned = ROWS.filter(({ noSoftwareDuty, stillOpen }) => noSoftwareDuty ?? stillOpen);
    expect(traced.filter(({ reason }) => reason).map((one) => one['row'])).toEqual(
      reasoned.map((one) => one.row),
    );
  });
});

describe('the results that the coverage reads', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'trace-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(name: string, text: string, at = 1_000): void {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
    for (let path = join(root, name); path !== root; path = dirname(path))
      utimesSync(path, at / 1_000, at / 1_000);
  }

  const report = JSON.stringify({ startTime: 2_000, testResults: [] });

  test('are those of the last whole run while nothing has changed since it began', () => {
    write('test/unit/a.test.ts', '');
    write('dist/test-results.json', report);
    expect(lastWholeRun(root)).toMatchObject({ startTime: 2_000 });
  });

  test.each([
    'test/unit/a.test.ts',
    'subgraphs/objects/a.ts',
    'schema/supergraph.graphql',
    'package-lock.json',
  ])('are not those of a run before %s changed', (name) => {
    write(name, '', 3_000);
    write('dist/test-results.json', report);
    expect(lastWholeRun(root)).toBeNull();
  });

  test('are none before the first run', () => {
    expect(lastWholeRun(root)).toBeNull();
  });

  test.each([
    ['is missing', null, /There is no file/],
    ['is no JSON', 'PASS', /is no report/],
    ['is something else', '{"rows": []}', /is no report/],
  ])('are refused when the file %s', (_what, text, message) => {
    if (text !== null) write('results.json', text);
    expect(() => readReport(join(root, 'results.json'))).toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(message) }),
    );
  });

  test('cannot be made where the tests are not installed', () => {
    expect(() => runNamingTests(root)).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });
});
