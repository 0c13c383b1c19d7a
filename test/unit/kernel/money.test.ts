import * as fc from 'fast-check';
import * as decimal from '../../../subgraphs/shared/kernel/decimal';
import {
  addAmounts,
  compareAmounts,
  multiplyAmount,
  parseAmount,
  subtractAmounts,
  sumAmounts,
  toAmount,
  ZERO,
} from '../../../subgraphs/shared/kernel/money';

const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, fraction]) => toAmount(`${whole}.${String(fraction).padStart(2, '0')}`.replace('-0.', '0.')));

describe('amounts of money', () => {
  test.each([
    ['0', '0.00'],
    ['-0.00', '0.00'],
    ['12.5', '12.50'],
    ['-7.05', '-7.05'],
    ['999999999999999999.99', '999999999999999999.99'],
  ])('%s is the amount %s', (text, expected) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: expected });
  });

  test.each(['', '1e3', '+1', '01', '1.', '.5', '1,5', '1.005', '1000000000000000000', 'NaN', '1 000', '-'])(
    '«%s» is not an amount and is not rounded into one',
    (text) => {
      const result = parseAmount(text);
      expect(result.ok || result.error.code).toBe('INVALID_AMOUNT');
    },
  );

  test('tenths add up exactly, which binary fractions do not', () => {
    expect(sumAmounts(['0.10', '0.20'])).toBe('0.30');
    expect(sumAmounts(Array.from({ length: 1_000 }, () => '0.01'))).toBe('10.00');
    expect(sumAmounts([])).toBe(ZERO);
  });

  test('a result beyond numeric(20,2) is a fault, not a wrong figure', () => {
    expect(() => addAmounts('999999999999999999.99', '0.01')).toThrow(RangeError);
    expect(() => subtractAmounts('-999999999999999999.99', '0.01')).toThrow(RangeError);
  });

  test('adding and taking away return to the start; order of terms does not matter', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        expect(subtractAmounts(addAmounts(a, b), b)).toBe(a);
        expect(sumAmounts([a, b, c])).toBe(addAmounts(c, addAmounts(b, a)));
        expect(subtractAmounts(a, a)).toBe(ZERO);
      }),
    );
  });

  test('comparison agrees with the sign of the difference', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(compareAmounts(a, b)).toBe(compareAmounts(subtractAmounts(a, b), ZERO));
        expect(compareAmounts(a, a)).toBe(0);
      }),
    );
    expect(compareAmounts('-1.00', '0.50')).toBe(-1);
    expect(decimal.compare('1.5', '1.50')).toBe(0);
  });

  test('what is parsed prints back unchanged', () => {
    fc.assert(fc.property(amount, (a) => expect(parseAmount(a)).toEqual({ ok: true, value: a })));
  });
});

describe('rounding', () => {
  test.each([
    ['0.125', '0.13', '0.12'],
    ['0.135', '0.14', '0.14'],
    ['-0.125', '-0.13', '-0.12'],
    ['0.1249', '0.12', '0.12'],
    ['0.1251', '0.13', '0.13'],
    ['0.004', '0.00', '0.00'],
    ['-0.004', '0.00', '0.00'],
    ['9.995', '10.00', '10.00'],
  ])('%s becomes %s half up and %s half to even', (value, halfUp, halfEven) => {
    expect(toAmount(value)).toBe(halfUp);
    expect(toAmount(value, 'HALF_EVEN')).toBe(halfEven);
  });

  test('a product is rounded once and never strays by more than half a unit', () => {
    const factor = fc.integer({ min: 0, max: 1_000_000 }).map((n) => toFraction(n));
    const modes = fc.constantFrom<decimal.Rounding>('HALF_UP', 'HALF_EVEN');
    const price = fc
      .integer({ min: -1_000_000_000, max: 1_000_000_000 })
      .map((n) => decimal.multiply(String(n), '0.01'));
    fc.assert(
      fc.property(price, factor, modes, (a, f, mode) => {
        const error = decimal.subtract(multiplyAmount(a, f, mode), decimal.multiply(a, f));
        expect(decimal.compare(error, '0.005')).toBeLessThanOrEqual(0);
        expect(decimal.compare(error, '-0.005')).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the maintenance formula of the cost calculator comes out to the tiyn', () => {
    const yearly = '1.0593';
    const squared = decimal.multiply(yearly, yearly);
    const restated = decimal.add(
      decimal.multiply('750094.44', decimal.multiply(squared, yearly)),
      decimal.multiply('794600.04', squared),
    );
    expect(toAmount(restated)).toBe('1783239.56');
    expect(multiplyAmount(restated, '0.1575')).toBe('280860.23');
    expect(multiplyAmount('500000.00', '3.2116')).toBe('1605800.00');
  });

  test('text that is no decimal number is a fault in every operation', () => {
    expect(() => decimal.add('1e3', '1')).toThrow(RangeError);
    expect(() => decimal.multiply('1', 'abc')).toThrow(RangeError);
    expect(() => decimal.round('', 2)).toThrow(RangeError);
  });
});

/** Millionths as text: 157500 is `0.157500`. */
function toFraction(millionths: number): string {
  return `${Math.floor(millionths / 1_000_000)}.${String(millionths % 1_000_000).padStart(6, '0')}`;
}
