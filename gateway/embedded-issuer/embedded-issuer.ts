import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWK } from 'jose';
import { Provider } from 'oidc-provider';
import { configureIssuer } from './issuer-configuration';
import { keepIssuerSecrets } from './issuer-secrets';
import { createIssuerStore } from './issuer-store';
import { asksForThisMachine, comesFromThisMachine, isLoopbackHost } from './local-caller';
import { SAMPLE_USERS, type SampleUser } from './sample-users';
import { handleSignIn, refuse, signInUid } from './sign-in';

export interface EmbeddedIssuerOptions {
  /** For example `http://localhost:4000/oidc`; its path is where `callback` is mounted. Loopback hosts only. */
  readonly issuerUrl: string;
  /** Folder that keeps the signing key and the partner's secret between starts. */
  readonly keyDirectory: string;
  readonly clock?: () => Date;
  /**
   * `ANY` lets callers in whose connection does not come from this machine, for a container whose port is published
   * on the loopback address of its host. `LOOPBACK` by default: there is no password.
   */
  readonly peers?: 'LOOPBACK' | 'ANY';
  /** Told every unexpected fault, for the log. */
  readonly onFault?: (fault: unknown) => void;
}

export interface EmbeddedIssuer {
  /** Mount with `app.use('/oidc', issuer.callback)`, before anything that reads bodies. */
  readonly callback: (req: IncomingMessage, res: ServerResponse) => void;
  readonly sampleUsers: readonly SampleUser[];
  /** The public keys, as `<issuer>/jwks` tells them. */
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly close: () => void;
}

/** What a verifier reads; harmless and needed by subgraphs that reach the gateway under another name. */
const PUBLIC_PATHS: readonly string[] = ['/jwks', '/.well-known/openid-configuration'];

/**
 * A real OpenID Connect issuer for the one-machine default, with sample users in place of passwords. It serves this
 * machine only; where `OIDC_ISSUER` is configured it must not be created.
 *
 * @throws Error when the issuer's address is not a loopback one or a kept secret cannot be read
 */
export async function createEmbeddedIssuer(options: EmbeddedIssuerOptions): Promise<EmbeddedIssuer> {
  const { clock = () => new Date(), peers = 'LOOPBACK', onFault = () => {} } = options;
  const issuerUrl = requireLoopback(options.issuerUrl);
  const secrets = await keepIssuerSecrets(options.keyDirectory);
  const store = createIssuerStore(() => clock().getTime());
  const provider = new Provider(options.issuerUrl, configureIssuer(issuerUrl, secrets, store));
  // Without a listener Koa would print to the console; the provider's type leaves this event of Koa out.
  (provider as EventEmitter).on('error', onFault);
  provider.on('server_error', (_ctx, fault) => onFault(fault));
  const answer = provider.callback();

  const handle = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (!isPublic(req) && !isAdmitted(req, peers)) return refuse(req, res, 403, 'loopback only');
    const uid = signInUid(req);
    await (uid ? handleSignIn(provider, uid, req, res) : answer(req, res));
  };
  const { d: _private, ...publicKey } = secrets.signingKey;
  return {
    callback: (req, res) => {
      handle(req, res).catch((fault: unknown) => {
        onFault(fault);
        if (!res.headersSent) refuse(req, res, 500, 'server_error');
      });
    },
    sampleUsers: SAMPLE_USERS,
    jwks: { keys: [publicKey as JWK] },
    close: store.clear,
  };
}

function requireLoopback(address: string): URL {
  const url = new URL(address);
  if (!isLoopbackHost(url.hostname))
    throw new Error(`The embedded issuer knows no passwords and serves this machine only, not ${url.host}.`);
  return url;
}

function isPublic(req: IncomingMessage): boolean {
  return req.method === 'GET' && PUBLIC_PATHS.includes(req.url ?? '');
}

function isAdmitted(req: IncomingMessage, peers: 'LOOPBACK' | 'ANY'): boolean {
  return asksForThisMachine(req) && (peers === 'ANY' || comesFromThisMachine(req));
}
