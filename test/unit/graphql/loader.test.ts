import { grouped, inOrder, loaderOf } from '../../../subgraphs/shared/graphql/loader';
import type { SubgraphContext } from '../../../subgraphs/shared/graphql/subgraph-context';

/** The loaders are all that these functions touch. */
const contextOf = () => ({ loaders: new Map() }) as unknown as SubgraphContext;

describe('loader of a request', () => {
  test('asks for all keys of one level at once and for each key once', async () => {
    const asked: (readonly string[])[] = [];
    const context = contextOf();
    const load = (key: string) =>
      loaderOf<string, string>(context, 'things', async (keys) => {
        asked.push(keys);
        return keys.map((each) => each.toUpperCase());
      }).load(key);
    expect(await Promise.all([load('a'), load('b'), load('a')])).toEqual(['A', 'B', 'A']);
    expect(asked).toEqual([['a', 'b']]);
  });

  test('is another one under another name and for another request', () => {
    const [one, other] = [contextOf(), contextOf()];
    const load = async (keys: readonly string[]) => keys;
    expect(loaderOf(one, 'things', load)).toBe(loaderOf(one, 'things', load));
    expect(loaderOf(one, 'things', load)).not.toBe(loaderOf(one, 'things:code', load));
    expect(loaderOf(one, 'things', load)).not.toBe(loaderOf(other, 'things', load));
  });
});

describe('rows of loaded keys', () => {
  const rows = [
    { key: 'b', value: 1 },
    { key: 'a', value: 2 },
    { key: 'b', value: 3 },
  ];

  test('stand in the order of the keys, null where there is none', () => {
    expect(inOrder(['a', 'x', 'b'], rows.slice(0, 2), ({ key }) => key)).toEqual([rows[1], null, rows[0]]);
  });

  test('are grouped in the order of the keys, keeping their own order, empty where there is none', () => {
    expect(grouped(['b', 'x', 'a', 'b'], rows, ({ key }) => key)).toEqual([
      [rows[0], rows[2]],
      [],
      [rows[1]],
      [rows[0], rows[2]],
    ]);
  });
});
