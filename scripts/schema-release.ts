import 'reflect-metadata';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { PROJECT_ROOT } from '../subgraphs/shared/server/project-root';
import { buildSupergraphSchema } from './schema/api-schema';
import { composeSchema } from './schema/compose';
import { SCHEMA_DIRECTORY } from './schema/files';

/** Keeps the schema of this version: from now on the check holds every change against it. */
async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const { supergraph } = await composeSchema();
  const directory = join(SCHEMA_DIRECTORY, 'released');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, `${version}.graphql`), `${printSchema(buildSupergraphSchema(supergraph))}\n`);
  console.log(`Wrote schema/released/${version}.graphql.`);
}

void main();
