import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import type { Logger } from '../subgraphs/shared/server/logger';
import { contentOf } from '../subgraphs/shared/server/request-content';
import {
  bringsContent,
  FILE_METHODS,
  FILE_PATHS,
  type FileMethod,
  subgraphOfTicket,
  ticketProof,
} from '../subgraphs/shared/storage/file-ticket';
import { GatewayError } from './gateway-error';
import { scopeOf } from './graphql-endpoint';
import { type GatewayContext, openContext, type VerifyToken } from './request-context';
import type { SignProof } from './subgraph-source';
import { SubgraphFault, type SubgraphFaultCode, type SubgraphTransport } from './subgraph-transport';

interface FileRouteOptions {
  readonly transports: Readonly<Record<string, SubgraphTransport>>;
  readonly signProofs: Readonly<Record<string, SignProof>>;
  readonly verifyToken: VerifyToken;
  readonly logger: Logger;
}

/** What a request of the tus protocol tells beside its bytes. */
const TUS_HEADERS = ['tus-resumable', 'upload-length', 'upload-metadata', 'upload-offset', 'content-type'];

const STATUS: Readonly<Record<SubgraphFaultCode, number>> = {
  SUBGRAPH_UNAVAILABLE: 503,
  SUBGRAPH_TIMEOUT: 504,
  SUBGRAPH_BAD_ANSWER: 502,
};

/**
 * Files by their tickets: `PUT /files/upload/<ticket>`, `GET /files/download/<ticket>` and the tus protocol at
 * `/files/tus/<ticket>`. The gateway reads from a ticket whom to ask and passes the bytes on piece by piece; whether the
 * ticket holds, the subgraph decides.
 */
export function createFileRoutes(options: FileRouteOptions): Router {
  const router = Router();
  for (const method of FILE_METHODS) {
    const name = method.toLowerCase() as Lowercase<FileMethod>;
    router[name](`${FILE_PATHS[method]}:ticket`, (request, response) =>
      carry(options, method, request, response),
    );
  }
  return router;
}

async function carry(
  options: FileRouteOptions,
  method: FileMethod,
  request: Request,
  response: Response,
): Promise<void> {
  const { ticket } = request.params;
  const subgraph = typeof ticket === 'string' ? subgraphOfTicket(ticket) : null;
  const transport = subgraph && options.transports[subgraph];
  const sign = subgraph && options.signProofs[subgraph];
  // A question for the headers of a download alone (HEAD) would spend its ticket.
  const isMeant = request.method === method;
  if (typeof ticket !== 'string' || !transport?.sendFile || !sign || !isMeant)
    throw new GatewayError('NOT_FOUND', {}, 404);
  const context = await openContext(scopeOf(response), request.get('authorization'), options.verifyToken);
  const headers = headersOf(context, ticketProof(method, ticket), sign, request, bringsContent(method));
  const content = bringsContent(method) ? contentOf(request) : null;
  const answer = await transport
    .sendFile({ method, ticket, headers, content }, context.clientGone)
    .catch((fault) => {
      if (!(fault instanceof SubgraphFault)) throw fault;
      options.logger.warn({ requestId: context.requestId, subgraph, err: fault }, 'file was not carried');
      throw new GatewayError(fault.code, { subgraph }, STATUS[fault.code]);
    });
  response.status(answer.status).set(answer.headers);
  if (typeof answer.body === 'string') response.end(answer.body);
  // A content that breaks off breaks the connection off: its reader must not take a part for the whole.
  else await pipeline(answer.body, response).catch(() => undefined);
}

function headersOf(
  { authorization, requestId, language }: GatewayContext,
  proven: string,
  sign: SignProof,
  request: Request,
  hasContent: boolean,
) {
  const passed = hasContent ? [...TUS_HEADERS, 'content-length'] : TUS_HEADERS;
  return {
    ...Object.fromEntries(
      passed.map((name) => [name, request.get(name)] as const).filter(([, value]) => value),
    ),
    ...(authorization !== undefined && { authorization }),
    'accept-language': language,
    'x-request-id': requestId,
    'x-gateway-proof': sign({ body: proven, authorization, requestId }),
  };
}
