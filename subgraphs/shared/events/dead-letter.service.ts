import type { EntityManager } from 'typeorm';
import { writePolicies } from '../access/write-policies';
import { type CommandResult, carryOut } from '../database/carry-out';
import type { SubgraphContext } from '../graphql/subgraph-context';
import { fromGlobalId } from '../kernel/global-id';
import { deadLetterOperatorOnly, deadLetterUnknown } from './dead-letter.errors';
import type { DeadLetterResendInput } from './dead-letter.type';
import { JOB_SCHEMA } from './event';

/** Gives a dead letter one more attempt at once, in the place that it has among the events of its subject. */
export async function resendDeadLetter(
  context: SubgraphContext,
  name: string,
  input: DeadLetterResendInput,
): Promise<CommandResult> {
  const { actor } = context;
  if (actor.kind !== 'ANONYMOUS' && !writePolicies.decide(actor, 'dead-letter.resend').allowed) {
    const refusal = deadLetterOperatorOnly({}, [], { kind: 'NOT_ALLOWED', allowedRelations: ['OPERATOR'] });
    return { ok: false, error: [refusal] };
  }
  const command = { name, input, idempotencyKey: input.idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    const id = fromGlobalId('deadLetter', input.deadLetterId);
    const isBack = id !== null && (await putBack(transaction, id));
    if (isBack) return { ok: true, value: { subjectId: id } };
    const path = ['input', 'deadLetterId'];
    return { ok: false, error: [deadLetterUnknown({}, path, { kind: 'INVALID_INPUT' })] };
  });
}

/** As the library's own `retry` does, but in the transaction of the command. */
async function putBack(transaction: EntityManager, id: string): Promise<boolean> {
  const [, count]: [unknown, number] = await transaction.query(
    `UPDATE ${JOB_SCHEMA}.job SET state = 'retry', retry_limit = retry_limit + 1, completed_on = NULL
     WHERE id = $1 AND state = 'failed'`,
    [id],
  );
  return count > 0;
}
