import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { DepositEntity } from '../deposit/deposit.entity';
import { EscrowRepositoryEntity } from './repository.entity';

/** The repository of the object or entry of a deposit; each has one. */
export function findRepositoryOf(
  transaction: EntityManager,
  { objectId, registerEntryId }: DepositEntity,
): Promise<EscrowRepositoryEntity | null> {
  const subject = objectId ? { objectId } : { registerEntryId: registerEntryId ?? '' };
  return transaction.findOneBy(EscrowRepositoryEntity, subject);
}

export async function insertRepository(
  transaction: EntityManager,
  { today }: SubgraphContext,
  { path, objectId, registerEntryId, ownerId, holderId }: DepositEntity,
  state: 'READY' | 'ACTIVE',
): Promise<EscrowRepositoryEntity> {
  const rows: { serial: string }[] = await transaction.query(
    `SELECT nextval('escrow_repository_number') AS serial`,
  );
  const letter = path === 'EGOV_OBJECT' ? 'О' : 'Р';
  const repository = {
    id: randomUUID(),
    number: `ЕХ-${letter}-${today.slice(0, 4)}-${String(rows[0]?.serial).padStart(7, '0')}`,
    path,
    objectId,
    registerEntryId,
    ownerId,
    holderId,
    state,
    createdOn: today,
    handedOverOn: null,
    isSynthetic: false,
  };
  await transaction.insert(EscrowRepositoryEntity, repository);
  return repository;
}
