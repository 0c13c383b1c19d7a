import { ESCROW } from '../../../subgraphs/escrow/module';
import { person } from '../../support/actors';
import { idOf, insertEscrow, type ObligationSeed, partyId } from '../../support/builders/escrow';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const PAGE = `query Page($first: Int, $after: String, $last: Int, $before: String, $filterBy: DepositObligationFilters, $orderBy: DepositObligationOrder) {
  depositObligations(first: $first, after: $after, last: $last, before: $before, filterBy: $filterBy, orderBy: $orderBy) {
    nodes { id state clause deadline { dueOn status } }
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface PageAnswer {
  readonly depositObligations: {
    readonly nodes: readonly {
      readonly id: string;
      readonly state: string;
      readonly deadline: { readonly dueOn: string | null };
    }[];
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

/** Named by their last days; the duties of E-19 have none. Judged on 15 January 2026. */
const OBLIGATIONS: readonly ObligationSeed[] = [
  { name: '2022-03-11', clause: '7', startedOn: '2022-02-24', fulfilledOn: '2022-03-11', fulfilledBy: 'D-1' },
  { name: '2021-07-08', clause: '14', startedOn: '2021-06-30' },
  { name: '2026-01-27', clause: '7', startedOn: '2026-01-13', owner: 'ministry-health' },
  { name: 'no-term-open', clause: '19', startedOn: '2020-05-04' },
  { name: 'no-term-done', clause: '19', startedOn: '2020-05-04', fulfilledOn: '2023-06-01' },
  { name: 'no-term-held', clause: '19', startedOn: '2021-05-04', holder: 'state-corporation' },
];
const DATED = ['2021-07-08', '2022-03-11', '2026-01-27'];
const TIMELESS = ['no-term-open', 'no-term-done', 'no-term-held'].sort((a, b) =>
  idOf('depositObligation', a).localeCompare(idOf('depositObligation', b)),
);
const FIRST_DUE_FIRST = [...DATED, ...TIMELESS];
const NAMES = new Map(OBLIGATIONS.map(({ name }) => [idOf('depositObligation', name), name]));

describe('duties to deposit', () => {
  let database: TestDatabase;
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    database = await cloneDatabase('escrow');
    await insertEscrow(database, { deposits: [{ number: 'D-1' }], obligations: OBLIGATIONS });
    subgraph = await openSubgraph(ESCROW, database, {
      actor: person(['OPERATOR'], 'operator'),
      now: new Date('2026-01-15T06:00:00Z'),
    });
  });

  afterAll(async () => {
    await subgraph.close();
    await database.drop();
  });

  const page = async (variables: Record<string, unknown>) => {
    const { data, errors } = await subgraph.execute<PageAnswer>({ query: PAGE, variables });
    expect(errors).toEqual([]);
    return data.depositObligations;
  };
  const namesOf = ({ nodes }: PageAnswer['depositObligations']) => nodes.map(({ id }) => NAMES.get(id));

  /** One page after the other, of one item each, so that cursors stand on days and on the lack of one. */
  async function walk(direction: 'ASC' | 'DESC', isBackward: boolean): Promise<unknown[]> {
    const all: unknown[] = [];
    let cursor: string | null = null;
    for (let hasMore = true; hasMore; ) {
      const range = isBackward ? { last: 1, before: cursor } : { first: 1, after: cursor };
      const answer: PageAnswer['depositObligations'] = await page({
        ...range,
        orderBy: { field: 'DUE_ON', direction },
      });
      all.push(...namesOf(answer));
      const { pageInfo } = answer;
      hasMore = isBackward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
      cursor = isBackward ? pageInfo.startCursor : pageInfo.endCursor;
    }
    return isBackward ? all.reverse() : all;
  }

  test('pages by the last day hold every duty once; those without a term come last', async () => {
    expect(await walk('ASC', false)).toEqual(FIRST_DUE_FIRST);
    expect(await walk('ASC', true)).toEqual(FIRST_DUE_FIRST);
    expect(await walk('DESC', false)).toEqual([...FIRST_DUE_FIRST].reverse());
    expect(await walk('DESC', true)).toEqual([...FIRST_DUE_FIRST].reverse());
  });

  test('the first due comes first when no ordering is chosen', async () => {
    expect(namesOf(await page({ first: 3 }))).toEqual(DATED);
  });

  test.each([
    ['open', { isOpen: true }, ['2021-07-08', '2026-01-27', 'no-term-held', 'no-term-open']],
    ['done', { isOpen: false }, ['2022-03-11', 'no-term-done']],
    ['overdue', { isOverdue: true }, ['2021-07-08']],
    ['not overdue', { isOverdue: false }, FIRST_DUE_FIRST.filter((name) => name !== '2021-07-08')],
    ['clauses', { clauses: ['E14', 'E7'] }, DATED],
    ['owner', { ownerId: partyId('ministry-health') }, ['2026-01-27']],
    ['holder', { holderId: partyId('state-corporation') }, ['no-term-held']],
    ['last day', { dueOn: { from: '2022-03-11', to: '2026-01-27' } }, ['2022-03-11', '2026-01-27']],
    ['first day only', { dueOn: { from: '2022-03-12' } }, ['2026-01-27']],
    ['open without term', { isOpen: true, clauses: ['E19'] }, ['no-term-held', 'no-term-open']],
  ])('filter: %s', async (_name, filterBy, expected) => {
    const answer = await page({ filterBy });
    expect(namesOf(answer).sort()).toEqual([...expected].sort());
    expect(answer.totalCount).toBe(expected.length);
  });

  test('E-7: the term counts 10 working days of the moved calendar: 24.02.2022 gives 11.03.2022', async () => {
    const { nodes } = await page({ filterBy: { dueOn: { from: '2022-03-11', to: '2022-03-11' } } });
    expect(nodes).toEqual([
      expect.objectContaining({
        clause: 'E7',
        state: 'FULFILLED',
        deadline: { dueOn: '2022-03-11', status: 'MET' },
      }),
    ]);
  });

  test('E-14: the term counts 5 working days of the moved calendar: 30.06.2021 gives 08.07.2021', async () => {
    const { nodes } = await page({ filterBy: { isOverdue: true } });
    expect(nodes).toEqual([
      expect.objectContaining({
        clause: 'E14',
        state: 'OVERDUE',
        deadline: { dueOn: '2021-07-08', status: 'MISSED' },
      }),
    ]);
  });

  test('L202, E-19: duties over early entries are listed and counted, open and never overdue', async () => {
    const { nodes, totalCount } = await page({ filterBy: { clauses: ['E19'], isOpen: true } });
    expect(totalCount).toBe(2);
    expect(nodes.map(({ state, deadline }) => ({ state, ...deadline }))).toEqual([
      { state: 'OPEN', dueOn: null, status: 'NO_TERM' },
      { state: 'OPEN', dueOn: null, status: 'NO_TERM' },
    ]);
  });

  test('the last day that is stored is the one that the rule computes', async () => {
    const { nodes } = await page({ filterBy: { clauses: ['E7', 'E14'] } });
    expect(nodes.map(({ id, deadline }) => [NAMES.get(id), deadline.dueOn])).toEqual(
      DATED.map((day) => [day, day]),
    );
  });

  test('E-7: a duty names its clause, its object, its parties and the deposit that fulfilled it', async () => {
    const { data } = await subgraph.execute({
      query: `{ depositObligations(filterBy: { isOpen: false, clauses: [E7] }) { nodes {
        legalBasis { actNumber clause } object { id } registerEntry { id } owner { id } holder { id }
        fulfilledOn fulfilledBy { number } isSynthetic
      } } }`,
    });
    expect(data).toEqual({
      depositObligations: {
        nodes: [
          {
            legalBasis: { actNumber: '146/НҚ', clause: '7' },
            object: { id: idOf('informatizationObject', '2022-03-11') },
            registerEntry: null,
            owner: { id: partyId('ministry-finance') },
            holder: null,
            fulfilledOn: '2022-03-11',
            fulfilledBy: { number: 'D-1' },
            isSynthetic: true,
          },
        ],
      },
    });
  });
});
