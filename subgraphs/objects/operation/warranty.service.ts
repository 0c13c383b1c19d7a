import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { attempt } from '../../shared/kernel/domain-error';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { kazakhstanCalendar } from '../../shared/law/calendar/kazakhstan-calendar';
import { peerUnavailable } from '../../shared/peers/peer.errors';
import { depositsOrNull } from '../deposit/deposit-facts';
import { commandObject } from '../object/object-command';
import { findEvidence, trimmed } from './evidence.service';
import type { WarrantyParty } from './operation.model';
import { isOperated, operationRefusals } from './operation-duty.rules';
import { WarrantyClaimEntity } from './warranty.entity';
import { warrantyAnswerNotYours, warrantyClaimClosed, warrantyClaimUnknown } from './warranty.errors';
import type {
  WarrantyClaimAnswerInput,
  WarrantyClaimCloseInput,
  WarrantyClaimFileInput,
} from './warranty.inputs';
import { standingsOf, verdictOf } from './warranty.rules';
import { findClaim, findLatestAnswers, findWarrantySuppliers, insertAnswer } from './warranty.store';
import { answerRefusals, claimRefusals, closeRefusals, namesDeposit } from './warranty-claim.rules';

/** Files a claim against the supplier while the warranty runs (C-16(5), C-16(9)). */
export function fileClaim(context: SubgraphContext, input: WarrantyClaimFileInput): Promise<CommandResult> {
  const command = { ...input, name: 'warrantyClaimFile', input, policy: 'object.warranty.claim' } as const;
  const { today } = context;
  return commandObject(context, command, async (transaction, { card }) => {
    if (card.commissionedOn === null || !isOperated(card)) return err(operationRefusals(card));
    const [supplier] = await findWarrantySuppliers(transaction, [card.id]);
    const document = await findEvidence(transaction, card.id, input.failureDocumentId, [
      'input',
      'failureDocumentId',
    ]);
    const isCountable = attempt(() => kazakhstanCalendar.dayInfo(input.agreedUntil)).ok;
    const facts = { commissionedOn: card.commissionedOn, today, hasSupplier: !!supplier, isCountable };
    const refusals = claimRefusals(input, facts);
    if (!document.ok) refusals.push(document.error);
    if (refusals.length > 0 || !document.ok || !supplier) return err(refusals);
    const { foundOn, agreedUntil } = input;
    const claim = { id: randomUUID(), supplierId: supplier.supplierId, foundOn, filedOn: today, agreedUntil };
    await transaction.insert(WarrantyClaimEntity, {
      ...claim,
      objectId: card.id,
      description: input.description.trim(),
      termsOfReferenceItem: input.termsOfReferenceItem.trim(),
      failureDocumentId: document.value,
    });
    return ok({ facts: claim });
  });
}

/** Takes the answers of a party to conditions of an open claim; its latest answer stands (C-17). */
export async function answerClaim(
  context: SubgraphContext,
  input: WarrantyClaimAnswerInput,
): Promise<CommandResult> {
  const command = {
    ...input,
    name: 'warrantyClaimAnswer',
    input,
    policy: 'object.warranty.answer',
  } as const;
  const deposits = await depositsNamed(context, input);
  if (!deposits) return err([peerUnavailable({ registry: 'escrow' })]);
  return commandObject(context, command, async (transaction, { card, relations }) => {
    const found = await findOpenClaim(transaction, card.id, input.claimId);
    if (!found.ok) return found;
    const claim = found.value;
    const party = partyOf(context, claim, relations);
    if (!party)
      return err([warrantyAnswerNotYours({}, [], { kind: 'NOT_ALLOWED', allowedRelations: ['SUPPLIER'] })]);
    const documents = await findDocuments(transaction, card.id, input);
    const refusals = [
      ...answerRefusals(input.answers, party, claim.failureDocumentId !== null, deposits),
      ...documents.flatMap((document) => (document.ok ? [] : [document.error])),
    ];
    if (refusals.length > 0) return err(refusals);
    for (const [index, given] of input.answers.entries()) {
      const document = documents[index];
      await insertAnswer(transaction, {
        claimId: claim.id,
        condition: given.condition,
        party,
        answer: given.answer,
        evidenceText: trimmed(given.evidenceText),
        evidenceDocumentId: document?.ok ? document.value : null,
        installedSha256: given.installedSha256 ?? null,
        depositedSha256: given.depositedSha256 ?? null,
        answeredOn: context.today,
      });
    }
    const answers = input.answers.map(({ condition, answer }) => `${condition} ${answer}`);
    return ok({ facts: { claimId: claim.id, party, answers, deposits } });
  });
}

/** Deposits of the object when an answer names them; null when the escrow registry gave no answer. */
async function depositsNamed(context: SubgraphContext, { objectId, answers }: WarrantyClaimAnswerInput) {
  const id = fromGlobalId('informatizationObject', objectId);
  return id && namesDeposit(answers) ? depositsOrNull(context, id) : [];
}

/** Closes a claim; whether the agreed term was met follows from the day (C-17). */
export function closeClaim(context: SubgraphContext, input: WarrantyClaimCloseInput): Promise<CommandResult> {
  const command = { ...input, name: 'warrantyClaimClose', input, policy: 'object.warranty.claim' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const found = await findOpenClaim(transaction, card.id, input.claimId);
    if (!found.ok) return found;
    const { id, filedOn } = found.value;
    const { verdict } = verdictOf(standingsOf(await findLatestAnswers(transaction, [id])));
    const refusals = closeRefusals(input, { filedOn, today: context.today, verdict });
    if (refusals.length > 0) return err(refusals);
    const { outcome, closedOn } = input;
    await transaction.update(WarrantyClaimEntity, { id }, { outcome, closedOn });
    return ok({ facts: { claimId: id, outcome, closedOn, verdict } });
  });
}

/** Documents of the answers, one after the other: a transaction has one connection. */
async function findDocuments(
  transaction: EntityManager,
  objectId: string,
  { answers }: WarrantyClaimAnswerInput,
): Promise<Result<string | null, Refusal>[]> {
  const documents: Result<string | null, Refusal>[] = [];
  for (const [index, { evidenceDocumentId }] of answers.entries()) {
    const path = ['input', 'answers', String(index), 'evidenceDocumentId'];
    documents.push(await findEvidence(transaction, objectId, evidenceDocumentId, path));
  }
  return documents;
}

async function findOpenClaim(
  transaction: EntityManager,
  objectId: string,
  claimId: string,
): Promise<Result<WarrantyClaimEntity, Refusal[]>> {
  const id = fromGlobalId('warrantyClaim', claimId);
  const claim = id ? await findClaim(transaction, objectId, id) : null;
  if (!claim) return err([warrantyClaimUnknown({}, ['input', 'claimId'], { kind: 'INVALID_INPUT' })]);
  const { closedOn } = claim;
  return closedOn === null ? ok(claim) : err([warrantyClaimClosed({ closedOn }, ['input', 'claimId'])]);
}

/** The supplier of the claim speaks for itself even where it also holds the object; another supplier is no party. */
function partyOf(
  { actor }: SubgraphContext,
  { supplierId }: WarrantyClaimEntity,
  relations: readonly string[],
): WarrantyParty | null {
  if (actor.kind !== 'ANONYMOUS' && actor.organizationId === supplierId) return 'SUPPLIER';
  return relations.includes('OWNER') || relations.includes('HOLDER') ? 'CUSTOMER' : null;
}
