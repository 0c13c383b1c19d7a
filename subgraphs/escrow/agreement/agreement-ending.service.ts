import { subjectOf } from '../../shared/access/actor';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { err, ok } from '../../shared/kernel/result';
import { commandDeposit } from '../deposit/deposit-command';
import { findSignedDocuments } from '../signature/document.store';
import { partyOf } from '../signature/signature.rules';
import type { AgreementEndInput } from './agreement.inputs';
import { agreementState, endingRefusals } from './agreement.rules';
import { AgreementEndingEntity } from './agreement-ending.entity';

/**
 * Declares that a party wants the agreement to end. It ends with the declaration of the operator, which comes second:
 * the operator alone ends nothing of what protects the owner (A4.5.1). With it the rights of all persons end.
 */
export function endAgreement(context: SubgraphContext, input: AgreementEndInput): Promise<CommandResult> {
  const command = { ...input, name: 'agreementEnd', input, policy: 'deposit.sign' } as const;
  const { actor, now } = context;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const { id: depositId } = deposit;
    const party = partyOf(actor, deposit);
    const documents = await findSignedDocuments({ manager: transaction }, [depositId]);
    const signatures = documents.find(({ kind }) => kind === 'AGREEMENT')?.signatures ?? [];
    const declared = await transaction.findBy(AgreementEndingEntity, { depositId });
    const refusals = endingRefusals({
      ...{ party, reason: input.reason, state: agreementState(signatures) },
      declared: declared.map((one) => one.party),
    });
    if (refusals.length > 0) return err(refusals);
    const declaredBy = subjectOf(actor);
    const { reason } = input;
    await transaction.insert(AgreementEndingEntity, {
      depositId,
      party,
      reason,
      declaredAt: now,
      declaredBy,
    });
    if (party === 'OPERATOR')
      await transaction.query(
        'UPDATE access_right SET ended_at = $2, ended_by = $3 WHERE deposit_id = $1 AND ended_at IS NULL',
        [depositId, now, declaredBy],
      );
    return ok({ subjectId: depositId, facts: { party } });
  });
}
