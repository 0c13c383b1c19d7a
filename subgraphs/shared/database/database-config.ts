import { resolve } from 'node:path';
import type { ConnectionOptions } from './connection';

export const SUBGRAPHS = ['objects', 'register', 'escrow'] as const;

export type SubgraphName = (typeof SUBGRAPHS)[number];

/** Connections of one subgraph on a server that was given by URL. */
export interface ExternalDatabase {
  /** The role of the service, which owns nothing. */
  readonly application: ConnectionOptions;
  /** The role that owns the tables; null when somebody else migrates. */
  readonly owner: ConnectionOptions | null;
}

export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly dataDirectory: string }
  | {
      readonly kind: 'external';
      readonly databases: Readonly<Partial<Record<SubgraphName, ExternalDatabase>>>;
    };

export type DatabaseConfigResult =
  | { readonly ok: true; readonly config: DatabaseConfig }
  | { readonly ok: false; readonly faults: readonly string[] };

export interface DatabaseConfigOptions {
  /** Directory that a relative DATA_DIR starts from. */
  readonly root: string;
  /** Subgraphs that this process runs. Default: all three. */
  readonly subgraphs?: readonly SubgraphName[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `DATABASE_URL_<SUBGRAPH>` (role of the service), `MIGRATION_DATABASE_URL_<SUBGRAPH>` (owner of the tables,
 * may be left out) and `DATA_DIR` (default `.data`, for the embedded server only). With any URL given nothing
 * embedded starts. All faults are told together, and none repeats a value: URLs carry passwords.
 */
export function readDatabaseConfig(env: Environment, options: DatabaseConfigOptions): DatabaseConfigResult {
  const subgraphs = options.subgraphs ?? SUBGRAPHS;
  const given = subgraphs
    .flatMap((name) => [urlVariable(name), ownerVariable(name)])
    .filter((name) => env[name]);
  if (given.length === 0) {
    const dataDirectory = resolve(options.root, env['DATA_DIR'] || '.data', 'postgres');
    return { ok: true, config: { kind: 'embedded', dataDirectory } };
  }
  const faults = [
    ...missingFaults(env, subgraphs),
    ...given.flatMap((variable) => urlFaults(variable, env[variable] ?? '')),
    ...sameRoleFaults(env, subgraphs),
    ...sameDatabaseFaults(env, subgraphs),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const databases = Object.fromEntries(subgraphs.map((name) => [name, external(env, name)]));
  return { ok: true, config: { kind: 'external', databases } };
}

const urlVariable = (name: SubgraphName) => `DATABASE_URL_${name.toUpperCase()}`;
const ownerVariable = (name: SubgraphName) => `MIGRATION_DATABASE_URL_${name.toUpperCase()}`;

function external(env: Environment, name: SubgraphName): ExternalDatabase {
  const owner = env[ownerVariable(name)];
  return {
    application: { connectionString: env[urlVariable(name)] ?? '' },
    owner: owner ? { connectionString: owner } : null,
  };
}

/** Half of the databases here and half there would be a mistake: all URLs or none. */
function missingFaults(env: Environment, subgraphs: readonly SubgraphName[]): string[] {
  const owners = subgraphs.map(ownerVariable);
  const required = [...subgraphs.map(urlVariable), ...(owners.some((name) => env[name]) ? owners : [])];
  return required
    .filter((name) => !env[name])
    .map((name) => `${name} is missing while other URLs are given.`);
}

function urlFaults(variable: string, value: string): string[] {
  const url = parse(value);
  if (!url) return [`${variable} is not a URL.`];
  const faults: string[] = [];
  if (!['postgres:', 'postgresql:'].includes(url.protocol))
    faults.push(`${variable} must start with postgresql://.`);
  if (!roleOf(url)) faults.push(`${variable} names no role.`);
  if (url.pathname.length < 2) faults.push(`${variable} names no database.`);
  return faults;
}

function sameRoleFaults(env: Environment, subgraphs: readonly SubgraphName[]): string[] {
  return subgraphs.flatMap((name) => {
    const [service, owner] = [parse(env[urlVariable(name)]), parse(env[ownerVariable(name)])];
    if (!service || !owner || roleOf(service) !== roleOf(owner)) return [];
    return [
      `${urlVariable(name)} and ${ownerVariable(name)} name the same role: the service must not own its tables.`,
    ];
  });
}

function sameDatabaseFaults(env: Environment, subgraphs: readonly SubgraphName[]): string[] {
  const seen = new Map<string, string>();
  return subgraphs.map(urlVariable).flatMap((variable) => {
    const url = parse(env[variable]);
    if (!url) return [];
    const place = `${url.searchParams.get('host') ?? url.hostname}:${url.port}${url.pathname}`;
    const other = seen.get(place);
    seen.set(place, variable);
    return other ? [`${other} and ${variable} name the same database: each subgraph has its own.`] : [];
  });
}

const parse = (value: string | undefined): URL | null =>
  value && URL.canParse(value) ? new URL(value) : null;

const roleOf = (url: URL): string => url.username || (url.searchParams.get('user') ?? '');
