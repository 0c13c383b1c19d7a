import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../subgraphs/shared/server/project-root';
import { ROW_STATUSES, type RowStatus, type TracedRow, traceRows } from './trace/coverage';
import { readPassingTests } from './trace/test-results';
import { lastWholeRun, readReport, runNamingTests } from './trace/test-run';
import { UsageError } from './usage-error';

const HELP = `Prints every row of the requirements with the tests that name it.

  npm run trace -- [options]

  --json             an array of { row, clause, duty, status, tests, reason? } for machines
  --status <status>  only rows that are ${ROW_STATUSES.join(', ')}
  --results <file>   results of a test run; default: those of the last «npm test» if nothing changed since, else a run
                     of the tests that name rows
  --help             this text

A row is done when a passing test names it, for example «L121 C-29: …».
`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  status: { type: 'string' },
  results: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function readOptions() {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    const status = ROW_STATUSES.find((known) => known === values.status);
    if (values.status !== undefined && !status) throw new Error(`There is no status ${values.status}.`);
    return { ...values, status };
  } catch (fault) {
    throw new UsageError(`${fault instanceof Error ? fault.message : fault}\n\n${HELP}`);
  }
}

function reportOf(results: string | undefined) {
  if (results !== undefined) return readReport(results);
  const last = lastWholeRun(PROJECT_ROOT);
  if (last) return last;
  process.stderr.write('Running the tests that name rows of the requirements …\n');
  return runNamingTests(PROJECT_ROOT);
}

function main(): void {
  const { help, json, results, status } = readOptions();
  if (help) {
    console.log(HELP);
    return;
  }
  const traced = traceRows(readPassingTests(reportOf(results), PROJECT_ROOT));
  const rows = traced.filter((row) => status === undefined || row.status === status);
  if (json) console.log(JSON.stringify(rows, null, 2));
  else print(rows);
}

function print(rows: readonly TracedRow[]): void {
  for (const { row, clause, duty, status, tests: names, reason } of rows) {
    console.log(`${row}  ${clause}  ${status}  ${duty}${reason ? ` (${reason})` : ''}`);
    for (const name of names) console.log(`      ${name}`);
  }
  const count = (status: RowStatus) => rows.filter((row) => row.status === status).length;
  console.log(
    `\n${rows.length} rows: ${count('done')} done, ${count('open')} open, ${count('no-software-duty')} without software duty.`,
  );
}

try {
  main();
} catch (fault) {
  if (!(fault instanceof UsageError)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
