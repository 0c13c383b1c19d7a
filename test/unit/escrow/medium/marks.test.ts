import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openWabt from 'wabt';
import { MARKS_CODE } from '../../../../subgraphs/escrow/medium/marks-code';
import { SECRET_MARKS } from '../../../../subgraphs/escrow/verification/secrets.rules';
import { seekerOf } from '../../../support/media/places-of-marks';

const places = seekerOf(['npm_', 'a://']);
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

describe('Marks', () => {
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
    const seek = seekerOf(SECRET_MARKS);
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
    expect(() => seekerOf(many)).toThrow(RangeError);
    expect(seekerOf(many.slice(0, 128))(Buffer.from('--bAXy--'))).toEqual([2]);
  });

  test('are sought by the code that their source gives', async () => {
    const source = join(__dirname, '../../../../subgraphs/escrow/medium/marks.wat');
    const wabt = await openWabt();
    const text = readFileSync(source, 'latin1');
    const { buffer } = wabt.parseWat('marks.wat', text, { threads: true }).toBinary({});
    expect(Buffer.from(buffer).toString('base64')).toBe(MARKS_CODE);
  });
});
