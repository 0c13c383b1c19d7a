import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, printSchema } from 'graphql';
import { UsageError } from '../usage-error';
import { RELEASED_DIRECTORY } from './files';

const EXTENSION = '.graphql';

/** The schema of the newest release; null before the first. */
export function lastRelease(directory = RELEASED_DIRECTORY): GraphQLSchema | null {
  const newest = releasesIn(directory).at(-1);
  return newest === undefined ? null : buildSchema(readFileSync(fileOf(directory, newest), 'utf8'));
}

/** Versions that were released, the oldest first. */
export function releasesIn(directory = RELEASED_DIRECTORY): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/**
 * Keeps the schema of a version and returns its file.
 * @throws UsageError when the version is kept already: clients rely on what was released, so it is never written over
 */
export function keepRelease(schema: GraphQLSchema, version: string, directory = RELEASED_DIRECTORY): string {
  const file = fileOf(directory, version);
  if (existsSync(file))
    throw new UsageError(`The version ${version} is released already: raise it in package.json.`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(file, `${printSchema(schema)}\n`);
  return file;
}

const fileOf = (directory: string, version: string): string => join(directory, `${version}${EXTENSION}`);
