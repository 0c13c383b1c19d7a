import type { EntityManager } from 'typeorm';
import { subjectOf } from '../../shared/access/actor';
import type { CommandResult } from '../../shared/database/carry-out';
import { publish } from '../../shared/events/outbox';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { incompleteRefusals } from '../content/content.rules';
import { contentsOf, isBuildDescribed } from '../content/content.store';
import type { DepositEntity } from '../deposit/deposit.entity';
import type { DepositPath } from '../deposit/deposit.model';
import { commandDeposit, moveDeposit, transitionRefusal } from '../deposit/deposit-command';
import { findSteps } from '../deposit/deposit-record.store';
import { sendNotice } from '../notice/notice.store';
import { MediaReadingEntity } from '../reading/reading.entity';
import { EscrowRepositoryEntity } from '../repository/repository.entity';
import { findRepositoryOf, insertRepository } from '../repository/repository-record.store';
import { findSignedDocuments } from '../signature/document.store';
import { missingSignatures } from '../signature/signature.rules';
import { VerificationEntity } from '../verification/verification.entity';
import type { VerificationState } from '../verification/verification.type';
import type { DepositAcceptInput } from './acceptance.inputs';
import { fourEyesRefusals, verificationRefusals } from './acceptance.rules';

/**
 * Accepts the material for recording and storage. The notice to the authorized body and the event go with it, or
 * nothing does (E-9, E-17). By the operator.
 */
export function acceptDeposit(context: SubgraphContext, input: DepositAcceptInput): Promise<CommandResult> {
  const command = { ...input, name: 'depositAccept', input, policy: 'deposit.receive' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const illegal = await stepRefusals(transaction, deposit);
    const refusals = illegal.length > 0 ? illegal : await acceptRefusals(transaction, context, deposit);
    if (refusals.length > 0) return { ok: false, error: refusals };
    const { id, path, objectId, registerEntryId } = deposit;
    const repositoryId = await openRepository(transaction, context, deposit);
    await moveDeposit(transaction, context, deposit, 'ACCEPT', { acceptedOn: context.today, repositoryId });
    await sendNotice(transaction, context, id, path === 'EGOV_OBJECT' ? '9' : '17');
    await publish(transaction, context, {
      type: 'escrow.accepted',
      subject: toGlobalId('deposit', id),
      data: { depositId: id, objectId, entryId: registerEntryId, acceptedOn: context.today },
    });
    return { ok: true, value: { subjectId: id } };
  });
}

/** The repository takes the deposit; that of register software comes to be with the first one accepted (E-2(3), E-17). */
async function openRepository(
  transaction: EntityManager,
  context: SubgraphContext,
  deposit: DepositEntity,
): Promise<string> {
  const known = await findRepositoryOf(transaction, deposit);
  if (!known) return (await insertRepository(transaction, context, deposit, 'ACTIVE')).id;
  await transaction.update(EscrowRepositoryEntity, { id: known.id, state: 'READY' }, { state: 'ACTIVE' });
  return known.id;
}

/** Register software that was verified waits for signatures alone: those that lack are told, each with its place (E-17). */
async function stepRefusals(transaction: EntityManager, deposit: DepositEntity): Promise<Refusal[]> {
  const illegal = transitionRefusal(deposit, 'ACCEPT');
  const { id, path, state } = deposit;
  if (path === 'EGOV_OBJECT' || (illegal && state !== 'VERIFIED')) return illegal ? [illegal] : [];
  return missingSignatures(await findSignedDocuments({ manager: transaction }, [id]));
}

async function acceptRefusals(
  transaction: EntityManager,
  { actor }: SubgraphContext,
  deposit: DepositEntity,
): Promise<Refusal[]> {
  const { id } = deposit;
  const path = deposit.path as DepositPath;
  const subject = subjectOf(actor);
  const latest = await transaction.findOne(VerificationEntity, {
    where: { depositId: id },
    order: { startedAt: 'DESC', id: 'DESC' },
  });
  const check = latest && { state: latest.state as VerificationState, mismatchCount: latest.mismatchCount };
  return [
    ...fourEyesRefusals(path, await findSteps(transaction, [id]), subject),
    ...verificationRefusals(path, check, await isIncomplete(transaction, latest?.id)),
    ...incompleteRefusals(await contentsOf(transaction, id), await isBuildDescribed(transaction, id)),
  ];
}

/** Whether the check found a kind of material that is neither there nor declared absent, which is no mismatch (E-5). */
async function isIncomplete(
  transaction: EntityManager,
  verificationId: string | undefined,
): Promise<boolean> {
  const reading = verificationId && (await transaction.findOneBy(MediaReadingEntity, { id: verificationId }));
  return Boolean(reading && reading.incompleteCount > 0);
}
