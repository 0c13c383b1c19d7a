import 'reflect-metadata';
import { checkSchema } from './schema/check';
import { composeSchema } from './schema/compose';

async function main(): Promise<void> {
  const problems = await checkSchema(await composeSchema(), new Date().toISOString().slice(0, 10));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log('The schema is as committed, described throughout and breaks nothing that was released.');
}

void main();
