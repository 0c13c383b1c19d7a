import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import { publish } from '../../shared/events/outbox';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { incompleteRefusals } from '../content/content.rules';
import { contentsOf, isBuildDescribed } from '../content/content.store';
import type { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit, moveDeposit, transitionRefusal } from '../deposit/deposit-command';
import { findSteps } from '../deposit/deposit-record.store';
import { sendNotice } from '../notice/notice.store';
import { MediaReadingEntity } from '../reading/reading.entity';
import { EscrowRepositoryEntity } from '../repository/repository.entity';
import { VerificationEntity } from '../verification/verification.entity';
import type { VerificationState } from '../verification/verification.type';
import { verificationNotPassed } from './acceptance.errors';
import type { DepositAcceptInput } from './acceptance.inputs';
import { fourEyesRefusals, verificationRefusals } from './acceptance.rules';

/**
 * Accepts the material for recording and storage. The notice to the authorized body and the event go with it, or
 * nothing does (E-9, E-17). By the operator.
 */
export function acceptDeposit(context: SubgraphContext, input: DepositAcceptInput): Promise<CommandResult> {
  const command = { ...input, name: 'depositAccept', input, policy: 'deposit.receive' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const illegal = transitionRefusal(deposit, 'ACCEPT');
    const refusals = illegal ? [illegal] : await acceptRefusals(transaction, context, deposit);
    if (refusals.length > 0) return { ok: false, error: refusals };
    const { id, path, objectId, registerEntryId, repositoryId } = deposit;
    await moveDeposit(transaction, context, deposit, 'ACCEPT', { acceptedOn: context.today });
    if (repositoryId)
      await transaction.update(
        EscrowRepositoryEntity,
        { id: repositoryId, state: 'READY' },
        { state: 'ACTIVE' },
      );
    await sendNotice(transaction, context, id, path === 'EGOV_OBJECT' ? '9' : '17');
    await publish(transaction, context, {
      type: 'escrow.accepted',
      subject: toGlobalId('deposit', id),
      data: { depositId: id, objectId, entryId: registerEntryId, acceptedOn: context.today },
    });
    return { ok: true, value: { subjectId: id } };
  });
}

async function acceptRefusals(
  transaction: EntityManager,
  { actor }: SubgraphContext,
  { id }: DepositEntity,
): Promise<Refusal[]> {
  const subject = actor.kind === 'ANONYMOUS' ? '' : actor.subject;
  const latest = await transaction.findOne(VerificationEntity, {
    where: { depositId: id },
    order: { startedAt: 'DESC', id: 'DESC' },
  });
  return [
    ...fourEyesRefusals(await findSteps(transaction, [id]), subject),
    ...verificationRefusals(
      latest && { state: latest.state as VerificationState, mismatchCount: latest.mismatchCount },
    ),
    ...((await isIncomplete(transaction, latest?.id))
      ? [verificationNotPassed({ state: 'INCOMPLETE' })]
      : []),
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
