import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { RegisterEntryEntity } from '../entry/entry.entity';
import type { InclusionMode } from '../entry/entry.model';
import type { RegisterApplicationSubmitInput } from './application.inputs';
import type { ObjectEvidence } from './application.model';
import { type CommandedApplication, commandApplication, conflictWith } from './application-command';
import { contentRefusals } from './content.rules';
import { namedEntryRefusals } from './entry-named.rules';
import { type Asked, askEvidence } from './evidence.service';
import { askTermsAgreed, linksRefused } from './initiative.service';
import { type Evidence, transitionRefusals } from './transition.rules';

/** Submits an application; from this day its documents are checked for completeness. */
export async function submitApplication(
  context: SubgraphContext,
  input: RegisterApplicationSubmitInput,
): Promise<CommandResult> {
  const asked = await askEvidence(context, input);
  const agreed = await askTermsAgreed(context, input.applicationId);
  const name = 'registerApplicationSubmit';
  const command = { name, input, policy: 'register.application.file', action: 'SUBMIT' } as const;
  return commandApplication(context, command, async (transaction, application) => {
    if (!asked.ok) return asked;
    if (!agreed.ok) return { ok: false, error: [agreed.error] };
    const error = [
      ...(await factRefusals(transaction, context, application, asked)),
      ...(await linksRefused(transaction, context, application, agreed.value)),
    ];
    if (error.length > 0) return { ok: false, error };
    const change = { submittedOn: context.today, checkedOn: null, remarks: [] };
    return { ok: true, value: { application: change, evidence: kept(asked.value) } };
  });
}

/** Everything that keeps an application from being considered, and from being granted: facts may have changed since. */
export async function factRefusals(
  transaction: EntityManager,
  { today }: SubgraphContext,
  application: CommandedApplication,
  { value: evidence, version }: Extract<Asked, { ok: true }>,
): Promise<Refusal[]> {
  if (version !== application.version) return [conflictWith(application)];
  const { kind, content, applicantId, entryId } = application;
  const mode = application.inclusionMode as InclusionMode;
  const entry = entryId ? await transaction.findOneBy(RegisterEntryEntity, { id: entryId }) : null;
  const named = { kind, isEntryNamed: entryId !== null, entry, applicantId, path: ['entryId'] };
  const refusals = [...namedEntryRefusals(named), ...contentRefusals(kind, mode, content, today)];
  if (kind !== 'INCLUSION') return refusals;
  return [...refusals, ...transitionRefusals({ mode, content, evidence, applicantId, today })];
}

/** What is kept of an answer; nothing when none was asked for. */
export function kept(evidence: Evidence): ObjectEvidence | null {
  return typeof evidence === 'string' ? null : evidence;
}
