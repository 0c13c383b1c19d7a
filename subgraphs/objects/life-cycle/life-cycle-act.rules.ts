import type { Relation } from '../../shared/access/policy';
import type { WritePolicy } from '../../shared/access/write-policies';
import type { Refusal } from '../../shared/kernel/refusal';
import { isSha256 } from '../../shared/kernel/sha256';
import {
  allowedActions,
  next,
  type Transition,
  type TransitionTable,
} from '../../shared/kernel/transition-table';
import { afterTermination } from '../object/object.errors';
import { LIFE_CYCLE, type LifeCycleState } from './life-cycle.rules';
import type { LifeCycleAction, LifeCycleStageKind } from './life-cycle.type';
import {
  actInFuture,
  actTooEarly,
  evidenceHashMalformed,
  evidenceTextBlank,
  notCommissioned,
  stageOrder,
} from './life-cycle-act.errors';

const TABLE: TransitionTable<LifeCycleState, LifeCycleAction, Relation> = LIFE_CYCLE;

/** Policy of each act that moves an object; those of development are open to a trustee as well (C-10). */
export const ACT_POLICIES = {
  PLAN: 'object.record',
  START_BUILD: 'object.advance',
  START_TRIAL: 'object.develop',
  START_SECURITY_TEST: 'object.advance',
  START_IMPLEMENTATION: 'object.advance',
  COMMISSION: 'object.advance',
  START_DEVELOPMENT: 'object.develop',
  TERMINATE: 'object.advance',
} as const satisfies Record<LifeCycleAction, WritePolicy>;

/** The lawful change of an act in a stage, or the refusal with the acts that are lawful instead (C-9, C-10). */
export function transitionOf(
  stage: LifeCycleStageKind,
  action: LifeCycleAction,
):
  | { readonly transition: Transition<LifeCycleState, LifeCycleAction, Relation> }
  | { readonly refusal: Refusal } {
  const found = next(TABLE, stage, action);
  return found.ok ? { transition: found.value } : { refusal: outOfOrder(stage, action) };
}

/** Acts lawful in a stage for an organization with these relations. */
export function actionsFor(stage: LifeCycleStageKind, relations: readonly Relation[]): LifeCycleAction[] {
  return TABLE[stage]
    .filter(({ who }) => who.some((one) => relations.includes(one)))
    .map(({ action }) => action);
}

/** Refusal of an act that the stage does not allow; `action` may also be an act within a stage. */
export function outOfOrder(stage: LifeCycleStageKind, action: string): Refusal {
  const allowed = allowedActions(TABLE, stage);
  const define = action === 'START_DEVELOPMENT' ? notCommissioned : stageOrder;
  const refusal = define({ stage, action, allowed: allowed.length > 0 ? allowed : '—' }, [], {
    kind: 'ILLEGAL_TRANSITION',
    fromState: stage,
    action,
    allowedActions: allowed,
  });
  return stage === 'TERMINATED' ? afterTermination(refusal) : refusal;
}

/** A day of an act: not in the future, and not before the step that it follows. */
export function dayRefusals(field: string, day: string, since: string, today: string): Refusal[] {
  const path = ['input', ...field.split('.')];
  if (day > today) return [actInFuture({ day, today }, path, { kind: 'INVALID_INPUT' })];
  if (day < since) return [actTooEarly({ day, since }, path, { kind: 'INVALID_INPUT' })];
  return [];
}

/** Texts that prove something are told, by the field of the input. */
export function textRefusals(texts: Readonly<Record<string, string | null | undefined>>): Refusal[] {
  return Object.entries(texts)
    .filter(([, text]) => text != null && (text.trim() === '' || text.length > 2000))
    .map(([field]) => evidenceTextBlank({}, ['input', ...field.split('.')], { kind: 'INVALID_INPUT' }));
}

export function hashRefusals(field: string, sha256: string | null | undefined): Refusal[] {
  if (sha256 == null || isSha256(sha256)) return [];
  return [evidenceHashMalformed({}, ['input', ...field.split('.')], { kind: 'INVALID_INPUT' })];
}
