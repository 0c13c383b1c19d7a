import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchMedium, writeBenchMedium } from './verification-medium';
import type { BenchFigures, BenchTask } from './verification-run';

/** As `docker-compose.yml` starts the escrow. */
const ESCROW_FLAGS = ['--max-semi-space-size=4'];
const FEW_LINES = 5_000;
const ROUNDS = 5;

/** Checks a certificate against a medium of the given size, beside one plain SHA-256 pass over the same bytes. */
export async function measureVerification(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lines: { type: 'string', default: '50000' },
      megabytes: { type: 'string', default: '2000' },
      medium: { type: 'string', default: 'tar' },
    },
  });
  const [lines, bytes] = [Number(values.lines), Number(values.megabytes) * 1_000_000];
  const kind: BenchMedium = values.medium === 'directory' ? 'directory' : 'tar';
  const folder = await mkdtemp(join(tmpdir(), 'portal-bench-'));
  try {
    console.log(`medium: ${kind} of ${values.megabytes} MB`);
    const few = await measure(kind, folder, Math.min(FEW_LINES, lines), bytes);
    const many = await measure(kind, folder, lines, bytes);
    console.log(`peak memory: ${few} MiB with few lines, ${many} MiB with all`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Answers the peak memory of a check in MiB. */
async function measure(kind: BenchMedium, folder: string, lines: number, bytes: number): Promise<number> {
  const path = await writeBenchMedium(kind, folder, lines, bytes);
  const task = { kind, path, lines, bytes };
  const plain: BenchFigures[] = [];
  const checks: BenchFigures[] = [];
  // Taken in turns, so that both see the same state of the machine.
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(await run({ what: 'plain', ...task }));
    checks.push(await run({ what: 'verification', ...task }));
  }
  await rm(path, { recursive: true });
  const [hashing, checking] = [median(plain), median(checks)];
  const peak = Math.max(...checks.map(({ peakMiB }) => peakMiB));
  const outcomes = [...new Set(checks.map(({ outcome }) => outcome))].join(' ');
  console.log(
    `${lines} lines: check ${checking} ms (${outcomes}), plain SHA-256 ${hashing} ms, ` +
      `speed ${(hashing / checking).toFixed(2)} of the plain pass, peak ${peak} MiB`,
  );
  return peak;
}

function run(task: BenchTask): Promise<BenchFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'verification-run.js'), { execArgv: ESCROW_FLAGS });
    child.once('message', (figures) => resolve(figures as BenchFigures));
    child.once('exit', (code) => reject(new Error(`The measurement ended with code ${code}.`)));
    child.send(task);
  });
}

function median(figures: readonly BenchFigures[]): number {
  const sorted = figures.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
