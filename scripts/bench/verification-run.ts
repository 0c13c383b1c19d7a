import type { SourceRow } from '../../subgraphs/escrow/certificate/certificate.model';
import { openMedium } from '../../subgraphs/escrow/medium/open-medium';
import { readMedium, verify } from '../../subgraphs/escrow/verification/verify';
import { almatyDay } from '../../subgraphs/shared/kernel/local-date';
import { BENCH_LABEL, type BenchMedium, benchRows, plainPass } from './verification-medium';

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
 * before the clock starts, as they are there before a check.
 */
async function main(task: BenchTask): Promise<void> {
  const sources = task.what === 'plain' ? [] : rowsOf(task);
  const began = performance.now();
  const outcome = task.what === 'plain' ? await plain(task) : await check(task, sources);
  const milliseconds = Math.round(performance.now() - began);
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  process.send?.({ milliseconds, peakMiB, outcome } satisfies BenchFigures);
}

async function plain({ kind, path, lines }: BenchTask): Promise<null> {
  await plainPass(kind, path, lines);
  return null;
}

function rowsOf({ kind, lines, bytes }: BenchTask): SourceRow[] {
  return benchRows(lines, bytes, kind === 'directory' ? almatyDay(new Date()) : undefined);
}

async function check({ path }: BenchTask, sources: readonly SourceRow[]): Promise<string> {
  const medium = await openMedium({ path });
  const read = await readMedium(medium, { number: 1, label: BENCH_LABEL });
  await medium.close();
  const report = verify({
    level: 'V1',
    certificate: {
      date: null,
      place: '',
      acceptingOrganization: '',
      transferringOrganization: '',
      softwareName: BENCH_LABEL,
      annotation: '',
      sources,
      libraries: [],
      hasNoLibraries: true,
      acceptingContact: null,
      transferringContact: null,
    },
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
