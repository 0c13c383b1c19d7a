import { dueDayOf, type Term } from '../../shared/kernel/deadline';
import { attempt } from '../../shared/kernel/domain-error';
import { kazakhstanCalendar } from '../../shared/law/calendar/kazakhstan-calendar';
import type { LegalReference, LocalizedText } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import { PROVISION_CLAUSE, PROVISION_TERM } from '../platform/environment/environment.rules';
import { PLACEMENT_CLAUSE, PLACEMENT_TERM } from '../platform/placement/placement.rules';
import type { DutyKind } from './operation.model';
import { dutyRuleOf } from './operation-duty.rules';
import { CLAIM_TERM } from './warranty.rules';

/** An open duty as it is found; `operationDuty` is null for all that is no duty of operation. */
export interface OpenDuty {
  readonly kind: DutyKind;
  readonly operationDuty: string | null;
  readonly startedOn: string;
  readonly dueOn: string | null;
}

interface DutyRule {
  readonly title: LocalizedText;
  readonly clause: LegalReference;
  /** Term that the law states; left out where the parties agree one or none is stated. */
  readonly term?: Term;
}

/** Applications that the operator answers. */
export type ApplicationKind = Extract<DutyKind, `${string}_PROVISION`>;

const RULES = {
  WARRANTY_CLAIM: {
    title: {
      kk: 'Кепілдік талабын келісілген мерзімде орындау',
      ru: 'Исполнить гарантийную претензию в согласованный срок',
      en: 'Settle the warranty claim within the agreed term',
    },
    clause: CLAIM_TERM,
  },
  SOURCE_TRANSFER: {
    title: {
      kk: 'Шарт бойынша бастапқы кодтарды тапсыру',
      ru: 'Передать исходные коды по договору',
      en: 'Transfer the source code under the contract',
    },
    clause: legalReference('129', '11'),
  },
  ENVIRONMENT_PROVISION: {
    title: {
      kk: 'Сұралған ортаны беру',
      ru: 'Предоставить запрошенную среду',
      en: 'Give the environment that was applied for',
    },
    clause: PROVISION_CLAUSE,
    term: PROVISION_TERM,
  },
  PLACEMENT_PROVISION: {
    title: {
      kk: 'Сұралған платформа немесе инфрақұрылым қызметін көрсету',
      ru: 'Оказать запрошенную услугу платформы или инфраструктуры',
      en: 'Give the service of platform or infrastructure that was applied for',
    },
    clause: PLACEMENT_CLAUSE,
    term: PLACEMENT_TERM,
  },
} as const satisfies Record<Exclude<DutyKind, 'OPERATION_DUTY'>, DutyRule>;

const ruleOf = (kind: Exclude<DutyKind, 'OPERATION_DUTY'>): DutyRule => RULES[kind];

export function dutyTitle({ kind, operationDuty }: Pick<OpenDuty, 'kind' | 'operationDuty'>): LocalizedText {
  if (kind !== 'OPERATION_DUTY') return ruleOf(kind).title;
  const { kk, ru, en } = dutyRuleOf(operationDuty ?? '').title;
  return { kk: `Есеп беру: ${kk}`, ru: `Отчитаться: ${ru}`, en: `Report: ${en}` };
}

export function dutyClause({
  kind,
  operationDuty,
}: Pick<OpenDuty, 'kind' | 'operationDuty'>): LegalReference {
  return kind === 'OPERATION_DUTY' ? dutyRuleOf(operationDuty ?? '').clause : ruleOf(kind).clause;
}

export function termOf({ kind, dueOn }: Pick<OpenDuty, 'kind' | 'dueOn'>): Term {
  if (dueOn === null) return { unit: 'NOT_STATED' };
  return (kind === 'OPERATION_DUTY' ? undefined : ruleOf(kind).term) ?? { unit: 'AGREED', dueOn };
}

/** Last day of an application that came on a day; null while the calendar of that time is not loaded. */
export function applicationDueOn(kind: ApplicationKind, receivedOn: string): string | null {
  const end = attempt(() => dueDayOf(kazakhstanCalendar, RULES[kind].term, receivedOn));
  return end.ok ? (end.value?.dueOn ?? null) : null;
}
