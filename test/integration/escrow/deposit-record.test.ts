import { ESCROW } from '../../../subgraphs/escrow/module';
import { person } from '../../support/actors';
import { idOf, insertEscrow, partyId } from '../../support/builders/escrow';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

describe('record of a deposit and of its repository', () => {
  let database: TestDatabase;
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    database = await cloneDatabase('escrow');
    await insertEscrow(database, {
      repositories: [
        { number: 'R-1', createdOn: '2024-02-05', holder: 'state-corporation' },
        { number: 'R-2', createdOn: '2024-01-10', object: 'two', state: 'HANDED_OVER' },
        { number: 'R-3', createdOn: '2024-03-20', entry: 'alpha', owner: 'supplier-one', state: 'FROZEN' },
      ],
      deposits: [
        {
          number: 'D-1',
          repository: 'R-1',
          state: 'VERIFIED',
          stateSince: '2024-03-01T09:00:00Z',
          integrity: 'INTACT',
        },
        { number: 'D-2', repository: 'R-1', state: 'SUBMITTED', stateSince: '2025-03-01T09:00:00Z' },
        { number: 'D-3', state: 'REFUSED', entry: 'alpha', owner: 'supplier-one' },
      ],
      transitions: [
        { deposit: 'D-3', ordinal: 1, action: 'CREATE', from: null, to: 'DRAFT' },
        { deposit: 'D-3', ordinal: 2, action: 'RECEIVE', from: 'DRAFT', to: 'RECEIVED' },
        { deposit: 'D-3', ordinal: 3, action: 'REFUSE', from: 'RECEIVED', to: 'REFUSED' },
        { deposit: 'D-1', ordinal: 1, action: 'VERIFY', from: 'TRANSFERRED', to: 'VERIFIED' },
      ],
      contents: [
        { deposit: 'D-1', section: 'SETTINGS', state: 'PRESENT' },
        { deposit: 'D-1', section: 'SOURCE', state: 'DECLARED_ABSENT' },
      ],
      verifications: [
        { deposit: 'D-1', state: 'FINDINGS', startedAt: '2024-02-20T05:00:00Z', mismatches: 3 },
        { deposit: 'D-1', state: 'PASSED', startedAt: '2024-02-21T05:00:00Z', remarks: 2 },
        { deposit: 'D-3', state: 'ABORTED', startedAt: '2024-02-21T05:00:00Z' },
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

  const ask = async (query: string) => {
    const { data, errors } = await subgraph.execute({ query });
    expect(errors).toEqual([]);
    return data;
  };

  test('E-9: a deposit tells its state with the clause behind it, its days, parties and integrity', async () => {
    const data = await ask(`{ depositByNumber(number: "D-1") {
      id number path state stateBasis { clause } stateSince versionLabel submittedOn acceptedOn refusedOn
      repository { number } object { id } registerEntry { id } owner { id } holder { id }
      integrity { state checkedAt } isSynthetic
    } }`);
    expect(data).toEqual({
      depositByNumber: {
        id: idOf('deposit', 'D-1'),
        number: 'D-1',
        path: 'EGOV_OBJECT',
        state: 'VERIFIED',
        stateBasis: { clause: '5' },
        stateSince: '2024-03-01T09:00:00.000Z',
        versionLabel: '1.0',
        submittedOn: '2024-02-01',
        acceptedOn: null,
        refusedOn: null,
        repository: { number: 'R-1' },
        object: { id: idOf('informatizationObject', 'one') },
        registerEntry: null,
        owner: { id: partyId('ministry-finance') },
        holder: null,
        integrity: { state: 'INTACT', checkedAt: '2024-04-01T09:00:00.000Z' },
        isSynthetic: true,
      },
    });
  });

  test('E-16: the history tells each step with the clause of its own path', async () => {
    const data = await ask(`{
      refused: depositByNumber(number: "D-3") { stateBasis { clause } history { totalCount nodes {
        ordinal action fromState toState occurredAt legalBasis { clause }
      } } }
      verified: depositByNumber(number: "D-1") { history { nodes { action legalBasis { clause } } } }
    }`);
    expect(data).toEqual({
      refused: {
        stateBasis: { clause: '16' },
        history: {
          totalCount: 3,
          nodes: [
            {
              ordinal: 1,
              action: 'CREATE',
              fromState: null,
              toState: 'DRAFT',
              occurredAt: '2024-03-01T09:00:00.000Z',
              legalBasis: { clause: '14' },
            },
            expect.objectContaining({ action: 'RECEIVE', fromState: 'DRAFT', legalBasis: { clause: '14' } }),
            expect.objectContaining({ action: 'REFUSE', toState: 'REFUSED', legalBasis: { clause: '16' } }),
          ],
        },
      },
      verified: { history: { nodes: [{ action: 'VERIFY', legalBasis: { clause: '5' } }] } },
    });
  });

  test('E-5: every section is told, in the order of the clause; silence is not a declaration', async () => {
    const data = await ask(
      '{ depositByNumber(number: "D-1") { contents { section state legalBasis { clause } } } }',
    );
    expect(data).toEqual({
      depositByNumber: {
        contents: [
          { section: 'SOURCE', state: 'DECLARED_ABSENT', legalBasis: { clause: '5(1).1' } },
          { section: 'BUILD_FILES', state: 'MISSING', legalBasis: { clause: '5(1).2' } },
          { section: 'BUILD_DESCRIPTION', state: 'MISSING', legalBasis: { clause: '5(1).3' } },
          { section: 'INSTALLER', state: 'MISSING', legalBasis: { clause: '5(2)' } },
          { section: 'EXTRA_SOFTWARE', state: 'MISSING', legalBasis: { clause: '5(3)' } },
          { section: 'DB_STRUCTURE', state: 'MISSING', legalBasis: { clause: '5(4)' } },
          { section: 'SETTINGS', state: 'PRESENT', legalBasis: { clause: '5(5)' } },
        ],
      },
    });
  });

  test('E-15: the latest check counts; a check that was broken off has neither verdict nor counts', async () => {
    const fields = 'verification { state level verdict startedAt mismatchCount remarkCount }';
    const data = await ask(`{
      checked: depositByNumber(number: "D-1") { ${fields} }
      aborted: depositByNumber(number: "D-3") { ${fields} }
      unchecked: depositByNumber(number: "D-2") { ${fields} }
    }`);
    expect(data).toEqual({
      checked: {
        verification: {
          state: 'PASSED',
          level: 'V1',
          verdict: 'MATCH',
          startedAt: '2024-02-21T05:00:00.000Z',
          mismatchCount: 0,
          remarkCount: 2,
        },
      },
      aborted: {
        verification: expect.objectContaining({
          state: 'ABORTED',
          verdict: null,
          mismatchCount: null,
          remarkCount: null,
        }),
      },
      unchecked: { verification: null },
    });
  });

  test('E-2(3): a repository tells its sections, parties, clause and deposits, latest step first', async () => {
    const data = await ask(`{ escrowRepository(id: "${idOf('escrowRepository', 'R-1')}") {
      id number path state createdOn handedOverOn sections isSynthetic legalBasis { clause }
      object { id } registerEntry { id } owner { id } holder { id }
      deposits(first: 1) { nodes { number } totalCount pageInfo { hasNextPage } }
    } }`);
    expect(data).toEqual({
      escrowRepository: {
        id: idOf('escrowRepository', 'R-1'),
        number: 'R-1',
        path: 'EGOV_OBJECT',
        state: 'ACTIVE',
        createdOn: '2024-02-05',
        handedOverOn: null,
        sections: [
          'SOURCE',
          'BUILD_FILES',
          'BUILD_DESCRIPTION',
          'INSTALLER',
          'EXTRA_SOFTWARE',
          'DB_STRUCTURE',
          'SETTINGS',
        ],
        isSynthetic: true,
        legalBasis: { clause: '8' },
        object: { id: idOf('informatizationObject', 'one') },
        registerEntry: null,
        owner: { id: partyId('ministry-finance') },
        holder: { id: partyId('state-corporation') },
        deposits: { nodes: [{ number: 'D-2' }], totalCount: 2, pageInfo: { hasNextPage: true } },
      },
    });
  });

  const repositories = async (args: string) => {
    const { data, errors } = await subgraph.execute<Record<string, { nodes: { number: string }[] }>>({
      query: `{ escrowRepositories${args} { nodes { number } } }`,
    });
    expect(errors).toEqual([]);
    return data['escrowRepositories']?.nodes.map(({ number }) => number);
  };

  test.each([
    ['', ['R-1', 'R-2', 'R-3']],
    ['(orderBy: { field: NUMBER, direction: DESC })', ['R-3', 'R-2', 'R-1']],
    ['(orderBy: { field: CREATED_ON, direction: ASC })', ['R-2', 'R-1', 'R-3']],
    ['(filterBy: { states: [FROZEN, HANDED_OVER] })', ['R-2', 'R-3']],
    ['(filterBy: { paths: [REGISTER_SOFTWARE] })', ['R-3']],
    [`(filterBy: { ownerId: "${partyId('supplier-one')}" })`, ['R-3']],
    [`(filterBy: { holderId: "${partyId('state-corporation')}" })`, ['R-1']],
    ['(filterBy: { createdOn: { from: "2024-01-10", to: "2024-02-05" } })', ['R-1', 'R-2']],
  ])('repositories%s', async (args, expected) => {
    expect(await repositories(args)).toEqual(expected);
  });
});
