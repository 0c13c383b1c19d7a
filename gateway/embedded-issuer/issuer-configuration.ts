import { randomBytes } from 'node:crypto';
import {
  type Client,
  type ClientMetadata,
  type Configuration,
  errors,
  interactionPolicy,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { GRAPH_AUDIENCE } from '../../subgraphs/shared/access/access-config';
import type { IssuerSecrets } from './issuer-secrets';
import type { IssuerStore } from './issuer-store';
import { isLoopbackHost } from './local-caller';
import { claimsOf, findSampleUser } from './sample-users';
import { languageOf } from './sign-in-language';
import { PAGE_HEADERS, renderProblem } from './sign-in-page';

export const PLAYGROUND_CLIENT = 'playground';
export const CLI_CLIENT = 'cli';
export const PARTNER_CLIENT = 'partner-sample';
/** The port is free to choose: a native client listens where it can (RFC 8252). */
export const CLI_REDIRECT = 'http://127.0.0.1/callback';

const PARTNER = { organization: 'partner-agency', roles: ['PARTNER'] } as const;
const SCOPES = 'objects:read register:read';
const MINUTE = 60;

/** Settings of the issuer: everything it is not needed for is switched off. */
export function configureIssuer(issuerUrl: URL, secrets: IssuerSecrets, store: IssuerStore): Configuration {
  const policy = interactionPolicy.base();
  // There is nothing to consent to: the users are samples and the clients are the project's own.
  policy.remove('consent');
  return {
    adapter: store.adapter,
    // The private key as the provider's type wants it: jose's type has the same members.
    jwks: { keys: [{ ...secrets.signingKey } as Record<string, string>] },
    clients: clients(issuerUrl, secrets),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clientBasedCORS: (_ctx, origin, client) => mayAskFrom(origin, client),
    cookies: cookies(issuerUrl),
    extraTokenClaims: (_ctx, token) => claimsOfToken(token),
    features: features(),
    findAccount: (_ctx, login) =>
      findSampleUser(login) && { accountId: login, claims: async () => ({ sub: login }) },
    interactions: { policy, url: (_ctx, { uid }) => `${issuerUrl.pathname}/interaction/${uid}` },
    loadExistingGrant: grantEverything,
    renderError,
    responseTypes: ['code'],
    routes: { authorization: '/auth', token: '/token', jwks: '/jwks' },
    scopes: ['openid', ...SCOPES.split(' ')],
    ttl: lifetimes(),
  };
}

function clients(issuerUrl: URL, { partnerSecret }: IssuerSecrets): ClientMetadata[] {
  const code = { grant_types: ['authorization_code'], response_types: ['code' as const], scope: 'openid' };
  return [
    {
      ...code,
      client_id: PLAYGROUND_CLIENT,
      redirect_uris: ownOrigins(issuerUrl).map((origin) => `${origin}/playground/callback`),
      token_endpoint_auth_method: 'none',
    },
    {
      ...code,
      client_id: CLI_CLIENT,
      application_type: 'native',
      redirect_uris: [CLI_REDIRECT],
      token_endpoint_auth_method: 'none',
    },
    {
      client_id: PARTNER_CLIENT,
      client_secret: partnerSecret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      scope: SCOPES,
    },
  ];
}

/** A browser tells its origin with every POST, also of the playground's own page. No other client runs in a browser. */
function mayAskFrom(origin: string, { clientId, redirectUris = [] }: Client): boolean {
  return clientId === PLAYGROUND_CLIENT && redirectUris.some((uri) => new URL(uri).origin === origin);
}

/** The machine has several names for itself; a browser may have been opened at any of them. */
function ownOrigins({ protocol, port, hostname }: URL): string[] {
  const names = new Set([hostname, 'localhost', '127.0.0.1'].filter(isLoopbackHost));
  return [...names].map((name) => `${protocol}//${name}${port && `:${port}`}`);
}

function features(): Configuration['features'] {
  return {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => GRAPH_AUDIENCE,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, resource) => resourceServer(resource),
    },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
  };
}

function resourceServer(resource: string) {
  if (resource !== GRAPH_AUDIENCE) throw new errors.InvalidTarget();
  return {
    scope: SCOPES,
    audience: GRAPH_AUDIENCE,
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: 30 * MINUTE,
    jwt: { sign: { alg: 'ES256' as const } },
  };
}

/** Seconds. */
function lifetimes(): Configuration['ttl'] {
  return {
    AccessToken: 30 * MINUTE,
    AuthorizationCode: MINUTE,
    ClientCredentials: 15 * MINUTE,
    Grant: 30 * MINUTE,
    IdToken: 30 * MINUTE,
    Interaction: 10 * MINUTE,
    Session: 30 * MINUTE,
  };
}

/**
 * The session's cookie gets a path that no page has: every sign-in asks anew who it is to be, and changing from one
 * sample user to another needs no signing out.
 */
function cookies({ protocol, pathname }: URL): Configuration['cookies'] {
  const common = { httpOnly: true, sameSite: 'lax' as const, signed: true, secure: protocol === 'https:' };
  return {
    keys: [randomBytes(32)],
    names: { session: 'archportal_session', interaction: 'archportal_signin', resume: 'archportal_resume' },
    long: { ...common, path: `${pathname}/none` },
    short: common,
  };
}

function claimsOfToken(token: { readonly kind: string; readonly accountId?: string | undefined }) {
  if (token.kind === 'ClientCredentials') return { ...claimsOf(PARTNER) };
  const user = token.accountId === undefined ? undefined : findSampleUser(token.accountId);
  return user && { ...claimsOf(user) };
}

async function grantEverything(ctx: KoaContextWithOIDC) {
  const { session, client, provider } = ctx.oidc;
  if (!session?.accountId || !client) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(GRAPH_AUDIENCE, SCOPES);
  await grant.save();
  return grant;
}

function renderError(
  ctx: KoaContextWithOIDC,
  out: { error: string; error_description?: string | undefined },
): void {
  ctx.set(PAGE_HEADERS);
  ctx.type = 'html';
  ctx.body = renderProblem(languageOf(ctx.req), out.error_description ?? out.error);
}
