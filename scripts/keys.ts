import { randomBytes } from 'node:crypto';
import { PROOF_KEY_VARIABLES } from '../subgraphs/shared/access/access-config';
import { SUBGRAPHS, type SubgraphName } from '../subgraphs/shared/database/database-config';
import { PEER_VARIABLES } from '../subgraphs/shared/peers/peer-config';
import { makePeerKey, peerKeyTexts } from '../subgraphs/shared/peers/peer-keys';
import { masterKeyText, VAULT_VARIABLES } from '../subgraphs/shared/storage/vault-config';

/** Random settings for `docker-compose.yml`, as the lines of an `.env` file. */
export function makeKeys(): Readonly<Record<string, string>> {
  const passwords = ['POSTGRES_PASSWORD', 'OWNER_PASSWORD', 'APPLICATION_PASSWORD'];
  return Object.fromEntries([
    ...passwords.map((name) => [name, randomBytes(24).toString('hex')]),
    ...Object.values(PROOF_KEY_VARIABLES).map((name) => [name, randomBytes(32).toString('base64')]),
    ...SUBGRAPHS.flatMap(peerKeysOf),
    [VAULT_VARIABLES.masters, masterKeyText('first')],
    [VAULT_VARIABLES.signer, peerKeyTexts(makePeerKey()).own],
  ]);
}

/** The private key for the registry itself, the public one for the others. */
function peerKeysOf(name: SubgraphName): [string, string][] {
  const texts = peerKeyTexts(makePeerKey());
  return [
    [PEER_VARIABLES.key(name), texts.own],
    [PEER_VARIABLES.publicKey(name), texts.public],
  ];
}

if (require.main === module)
  for (const [name, value] of Object.entries(makeKeys())) console.log(`${name}=${value}`);
