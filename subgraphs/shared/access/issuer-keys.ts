import { isNativeError } from 'node:util/types';
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';

/** The issuer's keys could not be had. Nothing is known about the token. */
export class IssuerUnavailable extends Error {}

export interface IssuerKeyOptions {
  readonly issuer: string;
  /** Address of the key set; when absent it is asked from the issuer's discovery document. */
  readonly jwksUrl?: string | undefined;
  readonly timeoutMs: number;
  /** Pause after a failed request, so that a storm of tokens is not a storm of requests. Milliseconds. */
  readonly pauseMs: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What jose says about the token's key; its other errors, met here, speak about the key set. */
const TOKEN_FAULTS: readonly string[] = [
  errors.JWKSNoMatchingKey.code,
  errors.JWKSMultipleMatchingKeys.code,
  errors.JOSENotSupported.code,
];

/**
 * Finds the issuer's public key for a token. Keys are kept for ten minutes; an unknown key id asks again, at most
 * twice a minute. Keys already here serve on while the issuer is away.
 *
 * @throws IssuerUnavailable when the keys cannot be fetched or read
 */
export function createIssuerKeys(options: IssuerKeyOptions): JWTVerifyGetKey {
  const get = pausingFetch(options);
  let keySet: JWTVerifyGetKey | undefined;
  const connect = async () =>
    createRemoteJWKSet(await keySetUrl(options, get), {
      timeoutDuration: options.timeoutMs,
      [customFetch]: get,
    });

  return async (header, token) => {
    try {
      keySet ??= await connect();
      return await keySet(header, token);
    } catch (cause) {
      if (cause instanceof errors.JOSEError && TOKEN_FAULTS.includes(cause.code)) throw cause;
      throw new IssuerUnavailable(isNativeError(cause) ? cause.message : 'unknown cause', { cause });
    }
  };
}

/** Fetch that, once it failed, fails at once until the pause is over. */
function pausingFetch({ pauseMs, now }: IssuerKeyOptions): Fetch {
  let failedAt = Number.NEGATIVE_INFINITY;
  return async (url, init) => {
    if (now() - failedAt < pauseMs) throw new Error('the issuer failed a moment ago');
    try {
      const response = await fetch(url, init);
      if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
      return response;
    } catch (error) {
      failedAt = now();
      throw error;
    }
  };
}

async function keySetUrl({ issuer, jwksUrl, timeoutMs }: IssuerKeyOptions, get: Fetch): Promise<URL> {
  if (jwksUrl) return new URL(jwksUrl);
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await get(address, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  const document = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown } | null;
  if (document?.issuer !== issuer || typeof document.jwks_uri !== 'string')
    throw new Error('the discovery document is of another issuer or names no key set');
  return new URL(document.jwks_uri);
}
