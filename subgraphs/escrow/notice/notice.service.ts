import { readPolicies } from '../../shared/access/read-policies';
import { type WritePolicy, writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { DepositEntity } from '../deposit/deposit.entity';
import { notAllowed } from '../deposit/deposit-command';
import { relationsOf } from '../party/party.rules';
import { NoticeEntity } from './notice.entity';
import { noticeReceived, noticeUnknown } from './notice.errors';
import type { NoticeReceiveInput } from './notice.inputs';
import type { NoticeRecipient } from './notice.model';

/** Who acknowledges a notice is whom it was sent to. */
const POLICIES: Readonly<Record<NoticeRecipient, WritePolicy>> = {
  AUTHORIZED_BODY: 'deposit.notice.receive',
  OWNER_OR_HOLDER: 'deposit.file',
};

/** Acknowledges a notice (E-9, E-16, E-17). By its recipient. */
export function receiveNotice(context: SubgraphContext, input: NoticeReceiveInput): Promise<CommandResult> {
  const { actor, now } = context;
  const { noticeId, idempotencyKey } = input;
  return carryOut(context, { name: 'noticeReceive', input, idempotencyKey }, async (transaction) => {
    const unknown = noticeUnknown({}, ['input', 'noticeId'], { kind: 'INVALID_INPUT' });
    const refused = (error: Refusal): CommandResult => ({ ok: false, error: [error] });
    const id = fromGlobalId('notice', noticeId);
    const notice = id && (await transaction.findOneBy(NoticeEntity, { id }));
    const deposit = notice && (await transaction.findOneBy(DepositEntity, { id: notice.depositId }));
    if (!deposit || actor.kind === 'ANONYMOUS') return refused(unknown);
    const policy = POLICIES[notice.recipient as NoticeRecipient];
    if (!writePolicies.decide(actor, policy, { relations: relationsOf(actor, deposit) }).allowed)
      return refused(readPolicies.visibility(actor, 'deposit.read') === 'ALL' ? notAllowed(policy) : unknown);
    if (notice.receivedAt) return refused(noticeReceived());
    await transaction.update(NoticeEntity, { id: notice.id }, { receivedAt: now, receivedBy: actor.subject });
    return { ok: true, value: { subjectId: notice.id, facts: { depositId: notice.depositId } } };
  });
}
