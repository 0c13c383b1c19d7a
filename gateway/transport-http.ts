import { Readable } from 'node:stream';
import { type Dispatcher, errors, Pool } from 'undici';
import type { FileRequest, FileResponse } from '../subgraphs/shared/server/file-handler';
import type { SubgraphRequest, SubgraphResponse } from '../subgraphs/shared/server/subgraph-handler';
import { ticketPath } from '../subgraphs/shared/storage/file-ticket';
import { SUBGRAPH_ANSWER_BYTES, SUBGRAPH_CONNECTIONS, TIMEOUTS } from './limits';
import { SubgraphFault, type SubgraphTransport } from './subgraph-transport';

interface HttpTransportOptions {
  /** The whole call, in milliseconds. */
  readonly deadlineMs?: number;
  readonly connectMs?: number;
  readonly probeMs?: number;
  readonly maxAnswerBytes?: number;
}

/**
 * Keeps connections to one subgraph and sends requests over them. Redirects are not followed: an answer from
 * elsewhere is no answer of the subgraph.
 *
 * @param url the address of the subgraph's GraphQL endpoint; its readiness is at `/health/ready` of the same origin.
 */
export function createHttpTransport(url: URL, options: HttpTransportOptions = {}): SubgraphTransport {
  const { deadlineMs = TIMEOUTS.subgraphMs, connectMs = TIMEOUTS.connectMs } = options;
  const { probeMs = TIMEOUTS.probeMs, maxAnswerBytes = SUBGRAPH_ANSWER_BYTES } = options;
  const pool = new Pool(url.origin, {
    connections: SUBGRAPH_CONNECTIONS,
    connect: { timeout: connectMs },
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
    maxResponseSize: maxAnswerBytes,
  });
  // Of files on connections of their own: no bound of an answer holds for them, and slow ones hold up no question.
  const files = new Pool(url.origin, { connections: SUBGRAPH_CONNECTIONS, connect: { timeout: connectMs } });
  const path = url.pathname + url.search;
  const call = (request: Dispatcher.DispatchOptions, ms: number, clientGone?: AbortSignal) =>
    new HttpCall(pool, request, ms).run(clientGone);
  return {
    send: (request, clientGone) => call(post(path, request), deadlineMs, clientGone),
    sendFile: (request, clientGone) => sendFile(files, request, clientGone),
    isReady: () =>
      call({ path: '/health/ready', method: 'GET' }, probeMs).then(
        ({ status }) => status === 200,
        () => false,
      ),
    close: async () => {
      await Promise.all([pool.close(), files.close()]);
    },
  };
}

function post(path: string, { body, headers }: SubgraphRequest): Dispatcher.DispatchOptions {
  return {
    path,
    method: 'POST',
    body,
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
  };
}

/** Headers of a file's answer that travel on; all others are between the gateway and the subgraph. */
const FILE_HEADERS = [
  'content-type',
  'content-length',
  'content-disposition',
  'cache-control',
  'repr-digest',
  'location',
  'tus-resumable',
  'upload-expires',
  'upload-length',
  'upload-offset',
  'x-content-type-options',
];

async function sendFile(
  pool: Pool,
  { method, ticket, headers, content }: FileRequest,
  signal: AbortSignal,
): Promise<FileResponse> {
  // Times between pieces, not of the whole. How slow the client may send, the gateway's own server watches; from the
  // last piece on the answer is waited for here.
  const late = new AbortController();
  const wait = () => setTimeout(() => late.abort(tooLate()), TIMEOUTS.fileMs);
  let timer = content ? undefined : wait();
  const sent = () => {
    timer = wait();
  };
  const body = content && Readable.from(telling(content, sent), { objectMode: false });
  try {
    const answer = await pool.request({
      path: ticketPath(method, ticket),
      method,
      headers: { ...headers },
      body,
      signal: AbortSignal.any([signal, late.signal]),
      headersTimeout: 0,
      bodyTimeout: TIMEOUTS.fileMs,
    });
    const passed = FILE_HEADERS.flatMap((name) => {
      const value = answer.headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    return { status: answer.statusCode, headers: Object.fromEntries(passed), body: answer.body };
  } catch (cause) {
    if (cause instanceof SubgraphFault) throw cause;
    throw faultOf(cause instanceof Error ? cause : new Error(String(cause)));
  } finally {
    clearTimeout(timer);
  }
}

const tooLate = () => new SubgraphFault('SUBGRAPH_TIMEOUT', `no answer within ${TIMEOUTS.fileMs} ms`);

async function* telling(content: AsyncIterable<Uint8Array>, sent: () => void): AsyncGenerator<Uint8Array> {
  yield* content;
  sent();
}

/** One request on the pool, collected in memory. `dispatch` spares the streams that `request` would set up. */
class HttpCall implements Dispatcher.DispatchHandler {
  readonly #answer: Promise<SubgraphResponse>;
  #resolve: (response: SubgraphResponse) => void = () => {};
  #reject: (fault: SubgraphFault) => void = () => {};
  readonly #chunks: Buffer[] = [];
  #status = 0;
  #controller: Dispatcher.DispatchController | null = null;
  #stopped: SubgraphFault | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly request: Dispatcher.DispatchOptions,
    private readonly deadlineMs: number,
  ) {
    this.#answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  async run(clientGone?: AbortSignal): Promise<SubgraphResponse> {
    const late = () =>
      this.#stop(new SubgraphFault('SUBGRAPH_TIMEOUT', `no answer within ${this.deadlineMs} ms`));
    const gone = () => this.#stop(new SubgraphFault('SUBGRAPH_UNAVAILABLE', 'the client went away'));
    const timer = setTimeout(late, this.deadlineMs);
    clientGone?.addEventListener('abort', gone, { once: true });
    try {
      this.pool.dispatch(this.request, this);
      return await this.#answer;
    } finally {
      clearTimeout(timer);
      clientGone?.removeEventListener('abort', gone);
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#stopped !== null) controller.abort(this.#stopped);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#resolve({ status: this.#status, body: Buffer.concat(this.#chunks).toString() });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#reject(error instanceof SubgraphFault ? error : faultOf(error));
  }

  #stop(fault: SubgraphFault): void {
    this.#stopped = fault;
    this.#controller?.abort(fault);
    this.#reject(fault);
  }
}

const TOO_LATE = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT']);
const RESET = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

function faultOf(cause: Error): SubgraphFault {
  const code = 'code' in cause ? String(cause.code) : '';
  if (TOO_LATE.has(code)) return new SubgraphFault('SUBGRAPH_TIMEOUT', cause.message, { cause });
  if (cause instanceof errors.ResponseExceededMaxSizeError || code.startsWith('HPE_')) {
    return new SubgraphFault('SUBGRAPH_BAD_ANSWER', cause.message, { cause });
  }
  return new SubgraphFault('SUBGRAPH_UNAVAILABLE', cause.message, {
    cause,
    isConnectionReset: RESET.has(code),
  });
}
