import { ESCROW } from '../../../subgraphs/escrow/module';
import { person } from '../../support/actors';
import { type DepositSeed, idOf, insertEscrow, partyId } from '../../support/builders/escrow';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const PAGE = `query Page($first: Int, $after: String, $last: Int, $before: String, $filterBy: DepositFilters, $orderBy: DepositOrder) {
  deposits(first: $first, after: $after, last: $last, before: $before, filterBy: $filterBy, orderBy: $orderBy) {
    nodes { number }
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface PageAnswer {
  readonly deposits: {
    readonly nodes: readonly { readonly number: string }[];
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

/** The first two came to their states at the same instant: the id decides between them. */
const DEPOSITS: readonly DepositSeed[] = [
  { number: 'D-1', state: 'SUBMITTED', stateSince: '2024-03-05T10:00:00Z' },
  { number: 'D-2', state: 'ACCEPTED', stateSince: '2024-03-05T10:00:00Z', integrity: 'INTACT' },
  {
    number: 'D-3',
    state: 'ACCEPTED',
    stateSince: '2024-03-02T10:00:00Z',
    integrity: 'DAMAGED',
    object: 'two',
  },
  {
    number: 'D-4',
    state: 'REFUSED',
    stateSince: '2024-03-09T19:30:00Z',
    entry: 'alpha',
    owner: 'supplier-one',
  },
  {
    number: 'D-5',
    state: 'DRAFT',
    stateSince: '2024-03-10T18:59:59Z',
    object: 'three',
    owner: 'ministry-health',
    holder: 'state-corporation',
  },
];

describe('list of deposits', () => {
  let database: TestDatabase;
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    database = await cloneDatabase('escrow');
    await insertEscrow(database, { deposits: DEPOSITS });
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
    return data.deposits;
  };
  const numbers = async (variables: Record<string, unknown>) =>
    (await page(variables)).nodes.map(({ number }) => number);

  /** All pages in one direction, joined in the order of the list. */
  async function walk(direction: 'forward' | 'backward', orderBy: unknown): Promise<string[]> {
    const all: string[] = [];
    let cursor: string | null = null;
    for (let hasMore = true; hasMore; ) {
      const { nodes, pageInfo }: PageAnswer['deposits'] = await page(
        direction === 'forward' ? { first: 2, after: cursor, orderBy } : { last: 2, before: cursor, orderBy },
      );
      const own = nodes.map(({ number }) => number);
      if (direction === 'forward') all.push(...own);
      else all.unshift(...own);
      hasMore = direction === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
      cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    }
    return all;
  }

  const sameInstant = ['D-1', 'D-2'].sort((a, b) => idOf('deposit', a).localeCompare(idOf('deposit', b)));
  const byInstant = ['D-3', ...sameInstant, 'D-4', 'D-5'];
  const byNumber = ['D-1', 'D-2', 'D-3', 'D-4', 'D-5'];

  test.each([
    ['NUMBER', 'ASC', byNumber],
    ['NUMBER', 'DESC', [...byNumber].reverse()],
    ['STATE_SINCE', 'ASC', byInstant],
    ['STATE_SINCE', 'DESC', [...byInstant].reverse()],
  ])('pages by %s %s hold every deposit once, forward and backward', async (field, direction, expected) => {
    const orderBy = { field, direction };
    expect(await walk('forward', orderBy)).toEqual(expected);
    expect(await walk('backward', orderBy)).toEqual(expected);
  });

  test.each([
    ['operator', person(['OPERATOR'], 'operator')],
    ['authorized body', person(['AUTHORIZED_BODY'], 'authorized-body')],
    ['analyst', person(['ANALYST'], 'analyst-centre')],
  ])('L160, E-3: one journal holds the deposits of both paths, for the %s too', async (_name, actor) => {
    const { data } = await subgraph.execute<Record<string, { nodes: { path: string }[] }>>({
      query: '{ deposits { nodes { path } } }',
      actor,
    });
    const paths = data['deposits']?.nodes.map(({ path }) => path);
    expect(paths).toHaveLength(DEPOSITS.length);
    expect(new Set(paths)).toEqual(new Set(['EGOV_OBJECT', 'REGISTER_SOFTWARE']));
  });

  test('a page tells the number of all deposits and defaults to the order of numbers', async () => {
    const { nodes, totalCount } = await page({ first: 2 });
    expect(nodes).toEqual([{ number: 'D-1' }, { number: 'D-2' }]);
    expect(totalCount).toBe(5);
  });

  test('a cursor of another ordering is refused', async () => {
    const { pageInfo } = await page({ first: 1 });
    const { errors } = await subgraph.execute({
      query: PAGE,
      variables: { first: 1, after: pageInfo.endCursor, orderBy: { field: 'STATE_SINCE', direction: 'ASC' } },
    });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  test.each([
    ['states', { states: ['ACCEPTED', 'DRAFT'] }, ['D-2', 'D-3', 'D-5']],
    ['no state at all', { states: [] }, []],
    ['paths', { paths: ['REGISTER_SOFTWARE'] }, ['D-4']],
    ['integrity', { integrityStates: ['DAMAGED', 'INTACT'] }, ['D-2', 'D-3']],
    ['object', { objectId: idOf('informatizationObject', 'one') }, ['D-1', 'D-2']],
    ['entry', { registerEntryId: idOf('registerEntry', 'alpha') }, ['D-4']],
    ['owner', { ownerId: partyId('supplier-one') }, ['D-4']],
    ['holder', { holderId: partyId('state-corporation') }, ['D-5']],
    ['two conditions', { states: ['ACCEPTED'], objectId: idOf('informatizationObject', 'two') }, ['D-3']],
    ['an id of another kind', { objectId: idOf('registerEntry', 'alpha') }, []],
    ['a malformed id', { ownerId: "org_' OR true --" }, []],
  ])('filter by %s', async (_name, filterBy, expected) => {
    expect(await numbers({ filterBy })).toEqual(expected);
    expect((await page({ filterBy })).totalCount).toBe(expected.length);
  });

  test('days of a state are days in Almaty: 19:30 UTC is the next day there, 18:59 UTC the same', async () => {
    expect(await numbers({ filterBy: { stateSince: { from: '2024-03-10', to: '2024-03-10' } } })).toEqual([
      'D-4',
      'D-5',
    ]);
    expect(await numbers({ filterBy: { stateSince: { to: '2024-03-05' } } })).toEqual(['D-1', 'D-2', 'D-3']);
    expect(await numbers({ filterBy: { stateSince: { from: '2024-03-11' } } })).toEqual([]);
  });

  test('only the asked columns are read', async () => {
    await subgraph.execute({ query: '{ deposits { nodes { number stateSince } } }' });
    const [sql = ''] = subgraph.statements();
    expect(sql).toContain('"stateSince"');
    expect(sql).not.toMatch(/owner_id|version_label|integrity_state/);
  });
});
