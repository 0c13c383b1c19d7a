import { randomBytes } from 'node:crypto';
import { PROOF_KEY_VARIABLES } from '../subgraphs/shared/access/access-config';

/** Random settings for `docker-compose.yml`, as the lines of an `.env` file. */
export function makeKeys(): Readonly<Record<string, string>> {
  const passwords = ['POSTGRES_PASSWORD', 'OWNER_PASSWORD', 'APPLICATION_PASSWORD'];
  return Object.fromEntries([
    ...passwords.map((name) => [name, randomBytes(24).toString('hex')]),
    ...Object.values(PROOF_KEY_VARIABLES).map((name) => [name, randomBytes(32).toString('base64')]),
  ]);
}

if (require.main === module)
  for (const [name, value] of Object.entries(makeKeys())) console.log(`${name}=${value}`);
