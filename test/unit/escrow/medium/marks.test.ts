import { markTable, placesOfMarks } from '../../../../subgraphs/escrow/medium/marks';

const TABLE = markTable(['npm_', 'a://']);
const LENGTH = 40;

const withMark = (mark: string, at: number): Buffer => {
  const bytes = Buffer.alloc(LENGTH, 'n');
  bytes.write(mark, at, 'latin1');
  return bytes;
};
const everyPlace = Array.from({ length: LENGTH - 3 }, (_, at) => at);

describe('Marks', () => {
  test('are found at every place and in every case, and nothing else is', () => {
    for (const mark of ['npm_', 'NPM_', 'nPm_', 'A://'])
      for (const at of everyPlace) expect(placesOfMarks(withMark(mark, at), 0, LENGTH, TABLE)).toEqual([at]);
    for (const other of ['npm-', 'nqm_', 'b://', 'np_m'])
      for (const at of everyPlace) expect(placesOfMarks(withMark(other, at), 0, LENGTH, TABLE)).toEqual([]);
  });

  test('count from the start, and only those between start and end', () => {
    for (const start of [0, 1, 2, 3, 7])
      for (const end of [LENGTH, LENGTH - 1, 17, start])
        for (const at of everyPlace) {
          const isWithin = at >= start && at + 4 <= end;
          expect(placesOfMarks(withMark('npm_', at), start, end, TABLE)).toEqual(
            isWithin ? [at - start] : [],
          );
        }
  });

  test('that touch each other are all found, in their order', () => {
    expect(placesOfMarks(Buffer.from('npm_npm_a://xA://'), 0, 17, TABLE)).toEqual([0, 4, 8, 13]);
  });
});
