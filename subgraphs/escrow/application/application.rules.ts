import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { ruleSetOn } from '../../shared/law/law-register';
import { ruleSetById } from '../../shared/law/rule-sets';
import { notOwnerOrHolderOfSoftware } from '../deposit/deposit.errors';
import type { ObjectFacts } from '../links/object-facts';
import {
  declarationMissing,
  depositBeforeCommissioning,
  formVersionForeign,
  objectCodeUnknown,
  ruleSetNotInForce,
} from './application.errors';

/** Wording of the act whose Annex 1 the graph offers. */
export const FORM_RULE_SET = ruleSetById('KZ-146-2019@2023-05').id;

/** Stages of an object that was commissioned and is not terminated; development goes on beside operation (E-6). */
const COMMISSIONED_STAGES: readonly string[] = ['INDUSTRIAL_OPERATION', 'DEVELOPMENT'];

/** An object with the parties of one filing: of several owners or holders, the one that files. */
export interface FiledObject extends ObjectFacts {
  readonly ownerId: string;
  readonly holderId: string | null;
}

export type ObjectOfFiling =
  | { readonly ok: true; readonly facts: FiledObject }
  | { readonly ok: false; readonly error: readonly Refusal[] };

/** The object must be known, and the caller's organization its owner or holder (A1.3, E-7). */
export function objectOfFiling(
  facts: ObjectFacts | null,
  code: string,
  organizationId: string | null,
): ObjectOfFiling {
  if (!facts)
    return {
      ok: false,
      error: [objectCodeUnknown({ code }, ['input', 'objectCode'], { kind: 'INVALID_INPUT' })],
    };
  const own = (ids: readonly string[]) => ids.find((id) => id === organizationId);
  const [firstOwner] = facts.ownerIds;
  const ownerId = own(facts.ownerIds) ?? firstOwner;
  const isParty = own([...facts.ownerIds, ...facts.holderIds]) !== undefined;
  if (isParty && ownerId !== undefined) {
    const holderId = own(facts.holderIds) ?? facts.holderIds[0] ?? null;
    return { ok: true, facts: { ...facts, ownerId, holderId } };
  }
  const details = { kind: 'NOT_ALLOWED', allowedRelations: ['OWNER', 'HOLDER'] } as const;
  return { ok: false, error: [notOwnerOrHolderOfSoftware({}, ['input', 'objectCode'], details)] };
}

/** E-6: recording and storage follow the commissioning. */
export function stageRefusals({ stage, commissionedOn }: ObjectFacts): Refusal[] {
  const isCommissioned = commissionedOn !== null && COMMISSIONED_STAGES.includes(stage);
  return isCommissioned ? [] : [depositBeforeCommissioning({ stage })];
}

/** The form of another wording is refused; left out, it is the one that applies. */
export function formVersionRefusals(given: string | null | undefined): Refusal[] {
  if (given == null || given === FORM_RULE_SET) return [];
  const path = ['input', 'formVersion'];
  return [formVersionForeign({ given, current: FORM_RULE_SET }, path, { kind: 'INVALID_INPUT' })];
}

/** E-18: whoever hands in answers for what is handed in. */
export function declarationRefusals(isDeclaredComplete: boolean): Refusal[] {
  return isDeclaredComplete ? [] : [declarationMissing({}, ['input', 'isDeclaredComplete'])];
}

/** A filing after the end of the act, where that end binds. */
export function ruleSetRefusals(today: LocalDate, isEndBinding: boolean): Refusal[] {
  return isEndBinding && !ruleSetOn('146', today) ? [ruleSetNotInForce({ day: today })] : [];
}
