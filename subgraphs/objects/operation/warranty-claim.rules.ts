import * as decimal from '../../shared/kernel/decimal';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { isSha256 } from '../../shared/kernel/sha256';
import { type AcceptedDeposit, isDeposited } from '../deposit/deposit.rules';
import { evidenceNotGiven, operationTextMissing } from './operation.errors';
import type {
  WarrantyAnswerKind,
  WarrantyClaimOutcome,
  WarrantyConditionCode,
  WarrantyParty,
  WarrantyVerdict,
} from './operation.model';
import { isBlank } from './operation-duty.rules';
import {
  agreedTermNotCountable,
  agreedTermPast,
  buildDiffers,
  buildHashWrong,
  buildNotDeposited,
  claimCloseDayWrong,
  failureDayWrong,
  failureNotDocumented,
  mustBeFree,
  warrantyAnswerNotYours,
  warrantyAnswersMissing,
  warrantyClaimNotRefuted,
  warrantyConditionTwice,
  warrantyExpired,
  warrantySupplierMissing,
} from './warranty.errors';
import { WARRANTY_CONDITIONS, warrantyUntil } from './warranty.rules';

const INVALID_INPUT = { kind: 'INVALID_INPUT' } as const;

export interface ClaimFiled {
  readonly foundOn: LocalDate;
  readonly description: string;
  readonly termsOfReferenceItem: string;
  readonly agreedUntil: LocalDate;
  readonly cost?: string | null;
}

export interface ClaimFacts {
  readonly commissionedOn: LocalDate;
  readonly today: LocalDate;
  readonly hasSupplier: boolean;
  /** Whether the calendar of working days reaches the end of the agreed term. */
  readonly isCountable: boolean;
}

/** All reasons why a claim cannot be filed (C-16(9), C-17). */
export function claimRefusals(claim: ClaimFiled, facts: ClaimFacts): Refusal[] {
  const { foundOn, agreedUntil, cost } = claim;
  const { commissionedOn, today } = facts;
  const untilOn = warrantyUntil(commissionedOn);
  const refusals: Refusal[] = [];
  if (today > untilOn) refusals.push(warrantyExpired({ untilOn }));
  if (!facts.hasSupplier) refusals.push(warrantySupplierMissing());
  for (const field of ['description', 'termsOfReferenceItem'] as const)
    if (isBlank(claim[field]))
      refusals.push(operationTextMissing({ field }, ['input', field], INVALID_INPUT));
  if (foundOn < commissionedOn || foundOn > today)
    refusals.push(
      failureDayWrong({ foundOn, from: commissionedOn, today }, ['input', 'foundOn'], INVALID_INPUT),
    );
  if (agreedUntil < today)
    refusals.push(agreedTermPast({ agreedUntil, today }, ['input', 'agreedUntil'], INVALID_INPUT));
  else if (!facts.isCountable)
    refusals.push(agreedTermNotCountable({ agreedUntil }, ['input', 'agreedUntil'], INVALID_INPUT));
  if (cost && decimal.compare(cost, '0') !== 0) refusals.push(mustBeFree({ cost }, ['input', 'cost']));
  return refusals;
}

export interface GivenAnswer {
  readonly condition: WarrantyConditionCode;
  readonly answer: WarrantyAnswerKind;
  readonly evidenceText?: string | null;
  readonly evidenceDocumentId?: string | null;
  readonly installedSha256?: string | null;
  readonly depositedSha256?: string | null;
}

/**
 * All reasons why the answers of a party cannot be taken (C-17).
 * @param isFailureDocumented whether the claim itself brought a document of the failure
 * @param deposits what the escrow registry accepted; asked when an answer names sums of builds
 */
export function answerRefusals(
  answers: readonly GivenAnswer[],
  party: WarrantyParty,
  isFailureDocumented: boolean,
  deposits: readonly AcceptedDeposit[],
): Refusal[] {
  if (answers.length === 0) return [warrantyAnswersMissing({}, ['input', 'answers'], INVALID_INPUT)];
  return answers.flatMap((given, index) => {
    const path = ['input', 'answers', String(index)];
    const isRepeated = answers.findIndex(({ condition }) => condition === given.condition) < index;
    return [
      ...(isRepeated ? [warrantyConditionTwice({ condition: given.condition }, path, INVALID_INPUT)] : []),
      ...partyRefusals(given, party, path),
      ...evidenceRefusals(given, isFailureDocumented, path),
      ...buildRefusals(given, deposits, path),
    ];
  });
}

function partyRefusals({ condition }: GivenAnswer, party: WarrantyParty, path: string[]): Refusal[] {
  const parties = WARRANTY_CONDITIONS.find(({ code }) => code === condition)?.parties ?? [];
  if (parties.includes(party)) return [];
  return [warrantyAnswerNotYours({}, path, { kind: 'NOT_ALLOWED', allowedRelations: parties })];
}

function evidenceRefusals(given: GivenAnswer, isFailureDocumented: boolean, path: string[]): Refusal[] {
  const hasDocument = !isBlank(given.evidenceDocumentId);
  if (given.condition === 'W1' && given.answer === 'YES' && !isFailureDocumented && !hasDocument)
    return [failureNotDocumented({}, path)];
  return hasDocument || !isBlank(given.evidenceText)
    ? []
    : [evidenceNotGiven({}, [...path, 'evidenceText'], INVALID_INPUT)];
}

/** Sums of the installed and the deposited build back an answer on the integrity of the software. */
function buildRefusals(given: GivenAnswer, deposits: readonly AcceptedDeposit[], path: string[]): Refusal[] {
  const { condition, answer, installedSha256 = null, depositedSha256 = null } = given;
  if (installedSha256 === null && depositedSha256 === null) return [];
  const areSums = [installedSha256, depositedSha256].every((sum) => sum !== null && isSha256(sum));
  if (condition !== 'W4' || !areSums)
    return [buildHashWrong({}, [...path, 'installedSha256'], INVALID_INPUT)];
  if (depositedSha256 !== null && !isDeposited(deposits, depositedSha256))
    return [buildNotDeposited({}, [...path, 'depositedSha256'])];
  return answer === 'YES' && installedSha256 !== depositedSha256
    ? [buildDiffers({}, [...path, 'installedSha256'])]
    : [];
}

/** Whether an answer rests on what was deposited, so that the escrow registry has to be asked. */
export function namesDeposit(answers: readonly GivenAnswer[]): boolean {
  return answers.some(
    ({ condition, installedSha256, depositedSha256 }) =>
      condition === 'W4' && installedSha256 != null && depositedSha256 != null,
  );
}

export interface ClaimClosing {
  readonly outcome: WarrantyClaimOutcome;
  readonly closedOn: LocalDate;
}

/** A claim is rejected only when a condition fails; it may be fixed or withdrawn whatever the verdict. */
export function closeRefusals(
  { outcome, closedOn }: ClaimClosing,
  facts: { readonly filedOn: LocalDate; readonly today: LocalDate; readonly verdict: WarrantyVerdict },
): Refusal[] {
  const { filedOn, today, verdict } = facts;
  const refusals: Refusal[] = [];
  if (closedOn < filedOn || closedOn > today)
    refusals.push(claimCloseDayWrong({ closedOn, filedOn, today }, ['input', 'closedOn'], INVALID_INPUT));
  if (outcome === 'REJECTED' && verdict !== 'NOT_WARRANTY')
    refusals.push(warrantyClaimNotRefuted({}, ['input', 'outcome']));
  return refusals;
}
