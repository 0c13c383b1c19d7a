import { ESCROW } from '../../../subgraphs/escrow/module';
import { person } from '../../support/actors';
import { idOf, insertEscrow } from '../../support/builders/escrow';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const COUNT = 100;
const NAMES = Array.from({ length: COUNT }, (_, index) => `object-${String(index).padStart(3, '0')}`);

const LIST_FIELDS = `
  depositObligation { deadline { dueOn status basis { actNumber clause } } }
  latestDeposit { id state stateSince }`;

const PASSPORT_FIELDS = `
  depositObligation { state fulfilledOn deadline { startedOn dueOn termText { ru } status basis { clause } } }
  escrowRepository { id number state createdOn }
  deposits(first: 5) { nodes {
    id number state stateSince versionLabel acceptedOn
    verification { state level verdict finishedAt mismatchCount remarkCount }
    integrity { state checkedAt }
  } }`;

const EVERYTHING = `
  escrowRepository { number deposits(first: 3) { nodes { number } totalCount } }
  latestDeposit { number }
  depositObligation { id fulfilledBy { number } }
  deposits(first: 2) { totalCount nodes {
    number repository { number } contents { section state } history { nodes { ordinal } } verification { verdict }
  } }`;

interface EntitiesAnswer {
  readonly _entities: readonly Record<string, { readonly number?: string; readonly nodes?: unknown[] }>[];
}

describe('statements of the escrow for a page of objects', () => {
  let database: TestDatabase;
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    database = await cloneDatabase('escrow');
    await insertEscrow(database, {
      repositories: NAMES.map((object) => ({ number: `R-${object}`, object })),
      deposits: NAMES.flatMap((object) =>
        [1, 2, 3].map((version) => ({
          number: `D-${object}-${version}`,
          object,
          repository: `R-${object}`,
          stateSince: `2024-0${version}-01T09:00:00Z`,
        })),
      ),
      transitions: NAMES.map((object) => ({
        deposit: `D-${object}-3`,
        ordinal: 1,
        action: 'CREATE' as const,
        from: null,
        to: 'DRAFT' as const,
      })),
      verifications: NAMES.map((object) => ({
        deposit: `D-${object}-3`,
        state: 'PASSED' as const,
        startedAt: '2024-02-20T05:00:00Z',
      })),
      obligations: NAMES.flatMap((object) => [
        { name: `${object}-old`, object, clause: '7' as const, startedOn: '2022-02-24' },
        {
          name: `${object}-new`,
          object,
          clause: '7' as const,
          startedOn: '2024-02-20',
          fulfilledOn: '2024-02-26',
          fulfilledBy: `D-${object}-2`,
        },
      ]),
    });
    subgraph = await openSubgraph(ESCROW, database, {
      actor: person(['OPERATOR'], 'operator'),
      now: new Date('2026-01-15T06:00:00Z'),
    });
  });

  afterAll(async () => {
    await subgraph.close();
    await database.drop();
  });

  const ask = async (fields: string, count: number) => {
    const { data, errors } = await subgraph.execute<EntitiesAnswer>({
      query: `query Objects($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on InformatizationObject { id ${fields} } }
      }`,
      variables: {
        representations: NAMES.slice(0, count).map((name) => ({
          __typename: 'InformatizationObject',
          id: idOf('informatizationObject', name),
        })),
      },
    });
    expect(errors).toEqual([]);
    expect(data._entities).toHaveLength(count);
    return data._entities;
  };

  test.each([
    ['a list', LIST_FIELDS, 3],
    ['a passport', PASSPORT_FIELDS, 5],
    ['everything that hangs on an object', EVERYTHING, 12],
  ])('%s costs the same for 1, 10 and 100 objects and stays in its bounds', async (_name, fields, most) => {
    const counts: number[] = [];
    for (const count of [1, 10, COUNT]) {
      await ask(fields, count);
      counts.push(subgraph.statements().length);
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(most);
    expect(counts[0]).toBeGreaterThan(0);
  });

  test('each object gets its own latest deposit, latest duty and repository', async () => {
    const entities = await ask(
      'latestDeposit { number } escrowRepository { number } depositObligation { id } deposits(first: 2) { nodes { number } }',
      COUNT,
    );
    expect(entities).toEqual(
      NAMES.map((name) => ({
        id: idOf('informatizationObject', name),
        latestDeposit: { number: `D-${name}-3` },
        escrowRepository: { number: `R-${name}` },
        depositObligation: { id: idOf('depositObligation', `${name}-new`) },
        deposits: { nodes: [{ number: `D-${name}-3` }, { number: `D-${name}-2` }] },
      })),
    );
  });

  test.each([
    [
      'deposits',
      '{ deposits(first: %) { nodes { number repository { number } verification { verdict } contents { state } history { nodes { action } } } } }',
    ],
    [
      'repositories',
      '{ escrowRepositories(first: %) { nodes { number deposits(first: 2) { nodes { number } } } } }',
    ],
    ['duties', '{ depositObligations(first: %) { nodes { state fulfilledBy { number } } } }'],
  ])('a page of %s costs the same for 10 and for 100', async (_name, query) => {
    const counts: number[] = [];
    for (const count of [10, COUNT]) {
      const { errors } = await subgraph.execute({ query: query.replace('%', String(count)) });
      expect(errors).toEqual([]);
      counts.push(subgraph.statements().length);
    }
    expect(counts[0]).toBe(counts[1]);
  });
});
