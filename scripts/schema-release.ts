import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../subgraphs/shared/server/project-root';
import { buildSupergraphSchema } from './schema/api-schema';
import { composeSchema } from './schema/compose';
import { keepRelease } from './schema/release';

/** Keeps the schema of this version: from now on the check holds every change against it. */
async function main(): Promise<void> {
  // Read, not imported: an import would put a second package.json into dist/, where the project would end for the code.
  const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const { supergraph } = await composeSchema();
  console.log(`Wrote ${keepRelease(buildSupergraphSchema(supergraph), version)}`);
}

main().catch((fault: Error) => {
  console.error(fault.message);
  process.exit(1);
});
