import { setTimeout as delay } from 'node:timers/promises';
import type { FileHandler } from '../subgraphs/shared/server/file-handler';
import type { SubgraphHandler, SubgraphResponse } from '../subgraphs/shared/server/subgraph-handler';
import { TIMEOUTS } from './limits';
import { SubgraphFault, type SubgraphTransport } from './subgraph-transport';

interface InProcessOptions {
  /** Readiness of the subgraph, for example a probe of its database; always ready when absent. */
  readonly isReady?: () => Promise<boolean>;
  /** Takes and gives files; none when left out. */
  readonly sendFile?: FileHandler;
  readonly deadlineMs?: number;
  readonly probeMs?: number;
}

/** Calls the subgraph's handler directly: the same guards, no network. */
export function createInProcessTransport(
  handler: SubgraphHandler,
  options: InProcessOptions = {},
): SubgraphTransport {
  const {
    sendFile,
    isReady = async () => true,
    deadlineMs = TIMEOUTS.subgraphMs,
    probeMs = TIMEOUTS.probeMs,
  } = options;
  return {
    // A content that breaks off ends the handler; the server's time for the next piece bounds a slow one.
    ...(sendFile && { sendFile: (request) => sendFile(request) }),
    send: (request, clientGone) => withinDeadline(() => handler(request), deadlineMs, clientGone),
    isReady: () => Promise.race([isReady().catch(() => false), delay(probeMs, false, { ref: false })]),
    close: async () => {},
  };
}

/** The handler cannot be stopped, but nobody waits for it any longer. */
async function withinDeadline(
  call: () => Promise<SubgraphResponse>,
  deadlineMs: number,
  clientGone?: AbortSignal,
): Promise<SubgraphResponse> {
  let end = () => {};
  const given = new Promise<never>((_resolve, reject) => {
    const late = () => reject(new SubgraphFault('SUBGRAPH_TIMEOUT', `no answer within ${deadlineMs} ms`));
    const gone = () => reject(new SubgraphFault('SUBGRAPH_UNAVAILABLE', 'the client went away'));
    const timer = setTimeout(late, deadlineMs);
    clientGone?.addEventListener('abort', gone, { once: true });
    end = () => {
      clearTimeout(timer);
      clientGone?.removeEventListener('abort', gone);
    };
  });
  const answer = call().catch((cause) => {
    throw new SubgraphFault('SUBGRAPH_BAD_ANSWER', 'the handler failed', { cause });
  });
  return Promise.race([answer, given]).finally(end);
}
