import {
  checkDigit,
  isBin,
  isIin,
  parseBin,
  SYNTHETIC_BINS,
  syntheticBin,
} from '../../../subgraphs/shared/kernel/bin';

describe('business and individual identification numbers', () => {
  test.each([
    ['first pass', '000740000728'],
    ['first pass', '941240000193'],
    ['first pass', '150340000109'],
    ['first pass', '150340000119'],
    ['first pass', '150340000129'],
    ['second pass', '150340000015'],
    ['second pass', '150340000027'],
    ['second pass', '150340000039'],
  ])('check digit by the %s: %s is valid, any other last digit is not', (_, bin) => {
    expect(isBin(bin)).toBe(true);
    expect(parseBin(bin)).toEqual({ ok: true, value: bin });
    const others = [...'0123456789']
      .filter((digit) => digit !== bin[11])
      .map((digit) => bin.slice(0, 11) + digit);
    expect(others.filter(isBin)).toEqual([]);
  });

  test.each(['15034000009', '15034000270'])('no number is issued on %s: both passes give ten', (base) => {
    expect(checkDigit(base)).toBeNull();
    expect([...'0123456789'].map((digit) => base + digit).filter(isBin)).toEqual([]);
  });

  test.each([
    ['month 13', '1513400001'],
    ['month 00', '1500400001'],
    ['kind 7', '1503700001'],
    ['subdivision 4', '1503440001'],
  ])('a BIN with %s is refused even with its right check digit', (_, start) => {
    const base = `${start}0`;
    expect(checkDigit(base)).not.toBeNull();
    expect(isBin(`${base}${checkDigit(base)}`)).toBe(false);
  });

  test.each(['', '00074000072', '0007400007280', '00074000072a', ' 000740000728'])(
    '«%s» is refused by its form',
    (text) => {
      const result = parseBin(text);
      expect(result.ok || result.error.code).toBe('INVALID_BIN');
      expect(result.ok || result.error.text('ru')).toContain(`«${text}»`);
    },
  );

  test('a check digit is asked for eleven digits and nothing else', () => {
    for (const base of ['0007400007', '000740000728', '0007400007a']) {
      expect(() => checkDigit(base)).toThrow(RangeError);
    }
  });

  const iin = (base: string) => {
    const digit = checkDigit(base);
    if (digit === null) throw new Error(`Choose another base than ${base}`);
    return `${base}${digit}`;
  };

  test('an IIN needs an existing day of birth in its century and a known century digit', () => {
    expect(isIin(iin('00022950001'))).toBe(true);
    expect(isIin(iin('00022930001'))).toBe(false);
    expect(isIin(iin('85133130001'))).toBe(false);
    expect(isIin(iin('85013130001'))).toBe(true);
    expect(isIin(iin('85013170001'))).toBe(false);
    const valid = iin('85013130001');
    expect(isIin(`${valid.slice(0, 11)}${(Number(valid[11]) + 1) % 10}`)).toBe(false);
  });

  test('synthetic numbers are valid, all different, and the same at every run', () => {
    const bins = Array.from({ length: 20_000 }, (_, serial) => syntheticBin(serial));
    expect(bins.every(isBin)).toBe(true);
    expect(new Set(bins).size).toBe(bins.length);
    expect(syntheticBin(0)).toBe(bins[0]);
    expect(isBin(syntheticBin(SYNTHETIC_BINS - 1))).toBe(true);
  });

  test('a synthetic number never takes the form given to real organizations: its serial begins with 9', () => {
    expect(
      Array.from({ length: 1_000 }, (_, serial) => syntheticBin(serial)[6]).every((digit) => digit === '9'),
    ).toBe(true);
    for (const serial of [SYNTHETIC_BINS, -1, 0.5]) {
      expect(() => syntheticBin(serial)).toThrow(`Serial of a synthetic BIN out of range: ${serial}`);
    }
  });
});
