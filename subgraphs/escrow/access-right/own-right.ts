import type { EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { DepositEntity } from '../deposit/deposit.entity';
import { registerOnce, SYSTEM } from './access.store';
import type { AccessPurpose } from './access-right.model';
import { readerOf } from './material-guard';

/**
 * Registers the right of the operator's person who takes up a deposit, in the transaction of the act that charges them
 * with it (A4.1.1(5)): the register precedes the first read, and limits of the owner hold for it as for any other.
 */
export async function registerOwnRight(
  transaction: EntityManager,
  { actor, now: at }: Pick<SubgraphContext, 'actor' | 'now'>,
  { id, ownerId: grantedBy }: Pick<DepositEntity, 'id' | 'ownerId'>,
  purpose: AccessPurpose,
): Promise<void> {
  if (actor.kind === 'ANONYMOUS') return;
  const reader = readerOf(actor);
  await registerOnce(transaction, id, { reader, purpose, grantedBy, registeredBy: actor.subject, at });
}

/** The same for the operator's system, which checks what was deposited. */
export function registerSystemRight(
  transaction: EntityManager,
  { id, ownerId: grantedBy }: Pick<DepositEntity, 'id' | 'ownerId'>,
  purpose: AccessPurpose,
  at: Date,
): Promise<void> {
  const registeredBy = SYSTEM.person;
  return registerOnce(transaction, id, { reader: SYSTEM, purpose, grantedBy, registeredBy, at });
}
