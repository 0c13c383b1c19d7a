import { ESCROW } from '../../../subgraphs/escrow/module';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { partner, person } from '../../support/actors';
import { idOf, insertEscrow, partyId } from '../../support/builders/escrow';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

const LISTS = ['deposits', 'escrowRepositories', 'depositObligations'] as const;

const CHECK = `query Check($id: ID!) { deposit(id: $id) {
  number verification { state verdict mismatchCount remarkCount }
} }`;

const OBJECT = `query Object($id: ID!) { _entities(representations: [{ __typename: "InformatizationObject", id: $id }]) {
  ... on InformatizationObject {
    deposits { nodes { number } totalCount }
    latestDeposit { number }
    escrowRepository { number }
    depositObligation { id }
  }
} }`;

interface CheckAnswer {
  readonly deposit: { readonly number: string; readonly verification: Record<string, unknown> } | null;
}

const ACTORS = {
  operator: person(['OPERATOR'], 'operator'),
  staff: person(['OPERATOR_STAFF'], 'operator'),
  authorizedBody: person(['AUTHORIZED_BODY'], 'authorized-body'),
  analyst: person(['ANALYST'], 'analyst-centre'),
  auditor: person(['AUDITOR'], 'auditor-office'),
  owner: person([], 'ministry-finance'),
  holder: person([], 'state-corporation'),
  otherOwner: person([], 'ministry-justice'),
  ownerWithoutOrganization: person([]),
  partnerOfOwner: person(['PARTNER'], 'ministry-finance'),
  partner: partner('objects:read', 'register:read'),
  administrator: person(['ADMINISTRATOR', 'OPERATOR'], 'ministry-finance'),
  anonymous: ANONYMOUS,
} satisfies Record<string, Actor>;
type Name = keyof typeof ACTORS;

describe('who reads what of the escrow', () => {
  let database: TestDatabase;
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    database = await cloneDatabase('escrow');
    const mine = { object: 'mine', owner: 'ministry-finance', holder: 'state-corporation' };
    const others = { object: 'others', owner: 'ministry-health' };
    await insertEscrow(database, {
      repositories: [
        { number: 'R-mine', ...mine },
        { number: 'R-others', ...others },
      ],
      deposits: [
        { number: 'D-mine', repository: 'R-mine', ...mine },
        { number: 'D-others', repository: 'R-others', ...others },
      ],
      verifications: ['D-mine', 'D-others'].map((deposit) => ({
        deposit,
        state: 'FINDINGS' as const,
        startedAt: '2024-02-20T05:00:00Z',
        mismatches: 3,
        remarks: 2,
      })),
      obligations: [
        { name: 'O-mine', clause: '7', startedOn: '2024-02-20', ...mine },
        { name: 'O-others', clause: '7', startedOn: '2024-02-20', ...others },
      ],
    });
    subgraph = await openSubgraph(ESCROW, database, {
      actor: ANONYMOUS,
      now: new Date('2026-01-15T06:00:00Z'),
    });
  });

  afterAll(async () => {
    await subgraph.close();
    await database.drop();
  });

  const check = async (name: Name, number: string) => {
    const variables = { id: idOf('deposit', number) };
    return subgraph.execute<CheckAnswer>({ query: CHECK, variables, actor: ACTORS[name] });
  };
  const object = async (name: Name, id: string) => {
    const { data, errors } = await subgraph.execute<{ _entities: unknown[] }>({
      query: OBJECT,
      variables: { id },
      actor: ACTORS[name],
    });
    expect(errors).toEqual([]);
    return data._entities[0];
  };
  const countOf = async (name: Name, list: string) => {
    const { data, errors } = await subgraph.execute<Record<string, { totalCount: number; nodes: unknown[] }>>(
      {
        query: `{ ${list} { nodes { id } totalCount } }`,
        actor: ACTORS[name],
      },
    );
    expect(errors).toEqual([]);
    expect(data[list]?.nodes).toHaveLength(data[list]?.totalCount ?? -1);
    return data[list]?.totalCount;
  };

  test.each([
    ['operator', 2],
    ['staff', 2],
    ['authorizedBody', 2],
    ['analyst', 2],
    ['auditor', 2],
    ['owner', 1],
    ['holder', 1],
    ['otherOwner', 0],
  ] as const)('E-4: lists show to %s %i of 2 rows', async (name, expected) => {
    for (const list of LISTS) expect(await countOf(name, list)).toBe(expected);
  });

  test.each([
    ['partner', 'FORBIDDEN'],
    ['partnerOfOwner', 'FORBIDDEN'],
    ['administrator', 'FORBIDDEN'],
    ['ownerWithoutOrganization', 'FORBIDDEN'],
    ['anonymous', 'UNAUTHENTICATED'],
  ] as const)('A4.1.1(1): every query of %s is refused without a statement', async (name, code) => {
    const queries = [
      ...LISTS.map((list) => `{ ${list} { totalCount } }`),
      `{ deposit(id: "${idOf('deposit', 'D-mine')}") { number } }`,
      '{ depositByNumber(number: "D-mine") { number } }',
      `{ escrowRepository(id: "${idOf('escrowRepository', 'R-mine')}") { number } }`,
    ];
    for (const query of queries) {
      const { errors } = await subgraph.execute({ query, actor: ACTORS[name] });
      expect(errors[0]?.extensions).toMatchObject({ code, policy: 'deposit.read', clause: 'E-2(4)' });
      expect(subgraph.statements()).toEqual([]);
    }
  });

  test.each(['partner', 'administrator', 'anonymous'] as const)(
    'A4.1.1(1): fields on an object are null for %s, without a statement',
    async (name) => {
      expect(await object(name, idOf('informatizationObject', 'mine'))).toEqual({
        deposits: null,
        latestDeposit: null,
        escrowRepository: null,
        depositObligation: null,
      });
      expect(subgraph.statements()).toEqual([]);
    },
  );

  test.each(['operator', 'staff', 'owner', 'holder'] as const)(
    'E-15: %s reads the verdict with its counts',
    async (name) => {
      const { data } = await check(name, 'D-mine');
      expect(data.deposit?.verification).toEqual({
        state: 'FINDINGS',
        verdict: 'MISMATCH',
        mismatchCount: 3,
        remarkCount: 2,
      });
    },
  );

  test.each(['authorizedBody', 'analyst', 'auditor'] as const)(
    'E-15: %s reads the verdict and no count',
    async (name) => {
      const { data } = await check(name, 'D-mine');
      expect(data.deposit?.verification).toEqual({
        state: 'FINDINGS',
        verdict: 'MISMATCH',
        mismatchCount: null,
        remarkCount: null,
      });
    },
  );

  test('E-15: an analyst whose own organization is the owner reads counts of its deposits only', async () => {
    const actor = person(['ANALYST'], 'ministry-finance');
    const { data } = await subgraph.execute<Record<string, { nodes: unknown[] }>>({
      query: '{ deposits { nodes { number verification { mismatchCount } } } }',
      actor,
    });
    expect(data['deposits']?.nodes).toEqual([
      { number: 'D-mine', verification: { mismatchCount: 3 } },
      { number: 'D-others', verification: { mismatchCount: null } },
    ]);
  });

  test('E-10: a foreign id answers to an owner exactly as an unknown, malformed or mistyped one', async () => {
    const foreign = await check('owner', 'D-others');
    expect(foreign).toMatchObject({ status: 200, data: { deposit: null }, errors: [] });
    const unknown = [
      idOf('deposit', 'nowhere'),
      idOf('escrowRepository', 'R-others'),
      idOf('deposit', 'D-others').replace('dep_', 'obj_'),
      'dep_D-others',
      '',
    ];
    for (const id of unknown) {
      const variables = { id };
      expect(await subgraph.execute({ query: CHECK, variables, actor: ACTORS.owner })).toEqual(foreign);
    }
  });

  test('E-10: numbers, repositories and references tell an owner nothing of the deposits of others', async () => {
    const answers = await subgraph.execute({
      query: `query Foreign($repository: ID!, $representations: [_Any!]!) {
        depositByNumber(number: "D-others") { number }
        escrowRepository(id: $repository) { number }
        _entities(representations: $representations) { __typename }
      }`,
      variables: {
        repository: idOf('escrowRepository', 'R-others'),
        representations: [
          { __typename: 'Deposit', id: idOf('deposit', 'D-others') },
          { __typename: 'EscrowRepository', id: idOf('escrowRepository', 'R-others') },
        ],
      },
      actor: ACTORS.owner,
    });
    expect(answers.data).toEqual({
      depositByNumber: null,
      escrowRepository: null,
      _entities: [null, null],
    });
    expect(answers.errors).toEqual([]);
  });

  test('E-10: fields on an object of others answer an owner as on an unknown object', async () => {
    const foreign = await object('owner', idOf('informatizationObject', 'others'));
    expect(foreign).toEqual(await object('owner', idOf('informatizationObject', 'nowhere')));
    expect(foreign).toEqual({
      deposits: { nodes: [], totalCount: 0 },
      latestDeposit: null,
      escrowRepository: null,
      depositObligation: null,
    });
  });

  test('E-7: an organization owes as owner or as holder, and shows it to whoever is a party', async () => {
    const query = `query Owed($id: ID!, $as: DepositParty!) {
      _entities(representations: [{ __typename: "Organization", id: $id }]) {
        ... on Organization { depositObligations(as: $as) { nodes { id } totalCount } }
      }
    }`;
    const owed = async (name: Name, key: string, as: string) => {
      const { data } = await subgraph.execute<{ _entities: unknown[] }>({
        query,
        variables: { id: partyId(key), as },
        actor: ACTORS[name],
      });
      return data._entities[0];
    };
    const mine = {
      depositObligations: { nodes: [{ id: idOf('depositObligation', 'O-mine') }], totalCount: 1 },
    };
    const nothing = { depositObligations: { nodes: [], totalCount: 0 } };
    expect(await owed('operator', 'ministry-finance', 'OWNER')).toEqual(mine);
    expect(await owed('operator', 'ministry-finance', 'HOLDER')).toEqual(nothing);
    expect(await owed('holder', 'state-corporation', 'HOLDER')).toEqual(mine);
    expect(await owed('owner', 'ministry-health', 'OWNER')).toEqual(nothing);
    expect(await owed('anonymous', 'ministry-finance', 'OWNER')).toEqual({ depositObligations: null });
  });
});
