import { createHash, randomBytes } from 'node:crypto';
import { CLI_CLIENT, CLI_REDIRECT, PARTNER_CLIENT } from '../gateway/embedded-issuer/issuer-configuration';
import { GRAPH_AUDIENCE } from '../subgraphs/shared/access/access-config';

/** Something the caller can put right; its message is meant to be read. */
export class TokenFlowError extends Error {}

interface Endpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

const MAX_STEPS = 8;
const TIMEOUT_MS = 10_000;

/**
 * Signs in as a sample user the way a native client does: authorization code with PKCE, over HTTP.
 *
 * @param graphUrl address of the running graph
 * @returns the access token
 * @throws TokenFlowError
 */
export async function signInAs(login: string, graphUrl: string): Promise<string> {
  const endpoints = await discover(graphUrl);
  const [verifier, state] = [randomBytes(32).toString('base64url'), randomBytes(16).toString('base64url')];
  const query = new URLSearchParams({
    client_id: CLI_CLIENT,
    redirect_uri: CLI_REDIRECT,
    response_type: 'code',
    scope: 'openid',
    resource: GRAPH_AUDIENCE,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const code = await obtainCode(`${endpoints.authorization_endpoint}?${query}`, login, state);
  return requestToken(endpoints.token_endpoint, {
    grant_type: 'authorization_code',
    client_id: CLI_CLIENT,
    redirect_uri: CLI_REDIRECT,
    code,
    code_verifier: verifier,
  });
}

/**
 * Signs in as the sample partner by its client credentials.
 *
 * @param scope scopes to ask for, separated by spaces
 * @throws TokenFlowError
 */
export async function signInAsPartner(secret: string, scope: string, graphUrl: string): Promise<string> {
  const { token_endpoint } = await discover(graphUrl);
  const basic = Buffer.from(`${PARTNER_CLIENT}:${secret}`).toString('base64');
  const form = { grant_type: 'client_credentials', resource: GRAPH_AUDIENCE, scope };
  return requestToken(token_endpoint, form, { authorization: `Basic ${basic}` });
}

async function discover(graphUrl: string): Promise<Endpoints> {
  const address = new URL('/oidc/.well-known/openid-configuration', graphUrl);
  const response = await ask(address.href);
  if (!response.ok)
    throw new TokenFlowError(
      `The graph at ${graphUrl} has no embedded issuer: it takes tokens of a configured one.`,
    );
  return (await response.json()) as Endpoints;
}

/** Follows the redirects as a browser would, choosing the user on the sign-in page. */
async function obtainCode(start: string, login: string, state: string): Promise<string> {
  const cookies = new Map<string, string>();
  let [address, form]: [string, URLSearchParams | undefined] = [start, undefined];
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const response = await ask(address, {
      ...(form && { method: 'POST', body: form }),
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    keepCookies(response, cookies);
    const target = response.headers.get('location');
    if (target?.startsWith(CLI_REDIRECT)) return readCode(new URL(target), state);
    if (!target && (form || !response.ok))
      throw new TokenFlowError(`The sign-in stopped with ${response.status}.`);
    form = target ? undefined : new URLSearchParams({ user: login });
    address = target ? new URL(target, address).href : address;
  }
  throw new TokenFlowError('The sign-in went in a circle.');
}

function readCode({ searchParams }: URL, state: string): string {
  const code = searchParams.get('code');
  if (code && searchParams.get('state') === state) return code;
  throw new TokenFlowError(`The issuer refused: ${searchParams.get('error_description') ?? 'no code'}.`);
}

function keepCookies(response: Response, cookies: Map<string, string>): void {
  for (const line of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name && value) cookies.set(name, value);
    else if (name) cookies.delete(name);
  }
}

async function requestToken(
  endpoint: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<string> {
  const response = await ask(endpoint, { method: 'POST', body: new URLSearchParams(form), headers });
  const answer = (await response.json()) as { access_token?: string; error_description?: string };
  if (answer.access_token) return answer.access_token;
  throw new TokenFlowError(`The issuer refused: ${answer.error_description ?? response.status}.`);
}

async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    const { origin } = new URL(address);
    throw new TokenFlowError(
      `The graph does not answer at ${origin}. Start it with «npm start», or give its address with --url.`,
    );
  }
}
