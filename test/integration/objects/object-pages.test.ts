import { withClient } from '../../../subgraphs/shared/database/connection';
import { type ObjectsFixture, walkObjects } from '../../support/objects';
import { COUNT, type CodesAndCount, codesWhere, OBJECTS, openList } from './list-fixture';

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openList();
});
afterAll(() => fixture.close());

const ORDERINGS = [
  ['CODE', 'code'],
  ['NAME', 'name_ru COLLATE "kk-x-icu"'],
  ['STAGE_SINCE', 'stage_since'],
  ['UPDATED_AT', 'updated_at'],
] as const;
const WALKS = ORDERINGS.flatMap(([field, key]) =>
  (['ASC', 'DESC'] as const).flatMap((direction) =>
    ([false, true] as const).map((isBackward) => ({ field, key, direction, isBackward })),
  ),
);

describe('order and pages of the list of objects', () => {
  test.each(WALKS)(
    'by $field $direction, backward $isBackward: every one of 57 rows once, equal keys included',
    async ({ field, key, direction, isBackward }) => {
      const ordered = await withClient(fixture.database.owner, (client) =>
        client.query(`SELECT code FROM informatization_object ORDER BY ${key} ${direction}, id ${direction}`),
      );
      const args = `orderBy: { field: ${field}, direction: ${direction} }`;
      const pages = await walkObjects(fixture.subgraph, { args, size: 10, isBackward });
      expect(pages.map(({ nodes }) => nodes.length)).toEqual([10, 10, 10, 10, 10, 7]);
      if (isBackward) pages.reverse();
      const walked = pages.flatMap(({ nodes }) => nodes.map((node) => node.code));
      expect(walked).toEqual(ordered.rows.map((row) => row.code));
    },
  );

  test('names follow the Kazakh alphabet', async () => {
    const pages = await walkObjects(fixture.subgraph, {
      args: 'orderBy: { field: NAME, direction: ASC }',
      size: 100,
      isBackward: false,
    });
    const names = pages[0]?.nodes.map((node) => OBJECTS.find((row) => row.code === node.code)?.name_ru);
    expect([...new Set(names)]).toEqual(['Әділет', 'Единый учёт', 'Өнеркәсіп', 'Ұлттық тізілім', 'Ясли']);
  });

  test('without an ordering the list goes by code', async () => {
    const [page] = await walkObjects(fixture.subgraph, { args: '', size: 100, isBackward: false });
    expect(page?.nodes.map((node) => node.code)).toEqual(codesWhere(() => true));
  });

  test('each page tells what lies around it, and edges and nodes are the same', async () => {
    const pages = await walkObjects(fixture.subgraph, { args: '', size: 30, isBackward: false });
    expect(pages.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
      [false, true],
      [true, false],
    ]);
    for (const { edges, nodes, pageInfo } of pages) {
      expect(edges).toHaveLength(nodes.length);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
    }
  });

  test('a page that ends with the last row knows that nothing follows', async () => {
    const pages = await walkObjects(fixture.subgraph, { args: '', size: 19, isBackward: false });
    expect(pages.map(({ nodes }) => nodes.length)).toEqual([19, 19, 19]);
  });

  test('without a size there are twenty rows', async () => {
    const { data } = await fixture.subgraph.execute<CodesAndCount>({
      query: '{ informatizationObjects { nodes { code } totalCount } }',
    });
    expect(data.informatizationObjects.nodes).toHaveLength(20);
    expect(data.informatizationObjects.totalCount).toBe(COUNT);
  });
});
