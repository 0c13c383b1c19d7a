import { GraphQLError } from 'graphql';
import type { PageArgs } from '../../../subgraphs/shared/graphql/connection';
import { foreignCursor, pageRequestOf } from '../../../subgraphs/shared/graphql/page-request';

function refusal(args: PageArgs): GraphQLError {
  try {
    pageRequestOf(args);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error(`Taken: ${JSON.stringify(args)}`);
}

const FORWARD = { isBackward: false, cursor: null };

describe('paging arguments', () => {
  test.each([
    [{}, { ...FORWARD, size: 20 }],
    [
      { first: null, after: null, last: null, before: null },
      { ...FORWARD, size: 20 },
    ],
    [{ first: 1 }, { ...FORWARD, size: 1 }],
    [{ first: 100 }, { ...FORWARD, size: 100 }],
    [{ after: 'x' }, { size: 20, isBackward: false, cursor: { argument: 'after', text: 'x' } }],
    [{ last: 100 }, { size: 100, isBackward: true, cursor: null }],
    [
      { last: 3, before: 'x' },
      { size: 3, isBackward: true, cursor: { argument: 'before', text: 'x' } },
    ],
  ] as const)('%j is read as %j', (args, request) => {
    expect(pageRequestOf(args)).toEqual(request);
  });

  test.each([
    ['S08: nothing', { first: 0 }, 'first', 'not 0'],
    ['S08: less than nothing', { first: -1 }, 'first', 'not -1'],
    ['S08: more than a hundred', { first: 101 }, 'first', 'from 1 to 100, not 101'],
    ['S08: nothing from the end', { last: 0 }, 'last', 'not 0'],
    ['S08: more than a hundred from the end', { last: 1000 }, 'last', 'not 1000'],
    ['both ends', { first: 1, last: 1 }, 'last', 'not both'],
    ['both ends, one of them too large', { first: 1000, last: 1 }, 'last', 'not both'],
    ['a start for a page from the end', { last: 1, after: 'x' }, 'after', '`after` goes with `first`'],
    ['an end for a page from the start', { first: 1, before: 'x' }, 'before', '`before` goes with `last`'],
    ['an end alone', { before: 'x' }, 'before', '`before` goes with `last`'],
  ] as const)('%s is refused and names the argument', (_name, args, argument, text) => {
    const { message, extensions } = refusal(args);
    expect(message).toContain(text);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, texts: { en: message } });
  });

  test.each([
    refusal({ first: 0 }),
    refusal({ first: 1, last: 1 }),
    refusal({ before: 'x' }),
    foreignCursor('after'),
  ])('«$message» is told in three languages', ({ extensions }) => {
    const { kk, ru, en } = extensions['texts'] as Record<string, string>;
    expect(new Set([kk, ru, en]).size).toBe(3);
    expect(kk).toMatch(/[әғқңөұүһі]/);
    expect(ru).toMatch(/[а-я]/);
    expect(en).not.toMatch(/[а-яә]/i);
  });
});
