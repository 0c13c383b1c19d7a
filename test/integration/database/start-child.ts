import {
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../../subgraphs/shared/database/embedded-postgres';

/** What the child tells on its first line. */
export interface ChildReport {
  readonly dataDirectory?: string;
  readonly socketDirectory?: string;
  readonly wasCreated?: boolean;
  readonly adopted?: boolean;
  /** User id of the child itself. */
  readonly uid?: number;
  readonly error?: string;
}

export interface ChildOrder extends Omit<EmbeddedPostgresOptions, 'log'> {
  /** Account to become before anything starts; only for a child that runs as root. */
  readonly uid?: number;
}

/** Starts a server, tells where, and lives until it is killed or its input ends; at the end of input it stops in order. */
async function main(order: ChildOrder): Promise<void> {
  if (order.uid !== undefined) {
    process.setgroups?.([]);
    process.setgid?.(order.uid);
    process.setuid?.(order.uid);
  }
  const { dataDirectory, socketDirectory, wasCreated, adopted, stop } = await startEmbeddedPostgres(order);
  tell({ dataDirectory, socketDirectory, wasCreated, adopted, uid: process.getuid?.() });
  process.stdin.on('end', () => void stop()).resume();
}

function tell(report: ChildReport): void {
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

main(JSON.parse(process.argv[2] ?? '{}')).catch((error: unknown) => {
  tell({ error: String(error) });
  process.exitCode = 1;
});
