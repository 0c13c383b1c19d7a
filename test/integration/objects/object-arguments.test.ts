import { objectId } from '../../support/builders/objects';
import type { ObjectsFixture } from '../../support/objects';
import { openList } from './list-fixture';

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openList();
});
afterAll(() => fixture.close());

describe('refused arguments of the list of objects', () => {
  const refusalOf = async (args: string, language: 'kk' | 'ru' | 'en' = 'en') => {
    const { errors } = await fixture.subgraph.execute({
      query: `{ informatizationObjects(${args}) { nodes { code } } }`,
      language,
    });
    return errors[0];
  };
  const cursorOf = async (args: string, list = 'informatizationObjects') => {
    const { data } = await fixture.subgraph.execute<Record<string, { edges: { cursor: string }[] }>>({
      query: `{ ${list}(${args}) { edges { cursor } } }`,
    });
    return String(data[list]?.edges[0]?.cursor);
  };
  const forged = (key: unknown, id = objectId('x')) =>
    Buffer.from(JSON.stringify({ o: 'object.UPDATED_AT', k: key, i: id })).toString('base64url');

  test.each([
    ['first: 0', 'first'],
    ['first: -5', 'first'],
    ['first: 101', 'first'],
    ['last: 101', 'last'],
    ['first: 5, last: 5', 'last'],
    ['last: 5, after: "x"', 'after'],
    ['first: 5, before: "x"', 'before'],
    ['after: "x"', 'after'],
    ['after: ""', 'after'],
  ])('S08: %s is refused and names the argument', async (args, argument) => {
    expect(await refusalOf(args)).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect((await refusalOf(args))?.extensions).not.toHaveProperty('texts');
  });

  test.each([
    ['kk', 'Date мәні мынадай болуы керек: 2026-11-21.'],
    ['ru', 'Значение Date должно выглядеть так: 2026-11-21.'],
    ['en', 'Date must look like 2026-11-21.'],
  ] as const)(
    'a malformed value is refused in the language %s, of a variable with its place',
    async (language, text) => {
      const filter = 'first: 1, filterBy: { commissionedOn: { from: "yesterday" } }';
      expect((await refusalOf(filter, language))?.message).toBe(text);
      const { errors } = await fixture.subgraph.execute({
        query:
          'query ($range: DateRange) { informatizationObjects(first: 1, filterBy: { commissionedOn: $range }) { totalCount } }',
        variables: { range: { from: 'yesterday' } },
        language,
      });
      expect(errors[0]?.message).toContain('range.from');
      expect(errors[0]?.message.endsWith(text)).toBe(true);
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    },
  );

  test('S08: no statement is sent for a refused page', async () => {
    await refusalOf('first: 101');
    expect(fixture.subgraph.statements()).toEqual([]);
  });

  test('the refusal is told in the language of the request', async () => {
    expect((await refusalOf('first: 0', 'kk'))?.message).toMatch(/болуы керек/);
    expect((await refusalOf('first: 0', 'ru'))?.message).toMatch(/должен быть от 1 до 100/);
  });

  test('a cursor of another ordering is refused, of the same ordering the other way round it is taken', async () => {
    const byCode = await cursorOf('first: 1');
    const other = `after: "${byCode}", orderBy: { field: NAME, direction: ASC }`;
    expect(await refusalOf(other)).toMatchObject({ extensions: { argument: 'after' } });
    expect(await refusalOf(`after: "${byCode}", orderBy: { field: CODE, direction: DESC }`)).toBeUndefined();
  });

  test('a cursor of another list is refused, even with an ordering of the same name', async () => {
    const cursor = await cursorOf('first: 1', 'organizations');
    const refused = await refusalOf(`after: "${cursor}", orderBy: { field: NAME, direction: ASC }`);
    expect(refused).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } });
  });

  test.each([
    forged('yesterday'),
    forged('2026-13-01 00:00:00+00'),
    forged('2026-02-30 00:00:00+00'),
    forged('2026-01-01 24:00:01+00'),
    forged("2026-01-01' OR true --"),
    forged(5),
    forged('2026-01-01 00:00:00+00', 'not a uuid'),
  ])('a forged cursor %s is refused and reaches no statement', async (cursor) => {
    const refused = await refusalOf(`after: "${cursor}", orderBy: { field: UPDATED_AT, direction: ASC }`);
    expect(refused).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } });
    expect(fixture.subgraph.statements()).toEqual([]);
  });

  test('a text with U+0000 is bad input and no fault', async () => {
    expect(await refusalOf('filterBy: { text: "a\\u0000b" }', 'ru')).toMatchObject({
      message: expect.stringContaining('U+0000'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
