import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { err, ok } from '../../shared/kernel/result';
import { peerUnavailable } from '../../shared/peers/peer.errors';
import { depositsOrNull } from '../deposit/deposit-facts';
import { dayRefusals, textRefusals } from '../life-cycle/life-cycle-act.rules';
import { notOwnerOrHolder } from '../object/object.errors';
import { commandObject } from '../object/object-command';
import { OrganizationEntity } from '../organization/organization.entity';
import { organizationUnknown } from '../organization/organization.errors';
import { developmentContractUnknown } from './source-transfer.errors';
import type {
  DevelopmentContractCloseInput,
  DevelopmentContractRecordInput,
  SourceTransferRecordInput,
} from './source-transfer.inputs';
import { closeRefusals, signingRefusals, transferOf } from './source-transfer.rules';
import {
  type ContractRow,
  closeContract,
  findContracts,
  insertContract,
  insertTransfer,
} from './source-transfer.store';

const unknownContract = () =>
  developmentContractUnknown({}, ['input', 'developmentContractId'], { kind: 'INVALID_INPUT' });

/** C-11: a contract paid from the budget opens the duty of the supplier to transfer the source code. */
export function recordDevelopmentContract(
  context: SubgraphContext,
  input: DevelopmentContractRecordInput,
): Promise<CommandResult> {
  const name = 'developmentContractRecord';
  const command = { ...input, name, input, policy: 'object.contract.keep' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const { number, isBudgetFunded, signedOn } = input;
    const supplierId = fromGlobalId('organization', input.supplierId);
    const isKnown =
      supplierId !== null && (await transaction.existsBy(OrganizationEntity, { id: supplierId }));
    const refusals = [
      ...textRefusals({ number }),
      ...dayRefusals('signedOn', signedOn, signedOn, context.today),
      ...signingRefusals(signedOn, card.terminatedOn),
      ...(isKnown ? [] : [organizationUnknown({}, ['input', 'supplierId'], { kind: 'INVALID_INPUT' })]),
    ];
    if (refusals.length > 0 || supplierId === null) return err(refusals);
    const contract = { id: randomUUID(), supplierId, number: number.trim(), isBudgetFunded, signedOn };
    await insertContract(transaction, { ...contract, objectId: card.id });
    return ok({ facts: contract });
  });
}

/** C-11: the source code was transferred; a deposit is believed to the escrow registry alone. */
export async function recordSourceTransfer(
  context: SubgraphContext,
  input: SourceTransferRecordInput,
): Promise<CommandResult> {
  const objectId = fromGlobalId('informatizationObject', input.objectId);
  const deposits = objectId && input.depositId ? await depositsOrNull(context, objectId) : [];
  if (!deposits) return err([peerUnavailable({ registry: 'escrow' })]);
  const policy = 'object.source.transfer';
  const command = { ...input, name: 'sourceTransferRecord', input, policy } as const;
  return commandObject(context, command, async (transaction, { card, relations }) => {
    const contract = await findContract(transaction, card.id, input.developmentContractId);
    if (!contract) return err([unknownContract()]);
    const isOwn = relations.includes('OWNER') || relations.includes('HOLDER');
    if (!isOwn && !speaksFor(context, contract.supplierId))
      return err([notOwnerOrHolder({}, [], { kind: 'NOT_ALLOWED', allowedRelations: ['SUPPLIER'] })]);
    const { actNumber = null, transferredOn = null } = input;
    const depositId = input.depositId ? (fromGlobalId('deposit', input.depositId) ?? '') : null;
    const transfer = transferOf({ depositId, actNumber, transferredOn }, contract, deposits, context.today);
    if (!transfer.ok) return transfer;
    await insertTransfer(transaction, contract.id, transfer.value);
    const deposit = deposits.find((one) => one.depositId === transfer.value.depositId);
    return ok({ facts: { contractId: contract.id, ...transfer.value, deposit } });
  });
}

/** C-11: a contract is closed, unless the source code is still owed. */
export function closeDevelopmentContract(
  context: SubgraphContext,
  input: DevelopmentContractCloseInput,
): Promise<CommandResult> {
  const name = 'developmentContractClose';
  const command = { ...input, name, input, policy: 'object.contract.keep' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const contract = await findContract(transaction, card.id, input.developmentContractId);
    if (!contract) return err([unknownContract()]);
    const refusals = closeRefusals(contract, input.closedOn, context.today);
    if (refusals.length > 0) return err(refusals);
    await closeContract(transaction, contract.id, input.closedOn);
    return ok({ facts: { contractId: contract.id, closedOn: input.closedOn } });
  });
}

/** Another supplier of the object does not speak for the supplier of the contract. */
function speaksFor({ actor }: SubgraphContext, supplierId: string): boolean {
  return actor.kind !== 'ANONYMOUS' && actor.organizationId === supplierId;
}

async function findContract(
  transaction: EntityManager,
  objectId: string,
  globalId: string,
): Promise<ContractRow | null> {
  const id = fromGlobalId('developmentContract', globalId);
  const contracts = id ? await findContracts(transaction, [objectId]) : [];
  return contracts.find((contract) => contract.id === id) ?? null;
}
