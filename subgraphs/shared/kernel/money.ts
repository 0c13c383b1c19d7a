import * as decimal from './decimal';
import { type DomainError, defineError } from './domain-error';
import { err, ok, type Result } from './result';

/** Amount of money as text with two fraction digits, for example `1250000.00`; fits PostgreSQL `numeric(20,2)`. */
export type Amount = decimal.Decimal;

const FRACTION_DIGITS = 2;
/** What `numeric(20,2)` holds. */
const SHAPE = /^-?(0|[1-9]\d{0,17})(\.\d{1,2})?$/;

export const ZERO: Amount = '0.00';

export const invalidAmount = defineError({
  code: 'INVALID_AMOUNT',
  clause: null,
  texts: {
    kk: '«{amount}» ақша сомасы емес: нүктеге дейін 18 цифрдан, нүктеден кейін екі цифрдан аспауы керек.',
    ru: '«{amount}» не является денежной суммой: не более 18 цифр до точки и двух после неё.',
    en: '«{amount}» is not an amount of money: at most 18 digits before the point and two after it.',
  },
});

/** The amount with two fraction digits, or `INVALID_AMOUNT`; nothing is rounded here. */
export function parseAmount(text: string): Result<Amount, DomainError> {
  return SHAPE.test(text) ? ok(decimal.round(text, FRACTION_DIGITS)) : err(invalidAmount({ amount: text }));
}

/** Rounds an exact result to an amount. A result too large for `numeric(20,2)` is a fault: `RangeError`. */
export function toAmount(value: decimal.Decimal, rounding: decimal.Rounding = 'HALF_UP'): Amount {
  const amount = decimal.round(value, FRACTION_DIGITS, rounding);
  if (!SHAPE.test(amount)) throw new RangeError(`Too large for an amount of money: ${amount}`);
  return amount;
}

export function addAmounts(a: Amount, b: Amount): Amount {
  return toAmount(decimal.add(a, b));
}

export function subtractAmounts(a: Amount, b: Amount): Amount {
  return toAmount(decimal.subtract(a, b));
}

/** Amount times an exact factor such as `0.1575`, rounded once at the end. */
export function multiplyAmount(amount: Amount, factor: decimal.Decimal, rounding?: decimal.Rounding): Amount {
  return toAmount(decimal.multiply(amount, factor), rounding);
}

/** Sum of amounts; `0.00` of none. */
export function sumAmounts(amounts: readonly Amount[]): Amount {
  return toAmount(decimal.sum(amounts));
}

export function compareAmounts(a: Amount, b: Amount): -1 | 0 | 1 {
  return decimal.compare(a, b);
}
