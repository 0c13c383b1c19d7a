import { randomUUID } from 'node:crypto';
import type { Actor } from '../../shared/access/actor';
import { organizationOf } from '../../shared/access/actor';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import { commandObject } from '../object/object-command';
import { stageRefusals } from './examination.rules';
import { nextOrdinal } from './examination.store';
import { TermsOfReferenceEntity } from './terms-of-reference.entity';
import type { TermsOfReferenceConsiderInput, TermsOfReferenceSubmitInput } from './terms-of-reference.inputs';
import { considerRefusals, SUBMIT_POLICIES, submitRefusals } from './terms-of-reference.rules';
import { findLatest } from './terms-of-reference.store';
import type { TermsReviewerRole } from './terms-of-reference.type';

/** Hands in terms of reference as the next version for their subject (C-8, C-34). */
export function submitTerms(
  context: SubgraphContext,
  input: TermsOfReferenceSubmitInput,
): Promise<CommandResult> {
  const { subjectKind, submittedOn } = input;
  const policy = SUBMIT_POLICIES[subjectKind];
  const command = { ...input, name: 'termsOfReferenceSubmit', input, policy } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const last = await findLatest(transaction, card.id, subjectKind);
    const refusals = [
      ...stageRefusals(card.stage as LifeCycleStageKind),
      ...submitRefusals(input, last, context.today),
    ];
    if (refusals.length > 0) return { ok: false, error: refusals };
    const version = (last?.version ?? 0) + 1;
    await transaction.insert(TermsOfReferenceEntity, {
      id: randomUUID(),
      objectId: card.id,
      ordinal: await nextOrdinal(transaction, 'terms_of_reference', card.id),
      subjectKind,
      version,
      number: input.number.trim(),
      state: 'SUBMITTED',
      submittedOn,
      submitterId: organizationOf(context.actor),
      remarks: [],
    });
    return { ok: true, value: { facts: { subjectKind, version } } };
  });
}

/** Agrees or returns the latest terms of reference (C-8, C-34). */
export function considerTerms(
  context: SubgraphContext,
  input: TermsOfReferenceConsiderInput,
): Promise<CommandResult> {
  const { subjectKind, verdict, consideredOn } = input;
  const remarks = cleaned(input.remarks ?? []);
  const policy = 'object.terms.consider';
  const command = { ...input, name: 'termsOfReferenceConsider', input, policy } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const last = await findLatest(transaction, card.id, subjectKind);
    const refusals = [
      ...stageRefusals(card.stage as LifeCycleStageKind),
      ...considerRefusals({ ...input, remarks }, last, context.today),
    ];
    if (refusals.length > 0 || !last) return { ok: false, error: refusals };
    await transaction.update(
      TermsOfReferenceEntity,
      { id: last.id },
      {
        state: verdict,
        consideredOn,
        reviewerRole: reviewerRoleOf(context.actor),
        reviewerId: organizationOf(context.actor),
        remarks,
      },
    );
    return { ok: true, value: { facts: { subjectKind, version: last.version, verdict } } };
  });
}

/** Remarks that say something. PostgreSQL keeps no NUL, which is no part of any text. */
function cleaned(remarks: readonly string[]): string[] {
  return remarks.map((remark) => remark.replaceAll('\0', '').trim()).filter((remark) => remark !== '');
}

/** Who holds both roles acts as the authorized body. */
function reviewerRoleOf(actor: Actor): TermsReviewerRole {
  return actor.kind !== 'ANONYMOUS' && actor.roles.has('AUTHORIZED_BODY') ? 'AUTHORIZED_BODY' : 'INTEGRATOR';
}
