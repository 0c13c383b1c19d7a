import { randomUUID } from 'node:crypto';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { err, ok } from '../../shared/kernel/result';
import { accessPeriodReversed } from '../access-right/access-right.errors';
import { missing, scopeRefusals } from '../access-right/access-right.rules';
import { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit, notAllowed } from '../deposit/deposit-command';
import { actingParty, relationsOf } from '../party/party.rules';
import { AffiliateEndingEntity, AffiliateEntity, DisclosureConsentEntity } from './consent.entity';
import { affiliateOfItself, affiliateUnknown, consentDateInFuture, consentUnknown } from './consent.errors';
import type {
  AffiliateEndInput,
  AffiliateRecordInput,
  DisclosureConsentGiveInput,
  DisclosureConsentWithdrawInput,
} from './consent.inputs';
import { findLasting } from './consent.store';

/** Consents in writing to a disclosure to one person (A4.1.1(1)). By the owner or holder. */
export function giveConsent(
  context: SubgraphContext,
  input: DisclosureConsentGiveInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'disclosureConsentGive', input, policy: 'deposit.access.grant' } as const;
  const { actor, now, today } = context;
  return commandDeposit(context, command, async (transaction, { id: depositId }) => {
    const { person, sections = null, text, datedOn, from: startsAt, to: endsAt } = input;
    const refusals = [
      ...missing('person', person),
      ...missing('text', text),
      ...scopeRefusals(input),
      ...(datedOn > today ? [consentDateInFuture({ day: datedOn }, ['input', 'datedOn'])] : []),
      ...(endsAt <= startsAt ? [accessPeriodReversed({}, ['input', 'to'])] : []),
    ];
    if (refusals.length > 0) return err(refusals);
    const { organizationId: givenByOrganization, subject: givenBy } = actingParty(actor);
    const id = randomUUID();
    await transaction.insert(DisclosureConsentEntity, {
      ...{ id, depositId, person, sections, text, datedOn, startsAt, endsAt },
      organizationId: input.organizationId ? fromGlobalId('organization', input.organizationId) : null,
      ...{ givenByOrganization, givenAt: now, givenBy },
    });
    return ok({ subjectId: depositId, facts: { consentId: id } });
  });
}

/** Withdraws a consent: nothing more is given on it, and a running download is cut. By the owner or holder. */
export function withdrawConsent(
  context: SubgraphContext,
  input: DisclosureConsentWithdrawInput,
): Promise<CommandResult> {
  const { actor, now } = context;
  const { idempotencyKey } = input;
  const command = { name: 'disclosureConsentWithdraw', input, idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    const unknown = () => err([consentUnknown({}, ['input', 'consentId'], { kind: 'INVALID_INPUT' })]);
    const id = fromGlobalId('disclosureConsent', input.consentId);
    const consent = id && (await transaction.findOneBy(DisclosureConsentEntity, { id }));
    const deposit = consent && (await transaction.findOneBy(DepositEntity, { id: consent.depositId }));
    if (!deposit || actor.kind === 'ANONYMOUS') return unknown();
    const relations = relationsOf(actor, deposit);
    if (!writePolicies.decide(actor, 'deposit.access.grant', { relations }).allowed)
      return actor.roles.has('OPERATOR') ? err([notAllowed('deposit.access.grant')]) : unknown();
    if (consent.withdrawnAt !== null) return unknown();
    const withdrawn = { withdrawnAt: now, withdrawnBy: actor.subject };
    await transaction.update(DisclosureConsentEntity, { id: consent.id }, withdrawn);
    return ok({ subjectId: deposit.id, facts: { consentId: consent.id } });
  });
}

/** Declares an affiliate of the caller's own organization (A4.1.1(3)). */
export function recordAffiliate(
  context: SubgraphContext,
  input: AffiliateRecordInput,
): Promise<CommandResult> {
  const { actor, now } = context;
  const { idempotencyKey } = input;
  return carryOut(context, { name: 'affiliateRecord', input, idempotencyKey }, async (transaction) => {
    if (!writePolicies.decide(actor, 'affiliate.record').allowed || actor.kind === 'ANONYMOUS')
      return err([notAllowed('affiliate.record')]);
    const affiliateId = fromGlobalId('organization', input.affiliateId);
    const { organizationId: partyId, subject: recordedBy } = actor;
    const { basis, since, until = null } = input;
    const refusals = [
      ...missing('affiliateId', affiliateId ?? ''),
      ...missing('basis', basis),
      ...(affiliateId === partyId ? [affiliateOfItself({}, ['input', 'affiliateId'])] : []),
      ...(until !== null && until < since ? [accessPeriodReversed({}, ['input', 'until'])] : []),
    ];
    if (!affiliateId || !partyId || refusals.length > 0) return err(refusals);
    const id = randomUUID();
    await transaction.insert(AffiliateEntity, {
      ...{ id, partyId, affiliateId, basis, since, until },
      ...{ recordedAt: now, recordedBy },
    });
    return ok({ subjectId: id, facts: { affiliateId } });
  });
}

/** Ends what the caller's own organization declared of an affiliate (A4.1.1(3)); rights that rest on it end with it. */
export function endAffiliate(context: SubgraphContext, input: AffiliateEndInput): Promise<CommandResult> {
  const { actor, now } = context;
  const { idempotencyKey, until } = input;
  return carryOut(context, { name: 'affiliateEnd', input, idempotencyKey }, async (transaction) => {
    if (!writePolicies.decide(actor, 'affiliate.record').allowed || actor.kind === 'ANONYMOUS')
      return err([notAllowed('affiliate.record')]);
    const affiliateId = fromGlobalId('organization', input.affiliateId);
    const records = affiliateId
      ? await findLasting(transaction, actor.organizationId, affiliateId, until)
      : [];
    const [latest] = records;
    if (!latest) return err([affiliateUnknown({ day: until }, ['input', 'affiliateId'])]);
    if (records.some(({ since }) => since > until))
      return err([accessPeriodReversed({}, ['input', 'until'])]);
    const ending = { until, endedAt: now, endedBy: actor.subject };
    await transaction.insert(
      AffiliateEndingEntity,
      records.map(({ id: affiliationId }) => ({ affiliationId, ...ending })),
    );
    return ok({ subjectId: latest.id, facts: { affiliateId, until } });
  });
}
