import 'reflect-metadata';
import { almatyDay } from '../subgraphs/shared/kernel/local-date';
import { checkSchema } from './schema/check';
import { composeSchema } from './schema/compose';

async function main(): Promise<void> {
  const problems = await checkSchema(await composeSchema(), almatyDay(new Date()));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log('The schema is as committed, described throughout and breaks nothing that was released.');
}

void main();
