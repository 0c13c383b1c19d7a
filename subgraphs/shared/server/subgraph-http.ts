import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { EVENT_PATH, QUESTION_PATH } from '../peers/peer-client';
import { bringsContent, ticketOfPath } from '../storage/file-ticket';
import type { FileResponse } from './file-handler';
import { createHttpServer } from './http-server';
import { contentOf } from './request-content';
import type { Subgraph } from './subgraph';
import type { SubgraphResponse } from './subgraph-handler';

const MAX_BODY_BYTES = 1_048_576;
const TIMEOUTS = {
  clientHeadersMs: 10_000,
  clientRequestMs: 15_000,
  clientCheckMs: 1_000,
  clientIdleMs: 60_000,
};

/**
 * Serves a subgraph over HTTP: `POST /graphql` and files by their tickets for the gateway, `POST /peers/…` and
 * `POST /events` for the other registries, `/health/live` and `/health/ready` for watchers.
 */
export function createSubgraphServer(subgraph: Subgraph): Server {
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const failed = () => send(response, 500, failure('INTERNAL', 'Unexpected error'));
    const file = ticketOfPath(request.method, request.url);
    if (!file) {
      answer(subgraph, request).then(({ status, body }) => send(response, status, body), failed);
      return;
    }
    const content = bringsContent(file.method) ? contentOf(request) : null;
    subgraph
      .handleFile({ ...file, headers: singleHeaders(request), content })
      .then((answered) => sendFile(response, answered), failed);
  };
  return createHttpServer(listener, TIMEOUTS);
}

async function answer(subgraph: Subgraph, request: IncomingMessage): Promise<SubgraphResponse> {
  const { method, url } = request;
  if (method === 'GET' && url === '/health/live') return { status: 200, body: '{"status":"live"}' };
  if (method === 'GET' && url === '/health/ready') {
    const isReady = await subgraph.isReady();
    return { status: isReady ? 200 : 503, body: JSON.stringify({ status: isReady ? 'ready' : 'not ready' }) };
  }
  // Every other address is refused like a forged request, so that a caller learns nothing of what is here.
  const isForPeers = method === 'POST' && (url === EVENT_PATH || url?.startsWith(QUESTION_PATH) === true);
  const isRead = isForPeers || (method === 'POST' && url === '/graphql');
  const body = isRead ? await readBody(request) : '';
  if (body === null) return { status: 413, body: failure('BODY_TOO_LARGE', 'The body is too large.') };
  const headers = singleHeaders(request);
  return isForPeers
    ? subgraph.handlePeer({ path: url ?? '', body, headers })
    : subgraph.handle({ body, headers });
}

function singleHeaders({ headers }: IncomingMessage): Record<string, string | undefined> {
  const single = Object.entries(headers).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(single) as Record<string, string>;
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-content-type-options': 'nosniff' });
  response.end(body);
}

/** A content that breaks off breaks the connection off: its reader must not take a part for the whole. */
function sendFile(response: ServerResponse, { status, headers, body }: FileResponse): void {
  response.writeHead(status, headers);
  if (typeof body === 'string') response.end(body);
  else pipeline(body, response, () => {});
}

function failure(code: string, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}
