import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { err, ok } from '../../shared/kernel/result';
import { seesNoContent } from '../access-right/access.rules';
import { noteReads } from '../access-right/access.store';
import { AccessRightEntity } from '../access-right/access-right.entity';
import { noRightToContent } from '../access-right/access-right.errors';
import { deniedRead } from '../access-right/material-guard';
import type { DepositEntity } from '../deposit/deposit.entity';
import type { DepositState } from '../deposit/deposit.model';
import { commandDeposit, lockDeposit, notAllowed } from '../deposit/deposit-command';
import { findMedia } from '../material/medium.store';
import { sendNotice } from '../notice/notice.store';
import { actingParty } from '../party/party.rules';
import { RepositoryAccessRequestEntity } from './repository-access.entity';
import { accessRequestDecided, accessRequestUnknown } from './repository-access.errors';
import type {
  RepositoryAccessDeclineInput,
  RepositoryAccessGrantInput,
  RepositoryAccessRequestInput,
} from './repository-access.inputs';
import type { RepositoryAccessPurpose } from './repository-access.model';
import { declineRefusals, requestRefusals, storageRefusals, termRefusals } from './repository-access.rules';
import { repositoryStateOf } from './repository-access.store';

async function storageFacts(
  transaction: EntityManager,
  { state, repositoryId }: DepositEntity,
  purpose: RepositoryAccessPurpose,
) {
  const repositoryState = await repositoryStateOf(transaction, repositoryId);
  return { purpose, state: state as DepositState, repositoryState };
}

/** Asks for access to what the organization of the caller deposited (E-10). By the owner or holder. */
export async function requestAccess(
  context: SubgraphContext,
  input: RepositoryAccessRequestInput,
): Promise<CommandResult> {
  const { actor, dataSource, now } = context;
  if (actor.kind !== 'ANONYMOUS' && seesNoContent(actor)) {
    const id = fromGlobalId('deposit', input.depositId);
    await noteReads(dataSource, [deniedRead(context, actor, id, 'BYTES', 'NO_RIGHT_TO_CONTENT')]);
    return err([noRightToContent()]);
  }
  const name = 'repositoryAccessRequest';
  const command = { ...input, name, input, policy: 'repository-access.request' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const { purpose, reason } = input;
    const media = input.numbers ? [...new Set(input.numbers)] : null;
    const received = (await findMedia(transaction, deposit.id)).map(({ number }) => number);
    const refusals = [
      ...storageRefusals(await storageFacts(transaction, deposit, purpose)),
      ...requestRefusals(reason, input.numbers ?? null, received),
    ];
    if (refusals.length > 0) return err(refusals);
    const { subject: person, organizationId } = actingParty(actor);
    const id = randomUUID();
    await transaction.insert(RepositoryAccessRequestEntity, {
      ...{ id, depositId: deposit.id, purpose, reason, media, organizationId, person },
      ...{ requestedAt: now, state: 'REQUESTED' },
    });
    return ok({ subjectId: deposit.id, facts: { requestId: id, purpose } });
  });
}

/**
 * Gives access on a request: the right of the person who asked, for a term, and the notice to the authorized body are
 * written together, or neither is (E-10). By the operator.
 */
export function grantAccess(
  context: SubgraphContext,
  input: RepositoryAccessGrantInput,
): Promise<CommandResult> {
  const { now } = context;
  const { from, to: endsAt } = input;
  const startsAt = from && from > now ? from : now;
  return decide(context, 'repositoryAccessGrant', input, async (transaction, request, deposit, decision) => {
    const purpose = request.purpose as RepositoryAccessPurpose;
    const facts = await storageFacts(transaction, deposit, purpose);
    const refusals = [...storageRefusals(facts), ...termRefusals(startsAt, endsAt)];
    if (refusals.length > 0) return err(refusals);
    const noticeId = await sendNotice(transaction, context, deposit.id, '10');
    const { media, organizationId, person } = request;
    const rightId = randomUUID();
    await transaction.insert(AccessRightEntity, {
      ...{ id: rightId, depositId: deposit.id, person, organizationId, purpose, media, noticeId },
      ...{ grantedBy: organizationId, startsAt, endsAt },
      ...{ registeredAt: now, registeredBy: decision.decidedBy },
    });
    const granted = { ...decision, state: 'GRANTED', rightId };
    await transaction.update(RepositoryAccessRequestEntity, { id: request.id }, granted);
    return ok({ subjectId: deposit.id, facts: { requestId: request.id, rightId, noticeId, purpose } });
  });
}

/** Declines a request with reasons (E-10). By the operator. */
export function declineAccess(
  context: SubgraphContext,
  input: RepositoryAccessDeclineInput,
): Promise<CommandResult> {
  return decide(context, 'repositoryAccessDecline', input, async (transaction, { id }, deposit, decision) => {
    const refusals = declineRefusals(input.reason);
    if (refusals.length > 0) return err(refusals);
    const declined = { ...decision, state: 'DECLINED', declineReason: input.reason };
    await transaction.update(RepositoryAccessRequestEntity, { id }, declined);
    return ok({ subjectId: deposit.id, facts: { requestId: id } });
  });
}

type Decide = (
  transaction: EntityManager,
  request: RepositoryAccessRequestEntity,
  deposit: DepositEntity,
  decision: { readonly decidedAt: Date; readonly decidedBy: string },
) => Promise<CommandResult>;

/** Who may decide is asked before the request is looked for, so that nobody else learns whether it is there. */
function decide(
  context: SubgraphContext,
  name: string,
  input: RepositoryAccessGrantInput | RepositoryAccessDeclineInput,
  work: Decide,
): Promise<CommandResult> {
  const { actor, now } = context;
  const { idempotencyKey } = input;
  return carryOut(context, { name, input, idempotencyKey }, async (transaction) => {
    const policy = 'repository-access.decide';
    if (!writePolicies.decide(actor, policy).allowed || actor.kind === 'ANONYMOUS')
      return err([notAllowed(policy)]);
    const id = fromGlobalId('repositoryAccessRequest', input.requestId);
    const request = id && (await transaction.findOneBy(RepositoryAccessRequestEntity, { id }));
    const deposit = request && (await lockDeposit(transaction, request.depositId));
    if (!deposit) return err([accessRequestUnknown({}, ['input', 'requestId'], { kind: 'INVALID_INPUT' })]);
    if (request.state !== 'REQUESTED') return err([accessRequestDecided({}, ['input', 'requestId'])]);
    return work(transaction, request, deposit, { decidedAt: now, decidedBy: actor.subject });
  });
}
