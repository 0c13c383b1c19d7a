import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSchema } from './schema/compose';
import { SCHEMA_DIRECTORY } from './schema/files';

async function main(): Promise<void> {
  const { subgraphs, supergraph, hints } = await composeSchema();
  for (const [name, sdl] of Object.entries(subgraphs))
    writeFileSync(join(SCHEMA_DIRECTORY, `${name}.graphql`), sdl);
  writeFileSync(join(SCHEMA_DIRECTORY, 'supergraph.graphql'), supergraph);
  for (const { code, message } of hints) console.log(`${code}: ${message}`);
  console.log(`Wrote ${Object.keys(subgraphs).length} subgraphs and the supergraph to schema/.`);
}

void main();
