import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openWabt from 'wabt';
import { marksCode, PLAIN_BYTES, PLAIN_LINE } from '../../../../subgraphs/escrow/medium/marks';
import { SECRET_MARKS } from '../../../../subgraphs/escrow/verification/secrets.rules';
import { lookerOf, MARKS_CODES, seekerOf } from '../../../support/media/places-of-marks';

const LENGTH = 90;

const withMark = (mark: string, at: number): Buffer => {
  const bytes = Buffer.alloc(LENGTH, 'n');
  bytes.write(mark, at, 'latin1');
  return bytes;
};
const everyPlace = Array.from({ length: LENGTH - 3 }, (_, at) => at);

/** As whoever knows no shortcut seeks them. */
const placesOneByOne = (text: string, marks: readonly string[]): number[] =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) =>
    marks.includes(text.slice(at, at + 4).toLowerCase()),
  );

type Code = keyof typeof MARKS_CODES;
const codeOf = (code: Code) => Buffer.from(MARKS_CODES[code], 'base64');
/** Those that the machine knows. */
const CODES = (Object.keys(MARKS_CODES) as Code[]).filter((code) => WebAssembly.validate(codeOf(code)));

describe.each(CODES)('Marks by %s', (code) => {
  const places = seekerOf(['npm_', 'a://'], code);

  test('are found at every place and in every case, and nothing else is', () => {
    for (const mark of ['npm_', 'NPM_', 'nPm_', 'A://'])
      for (const at of everyPlace) expect(places(withMark(mark, at))).toEqual([at]);
    for (const other of ['npm-', 'nqm_', 'b://', 'np_m', 'n\xf0m_'])
      for (const at of everyPlace) expect(places(withMark(other, at))).toEqual([]);
  });

  test('count from the start, and only those between start and end', () => {
    for (const start of [0, 1, 2, 3, 17])
      for (const end of [LENGTH, LENGTH - 1, 37, start + 3, start])
        for (const at of everyPlace) {
          const isWithin = at >= start && at + 4 <= end;
          expect(places(withMark('npm_', at), start, end)).toEqual(isWithin ? [at - start] : []);
        }
  });

  test('that touch each other are all found, in their order', () => {
    expect(places(Buffer.from('npm_npm_a://xA://'))).toEqual([0, 4, 8, 13]);
  });

  test('of credentials are found wherever they stand in a text that is made of nothing but their parts', () => {
    const seek = seekerOf(SECRET_MARKS, code);
    const parts = SECRET_MARKS.flatMap((mark) => [
      mark,
      mark.slice(0, 3).toUpperCase(),
      mark.slice(1),
      mark[2],
    ]);
    let next = 7;
    const random = () => (next = (next * 48_271) % 2_147_483_647);
    const text = Array.from({ length: 20_000 }, () => parts[random() % parts.length]).join('');
    const found = seek(Buffer.from(text, 'latin1'));
    expect(found).toEqual(placesOneByOne(text, SECRET_MARKS));
    expect(found.length).toBeGreaterThan(1_000);
  });

  test('that are more than their table holds are refused', () => {
    const letters = [...'abcdefghijkl'];
    const many = letters.flatMap((a) => letters.map((b) => `${a}${b}xy`));
    expect(() => seekerOf(many, code)).toThrow(RangeError);
    expect(seekerOf(many.slice(0, 128), code)(Buffer.from('--bAXy--'))).toEqual([2]);
  });

  test('are sought by the code that their source gives', async () => {
    const source = join(__dirname, '../../../../subgraphs/escrow/medium/marks.wat');
    const wabt = await openWabt();
    const written = readFileSync(source, 'latin1');
    const text =
      code === 'MARKS_CODE' ? written : written.replaceAll('i8x16.swizzle', 'i8x16.relaxed_swizzle');
    const { buffer } = wabt.parseWat('marks.wat', text, { threads: true, relaxed_simd: true }).toBinary({});
    expect(Buffer.from(buffer).toString('base64')).toBe(MARKS_CODES[code]);
  });
});

describe('The code of marks', () => {
  afterEach(() => jest.restoreAllMocks());

  test.each([
    [true, 'RELAXED_MARKS_CODE'],
    [false, 'MARKS_CODE'],
  ] as const)('is the faster one where the machine knows it: %s', (isKnown, code) => {
    jest.spyOn(WebAssembly, 'validate').mockReturnValue(isKnown);
    expect(marksCode()).toEqual(codeOf(code));
  });
});

describe.each(CODES)('Plain text by %s', (code) => {
  const look = lookerOf(['npm_'], code);
  const isPlain = (bytes: Buffer, ...range: number[]) => look(bytes, ...range)?.isPlain ?? true;

  test('holds no zero, wherever one stands in the beginning, and beyond it none counts', () => {
    for (const length of [0, 1, 15, 16, 17, 33, 90]) {
      const text = Buffer.alloc(length, 'n');
      expect([length, isPlain(text)]).toEqual([length, true]);
      for (let at = 0; at < length; at++) {
        const bytes = Buffer.from(text);
        bytes[at] = 0;
        expect([length, at, isPlain(bytes)]).toEqual([length, at, false]);
        expect(isPlain(bytes, 0, at)).toBe(true);
        expect(isPlain(bytes, at + 1)).toBe(true);
      }
    }
    const lines = 'one line\n'.repeat(9_000);
    const zeroAt = (at: number) => Buffer.from(`${lines.slice(0, at)}\0${lines.slice(at + 1)}`);
    for (const at of [0, 4_079, 4_080, 4_081, PLAIN_BYTES - 1]) expect(isPlain(zeroAt(at))).toBe(false);
    for (const at of [PLAIN_BYTES, PLAIN_BYTES + 1]) expect(isPlain(zeroAt(at))).toBe(true);
  });

  test('has lines of so many bytes at most on average, wherever they end', () => {
    const withEnds = (length: number, ends: readonly number[]) => {
      const bytes = Buffer.alloc(length, 'n');
      for (const at of ends) bytes[at] = 10;
      return isPlain(bytes);
    };
    const spread = (count: number, from: number) => Array.from({ length: count }, (_, at) => from + 16 * at);
    for (const lines of [1, 2, 11, 40])
      for (const from of [0, 5, PLAIN_LINE]) {
        const ends = spread(lines - 1, from).map((at) => at % (lines * PLAIN_LINE));
        expect([lines, from, withEnds(lines * PLAIN_LINE, ends)]).toEqual([lines, from, true]);
        expect([lines, from, withEnds(lines * PLAIN_LINE + 1, ends)]).toEqual([lines, from, false]);
      }
    // More of them in one place of sixteen than a byte counts.
    expect(isPlain(Buffer.alloc(PLAIN_BYTES, '\n'))).toBe(true);
    expect(withEnds(PLAIN_BYTES, spread(PLAIN_BYTES / 16, 3))).toBe(true);
  });
});
