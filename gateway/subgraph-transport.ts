import type { FileRequest, FileResponse } from '../subgraphs/shared/server/file-handler';
import type { SubgraphRequest, SubgraphResponse } from '../subgraphs/shared/server/subgraph-handler';

/** The way to one subgraph, over HTTP or within the process. */
export interface SubgraphTransport {
  /**
   * @param clientGone aborts the call; absent when the call must end whatever the client does.
   * @throws SubgraphFault
   */
  send(request: SubgraphRequest, clientGone?: AbortSignal): Promise<SubgraphResponse>;
  /**
   * Carries a file in pieces, never whole in memory. Left out by a way that carries none.
   *
   * @throws SubgraphFault
   */
  readonly sendFile?: (request: FileRequest, clientGone: AbortSignal) => Promise<FileResponse>;
  /** Whether the subgraph says it can answer; never rejects, answers within the probe's time. */
  isReady(): Promise<boolean>;
  /** Ends idle connections; calls in flight end first. */
  close(): Promise<void>;
}

export type SubgraphFaultCode = 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_BAD_ANSWER';

/** A call that brought no usable answer. The message is for the log: it may name hosts. */
export class SubgraphFault extends Error {
  override readonly name = 'SubgraphFault';

  constructor(
    readonly code: SubgraphFaultCode,
    message: string,
    options: { readonly cause?: unknown; readonly isConnectionReset?: boolean } = {},
  ) {
    super(message, { cause: options.cause });
    this.isConnectionReset = options.isConnectionReset ?? false;
  }

  /** The kept connection was closed under the request: a query may be sent once more. */
  readonly isConnectionReset: boolean;
}
