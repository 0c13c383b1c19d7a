import { ESCROW } from '../../../subgraphs/escrow/module';
import { person } from '../../support/actors';
import { idOf, insertEscrow } from '../../support/builders/escrow';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const QUERY = `query Entries($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on RegisterEntry {
    id
    deposits { nodes { number } totalCount }
    depositObligation { clause state deadline { dueOn status } }
  }
} }`;

describe('fields of the escrow on entries of the register', () => {
  let database: TestDatabase;
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    database = await cloneDatabase('escrow');
    await insertEscrow(database, {
      deposits: [
        { number: 'D-1', entry: 'old', state: 'REFUSED', stateSince: '2024-02-01T09:00:00Z' },
        { number: 'D-2', entry: 'old', state: 'ACCEPTED', stateSince: '2024-04-01T09:00:00Z' },
      ],
      obligations: [
        { name: 'old', clause: '19', startedOn: '2020-05-04' },
        { name: 'new', clause: '14', startedOn: '2026-01-13' },
      ],
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

  test('E-14, E-19: an entry tells its duty and its deposits, a filing after a refusal included', async () => {
    const { data, errors } = await subgraph.execute({
      query: QUERY,
      variables: {
        representations: ['old', 'new', 'unknown'].map((name) => ({
          __typename: 'RegisterEntry',
          id: idOf('registerEntry', name),
        })),
      },
    });
    expect(errors).toEqual([]);
    expect(data['_entities']).toEqual([
      {
        id: idOf('registerEntry', 'old'),
        deposits: { nodes: [{ number: 'D-2' }, { number: 'D-1' }], totalCount: 2 },
        depositObligation: { clause: 'E19', state: 'OPEN', deadline: { dueOn: null, status: 'NO_TERM' } },
      },
      {
        id: idOf('registerEntry', 'new'),
        deposits: { nodes: [], totalCount: 0 },
        depositObligation: {
          clause: 'E14',
          state: 'OPEN',
          deadline: { dueOn: '2026-01-20', status: 'RUNNING' },
        },
      },
      {
        id: idOf('registerEntry', 'unknown'),
        deposits: { nodes: [], totalCount: 0 },
        depositObligation: null,
      },
    ]);
    expect(subgraph.statements()).toHaveLength(3);
  });
});
