import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../scripts/host/free-port';
import { makeKeys } from '../../scripts/keys';
import { GRAPH_AUDIENCE } from '../../subgraphs/shared/access/access-config';
import { createProofSigner, PROOF_HEADER } from '../../subgraphs/shared/access/gateway-proof';
import type { Role } from '../../subgraphs/shared/access/roles';
import { toGlobalId } from '../../subgraphs/shared/kernel/global-id';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { type FileMethod, ticketProof } from '../../subgraphs/shared/storage/file-ticket';
import { organizationId } from './actors';
import type { TestDatabase } from './database';
import { startTokenIssuer } from './token-issuer';

/** What processes of the escrow need around them: an issuer, the keys, and neighbours who take every event. */
export interface EscrowSurroundings {
  readonly keys: Readonly<Record<string, string>>;
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly neighbourUrl: string;
  /** Where processes that end in order leave their compiled program for the next ones. */
  readonly compiled: string;
  /** The header of a person of an organization. */
  bearer(subject: string, organization: string, roles?: readonly Role[]): Promise<string>;
  close(): Promise<void>;
}

export async function openSurroundings(): Promise<EscrowSurroundings> {
  const issuer = await startTokenIssuer(new Date(), GRAPH_AUDIENCE);
  const neighbour = createServer((request, response) => {
    request.resume();
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(neighbour, 'listening');
  const compiled = await mkdtemp(join(tmpdir(), 'portal-compiled-'));
  return {
    keys: makeKeys(),
    issuer: issuer.issuer,
    jwksUrl: issuer.jwksUrl,
    neighbourUrl: `http://127.0.0.1:${(neighbour.address() as AddressInfo).port}`,
    compiled,
    bearer: async (sub, organization, roles = []) => {
      const org = toGlobalId('organization', organizationId(organization));
      return `Bearer ${await issuer.sign({ sub, org, roles: [...roles] })}`;
    },
    close: async () => {
      neighbour.closeAllConnections();
      neighbour.close();
      await issuer.stop();
      await rm(compiled, { recursive: true });
    },
  };
}

export interface EscrowProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Ends with the first answer about its health; throws when the process ends before. */
  readonly ready: Promise<void>;
  /** True once the process was killed or ended. */
  hasEnded(): boolean;
  /** Kills at once; the answer comes when the system has taken the process away. */
  kill(): Promise<void>;
  /** Ends the process in order. */
  stop(): Promise<void>;
  graphql(authorization: string, body: string): Promise<Response>;
  file(authorization: string, method: FileMethod, ticket: string, request?: FilePart): Promise<Response>;
}

export interface FilePart {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: AsyncIterable<Uint8Array>;
}

/** The escrow as it runs in its container: the compiled program as a process of its own, reached over its port. */
export async function startEscrow(
  database: TestDatabase,
  dataDirectory: string,
  surroundings: EscrowSurroundings,
  settings: Readonly<Record<string, string>> = {},
): Promise<EscrowProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'dist', 'subgraphs', 'escrow', 'main.js')], {
    cwd: PROJECT_ROOT,
    env: {
      ...surroundings.keys,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
      DATA_DIR: dataDirectory,
      DATABASE_URL_ESCROW: database.application.connectionString,
      OIDC_ISSUER: surroundings.issuer,
      OIDC_JWKS_URL: surroundings.jwksUrl,
      PEER_URL_OBJECTS: surroundings.neighbourUrl,
      PEER_URL_REGISTER: surroundings.neighbourUrl,
      NODE_COMPILE_CACHE: surroundings.compiled,
      ...settings,
    },
    // The channel tells the process when the test is gone.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const sign = createProofSigner(
    Buffer.from(surroundings.keys['PROOF_KEY_ESCROW'] ?? '', 'base64'),
    'escrow',
  );
  let count = 0;
  const headersFor = (authorization: string, body: string) => {
    const requestId = `request-${++count}`;
    const proof = sign({ body, authorization, requestId });
    return { authorization, 'x-request-id': requestId, [PROOF_HEADER]: proof };
  };
  const ready = untilReady(url, hasEnded);
  ready.catch(() => undefined);
  return {
    url,
    child,
    ready,
    hasEnded,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    graphql: (authorization, body) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { ...headersFor(authorization, body), 'content-type': 'application/json' },
        body,
      }),
    file: (authorization, method, ticket, { headers = {}, body } = {}) =>
      fetch(`${url}/files/tus/${ticket}`, {
        method,
        headers: {
          ...headersFor(authorization, ticketProof(method, ticket)),
          'tus-resumable': '1.0.0',
          ...headers,
        },
        ...(body && { body: ReadableStream.from(body), duplex: 'half' as const }),
      }),
  };
}

async function untilReady(url: string, hasEnded: () => boolean): Promise<void> {
  while (!hasEnded()) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(20);
  }
  throw new Error('The escrow ended before it was ready.');
}
