/**
 * Exact decimal number as text, for example `-12.50`: what PostgreSQL `numeric` and JSON strings carry.
 * No exponent, no plus sign, no leading zeros but the one before the point.
 */
export type Decimal = string;

/** What becomes of a half: away from zero (commercial), or to the even neighbour (banker's). */
export type Rounding = 'HALF_UP' | 'HALF_EVEN';

const SHAPE = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** `units` ÷ 10^`scale`. */
interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

export function isDecimal(text: string): boolean {
  return SHAPE.test(text);
}

export function add(a: Decimal, b: Decimal): Decimal {
  return sum([a, b]);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = commonScale([a, b]);
  return print({ units: unitsAt(a, scale) - unitsAt(b, scale), scale });
}

/** Sum of any number of terms, with the most fraction digits among them; `0` of none. */
export function sum(terms: readonly Decimal[]): Decimal {
  const scale = commonScale(terms);
  return print({ units: terms.reduce((total, term) => total + unitsAt(term, scale), 0n), scale });
}

/** The exact product, not rounded: its fraction digits are those of both factors together. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [read(a), read(b)];
  return print({ units: x.units * y.units, scale: x.scale + y.scale });
}

/** The quotient with exactly `scale` fraction digits, a half away from zero. Division by zero: `RangeError`. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal {
  const [x, y] = [read(a), read(b)];
  const units = x.units * 10n ** BigInt(scale + y.scale) * (y.units < 0n ? -1n : 1n);
  const divisor = (y.units < 0n ? -y.units : y.units) * 10n ** BigInt(x.scale);
  if (divisor === 0n) throw new RangeError('Division by zero');
  return print({ units: roundedQuotient(units, divisor, 'HALF_UP'), scale });
}

/** -1, 0 or 1; `1.50` equals `1.5`. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = commonScale([a, b]);
  const [x, y] = [unitsAt(a, scale), unitsAt(b, scale)];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

/** The number with exactly `scale` fraction digits. */
export function round(value: Decimal, scale: number, rounding: Rounding = 'HALF_UP'): Decimal {
  const from = read(value);
  if (from.scale <= scale) return print({ units: unitsAt(value, scale), scale });
  return print({ units: roundedQuotient(from.units, 10n ** BigInt(from.scale - scale), rounding), scale });
}

/** `units` ÷ `divisor` to the nearest whole number; BigInt division itself cuts towards zero. */
function roundedQuotient(units: bigint, divisor: bigint, rounding: Rounding): bigint {
  const magnitude = units < 0n ? -units : units;
  const quotient = magnitude / divisor;
  const twice = (magnitude % divisor) * 2n;
  const isHalfUp = rounding === 'HALF_UP' || quotient % 2n === 1n;
  const isUp = twice > divisor || (twice === divisor && isHalfUp);
  const rounded = isUp ? quotient + 1n : quotient;
  return units < 0n ? -rounded : rounded;
}

function commonScale(terms: readonly Decimal[]): number {
  return terms.reduce((scale, term) => Math.max(scale, read(term).scale), 0);
}

function unitsAt(value: Decimal, scale: number): bigint {
  const from = read(value);
  return from.units * 10n ** BigInt(scale - from.scale);
}

function read(text: Decimal): Scaled {
  if (!isDecimal(text)) throw new RangeError(`Not a decimal number: ${text}`);
  const point = text.indexOf('.');
  return { units: BigInt(text.replace('.', '')), scale: point === -1 ? 0 : text.length - point - 1 };
}

function print({ units, scale }: Scaled): Decimal {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-scale)}`;
}
