import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { RegisterEntryEntity } from '../entry/entry.entity';
import { TenderEntity } from '../service/tender.entity';
import { tenderUnknown } from '../service/tender.rules';
import { RegisterApplicationEntity } from './application.entity';
import { notApplicant } from './application.errors';
import type {
  RegisterApplicationCorrectInput,
  RegisterApplicationDraftInput,
  RegisterApplicationWithdrawInput,
} from './application.inputs';
import { commandApplication, keepAct } from './application-command';
import { contentOf } from './content.inputs';
import { lengthRefusals } from './content.rules';
import { namedEntryRefusals } from './entry-named.rules';
import { initiativeOf, initiativeRefusals } from './initiative.rules';
import { evidenceObjectUnknown } from './transition.errors';

/** Draws up an application of the caller's organization (C-22, C-32). It may be incomplete until it is submitted. */
export function draftApplication(
  context: SubgraphContext,
  input: RegisterApplicationDraftInput,
): Promise<CommandResult> {
  const { idempotencyKey, kind } = input;
  const command = { name: 'registerApplicationDraft', input, idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    const applicantId = organizationOf(context.actor);
    if (applicantId === null || !writePolicies.decide(context.actor, 'register.application.draft').allowed)
      return {
        ok: false,
        error: [notApplicant({}, [], { kind: 'NOT_ALLOWED', allowedRelations: ['HOLDER'] })],
      };
    const entry = await findEntry(transaction, input.entryId);
    const content = contentOf(input.content);
    const isEntryNamed = input.entryId != null;
    const error = [
      ...namedEntryRefusals({ kind, isEntryNamed, entry, applicantId, path: ['input', 'entryId'] }),
      ...objectIdRefusals(input.content.objectId),
      ...lengthRefusals(content),
      ...initiativeRefusals(kind, input),
      ...(await tenderRefusals(transaction, input)),
    ];
    if (error.length > 0) return { ok: false, error };
    const application = {
      id: randomUUID(),
      version: 1,
      kind,
      inclusionMode: entry?.inclusionMode ?? input.inclusionMode ?? 'GENERAL',
      state: 'DRAFT',
      applicantId,
      entryId: entry?.id ?? null,
      objectId: objectIdOf(input.content.objectId),
      ...initiativeOf(input),
      content,
      draftedAt: context.now,
      updatedAt: context.now,
      remarks: [],
    };
    await transaction.insert(RegisterApplicationEntity, application);
    const of = { applicationId: application.id, ordinal: 1, action: 'DRAFT', state: 'DRAFT' };
    await keepAct(transaction, context, { ...of, remarks: [], content, evidence: null });
    return { ok: true, value: { subjectId: application.id, facts: { kind } } };
  });
}

/** Replaces what an application says, before its submission or after its return. */
export function correctApplication(
  context: SubgraphContext,
  input: RegisterApplicationCorrectInput,
): Promise<CommandResult> {
  const name = 'registerApplicationCorrect';
  const command = { name, input, policy: 'register.application.file', action: 'CORRECT' } as const;
  return commandApplication(context, command, async (transaction, application) => {
    const content = contentOf(input.content);
    const error = [
      ...objectIdRefusals(input.content.objectId),
      ...lengthRefusals(content),
      ...initiativeRefusals(application.kind, input),
      ...(await tenderRefusals(transaction, input)),
    ];
    if (error.length > 0) return { ok: false, error };
    // Of an entry that exists the way of its inclusion stays what it was.
    const mode = application.kind === 'INCLUSION' ? input.inclusionMode : null;
    const inclusionMode = mode ?? application.inclusionMode;
    const objectId = objectIdOf(input.content.objectId);
    const initiative = input.initiative == null ? {} : initiativeOf(input);
    return { ok: true, value: { application: { content, inclusionMode, objectId, ...initiative } } };
  });
}

/** Takes an application back; nothing more can be done with it. */
export function withdrawApplication(
  context: SubgraphContext,
  input: RegisterApplicationWithdrawInput,
): Promise<CommandResult> {
  const name = 'registerApplicationWithdraw';
  const command = { name, input, policy: 'register.application.file', action: 'WITHDRAW' } as const;
  return commandApplication(context, command, async () => ({ ok: true, value: {} }));
}

/** A draft keeps the tender it names, so there must be one; whether it may be named is asked at the submission. */
async function tenderRefusals(
  transaction: EntityManager,
  { tenderId }: { readonly tenderId?: string | null },
): Promise<Refusal[]> {
  if (tenderId == null) return [];
  const id = fromGlobalId('tender', tenderId);
  const isKnown = id !== null && (await transaction.existsBy(TenderEntity, { id }));
  return isKnown ? [] : [tenderUnknown({}, ['input', 'tenderId'], { kind: 'INVALID_INPUT' })];
}

function objectIdOf(id: string | null | undefined): string | null {
  return id ? fromGlobalId('informatizationObject', id) : null;
}

/** An id that cannot be one is told at once; whether the object exists is asked at the submission. */
function objectIdRefusals(id: string | null | undefined): Refusal[] {
  if (id == null || objectIdOf(id) !== null) return [];
  return [evidenceObjectUnknown({}, ['input', 'content', 'objectId'], { kind: 'INVALID_INPUT' })];
}

async function findEntry(
  transaction: EntityManager,
  globalId: string | null | undefined,
): Promise<RegisterEntryEntity | null> {
  const id = globalId ? fromGlobalId('registerEntry', globalId) : null;
  return id ? transaction.findOneBy(RegisterEntryEntity, { id }) : null;
}
