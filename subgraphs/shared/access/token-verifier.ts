import { hash } from 'node:crypto';
import { errors, type JWTVerifyResult, jwtVerify } from 'jose';
import { type TokenProblem, tokenProblem } from './access-problem';
import { type Actor, ANONYMOUS, type SignedInActor } from './actor';
import { createIssuerKeys, IssuerUnavailable } from './issuer-keys';
import { type ClaimNames, ClaimsMalformed, DEFAULT_CLAIM_NAMES, readClaims } from './token-claims';
import { createTokenMemory } from './token-memory';

export interface TokenVerifierOptions {
  /** Must equal the `iss` claim to the letter. */
  readonly issuer: string;
  /** Must stand in the `aud` claim. */
  readonly audience: string;
  /** Address of the issuer's key set; by default taken from its discovery document. */
  readonly jwksUrl?: string | undefined;
  readonly claimNames?: ClaimNames;
  readonly clock?: () => Date;
  /** How long a verified token is taken as verified, in milliseconds; never past its `exp`. 60 000 by default. */
  readonly cacheMs?: number;
  /** Difference of clocks that is borne, in seconds; 5 by default. */
  readonly skewSeconds?: number;
  /** Longest wait for the issuer's keys, in milliseconds; 3 000 by default. */
  readonly timeoutMs?: number;
  /** Pause after the issuer could not be reached, in milliseconds; 1 000 by default. */
  readonly pauseMs?: number;
}

export type VerifiedToken =
  | { readonly ok: true; readonly value: Actor }
  | { readonly ok: false; readonly error: TokenProblem };

export interface TokenVerifier {
  /** @param authorization value of the `authorization` header; undefined means an anonymous caller */
  verify(authorization: string | undefined): Promise<VerifiedToken>;
}

/** Signatures by private keys only: with a shared secret allowed, the public key could be taken for the secret. */
const ALGORITHMS = ['ES256', 'RS256', 'PS256', 'EdDSA'];
/** RFC 9068 asks for `at+jwt`; many issuers still write `JWT`. */
const TYPES: readonly unknown[] = ['at+jwt', 'application/at+jwt', 'jwt'];
const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i;
const MAX_HEADER = 8_192;
const MAX_REMEMBERED = 5_000;

/**
 * Verifies bearer tokens of one issuer. No header is an anonymous caller; a header that is not a good token is a
 * problem, never an anonymous caller. When the issuer's keys cannot be had, nobody is let in.
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { clock = () => new Date(), cacheMs = 60_000 } = options;
  const check = createCheck(options, clock);
  const memory = createTokenMemory(MAX_REMEMBERED);
  return {
    async verify(authorization) {
      if (authorization === undefined) return { ok: true, value: ANONYMOUS };
      const token = authorization.length <= MAX_HEADER ? BEARER.exec(authorization)?.[1] : undefined;
      if (!token) return refused('TOKEN_INVALID', 'no bearer token in the header');
      const key = hash('sha256', token);
      const known = memory.find(key, clock().getTime());
      if (known) return { ok: true, value: known };
      try {
        const actor = await check(token);
        memory.keep(key, actor, Math.min(clock().getTime() + cacheMs, actor.tokenExpiresAt.getTime()));
        return { ok: true, value: actor };
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}

function createCheck(
  options: TokenVerifierOptions,
  clock: () => Date,
): (token: string) => Promise<SignedInActor> {
  const { issuer, audience, jwksUrl, claimNames = DEFAULT_CLAIM_NAMES, skewSeconds = 5 } = options;
  const { timeoutMs = 3_000, pauseMs = 1_000 } = options;
  const keys = createIssuerKeys({ issuer, jwksUrl, timeoutMs, pauseMs, now: () => clock().getTime() });
  return async (token) => {
    const currentDate = clock();
    const verified = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: skewSeconds,
      currentDate,
    });
    requireAccessToken(verified);
    requireIssuedBefore(verified, currentDate.getTime() / 1000 + skewSeconds);
    return readClaims(verified.payload, claimNames);
  };
}

function requireAccessToken({ protectedHeader: { typ } }: JWTVerifyResult): void {
  if (!TYPES.includes(typ?.toLowerCase())) throw new ClaimsMalformed('typ');
}

function requireIssuedBefore({ payload: { iat } }: JWTVerifyResult, limit: number): void {
  if (iat !== undefined && iat > limit) throw new ClaimsMalformed('iat lies in the future');
}

function refusalOf(error: unknown): VerifiedToken {
  if (error instanceof errors.JWTExpired) return refused('TOKEN_EXPIRED', 'exp has passed');
  if (error instanceof IssuerUnavailable) return refused('ISSUER_UNAVAILABLE', error.message);
  if (error instanceof ClaimsMalformed) return refused('TOKEN_INVALID', `claim: ${error.message}`);
  if (error instanceof errors.JOSEError) return refused('TOKEN_INVALID', error.code);
  throw error;
}

function refused(...problem: Parameters<typeof tokenProblem>): VerifiedToken {
  return { ok: false, error: tokenProblem(...problem) };
}
