import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

type PrivateKey = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

export interface TokenIssuer {
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly publicJwk: JWK;
  /** A key of the issuer for an algorithm that the graph does not take (ES384), published as `k384`. */
  readonly otherAlgorithmKey: PrivateKey;
  /** How often the key set was asked for. */
  readonly asked: () => number;
  /** Status with which the key set is answered from now on; 200 serves it. */
  readonly answerWith: (status: number) => void;
  /** A token good at `now`; claims and header given here replace the usual ones, undefined removes a claim. */
  readonly sign: (claims?: JWTPayload, header?: Record<string, unknown>, key?: PrivateKey) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A bare issuer over HTTP whose tokens can be bad in every way; its claims are those of a state body's officer. */
export async function startTokenIssuer(now: Date, audience: string): Promise<TokenIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  const other = await generateKeyPair('ES384');
  const keys = [publicJwk, { ...(await exportJWK(other.publicKey)), kid: 'k384', use: 'sig' }];
  let [asked, status] = [0, 200];
  let issuer = '';
  const server = createServer((req, res) => {
    asked += 1;
    const isDiscovery = req.url?.startsWith('/.well-known') ?? false;
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(JSON.stringify(isDiscovery ? { issuer, jwks_uri: `${issuer}/jwks` } : { keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    publicJwk,
    otherAlgorithmKey: other.privateKey,
    asked: () => asked,
    answerWith: (next) => {
      status = next;
    },
    sign: (claims = {}, header = {}, key = privateKey) =>
      new SignJWT({ iss: issuer, aud: audience, sub: 'officer', iat: seconds, exp: seconds + 600, ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', ...header })
        .sign(key),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
