import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { notOwnerOrHolder } from '../object/object.errors';
import { textRefusal } from '../record/card.rules';
import { type CaseKind, commandCase } from '../record/case-command';
import { type NewRecord, newCardOf } from '../record/new-card';
import type { NewRecordInput } from '../record/record.inputs';
import { insertRecord, recordRefusals } from '../record/record.service';
import { takeCodeTurn } from '../record/record.store';
import { ObjectRequestEntity } from './request.entity';
import { objectRequestUnknown } from './request.errors';
import type {
  ObjectRequestApproveInput,
  ObjectRequestCorrectInput,
  ObjectRequestDraftInput,
  ObjectRequestRejectInput,
  ObjectRequestReviewStartInput,
  ObjectRequestSubmitInput,
} from './request.inputs';
import type { ObjectRequestAction, ObjectRequestState } from './request.model';
import { illegalRequestAct, OBJECT_REQUEST, REQUEST_POLICIES } from './request.rules';

const TEXT_LIMIT = 4000;

export const REQUESTS: CaseKind<ObjectRequestEntity, ObjectRequestState, ObjectRequestAction> = {
  idKind: 'objectRequest',
  entity: ObjectRequestEntity,
  read: 'object-request.read',
  table: OBJECT_REQUEST,
  policies: REQUEST_POLICIES,
  privateStates: ['DRAFT'],
  unknown: () => objectRequestUnknown({}, ['input', 'requestId'], { kind: 'INVALID_INPUT' }),
  illegal: illegalRequestAct,
};

/** Drafts a request of the caller's organization to add an object (C-4). */
export function draftRequest(
  context: SubgraphContext,
  input: ObjectRequestDraftInput,
): Promise<CommandResult> {
  const { idempotencyKey } = input;
  const command = { name: 'objectRequestDraft', input, idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    const organizationId = organizationOf(context.actor);
    if (organizationId === null || !writePolicies.decide(context.actor, 'object-request.draft').allowed) {
      const details = { kind: 'NOT_ALLOWED', allowedRelations: ['OWNER'] } as const;
      return { ok: false, error: [notOwnerOrHolder({}, [], details)] };
    }
    const error = await contentRefusals(transaction, input, organizationId);
    if (error.length > 0) return { ok: false, error };
    const id = randomUUID();
    await transaction.insert(ObjectRequestEntity, {
      ...contentOf(input),
      ...{ id, organizationId, state: 'DRAFT', version: 1, updatedAt: context.now },
    });
    return { ok: true, value: { subjectId: id } };
  });
}

/** Writes a draft anew. */
export function correctRequest(
  context: SubgraphContext,
  input: ObjectRequestCorrectInput,
): Promise<CommandResult> {
  const command = { ...commandOf(input), name: 'objectRequestCorrect', action: 'CORRECT' } as const;
  return commandCase(context, REQUESTS, command, async (transaction, { organizationId }) => {
    const error = await contentRefusals(transaction, input, organizationId);
    return error.length > 0 ? { ok: false, error } : { ok: true, change: contentOf(input) };
  });
}

/** Sends a draft; what has come to be wrong with it since is told. */
export function submitRequest(
  context: SubgraphContext,
  input: ObjectRequestSubmitInput,
): Promise<CommandResult> {
  const command = { ...commandOf(input), name: 'objectRequestSubmit', action: 'SUBMIT' } as const;
  return commandCase(context, REQUESTS, command, async (transaction, row) => {
    const error = await keptRefusals(transaction, row);
    return error.length > 0 ? { ok: false, error } : { ok: true, change: { submittedOn: context.today } };
  });
}

/** Takes a request up. */
export function startReview(
  context: SubgraphContext,
  input: ObjectRequestReviewStartInput,
): Promise<CommandResult> {
  const command = { ...commandOf(input), name: 'objectRequestReviewStart', action: 'START_REVIEW' } as const;
  return commandCase(context, REQUESTS, command, async () => ({ ok: true, change: {} }));
}

/** Approves a request: the object is recorded with the organization as its owner. */
export function approveRequest(
  context: SubgraphContext,
  input: ObjectRequestApproveInput,
): Promise<CommandResult> {
  const name = 'objectRequestApprove';
  const command = { ...commandOf(input), name, action: 'APPROVE', takeTurn: takeCodeTurn } as const;
  return commandCase(context, REQUESTS, command, async (transaction, row) => {
    const error = await keptRefusals(transaction, row);
    if (error.length > 0) return { ok: false, error };
    const { id, code } = await insertRecord(transaction, context, row.record, {
      ownerId: row.organizationId,
    });
    return { ok: true, change: { ...consideration(context), objectId: id }, facts: { objectId: id, code } };
  });
}

/** Rejects a request with a reason. */
export function rejectRequest(
  context: SubgraphContext,
  input: ObjectRequestRejectInput,
): Promise<CommandResult> {
  const command = { ...commandOf(input), name: 'objectRequestReject', action: 'REJECT' } as const;
  return commandCase(context, REQUESTS, command, async () => {
    const error = textRefusal(input.reason, ['reason'], TEXT_LIMIT);
    if (error.length > 0) return { ok: false, error };
    return { ok: true, change: { ...consideration(context), reason: input.reason.trim() } };
  });
}

function commandOf(
  input: Pick<ObjectRequestSubmitInput, 'requestId' | 'expectedVersion' | 'idempotencyKey'>,
) {
  const { requestId: caseId, expectedVersion, idempotencyKey } = input;
  return { caseId, expectedVersion, idempotencyKey, input };
}

function consideration({ today, actor }: SubgraphContext) {
  return { consideredOn: today, consideredBy: organizationOf(actor) };
}

function contentOf(input: ObjectRequestDraftInput): { record: NewRecord; comment: string | null } {
  const { procedure, subject, comment } = input;
  return { record: { ...newCardOf(input), procedure, subject }, comment: comment?.trim() ?? null };
}

async function contentRefusals(
  transaction: EntityManager,
  input: NewRecordInput & { readonly comment?: string | null },
  organizationId: string,
): Promise<Refusal[]> {
  const { comment } = input;
  return [
    ...(await recordRefusals(transaction, input, organizationId)),
    ...(comment == null ? [] : textRefusal(comment, ['comment'], TEXT_LIMIT)),
  ];
}

/** Problems of what was kept; they are about the request itself and no field of the act. */
async function keptRefusals(
  transaction: EntityManager,
  { record, organizationId }: ObjectRequestEntity,
): Promise<Refusal[]> {
  const refusals = await recordRefusals(transaction, record, organizationId);
  return refusals.map((refusal) => ({ ...refusal, path: [] }));
}
