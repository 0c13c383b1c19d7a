import type { Refusal } from '../../shared/kernel/refusal';
import { notAService, serviceComponentsMissing, serviceModelFollowed } from './ict-service.errors';
import type { ServiceComponent } from './ict-service.model';

export interface ServiceFacts {
  readonly objectId: string;
  /** Recorded as an information and communication service (C-1). */
  readonly isService: boolean;
  /** Services are bought for it (C-27). */
  readonly hasServiceCost: boolean;
  readonly components: ServiceComponent[];
  readonly supplierId: string | null;
  readonly explanation: string | null;
  readonly explainedOn: string | null;
}

type Model = Pick<ServiceFacts, 'isService' | 'hasServiceCost'>;

/** C-27, part 1: automation by buying services is the service model. Derived, and written by nobody. */
export const isServiceModel = ({ isService, hasServiceCost }: Model): boolean => isService || hasServiceCost;

export function componentRefusals(isService: boolean, components: readonly ServiceComponent[]): Refusal[] {
  return [
    ...(isService ? [] : [notAService()]),
    ...(components.length > 0
      ? []
      : [serviceComponentsMissing({}, ['input', 'components'], { kind: 'INVALID_INPUT' })]),
  ];
}

/** C-27, part 2: whoever follows the priority of the service model has nothing to explain. */
export function explanationRefusals(model: Model): Refusal[] {
  return isServiceModel(model) ? [serviceModelFollowed()] : [];
}

/** Whole percent, rounded down; null of nothing. */
export function shareOf(part: string, whole: string): number | null {
  const [hundredfold, divisor] = [cents(part) * 100n, cents(whole)];
  return divisor === 0n ? null : Number(hundredfold / divisor);
}

/** Amounts of the database have two decimals. */
const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
