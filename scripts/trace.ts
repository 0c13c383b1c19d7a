import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../subgraphs/shared/server/project-root';
import { type TracedRow, traceRows } from './trace/coverage';
import { readPassingTests } from './trace/test-results';

const HELP = `Prints every row of the requirements with the tests that name it.

  npm run trace -- [options]

  --json             an array of { row, clause, duty, status, tests } for machines
  --status <status>  only rows that are done, open or no-software-duty
  --results <file>   results of a test run; default: those of the last «npm test», or a run of the tests that name rows
  --help             this text

A row is done when a passing test names it, for example «L121 C-29: …».
`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  status: { type: 'string' },
  results: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const LAST_RUN = join(PROJECT_ROOT, 'dist', 'test-results.json');
const BUILT = join(PROJECT_ROOT, 'dist', '.built');

/** Results that are older than the program may tell of tests that no longer pass. */
function resultsFile(given: string | undefined): string {
  if (given) return given;
  if (existsSync(LAST_RUN) && statSync(LAST_RUN).mtimeMs > statSync(BUILT).mtimeMs) return LAST_RUN;
  process.stderr.write('Running the tests that name rows of the requirements …\n');
  const jest = join(PROJECT_ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const file = join(PROJECT_ROOT, 'dist', 'trace-results.json');
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--json',
    `--outputFile=${file}`,
    '-t',
    'L\\d{3}',
  ];
  spawnSync(process.execPath, args, { cwd: PROJECT_ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return file;
}

function main(): void {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const tests = readPassingTests(JSON.parse(readFileSync(resultsFile(values.results), 'utf8')), PROJECT_ROOT);
  const rows = traceRows(tests).filter(({ status }) => !values.status || status === values.status);
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else print(rows);
}

function print(rows: readonly TracedRow[]): void {
  for (const { row, clause, duty, status, tests: names, reason } of rows) {
    console.log(`${row}  ${clause}  ${status}  ${duty}${reason ? ` (${reason})` : ''}`);
    for (const name of names) console.log(`      ${name}`);
  }
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  console.log(
    `\n${rows.length} rows: ${count('done')} done, ${count('open')} open, ${count('no-software-duty')} without software duty.`,
  );
}

main();
