import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bringsContent, ticketOfPath } from '../storage/file-ticket';

/** The address cannot be listened on; the message says which and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';

  constructor(
    /** Code of the system, for example `EADDRINUSE`. */
    readonly code: string,
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

/** Waiting times in milliseconds. */
export interface ClientTimeouts {
  /** A client must send its headers within this time (slowloris). */
  readonly clientHeadersMs: number;
  /** A client must send its whole request within this time; of a file, the next piece (`FILE_PIECE_BYTES`). */
  readonly clientRequestMs: number;
  /** How often late clients are looked for. */
  readonly clientCheckMs: number;
  /** A connection on which nothing moves for so long is closed, such as that of a client who reads no further. */
  readonly clientIdleMs: number;
}

/** Bytes by which an upload must grow to count as going on: one byte now and then holds no connection. */
const FILE_PIECE_BYTES = 16_384;
const TOO_LATE = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

/** A server that closes connections of clients who send or read too slowly; a long upload may take its time. */
export function createHttpServer(listener: RequestListener, timeouts: ClientTimeouts): Server {
  const server = createServer(
    {
      headersTimeout: timeouts.clientHeadersMs,
      // One time for every request knows no uploads: each request is watched by itself.
      requestTimeout: 0,
      connectionsCheckingInterval: timeouts.clientCheckMs,
    },
    (request, response) => {
      watch(request, timeouts);
      listener(request, response);
    },
  );
  return server.setTimeout(timeouts.clientIdleMs);
}

function watch(request: IncomingMessage, { clientRequestMs, clientCheckMs }: ClientTimeouts): void {
  if (request.complete) return;
  const { socket } = request;
  const file = ticketOfPath(request.method, request.url);
  const isUpload = file !== null && bringsContent(file.method);
  let seen = { bytes: socket.bytesRead, at: performance.now() };
  const timer = setInterval(() => {
    if (request.complete) return clearInterval(timer);
    const now = { bytes: socket.bytesRead, at: performance.now() };
    if (isUpload && now.bytes - seen.bytes >= FILE_PIECE_BYTES) seen = now;
    if (now.at - seen.at < clientRequestMs) return;
    clearInterval(timer);
    socket.end(TOO_LATE);
    socket.destroySoon();
  }, clientCheckMs);
  timer.unref();
  request.once('close', () => clearInterval(timer));
}

/** @throws ListenError */
export function listenOn(server: Server, host: string, port: number): Promise<{ url: string }> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => reject(listenError(error, host, port));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve({ url: urlOf(server.address() as AddressInfo, host) });
    });
  });
}

function urlOf({ port, family }: AddressInfo, host: string): string {
  return `http://${family === 'IPv6' ? `[${host}]` : host}:${port}`;
}

const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program: stop it or set PORT to a free one',
  EACCES: 'may not be opened by this user: set PORT to one above 1023',
  EADDRNOTAVAIL: 'is not an address of this machine: set HOST to one of its own, for example 127.0.0.1',
  ENOTFOUND: 'is not a known host: set HOST to an address of this machine, for example 127.0.0.1',
};

function listenError(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  const code = error.code ?? 'UNKNOWN';
  const remedy = REMEDIES[code] ?? `cannot be listened on (${code}): check HOST and PORT`;
  return new ListenError(code, `Port ${port} of ${host} ${remedy}.`, error);
}
