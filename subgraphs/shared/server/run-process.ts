/** A running part that can be stopped in order. */
export interface Stoppable {
  stop(): Promise<void>;
}

/** Errors whose message alone tells the reader what to do. */
const EXPECTED = new Set([
  'BlobStoreUnavailable',
  'ConfigurationError',
  'DatabaseError',
  'EmbeddedPostgresError',
  'ListenError',
  'SupergraphError',
  'UsageError',
]);

const STOP_LIMIT_MS = 30_000;

/**
 * Runs a process: starts it, stops it in order on SIGTERM, SIGINT, SIGHUP or when the process that started it has gone.
 * A failed start prints one message and ends with exit code 1.
 */
export function runProcess(start: () => Promise<Stoppable>): void {
  let isStopping = false;
  const started = start();
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    started
      .then((running) => running.stop())
      .then(
        () => process.exit(0),
        (fault) => fail(fault),
      );
  };
  started.catch((fault) => {
    if (!isStopping) fail(fault);
  });
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // The terminal was closed.
  process.on('SIGHUP', stop);
  process.on('disconnect', stop);
}

function fail(fault: unknown): never {
  const isExpected = fault instanceof Error && EXPECTED.has(fault.name);
  process.stderr.write(
    `${isExpected ? fault.message : fault instanceof Error ? fault.stack : String(fault)}\n`,
  );
  process.exit(1);
}
