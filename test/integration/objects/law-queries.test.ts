import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { ACTS } from '../../../subgraphs/shared/law/acts';
import { clausesOf } from '../../../subgraphs/shared/law/law-register';
import { type ObjectsFixture, openObjects } from '../../support/objects';

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openObjects(ANONYMOUS);
});
afterAll(() => fixture.close());

async function answer<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await fixture.subgraph.execute<Data>({ query, variables });
  expect(errors).toEqual([]);
  expect(fixture.subgraph.statements()).toEqual([]);
  return data;
}

async function refusal(query: string, language: 'kk' | 'ru' | 'en' = 'en') {
  const { errors } = await fixture.subgraph.execute({ query, language });
  return errors[0];
}

interface ClauseNode {
  readonly number: string;
}
interface ClausePage {
  readonly nodes: readonly ClauseNode[];
  readonly totalCount: number;
  readonly pageInfo: Readonly<
    Record<'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor', unknown>
  >;
}

describe('acts, read by nobody signed in', () => {
  test('one act is found by its number, and its clauses are walked page by page', async () => {
    const walk = `query Clauses($after: String) {
      legalAct(act: "146") { id clauses(first: 100, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } }
    }`;
    const numbers: string[] = [];
    for (let after: unknown = null, more = true; more; ) {
      const { legalAct } = await answer<{ legalAct: { id: string; clauses: ClausePage } }>(walk, { after });
      expect(legalAct.id).toBe('KZ-146-2019');
      numbers.push(...legalAct.clauses.nodes.map(({ number }) => number));
      after = legalAct.clauses.pageInfo.endCursor;
      more = legalAct.clauses.pageInfo.hasNextPage === true;
    }
    expect(numbers).toEqual(clausesOf('146').map(({ number }) => number));
    expect(await answer('{ legalAct(act: "147") { id } }')).toEqual({ legalAct: null });
  });

  test('all acts are told, those with known wordings with them', async () => {
    const { legalActs } = await answer<{ legalActs: { id: string; ruleSets: unknown[] }[] }>(
      '{ legalActs { id number title { kk ru en } authenticLanguages ruleSets { id validFrom validTo } } }',
    );
    expect(legalActs.map(({ id }) => id)).toEqual(ACTS.map(({ id }) => id));
    expect(legalActs.filter(({ ruleSets }) => ruleSets.length > 0).map(({ id }) => id)).toEqual([
      'KZ-129-2016',
      'KZ-146-2019',
      'KZ-110-2024',
      'KZ-53-2018',
      'KZ-131-2016',
    ]);
    expect(legalActs[0]).toMatchObject({ authenticLanguages: ['KK', 'RU'] });
  });

  test.each([
    ['129', '1', 'first', 'after', 'endCursor', 'hasNextPage'],
    ['146', '1', 'last', 'before', 'startCursor', 'hasPreviousPage'],
  ] as const)(
    'a walk through the clauses of %s visits every one in the order of its text',
    async (act, clause, size, position, end, more) => {
      const pages: string[][] = [];
      for (let cursor: string | null = null, hasMore = true; hasMore; ) {
        const data: { legalClause: { act: { clauses: ClausePage } } } = await answer(
          `query ($cursor: String) { legalClause(act: "${act}", clause: "${clause}") { act {
          clauses(${size}: 30, ${position}: $cursor) {
            nodes { number act { number } } totalCount
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`,
          { cursor },
        );
        const { nodes, totalCount, pageInfo } = data.legalClause.act.clauses;
        expect(totalCount).toBe(clausesOf(act).length);
        pages.push(nodes.map(({ number }) => number));
        cursor = String(pageInfo[end]);
        hasMore = Boolean(pageInfo[more]);
      }
      if (size === 'last') pages.reverse();
      expect(pages.flat()).toEqual(clausesOf(act).map(({ number }) => number));
      expect(pages.length).toBeGreaterThan(2);
    },
  );

  test('S08: a page of clauses is refused when it is too large', async () => {
    expect((await refusal('{ legalActs { clauses(first: 101) { totalCount } } }'))?.extensions).toMatchObject(
      {
        code: 'BAD_USER_INPUT',
        argument: 'first',
      },
    );
  });
});

describe('one clause', () => {
  test.each([
    ['129', '9(2)'],
    ['KZ-129-2016', ' 9 (2) '],
    ['№ 129', '9(2)'],
  ])('is found by act «%s» and number «%s»', async (act, clause) => {
    const { legalClause } = await answer<{ legalClause: unknown }>(
      `query ($act: String!, $clause: String!) { legalClause(act: $act, clause: $clause) {
        actId number statement { kk ru en } status validFrom validTo amendedBy replacedBy cites act { number } } }`,
      { act, clause },
    );
    expect(legalClause).toMatchObject({
      actId: 'KZ-129-2016',
      number: '9(2)',
      status: 'IN_FORCE',
      validFrom: '2024-05-11',
      validTo: null,
      amendedBy: '257/НҚ',
      act: { number: '129' },
    });
  });

  test('that an act does not have is null', async () => {
    expect(await answer('{ legalClause(act: "129", clause: "999") { number } }')).toEqual({
      legalClause: null,
    });
  });

  test('of an act that nobody knows is told, with the act', async () => {
    expect(await refusal('{ legalClause(act: "999/НҚ", clause: "1") { number } }')).toMatchObject({
      message: 'There is no act «999/НҚ». The query `legalActs` shows the known ones.',
      extensions: { code: 'ACT_UNKNOWN', clause: null, facts: { act: '999/НҚ' } },
    });
  });

  test.each(['110', 'KZ-110-2024', '174/НҚ'])(
    'of the act %s, whose text is not loaded, is not guessed',
    async (act) => {
      expect((await refusal(`{ legalClause(act: "${act}", clause: "1") { number } }`))?.extensions).toEqual({
        code: 'RULE_TEXT_NOT_LOADED',
        clause: null,
        facts: { act },
      });
    },
  );

  test.each([
    ['2023-05-26', true],
    ['2023-05-27', false],
  ])('C-29: repealed, on %s it holds: %s', async (on, holds) => {
    const query = `{ legalClause(act: "129", clause: "29", on: "${on}") { number status validTo } }`;
    if (holds) {
      expect(await answer(query)).toMatchObject({
        legalClause: { status: 'REPEALED', validTo: '2023-05-27' },
      });
      return;
    }
    expect((await refusal(query))?.extensions).toEqual({
      code: 'CLAUSE_NOT_IN_FORCE',
      clause: null,
      facts: { act: '129', clause: '29', day: on, validFrom: '2023-01-01', validTo: '2023-05-27' },
    });
  });

  test('the refusal is told in the language of the request', async () => {
    const query = '{ legalClause(act: "129", clause: "29", on: "2026-01-01") { number } }';
    const texts = await Promise.all(
      (['kk', 'ru', 'en'] as const).map(async (language) => (await refusal(query, language))?.message),
    );
    expect(texts).toEqual([
      '129 актісінің 29-тармағы 2026-01-01 күні қолданылмайды: оның мерзімі 2023-01-01 – 2023-05-27.',
      'Пункт 29 акта 129 не действует на 2026-01-01: он действует с 2023-01-01 до 2023-05-27.',
      'Clause 29 of 129 does not hold on 2026-01-01: it holds from 2023-01-01 until 2023-05-27.',
    ]);
  });
});

describe('working days', () => {
  const FIELDS = `startedOn dueOn nominalDueOn status isCalendarConfirmed basis { clause }
    trace { day kind counted label { ru } source { ru } }`;

  test.each([
    ['2022-02-24', 10, '2022-03-11'],
    ['2021-06-30', 5, '2021-07-08'],
    ['2018-12-26', 3, '2018-12-29'],
    ['2022-08-24', 3, '2022-08-27'],
  ])('G01: from %s, %i working days end on %s', async (from, count, dueOn) => {
    const { workingDays } = await answer<{
      workingDays: { trace: { day: string; counted: number | null }[] };
    }>(`{ workingDays(from: "${from}", count: ${count}) { ${FIELDS} } }`);
    expect(workingDays).toMatchObject({ startedOn: from, dueOn, nominalDueOn: dueOn, status: 'MISSED' });
    expect(workingDays.trace.at(-1)).toMatchObject({ day: dueOn, counted: count });
  });

  test('a term is judged on the day in Almaty', async () => {
    const term = async (from: string) =>
      answer(`{ workingDays(from: "${from}", count: 1) { status daysLeft } }`);
    expect(await term('2026-11-19')).toEqual({ workingDays: { status: 'RUNNING', daysLeft: 0 } });
    expect(await term('2026-11-18')).toEqual({ workingDays: { status: 'MISSED', daysLeft: -1 } });
  });

  test.each([
    ['2030-01-15', 5, '2030-01-15', 2030],
    ['2017-12-29', 1, '2017-12-29', 2017],
    ['2028-12-29', 10, '2029-01-01', 2029],
  ])('G02: from %s, %i days: without a calendar there is no answer', async (from, count, day, year) => {
    const refused = await refusal(`{ workingDays(from: "${from}", count: ${count}) { dueOn } }`);
    expect(refused?.extensions).toEqual({ code: 'CALENDAR_NOT_LOADED', clause: null, facts: { day, year } });
  });

  test.each([0, -1, 251])('%i days are refused', async (count) => {
    const refused = await refusal(`{ workingDays(from: "2026-01-05", count: ${count}) { dueOn } }`);
    expect(refused).toMatchObject({
      message: `\`count\` must be from 1 to 250, not ${count}.`,
      extensions: { code: 'COUNT_OUT_OF_RANGE', facts: { count } },
    });
  });

  test('the smallest and the largest count are answered', async () => {
    expect(
      await answer(`{ one: workingDays(from: "2026-01-05", count: 1) { dueOn }
        most: workingDays(from: "2026-01-05", count: 250) { trace { counted } } }`),
    ).toMatchObject({ one: { dueOn: '2026-01-06' }, most: { trace: expect.any(Array) } });
  });

  test.each(['2026-02-30', '2023-02-29', '0000-01-01', '2026-1-5', ''])(
    '«%s» is no day, neither written nor as a variable',
    async (from) => {
      const written = await refusal(`{ workingDays(from: "${from}", count: 1) { dueOn } }`);
      expect(written?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
      const { errors } = await fixture.subgraph.execute({
        query: 'query ($from: Date!) { workingDays(from: $from, count: 1) { dueOn } }',
        variables: { from },
      });
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    },
  );
});
