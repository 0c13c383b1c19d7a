import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import { publish } from '../../shared/events/outbox';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { registerOwnRight } from '../access-right/own-right';
import type { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit, moveDeposit, transitionRefusal } from '../deposit/deposit-command';
import type { EscrowRepositoryEntity } from './repository.entity';
import { applicationNotRegistered, repositoryExists, repositoryHandedOver } from './repository-create.errors';
import type { EscrowRepositoryCreateInput } from './repository-create.inputs';
import { findRepositoryOf, insertRepository } from './repository-record.store';

/** An object has one repository: two of its applications must not both find that there is none. */
async function takeRepositoryTurn(transaction: EntityManager): Promise<void> {
  await transaction.query('LOCK TABLE escrow_repository IN EXCLUSIVE MODE');
}

/**
 * Generates the repository of a registered application (E-8). A later application of the same object goes into the
 * repository that is there. By the operator.
 */
export function createRepository(
  context: SubgraphContext,
  input: EscrowRepositoryCreateInput,
): Promise<CommandResult> {
  const command = {
    ...input,
    name: 'escrowRepositoryCreate',
    input,
    policy: 'deposit.receive',
    takeTurn: takeRepositoryTurn,
  } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const known = await findRepositoryOf(transaction, deposit);
    const refusal = createRefusal(deposit, known);
    if (refusal) return { ok: false, error: [refusal] };
    const repository = known ?? (await insertRepository(transaction, context, deposit, 'READY'));
    await moveDeposit(transaction, context, deposit, 'CREATE_REPOSITORY', { repositoryId: repository.id });
    await registerOwnRight(transaction, context, deposit, 'INTAKE');
    await publish(transaction, context, {
      type: 'escrow.repository.created',
      subject: toGlobalId('escrowRepository', repository.id),
      data: { depositId: deposit.id, objectId: deposit.objectId },
    });
    const facts = { number: repository.number, isNew: known === null };
    return { ok: true, value: { subjectId: deposit.id, facts } };
  });
}

function createRefusal(deposit: DepositEntity, known: EscrowRepositoryEntity | null): Refusal | null {
  if (deposit.state === 'DRAFT' || deposit.state === 'SUBMITTED') return applicationNotRegistered();
  const number = known?.number ?? null;
  if (deposit.repositoryId) return repositoryExists({ number });
  if (known?.state === 'HANDED_OVER') return repositoryHandedOver({ number });
  return transitionRefusal(deposit, 'CREATE_REPOSITORY');
}
