import type { PlaygroundIssuer } from '../settings';
import type { Language, TextKey } from '../texts';
import type { Session } from './session';

/** What the page must remember while the browser is at the issuer. */
interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Query part of the address the user left, so that an opened example comes back. */
  readonly returnTo: string;
}

interface TokenResponse {
  readonly access_token?: string;
  readonly id_token?: string;
  /** Seconds. */
  readonly expires_in?: number;
}

interface IdTokenClaims {
  readonly sub?: string;
  readonly nonce?: string;
  readonly aud?: string | readonly string[];
  readonly name?: string;
}

/** A sign-in that cannot be completed, with the text to show. */
export class SignInError extends Error {
  constructor(readonly text: TextKey) {
    super(text);
  }
}

const KEY = 'playground:sign-in';
const PAGE = '/playground';
const CALLBACK = `${PAGE}/callback`;
/** For an issuer that does not say how long its token lives. */
const DEFAULT_LIFETIME_SECONDS = 300;

export const isCallback = (location: Location): boolean => location.pathname === CALLBACK;

const redirectUri = (): string => new URL(CALLBACK, location.origin).href;

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (c) => ({ '+': '-', '/': '_' })[c] ?? '');
}

const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

/**
 * Sends the browser to the issuer (authorization code with PKCE). `login` names the sample user to offer.
 * @throws SignInError on an address where browsers have no cryptography.
 */
export async function beginSignIn(
  issuer: PlaygroundIssuer,
  { login, language }: { login: string | null; language: Language },
): Promise<void> {
  if (!isSecureContext) throw new SignInError('insecure');
  const pending: PendingSignIn = {
    state: random(),
    nonce: random(),
    verifier: random(),
    returnTo: location.search,
  };
  sessionStorage.setItem(KEY, JSON.stringify(pending));
  const url = new URL(issuer.authorizationUrl, location.origin);
  const parameters = {
    response_type: 'code',
    client_id: issuer.clientId,
    redirect_uri: redirectUri(),
    scope: issuer.scope ?? 'openid',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
    // Without this the issuer would silently reuse the user who signed in before.
    prompt: 'login',
    ui_locales: language,
    ...(issuer.resource === undefined ? {} : { resource: issuer.resource }),
    ...(login === null ? {} : { login_hint: login }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  location.assign(url);
}

/**
 * Completes the sign-in from the address the issuer sent the browser back to, and puts the address in order.
 * @throws SignInError when the user was refused or the answer is not the one to our question.
 */
export async function completeSignIn(issuer: PlaygroundIssuer, now: () => number): Promise<Session> {
  const answer = new URLSearchParams(location.search);
  const pending = takePending();
  // The code must neither stay in the history nor be sent again on reload.
  history.replaceState(null, '', PAGE + (pending?.returnTo ?? ''));
  if (!pending || answer.get('state') !== pending.state) throw new SignInError('mismatch');
  const code = answer.get('code');
  if (!code) throw new SignInError('denied');
  return sessionOf(await redeem(issuer, code, pending.verifier), pending, issuer.clientId, now());
}

/** A pending sign-in answers one callback only. */
function takePending(): PendingSignIn | null {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return text === null ? null : JSON.parse(text);
}

async function redeem(issuer: PlaygroundIssuer, code: string, verifier: string): Promise<TokenResponse> {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: issuer.clientId,
    redirect_uri: redirectUri(),
    code,
    code_verifier: verifier,
  });
  if (issuer.resource !== undefined) body.set('resource', issuer.resource);
  try {
    const response = await fetch(issuer.tokenUrl, { method: 'POST', body, credentials: 'omit' });
    if (!response.ok) throw new SignInError('tokenFailed');
    return await response.json();
  } catch {
    throw new SignInError('tokenFailed');
  }
}

function sessionOf(tokens: TokenResponse, pending: PendingSignIn, clientId: string, now: number): Session {
  if (!tokens.access_token || !tokens.id_token) throw new SignInError('tokenFailed');
  // The token came straight from the token endpoint, so its signature adds nothing (OpenID Connect Core 3.1.3.7, 6).
  const claims = claimsOf(tokens.id_token);
  const isForUs = [claims.aud ?? []].flat().includes(clientId);
  if (claims.nonce !== pending.nonce || !isForUs) throw new SignInError('mismatch');
  return {
    accessToken: tokens.access_token,
    expiresAt: now + (tokens.expires_in ?? DEFAULT_LIFETIME_SECONDS) * 1000,
    subject: claims.sub ?? '',
    name: claims.name ?? null,
  };
}

function claimsOf(token: string): IdTokenClaims {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  try {
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), (c) => c.charCodeAt(0))));
  } catch {
    throw new SignInError('tokenFailed');
  }
}
