import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type RequestHandler, type Response, Router } from 'express';
import type { Logger } from '../subgraphs/shared/server/logger';
import { describe, mask } from './error-format';
import { GatewayError } from './gateway-error';
import { LIMITS } from './limits';
import {
  type GatewayContext,
  openContext,
  openScope,
  type RequestScope,
  runInScope,
  type VerifyToken,
} from './request-context';

interface Locals {
  scope?: RequestScope;
}

/** The route of the graph: type of the body, size of the body, who calls, then the operation. */
export function createGraphqlRoute(server: ApolloServer<GatewayContext>, verifyToken: VerifyToken): Router {
  const router = Router();
  const answer = expressMiddleware(server, {
    context: ({ req, res }) => openContext(scopeOf(res), req.get('authorization'), verifyToken),
  });
  router.use(requireJson);
  router.use(express.json({ limit: LIMITS.bodyBytes, type: () => true }));
  router.use((request, response, next) =>
    runInScope(scopeOf(response), () => answer(request, response, next)),
  );
  return router;
}

/** Gives every request its id before anything can go wrong with it. */
export const giveScope: RequestHandler = (request, response, next) => {
  (response.locals as Locals).scope = openScope(request, response);
  next();
};

/**
 * Refuses a body of any other type or charset before it is read: forms are how another site would make a browser
 * send it, and exotic charsets are costly to decode.
 */
const requireJson: RequestHandler = (request, _response, next) => {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.get('content-length')) > 0;
  if (!hasBody || isJson(request.get('content-type'))) return next();
  next(new GatewayError('UNSUPPORTED_CONTENT_TYPE', {}, 415));
};

function isJson(contentType: string | undefined): boolean {
  const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((text) => text.startsWith('charset='));
  return (
    type?.trim() === 'application/json' &&
    (charset === undefined || /^charset=(utf-8|"utf-8")$/.test(charset))
  );
}

export const nothingHere: RequestHandler = (_request, _response, next) =>
  next(new GatewayError('NOT_FOUND', {}, 404));

/** Every fault outside of an operation, as a GraphQL answer without data. */
export function answerFaults(logger: Logger): ErrorRequestHandler {
  return (fault, _request, response, next) => {
    if (response.headersSent) return next(fault);
    runInScope(scopeOf(response), () => {
      const known = fault instanceof GatewayError ? fault : bodyFault(fault);
      const status = known === null ? 500 : statusOf(known);
      response.status(status).json({ errors: [known === null ? mask(fault, {}, logger) : describe(known)] });
    });
  };
}

const BODY_FAULTS: Readonly<Record<string, () => GatewayError>> = {
  'entity.too.large': () => new GatewayError('LIMIT_BODY_SIZE', { limit: LIMITS.bodyBytes }, 413),
  'entity.parse.failed': () => new GatewayError('BAD_REQUEST'),
  'request.aborted': () => new GatewayError('BAD_REQUEST'),
  'request.size.invalid': () => new GatewayError('BAD_REQUEST'),
  'encoding.unsupported': () => new GatewayError('UNSUPPORTED_CONTENT_TYPE', {}, 415),
  'charset.unsupported': () => new GatewayError('UNSUPPORTED_CONTENT_TYPE', {}, 415),
};

/** The body parser tells its faults by type; a broken compressed body comes as an error of zlib. */
function bodyFault(fault: unknown): GatewayError | null {
  if (!(fault instanceof Error)) return null;
  const type = 'type' in fault ? String(fault.type) : '';
  const isZlib = 'code' in fault && String(fault.code).startsWith('Z_');
  return BODY_FAULTS[type]?.() ?? (isZlib ? new GatewayError('BAD_REQUEST') : null);
}

function statusOf({ extensions }: GatewayError): number {
  const http = extensions['http'] as { status?: number } | undefined;
  return http?.status ?? 500;
}

/** What `giveScope` gave the request. */
export function scopeOf(response: Response): RequestScope {
  const { scope } = response.locals as Locals;
  if (scope === undefined) throw new Error('the request has no scope: giveScope must come first');
  return scope;
}
