import { randomUUID } from 'node:crypto';
import { organizationOf, subjectOf } from '../../shared/access/actor';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { err, ok } from '../../shared/kernel/result';
import { findConsent } from '../consent/consent.store';
import { commandDeposit, notAllowed } from '../deposit/deposit-command';
import { affiliatesOf } from '../party/affiliate.store';
import { actingParty } from '../party/party.rules';
import { isThirdParty } from '../party/third-party.rules';
import { currentLimitId, findAccessFacts, SYSTEM } from './access.store';
import { AccessLimitEntity, AccessRightEntity } from './access-right.entity';
import { accessRightUnknown } from './access-right.errors';
import type {
  AccessLimitSetInput,
  AccessRightEndInput,
  AccessRightRegisterInput,
} from './access-right.inputs';
import {
  limitRefusals,
  type RightToRegister,
  registrationRefusals,
  scopeRefusals,
} from './access-right.rules';

/** Registers a right to read confidential material before its first read (A4.1.1(5)). By the operator. */
export function registerRight(
  context: SubgraphContext,
  input: AccessRightRegisterInput,
): Promise<CommandResult> {
  const command = {
    ...input,
    name: 'accessRightRegister',
    input,
    policy: 'deposit.access.register',
  } as const;
  const { actor, now } = context;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const operatorId = organizationOf(actor) ?? '';
    const organizationId = input.organizationId ? fromGlobalId('organization', input.organizationId) : null;
    const partyIds = [deposit.ownerId, ...(deposit.holderId ? [deposit.holderId] : [])];
    const affiliates = await affiliatesOf(transaction, [...partyIds, operatorId], now);
    const ofOperator = affiliates.filter(({ partyId }) => partyId === operatorId);
    const affiliation = ofOperator.find(({ id }) => id === organizationId && id !== operatorId);
    const right: RightToRegister = {
      person: input.person,
      purpose: input.purpose,
      sections: input.sections ?? null,
      startsAt: input.from ?? now,
      endsAt: input.to ?? null,
      isForRepository: input.isForRepository === true,
    };
    const consentId = input.consentId ? fromGlobalId('disclosureConsent', input.consentId) : null;
    const reader = { person: input.person, organizationId };
    const facts = (await findAccessFacts(transaction, [deposit.id], SYSTEM, now)).get(deposit.id);
    const affiliateIds = affiliates.map(({ id }) => id);
    const registration = registrationRefusals(right, {
      isOfOperator: organizationId !== null && (organizationId === operatorId || affiliation !== undefined),
      isThirdParty: isThirdParty(reader, { partyIds, operatorId, affiliateIds }),
      consent: consentId ? await findConsent(transaction, consentId, deposit.id, reader, now) : null,
      limits: facts?.limits ?? null,
      hasRepository: deposit.repositoryId !== null,
    });
    const refusals = [...scopeRefusals(input), ...registration];
    if (refusals.length > 0) return err(refusals);
    const { isForRepository, ...kept } = right;
    const id = randomUUID();
    await transaction.insert(AccessRightEntity, {
      ...{ id, ...kept, ...reader },
      sections: right.sections && [...right.sections],
      depositId: isForRepository ? null : deposit.id,
      repositoryId: isForRepository ? deposit.repositoryId : null,
      limitId: await currentLimitId(transaction, deposit.id),
      consentId: right.purpose === 'CONSENT' ? consentId : null,
      affiliationId: right.purpose === 'CONSENT' ? null : (affiliation?.affiliationId ?? null),
      grantedBy: deposit.ownerId,
      registeredAt: now,
      registeredBy: subjectOf(actor),
    });
    return ok({ subjectId: deposit.id, facts: { rightId: id, purpose: right.purpose } });
  });
}

/** Ends a right at once, also in the middle of a download. By the operator; the answer is its deposit, if it has one. */
export function endRight(context: SubgraphContext, input: AccessRightEndInput): Promise<CommandResult> {
  const { actor, now } = context;
  const { idempotencyKey } = input;
  return carryOut(context, { name: 'accessRightEnd', input, idempotencyKey }, async (transaction) => {
    const policy = 'deposit.access.register';
    if (!writePolicies.decide(actor, policy).allowed) return err([notAllowed(policy)]);
    const unknown = () => err([accessRightUnknown({}, ['input', 'rightId'], { kind: 'INVALID_INPUT' })]);
    const id = fromGlobalId('accessRight', input.rightId);
    const right = id && (await transaction.findOneBy(AccessRightEntity, { id, isSystem: false }));
    if (!right || right.endedAt !== null || actor.kind === 'ANONYMOUS') return unknown();
    await transaction.update(AccessRightEntity, { id: right.id }, { endedAt: now, endedBy: actor.subject });
    return ok({ subjectId: right.id, facts: { person: right.person, purpose: right.purpose } });
  });
}

/** Sets the form and limits in which the operator reads (A4.1.1(5)). By the owner or holder; they hold at once. */
export function setLimit(context: SubgraphContext, input: AccessLimitSetInput): Promise<CommandResult> {
  const command = { ...input, name: 'accessLimitSet', input, policy: 'deposit.access.grant' } as const;
  const { actor, now } = context;
  return commandDeposit(context, command, async (transaction, { id: depositId }) => {
    const refusals = [...scopeRefusals({ sections: input.sections }), ...limitRefusals(input.purposes)];
    if (refusals.length > 0) return err(refusals);
    const [latest] = await transaction.find(AccessLimitEntity, {
      where: { depositId },
      order: { version: 'DESC' },
      take: 1,
    });
    const version = (latest?.version ?? 0) + 1;
    const { purposes, sections = null, isDownloadAllowed, note = null } = input;
    const { organizationId, subject: setBy } = actingParty(actor);
    await transaction.insert(AccessLimitEntity, {
      ...{ id: randomUUID(), depositId, version, purposes, sections, isDownloadAllowed, note },
      ...{ organizationId, setAt: now, setBy },
    });
    return ok({ subjectId: depositId, facts: { version } });
  });
}
