import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Language, LocalizedText } from '../subgraphs/shared/law/law.model';
import { GatewayError } from './gateway-error';

export interface SignedInCaller {
  readonly kind: 'PERSON' | 'CLIENT';
  /** `sub` of the token. */
  readonly subject: string;
}

/** What the gateway needs to know of who calls; the subgraphs verify the token again for the rest. */
export type Caller = SignedInCaller | { readonly kind: 'ANONYMOUS' };

/** A token that was not accepted: 401 when it is the token's fault, 503 when the issuer's keys cannot be had. */
export interface TokenRefusal {
  readonly code: string;
  readonly status: 401 | 503;
  readonly text: LocalizedText;
}

/** Gets the value of the `authorization` header; without one the caller is anonymous. */
export type VerifyToken = (
  authorization: string | undefined,
) => Promise<
  { readonly ok: true; readonly value: Caller } | { readonly ok: false; readonly error: TokenRefusal }
>;

/** One call of a subgraph, for the log. */
export interface SubgraphCall {
  readonly subgraph: string;
  readonly durationMs: number;
  /** `ok`, or the code of the error. */
  readonly outcome: string;
}

/** What belongs to one HTTP request from its arrival on. */
export interface RequestScope {
  readonly requestId: string;
  readonly language: Language;
  /** Aborted when the client goes away before the answer is written. */
  readonly clientGone: AbortSignal;
  readonly calls: SubgraphCall[];
}

export interface GatewayContext extends RequestScope {
  /** Null for an anonymous caller. */
  readonly caller: SignedInCaller | null;
  /** The header as the subgraphs get it; only ever a verified token. */
  readonly authorization: string | undefined;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Runs the work of a request so that errors and logs anywhere below know its id and language. */
export const runInScope = <T>(scope: RequestScope, work: () => T): T => scopes.run(scope, work);

/** Null outside of a request. */
export const currentScope = (): RequestScope | null => scopes.getStore() ?? null;

/** Ids that are safe in a log line and in a header of the subgraph call. */
const SAFE_REQUEST_ID = /^[A-Za-z0-9._-]{8,64}$/;

export function openScope(request: Request, response: Response): RequestScope {
  const inbound = request.get('x-request-id');
  const requestId = inbound !== undefined && SAFE_REQUEST_ID.test(inbound) ? inbound : randomUUID();
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  response.setHeader('x-request-id', requestId);
  return { requestId, language: languageOf(request), clientGone: gone.signal, calls: [] };
}

/** The best of the three languages for `accept-language`; Russian when nothing fits or nothing is said. */
export function languageOf(request: Request): Language {
  const best = request.acceptsLanguages('ru', 'kk', 'en');
  return best === 'kk' || best === 'en' ? best : 'ru';
}

/**
 * The context of an operation. Who calls is read from the bearer token alone: headers that name a user, a role or a
 * gateway proof are never looked at.
 *
 * @throws GatewayError when a token is sent and not accepted.
 */
export async function openContext(
  scope: RequestScope,
  authorization: string | undefined,
  verifyToken: VerifyToken,
): Promise<GatewayContext> {
  const verdict = await verifyToken(authorization);
  if (!verdict.ok) throw refused(verdict.error);
  const { value: caller } = verdict;
  return caller.kind === 'ANONYMOUS'
    ? { ...scope, caller: null, authorization: undefined }
    : { ...scope, caller, authorization };
}

function refused({ code: reason, status, text }: TokenRefusal): GatewayError {
  const code = status === 401 ? 'UNAUTHENTICATED' : 'ISSUER_UNAVAILABLE';
  return new GatewayError(code, { reason }, status, text);
}
