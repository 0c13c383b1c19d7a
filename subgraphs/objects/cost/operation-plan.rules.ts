import * as decimal from '../../shared/kernel/decimal';
import type { Refusal } from '../../shared/kernel/refusal';
import {
  costNotSupported,
  operationPlanEmpty,
  operationPlanLate,
  operationPlanNotApplicable,
  operationPlanUnchanged,
} from './cost.errors';
import type { CostSupport } from './cost-support.rules';

export interface OperationPlanFacts {
  readonly year: number;
  readonly thisYear: number;
  readonly support: CostSupport;
  /** Tenge planned for operation in the year. */
  readonly total: string;
  /** Total of the latest submission for the year; null before the first. */
  readonly submitted: string | null;
}

/** C-18: a plan is not taken while the portal lacks anything; each gap is told with how to mend it. */
export function operationPlanRefusals(plan: OperationPlanFacts): Refusal[] {
  const { year, thisYear, support, total, submitted } = plan;
  const path = ['input', 'year'];
  const isEmpty = decimal.compare(total, '0') === 0;
  const isSame = !isEmpty && submitted !== null && decimal.compare(total, submitted) === 0;
  return [
    ...(year < thisYear ? [operationPlanLate({ year }, path, { kind: 'INVALID_INPUT' })] : []),
    ...(support.verdict === 'NOT_APPLICABLE' ? [operationPlanNotApplicable({ year }, path)] : []),
    ...support.gaps.map(({ subject, message }) => ({
      ...costNotSupported({ year, subject }),
      remedy: message,
    })),
    ...(isEmpty ? [operationPlanEmpty({ year }, path)] : []),
    ...(isSame ? [operationPlanUnchanged({ year }, path)] : []),
  ];
}
