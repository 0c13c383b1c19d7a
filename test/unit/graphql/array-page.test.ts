import fc from 'fast-check';
import { arrayPage } from '../../../subgraphs/shared/graphql/array-page';
import type { Page, PageArgs } from '../../../subgraphs/shared/graphql/connection';

const keyOf = (item: string) => item;
const itemsOf = (length: number) => Array.from({ length }, (_, index) => `clause ${index}`);
const pageOf = (items: readonly string[], args: PageArgs) => arrayPage(items, keyOf, args);

function* walk(items: readonly string[], size: number, isBackward: boolean): Generator<Page<string>> {
  let cursor: string | null = null;
  for (;;) {
    const page = pageOf(items, isBackward ? { last: size, before: cursor } : { first: size, after: cursor });
    yield page;
    const { hasNextPage, hasPreviousPage, endCursor, startCursor } = page.pageInfo;
    if (!(isBackward ? hasPreviousPage : hasNextPage)) return;
    cursor = isBackward ? startCursor : endCursor;
  }
}

const anyList = fc.integer({ min: 0, max: 60 }).map(itemsOf);
const anySize = fc.integer({ min: 1, max: 100 });

describe('page of a list held in memory', () => {
  test('a walk forward visits every item once, in order', () => {
    fc.assert(
      fc.property(anyList, anySize, (items, size) => {
        expect([...walk(items, size, false)].flatMap(({ nodes }) => nodes)).toEqual(items);
      }),
    );
  });

  test('a walk backward visits every item once, page by page from the end', () => {
    fc.assert(
      fc.property(anyList, anySize, (items, size) => {
        const pages = [...walk(items, size, true)].map(({ nodes }) => nodes);
        expect(pages.reverse().flat()).toEqual(items);
      }),
    );
  });

  test('every page but the last is full, and each tells what lies around it', () => {
    fc.assert(
      fc.property(anyList, anySize, (items, size) => {
        const pages = [...walk(items, size, false)];
        for (const [index, { nodes, edges, pageInfo, totalCount }] of pages.entries()) {
          const isLast = index === pages.length - 1;
          if (!isLast) expect(nodes).toHaveLength(size);
          expect(edges.map(({ node }) => node)).toEqual(nodes);
          expect(totalCount).toBe(items.length);
          expect(pageInfo).toEqual({
            hasNextPage: !isLast,
            hasPreviousPage: index > 0,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          });
        }
      }),
    );
  });

  test('a page after the last item is empty and still tells that there are items before it', () => {
    const end = pageOf(itemsOf(3), {}).pageInfo.endCursor;
    expect(pageOf(itemsOf(3), { after: end })).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  test('a page before the first item is empty and still tells that there are items after it', () => {
    const start = pageOf(itemsOf(3), {}).pageInfo.startCursor;
    expect(pageOf(itemsOf(3), { last: 2, before: start })).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
  });

  test('without arguments there are twenty items', () => {
    expect(pageOf(itemsOf(21), {}).nodes).toHaveLength(20);
  });

  test('a cursor of another list is refused', () => {
    const foreign = pageOf(['elsewhere'], {}).pageInfo.endCursor;
    expect(() => pageOf(itemsOf(3), { after: foreign })).toThrow('`after` is not a cursor of this list');
    expect(() => pageOf(itemsOf(3), { last: 1, before: foreign })).toThrow('`before` is not a cursor');
  });
});
