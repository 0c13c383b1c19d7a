import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseConfig } from '../../subgraphs/shared/database/database-config';
import { keptKeys } from '../../subgraphs/shared/storage/vault-config';
import { makeKeys } from '../keys';
import { type ComposeService, readCompose } from './compose-file';

export const FOUR = ['objects', 'register', 'escrow', 'gateway'] as const;
export type ProcessName = (typeof FOUR)[number];

export interface FourProcessOptions {
  readonly root: string;
  readonly databases: Extract<DatabaseConfig, { kind: 'external' }>['databases'];
  /** Ports of the four processes. Default: those of the compose file. */
  readonly ports?: Readonly<Record<ProcessName, number>>;
  readonly dataDirectory: string;
  readonly logLevel: string;
  /** Milliseconds until every process must be ready. */
  readonly readyWithinMs?: number;
  /** Variables of the gateway beside those of the compose file. */
  readonly gateway?: Readonly<Record<string, string>>;
}

export interface FourProcesses {
  readonly url: string;
  readonly ports: Readonly<Record<ProcessName, number>>;
  readonly environments: Readonly<Record<ProcessName, Readonly<Record<string, string>>>>;
  readonly children: Readonly<Record<ProcessName, ChildProcess>>;
  close(): Promise<void>;
}

/** Starts the four processes of `docker-compose.yml` on this machine, with the same settings but for the addresses. */
export async function startFourProcesses(options: FourProcessOptions): Promise<FourProcesses> {
  // What is sealed outlives the processes, and so must its keys.
  const keys = { ...makeKeys(), ...(await keptKeys(options.dataDirectory)) };
  const services = readCompose(join(options.root, 'docker-compose.yml'), keys);
  const portOf = (name: ProcessName) =>
    options.ports?.[name] ?? Number(serviceOf(services, name).environment['PORT']);
  const ports = Object.fromEntries(FOUR.map((name) => [name, portOf(name)])) as Record<ProcessName, number>;
  const environments = Object.fromEntries(
    FOUR.map((name) => [name, localEnvironment(name, serviceOf(services, name), options, ports)]),
  ) as Record<ProcessName, Record<string, string>>;
  const children = {} as Record<ProcessName, ChildProcess>;
  const close = async () => {
    await Promise.all(FOUR.map((name) => end(children[name])));
  };
  try {
    for (const name of FOUR)
      children[name] = launch(serviceOf(services, name), environments[name], options.root);
    await Promise.all(
      FOUR.map((name) => untilReady(name, ports[name], children[name], options.readyWithinMs ?? 30_000)),
    );
  } catch (fault) {
    await close();
    throw fault;
  }
  return { url: `http://localhost:${ports.gateway}`, ports, environments, children, close };
}

function serviceOf(services: Readonly<Record<string, ComposeService>>, name: ProcessName): ComposeService {
  const service = services[name];
  if (!service) throw new Error(`docker-compose.yml has no service ${name}.`);
  return service;
}

/** Names of containers become addresses of this machine, and the database URLs become the given ones. */
function localEnvironment(
  name: ProcessName,
  { environment }: ComposeService,
  { databases, dataDirectory, logLevel, gateway }: FourProcessOptions,
  ports: Readonly<Record<ProcessName, number>>,
): Record<string, string> {
  const local: Record<string, string> = {};
  for (const [key, value] of Object.entries(environment)) local[key] = localAddress(value, ports);
  const overrides: Record<string, string> = {
    HOST: '127.0.0.1',
    PORT: String(ports[name]),
    LOG_LEVEL: logLevel,
    DATA_DIR: dataDirectory,
  };
  if (name === 'gateway') return { ...local, ...overrides, SAMPLE_ISSUER_PEERS: 'LOOPBACK', ...gateway };
  const database = databases[name];
  if (!database?.owner) throw new Error(`No database of the subgraph ${name} was given.`);
  return {
    ...local,
    ...overrides,
    [`DATABASE_URL_${name.toUpperCase()}`]: database.application.connectionString,
    [`MIGRATION_DATABASE_URL_${name.toUpperCase()}`]: database.owner.connectionString,
  };
}

function localAddress(value: string, ports: Readonly<Record<ProcessName, number>>): string {
  return value
    .replace(
      /^http:\/\/(objects|register|escrow|gateway):\d+/,
      (_, name: ProcessName) => `http://127.0.0.1:${ports[name]}`,
    )
    .replace(/^http:\/\/localhost:\d+/, `http://localhost:${ports.gateway}`);
}

function launch(
  { command }: ComposeService,
  environment: Record<string, string>,
  root: string,
): ChildProcess {
  const [, ...args] = command;
  const { PATH = '' } = process.env;
  // The channel tells the process when its parent is gone.
  return spawn(process.execPath, args, {
    cwd: root,
    env: { PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function untilReady(
  name: ProcessName,
  port: number,
  child: ChildProcess,
  withinMs: number,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The process ${name} ended with code ${child.exitCode}.`);
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`The process ${name} was not ready within ${withinMs} ms.`);
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
