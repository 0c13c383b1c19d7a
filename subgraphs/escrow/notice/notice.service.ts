import { readPolicies } from '../../shared/access/read-policies';
import { type WritePolicy, writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { notAllowed } from '../deposit/deposit-command';
import { NoticeEntity } from './notice.entity';
import { noticeReceived, noticeUnknown } from './notice.errors';
import type { NoticeReceiveInput } from './notice.inputs';

const POLICY: WritePolicy = 'deposit.notice.receive';

/** Acknowledges a notice (E-9). By its recipient, the authorized body. */
export function receiveNotice(context: SubgraphContext, input: NoticeReceiveInput): Promise<CommandResult> {
  const { actor, now } = context;
  const { noticeId, idempotencyKey } = input;
  return carryOut(context, { name: 'noticeReceive', input, idempotencyKey }, async (transaction) => {
    const unknown = noticeUnknown({}, ['input', 'noticeId'], { kind: 'INVALID_INPUT' });
    const refused = (error: Refusal): CommandResult => ({ ok: false, error: [error] });
    if (!writePolicies.decide(actor, POLICY).allowed)
      return refused(readPolicies.visibility(actor, 'deposit.read') === 'ALL' ? notAllowed(POLICY) : unknown);
    const id = fromGlobalId('notice', noticeId);
    const notice = id && (await transaction.findOneBy(NoticeEntity, { id }));
    if (!notice || actor.kind === 'ANONYMOUS') return refused(unknown);
    if (notice.receivedAt) return refused(noticeReceived());
    await transaction.update(NoticeEntity, { id }, { receivedAt: now, receivedBy: actor.subject });
    return { ok: true, value: { subjectId: notice.id, facts: { depositId: notice.depositId } } };
  });
}
