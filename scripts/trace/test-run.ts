import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error';
import type { TestReport } from './test-results';

/** What decides whether a test passes. */
const TESTED = ['gateway', 'subgraphs', 'scripts', 'schema', 'test', 'jest.config.js', 'package-lock.json'];

/** Report of the last «npm test»; null when there is none, or when something changed after it began. */
export function lastWholeRun(root: string): TestReport | null {
  const file = join(root, 'dist', 'test-results.json');
  if (!existsSync(file)) return null;
  const report = readReport(file);
  const changed = Math.max(...TESTED.map((name) => newestIn(join(root, name))));
  return report.startTime > changed ? report : null;
}

/**
 * Runs the tests that name rows of the requirements.
 * @throws UsageError when they cannot be run, for example in an image without development packages
 */
export function runNamingTests(root: string): TestReport {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  if (!existsSync(jest))
    throw new UsageError('The tests are not installed here: give their results by --results.');
  const file = join(root, 'dist', 'trace-results.json');
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const options = ['--json', `--outputFile=${file}`, '--reporters=summary', '-t', 'L\\d{3}'];
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jest, ...options],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  // A failing test makes the code non-zero too, and is no reason to stop: it does not count.
  if (!existsSync(file)) throw new UsageError(`The tests ended with code ${status} and left no results.`);
  return readReport(file);
}

/** @throws UsageError when the file is no report of a test run */
export function readReport(file: string): TestReport {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const report = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(report?.testResults)) throw new UsageError(`${file} is no report of a test run.`);
  return report as TestReport;
}

function parse(text: string): Partial<TestReport> | null {
  try {
    return JSON.parse(text) as Partial<TestReport> | null;
  } catch {
    return null;
  }
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
