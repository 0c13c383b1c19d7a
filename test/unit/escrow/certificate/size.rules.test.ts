import fc from 'fast-check';
import { exactSizeMb, isSizeMb, sizeVerdict } from '../../../../subgraphs/escrow/certificate/size.rules';

describe('size in MB (A3.3, column 5)', () => {
  test.each([
    ['1.5', 1_500_000, true, false],
    ['1.5', 1_572_864, false, true],
    ['1,5', 1_500_000, true, false],
    ['2', 2_000_000, true, true],
    ['2.62', 2_621_440, true, false],
    ['2.5', 2_621_440, false, true],
    ['0', 0, true, true],
    ['0.00', 4_000, true, true],
    ['0.01', 4_000, false, false],
    ['0.004', 4_000, true, true],
    ['12', 1_200_000, false, false],
  ])('A3.3: %s MB of %d bytes: decimal %s, binary %s', (written, bytes, decimal, binary) => {
    expect(sizeVerdict(written, bytes)).toEqual({ decimal, binary });
  });

  test('A3.3: half of the last decimal still holds, one byte more does not', () => {
    expect(sizeVerdict('1.0', 1_050_000).decimal).toBe(true);
    expect(sizeVerdict('1.0', 1_050_001).decimal).toBe(false);
  });

  test.each(['', 'abc', '-1', '1.2.3', '1e6', '1.1234567891'])('A3.3: %j is no size', (written) => {
    expect(isSizeMb(written)).toBe(false);
    expect(sizeVerdict(written, 1)).toEqual({ decimal: false, binary: false });
  });

  test('A3.3: the exact size holds for its bytes and for no other', () => {
    const bytes = fc.integer({ min: 0, max: 2 ** 50 });
    fc.assert(
      fc.property(bytes, (size) => {
        expect(sizeVerdict(exactSizeMb(size), size).decimal).toBe(true);
        expect(sizeVerdict(exactSizeMb(size), size + 1).decimal).toBe(false);
      }),
    );
  });
});
