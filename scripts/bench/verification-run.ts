import { openMedium } from '../../subgraphs/escrow/medium/open-medium';
import { readMedium, verify } from '../../subgraphs/escrow/verification/verify';
import { almatyDay } from '../../subgraphs/shared/kernel/local-date';
import { BENCH_LABEL, type BenchMedium, benchBatches, plainPass } from './verification-medium';

export interface BenchTask {
  readonly what: 'plain' | 'verification';
  readonly kind: BenchMedium;
  readonly path: string;
  readonly lines: number;
  readonly bytes: number;
}

export interface BenchFigures {
  readonly milliseconds: number;
  readonly peakMiB: number;
  readonly outcome: string | null;
}

/**
 * One measurement in a process of its own, so that its memory is its own too. The lines of the certificate are made
 * while the clock runs, some at a time as the check asks for them, in the place of the database that gives them so.
 */
async function main(task: BenchTask): Promise<void> {
  const began = performance.now();
  const outcome = task.what === 'plain' ? await plain(task) : await check(task);
  const milliseconds = Math.round(performance.now() - began);
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  process.send?.({ milliseconds, peakMiB, outcome } satisfies BenchFigures);
}

async function plain({ kind, path, lines }: BenchTask): Promise<null> {
  await plainPass(kind, path, lines);
  return null;
}

async function check({ kind, path, lines, bytes }: BenchTask): Promise<string> {
  const medium = await openMedium({ path });
  const read = await readMedium(medium, { number: 1, label: BENCH_LABEL });
  await medium.close();
  const modifiedOn = kind === 'directory' ? almatyDay(new Date()) : undefined;
  const sources = () => benchBatches(lines, bytes, modifiedOn);
  const report = await verify({
    level: 'V1',
    certificate: { softwareName: BENCH_LABEL, sources, libraries: [] },
    media: [read],
    contents: [],
    title: BENCH_LABEL,
    billOfMaterials: null,
  });
  return report.outcome;
}

process.once('message', (task: BenchTask) => {
  main(task).then(
    () => process.disconnect(),
    (fault) => {
      throw fault;
    },
  );
});
