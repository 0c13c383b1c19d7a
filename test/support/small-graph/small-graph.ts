import { Writable } from 'node:stream';
import { composeServices } from '@apollo/composition';
import type { Express } from 'express';
import type { Timeouts } from '../../../gateway/limits';
import type { VerifyToken } from '../../../gateway/request-context';
import { createGateway, type Gateway } from '../../../gateway/server';
import type { SubgraphTransport } from '../../../gateway/subgraph-transport';
import { createHttpTransport } from '../../../gateway/transport-http';
import { createInProcessTransport } from '../../../gateway/transport-in-process';
import { createLogger } from '../../../subgraphs/shared/server/logger';
import { SmallSubgraph, SUBGRAPH_NAMES, type SubgraphName, typeDefsOf } from './subgraphs';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly json: any;
}

export interface SmallGraph {
  readonly gateway: Gateway;
  readonly url: string;
  readonly subgraphs: Readonly<Record<SubgraphName, SmallSubgraph>>;
  /** Lines of the log so far. */
  readonly log: Record<string, unknown>[];
  /** Sends an operation; `as` is a subject the verifier knows. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly variables?: unknown;
  readonly operationName?: string;
  readonly as?: string;
  readonly headers?: Record<string, string>;
}

interface SmallGraphOptions {
  readonly over?: 'process' | 'http';
  readonly timeouts?: Partial<Timeouts>;
  readonly drainTimeoutMs?: number;
  readonly port?: number;
  readonly mounts?: (app: Express) => void;
  /** Stand in for the ways to some of the subgraphs. */
  readonly transports?: Readonly<Record<string, SubgraphTransport>>;
  readonly healthKeepMs?: number;
}

let composed: string | null = null;

export function smallSupergraph(): string {
  if (composed !== null) return composed;
  const services = SUBGRAPH_NAMES.map((name) => ({
    name,
    typeDefs: typeDefsOf(name),
    url: `http://${name}.invalid`,
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  composed = supergraphSdl;
  return supergraphSdl;
}

/** Accepts `Bearer good.<subject>` and refuses every other token, as a real verifier does with real ones. */
const verifyToken: VerifyToken = async (authorization) => {
  if (authorization === undefined) return { ok: true, value: { kind: 'ANONYMOUS' } };
  const subject = /^Bearer good\.(.+)$/.exec(authorization)?.[1];
  if (subject !== undefined) return { ok: true, value: { kind: 'PERSON', subject } };
  const text = { kk: 'жарамсыз', ru: 'недействителен', en: 'not valid' };
  return { ok: false, error: { code: 'TOKEN_INVALID', status: 401, text } };
};

/** A gateway over three small subgraphs, listening on a free port of loopback. */
export async function startSmallGraph(options: SmallGraphOptions = {}): Promise<SmallGraph> {
  const subgraphs = Object.fromEntries(
    SUBGRAPH_NAMES.map((name) => [name, new SmallSubgraph(name)]),
  ) as Record<SubgraphName, SmallSubgraph>;
  const ends: (() => Promise<void>)[] = [];
  const transports: Record<string, SubgraphTransport> = {};
  const deadlineMs = options.timeouts?.subgraphMs;
  for (const name of SUBGRAPH_NAMES) {
    const given = options.transports?.[name];
    if (given !== undefined) {
      transports[name] = given;
      continue;
    }
    if (options.over !== 'http') {
      transports[name] = createInProcessTransport(subgraphs[name].handler, { deadlineMs });
      continue;
    }
    const { url, close } = await subgraphs[name].listen();
    transports[name] = createHttpTransport(url, { deadlineMs });
    ends.push(close);
  }
  const log: Record<string, unknown>[] = [];
  let proofs = 0;
  const gateway = await createGateway({
    config: { host: '127.0.0.1', port: options.port ?? 0, drainTimeoutMs: options.drainTimeoutMs ?? 2_000 },
    supergraphSdl: smallSupergraph(),
    transports,
    signProofs: Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, () => `proof-${name}-${++proofs}`])),
    verifyToken,
    logger: createLogger({ name: 'gateway', level: 'debug', destination: keepIn(log) }),
    subgraphCodes: ['CALENDAR_NOT_LOADED'],
    mounts: options.mounts,
    timeouts: options.timeouts,
    healthKeepMs: options.healthKeepMs,
  });
  const { url } = await gateway.listen();
  return {
    gateway,
    url,
    subgraphs,
    log,
    ask: (query, asked) => ask(url, query, asked),
    close: async () => {
      await gateway.close();
      await Promise.all(ends.map((end) => end()));
    },
  };
}

function keepIn(log: Record<string, unknown>[]): Writable {
  return new Writable({
    write(line, _encoding, done) {
      log.push(JSON.parse(String(line)));
      done();
    },
  });
}

async function ask(url: string, query: string, options: AskOptions = {}): Promise<Answer> {
  const { variables, operationName, as, headers } = options;
  return post(url, JSON.stringify({ query, variables, operationName }), {
    'accept-language': 'en',
    ...(as !== undefined && { authorization: `Bearer good.${as}` }),
    ...headers,
  });
}

/** Sends a body as it is. */
export async function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return read(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    }),
  );
}

export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
}

/** The code of the first error of an answer. */
export const codeOf = (answer: Answer): unknown => answer.json?.errors?.[0]?.extensions?.code;

/** Milliseconds of the shortest of several rounds: whatever else the machine does only ever adds to them. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 7; round++) {
    const started = performance.now();
    await work();
    rounds.push(performance.now() - started);
  }
  return Math.min(...rounds);
}
