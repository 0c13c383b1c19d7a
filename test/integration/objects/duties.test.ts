import { applicationDueOn } from '../../../subgraphs/objects/operation/duty.rules';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { organizationId, person } from '../../support/actors';
import {
  insertRows,
  objectId,
  objectOf,
  organizationOf,
  stakeholderOf,
} from '../../support/builders/objects';
import {
  act,
  CODE,
  OBJECT_ID,
  OWNER,
  openOperated,
  organizationGlobalId,
  STRANGER,
  SUPPLIER,
} from '../../support/builders/operation';
import type { ObjectsFixture } from '../../support/objects';

interface Duty {
  readonly id: string;
  readonly kind: string;
  readonly title: { readonly en: string };
  readonly party: string;
  readonly operationDuty: string | null;
  readonly warrantyClaimId: string | null;
  readonly startedOn: string;
  readonly dueOn: string | null;
  readonly termText: { readonly en: string };
  readonly isOverdue: boolean;
  readonly daysLeft: number | null;
  readonly isExplained: boolean;
  readonly explanation: string | null;
  readonly legalBasis: { readonly clause: string };
  readonly trace: { readonly day: string }[];
  readonly object: { readonly id: string; readonly code: string } | null;
}
interface Page {
  readonly totalCount: number;
  readonly nodes: Duty[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const QUERY = `query ($organizationId: ID, $filterBy: DutyFilters, $first: Int, $after: String) {
  duties(organizationId: $organizationId, filterBy: $filterBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id kind title { en } party operationDuty warrantyClaimId startedOn dueOn termText { en } isOverdue daysLeft
      isExplained explanation legalBasis { clause } trace { day } object { id code }
    }
  }
}`;

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openOperated();
});
afterEach(() => fixture.close());

const ask = (variables: object = {}, actor = OWNER) =>
  fixture.subgraph.execute<{ duties: Page }>({ query: QUERY, variables: { first: 50, ...variables }, actor });
const duties = async (variables: object = {}, actor = OWNER) => {
  const { data, errors } = await ask(variables, actor);
  expect(errors).toEqual([]);
  return data.duties;
};
const codeOf = async (variables: object, actor = OWNER) =>
  (await ask(variables, actor)).errors.map(({ extensions }) => extensions?.['code']);
const calendar = async (language: 'kk' | 'ru' | 'en', actor = OWNER) => {
  const { data, errors } = await fixture.subgraph.execute<{ dutyCalendar: string }>({
    query: '{ dutyCalendar }',
    actor,
    language,
  });
  expect(errors).toEqual([]);
  return data.dutyCalendar.replaceAll('\r\n ', '').split('\r\n');
};

/** Claims on the object, open unless they were closed. */
const insertClaim = (agreedUntil: string, closedOn: string | null = null, count = 1) =>
  withClient(fixture.database.owner, async (client) => {
    await client.query(
      `INSERT INTO warranty_claim (id, object_id, supplier_id, description, terms_of_reference_item, found_on, filed_on,
         agreed_until, closed_on, outcome)
       SELECT gen_random_uuid(), $1::uuid, $2::uuid, 'Сбой', 'п. 1', '2026-11-02'::date, '2026-11-02'::date, $3::date, $4::date,
         $5::text
         FROM generate_series(1, $6)`,
      [objectId(CODE), organizationId('supplier'), agreedUntil, closedOn, closedOn && 'FIXED', count],
    );
  });

const report = (input: object) =>
  act(fixture, 'operationDutyReport', { reviewedOn: '2026-11-01', evidenceText: 'Журнал', ...input });

test('C-16: every duty of operation that nobody reported is open, without a term and with its clause', async () => {
  const { totalCount, nodes } = await duties();
  expect(totalCount).toBe(11);
  expect(nodes.find(({ operationDuty }) => operationDuty === 'BACKUP')).toMatchObject({
    kind: 'OPERATION_DUTY',
    title: { en: 'Report: Backup and watch over updating' },
    party: 'OWNER_OR_HOLDER',
    warrantyClaimId: null,
    startedOn: '2026-06-15',
    dueOn: null,
    termText: { en: 'no term stated' },
    isOverdue: false,
    daysLeft: null,
    isExplained: false,
    legalBasis: { clause: '16(3)' },
    trace: [],
    object: { id: OBJECT_ID, code: CODE },
  });
});

test('C-16: a kept duty is open no more, and one that is not kept stays open with its explanation', async () => {
  const before = (await duties()).nodes.find(({ operationDuty }) => operationDuty === 'SYSTEM_MAINTENANCE');
  await report({ duty: 'BACKUP', status: 'FULFILLED' });
  await report({ duty: 'SYSTEM_MAINTENANCE', status: 'NOT_FULFILLED', explanation: 'Конкурс идёт' });
  const { totalCount, nodes } = await duties();
  expect(totalCount).toBe(10);
  expect(nodes.filter(({ operationDuty }) => operationDuty === 'BACKUP')).toEqual([]);
  expect(nodes.filter(({ isExplained }) => isExplained)).toMatchObject([
    { id: before?.id, operationDuty: 'SYSTEM_MAINTENANCE', explanation: 'Конкурс идёт' },
  ]);
});

test('C-17: open claims come first by their agreed term, with the working days left', async () => {
  await insertClaim('2026-12-04');
  await insertClaim('2026-11-18');
  await insertClaim('2026-11-30', '2026-11-19');
  const { nodes, totalCount } = await duties();
  expect(totalCount).toBe(13);
  expect(nodes.slice(0, 3)).toMatchObject([
    {
      kind: 'WARRANTY_CLAIM',
      title: { en: 'Settle the warranty claim within the agreed term' },
      party: 'SUPPLIER',
      operationDuty: null,
      warrantyClaimId: expect.stringMatching(/^wcl_/),
      startedOn: '2026-11-02',
      dueOn: '2026-11-18',
      termText: { en: 'agreed term' },
      isOverdue: true,
      daysLeft: -2,
      legalBasis: { clause: '17.2' },
      trace: [{ day: '2026-11-18' }],
    },
    { dueOn: '2026-12-04', isOverdue: false, daysLeft: 10 },
    { dueOn: null },
  ]);
});

test.each([
  [{ isOverdue: true }, ['2026-11-18']],
  [{ isOverdue: false }, ['2026-11-20', '2026-12-04']],
  [{ dueWithin: 0 }, ['2026-11-20']],
  [{ dueWithin: 9 }, ['2026-11-20']],
  [{ dueWithin: 10 }, ['2026-11-20', '2026-12-04']],
  [{ dueWithin: 10, isOverdue: true }, []],
])('C-17: duties filtered by %j are due on %j', async (filterBy, days) => {
  for (const day of ['2026-12-04', '2026-11-18', '2026-11-20']) await insertClaim(day);
  const { nodes, totalCount } = await duties({ filterBy });
  expect(nodes.flatMap(({ dueOn }) => dueOn ?? [])).toEqual(days);
  // What has no term is never overdue and never due within days.
  const unlimited = 'isOverdue' in filterBy && filterBy.isOverdue === false ? 11 : 0;
  expect(totalCount).toBe(days.length + unlimited);
});

test('a page follows the page before, without gap or repetition', async () => {
  await insertClaim('2026-12-04');
  await insertClaim('2026-11-18');
  const all = (await duties()).nodes.map(({ id }) => id);
  const walked: string[] = [];
  for (let after: string | null = null, hasNextPage = true; hasNextPage; ) {
    const page = await duties({ first: 4, after });
    walked.push(...page.nodes.map(({ id }) => id));
    ({ hasNextPage, endCursor: after } = page.pageInfo);
  }
  expect(walked).toEqual(all);
  expect(new Set(all).size).toBe(13);
});

describe('duties that others owe', () => {
  const SOURCE = 'SOURCE_TRANSFER';
  const contracted = (overrides: object = {}) =>
    act<{ developmentContracts: { id: string }[] }>(
      fixture,
      'developmentContractRecord',
      {
        ...{ number: 'Д-7', supplierId: organizationGlobalId('supplier'), isBudgetFunded: true },
        ...{ signedOn: '2026-11-03', ...overrides },
      },
      { fields: 'developmentContracts { id }' },
    ).then(({ object }) => object?.developmentContracts ?? []);
  const ofKind = async (kind: string, actor = OWNER) =>
    (await duties({}, actor)).nodes.filter((duty) => duty.kind === kind);

  test('C-11: source code made for the budget is owed by the supplier until it is transferred, without a term', async () => {
    await contracted({ isBudgetFunded: false, number: 'Д-6' });
    expect(await ofKind(SOURCE)).toEqual([]);
    const contracts = await contracted();
    for (const actor of [OWNER, SUPPLIER])
      expect(await ofKind(SOURCE, actor)).toMatchObject([
        {
          ...{ party: 'SUPPLIER', startedOn: '2026-11-03', dueOn: null, daysLeft: null, trace: [] },
          ...{ title: { en: 'Transfer the source code under the contract' }, legalBasis: { clause: '11' } },
        },
      ]);
    expect(await calendar('en', SUPPLIER)).toContain(
      `SUMMARY:${CODE}: Transfer the source code under the contract`,
    );
    for (const { id } of contracts)
      await act(fixture, 'sourceTransferRecord', {
        ...{ developmentContractId: id, actNumber: '1', transferredOn: '2026-11-10' },
      });
    expect(await ofKind(SOURCE)).toEqual([]);
  });

  test('C-12, C-13: the operator owes an answer within ten working days, told to it and to who asked', async () => {
    const operator = person(['OPERATOR'], 'maintainer');
    await withClient(fixture.database.owner, async (client) => {
      await client.query(
        `INSERT INTO organization_role (id, organization_id, role, valid_from, basis)
         VALUES (gen_random_uuid(), $1, 'OPERATOR', '2020-01-01', '1')`,
        [organizationId('maintainer')],
      );
      const of = [objectId(CODE)];
      await client.query(
        `INSERT INTO environment (id, object_id, kind, agreement_number, agreement_on, received_on, provided_on, closes_on,
           charge) VALUES
           (gen_random_uuid(), $1, 'TRIAL', '1', '2026-11-02', '2026-11-05', NULL, NULL, 0),
           (gen_random_uuid(), $1, 'TRIAL', '2', '2026-11-02', '2026-11-05', '2026-11-06', '2026-12-31', 0)`,
        of,
      );
      await client.query(
        `INSERT INTO placement_request (id, object_id, service, received_on)
         VALUES (gen_random_uuid(), $1, 'EGOV_PLATFORM', '2026-11-13')`,
        of,
      );
    });
    for (const actor of [operator, OWNER]) {
      expect(await ofKind('ENVIRONMENT_PROVISION', actor)).toMatchObject([
        {
          ...{
            party: 'OPERATOR',
            startedOn: '2026-11-05',
            dueOn: '2026-11-19',
            isOverdue: true,
            daysLeft: -1,
          },
          ...{ legalBasis: { clause: '12.1' } },
        },
      ]);
      expect(await ofKind('PLACEMENT_PROVISION', actor)).toMatchObject([
        { dueOn: '2026-11-27', isOverdue: false, daysLeft: 5, legalBasis: { clause: '13.1' } },
      ]);
    }
    expect((await ofKind('ENVIRONMENT_PROVISION', SUPPLIER)).length).toBe(0);
    const [environment] = await ofKind('ENVIRONMENT_PROVISION', operator);
    expect(environment?.trace.at(-1)).toMatchObject({ day: '2026-11-19' });
  });

  test('C-12: an application whose last day lies beyond the loaded calendar is told without one', async () => {
    expect(applicationDueOn('PLACEMENT_PROVISION', '2026-11-05')).toBe('2026-11-19');
    expect(applicationDueOn('ENVIRONMENT_PROVISION', '2150-01-05')).toBeNull();
  });
});

test('a page of duties over many objects is read with a fixed number of statements', async () => {
  const codes = Array.from({ length: 8 }, (_, index) => `KZ-П-26-001${index}000`);
  const fixed = await countStatements();
  await insertRows(fixture.database.owner, {
    informatization_object: codes.map((code) => objectOf(code, { commissioned_on: '2026-06-15' })),
    stakeholder: codes.map((code) => stakeholderOf(code, 'owner', 'OWNER')),
  });
  expect((await duties()).totalCount).toBe(99);
  expect(await countStatements()).toBe(fixed);
});

const countStatements = async () => {
  await duties();
  return fixture.subgraph.statements().length;
};

test('C-16(9): warranty service is no duty once the warranty has ended; other duties stay', async () => {
  await fixture.close();
  fixture = await openOperated({ commissionedOn: '2012-06-15' });
  const { nodes, totalCount } = await duties();
  expect(totalCount).toBe(10);
  expect(nodes.filter(({ operationDuty }) => operationDuty === 'WARRANTY_SERVICE')).toEqual([]);
});

test.each([
  ['before its commissioning', { commissionedOn: null, stage: 'BUILD' as const }],
  ['after its end', { stage: 'TERMINATED' as const }],
])('C-16: an object %s leaves no open duty of operation', async (_when, options) => {
  await fixture.close();
  fixture = await openOperated(options);
  expect((await duties()).totalCount).toBe(0);
});

describe('whose duties are shown', () => {
  beforeEach(async () => {
    await insertClaim('2026-12-04');
    await insertRows(fixture.database.owner, { organization: [organizationOf('stranger')] });
  });

  test('the supplier sees the claim against it and no duty of the owner', async () => {
    expect((await duties({}, SUPPLIER)).nodes).toMatchObject([{ kind: 'WARRANTY_CLAIM', party: 'SUPPLIER' }]);
  });

  test('the holder sees what the owner sees', async () => {
    const ids = async (actor = OWNER) => (await duties({}, actor)).nodes.map(({ id }) => id);
    expect(await ids(person([], 'holder'))).toEqual(await ids());
  });

  test('an organization without objects has no duties', async () => {
    expect((await duties({}, STRANGER)).totalCount).toBe(0);
  });

  test.each(['owner', 'supplier'])(
    'a stranger is refused the duties of the %s, oversight is not',
    async (key) => {
      const variables = { organizationId: organizationGlobalId(key) };
      expect(await codeOf(variables, STRANGER)).toEqual(['FORBIDDEN']);
      const auditor = person(['AUDITOR'], 'auditor-office');
      expect((await duties(variables, auditor)).totalCount).toBeGreaterThan(0);
    },
  );

  test('a relation that has ended shows nothing any more', async () => {
    await withClient(fixture.database.owner, (client) =>
      client.query(`UPDATE stakeholder SET ended_on = '2026-11-19' WHERE role = 'HOLDER'`),
    );
    expect((await duties({}, person([], 'holder'))).totalCount).toBe(0);
  });

  test('nobody is asked to sign in, and the calendar is guarded alike', async () => {
    expect(await codeOf({}, ANONYMOUS)).toEqual(['UNAUTHENTICATED']);
    const { errors } = await fixture.subgraph.execute({
      query: 'query ($id: ID) { dutyCalendar(organizationId: $id) }',
      variables: { id: organizationGlobalId('owner') },
      actor: STRANGER,
    });
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
  });

  test.each([[{ organizationId: 'obj_x' }], [{ filterBy: { dueWithin: -1 } }]])(
    'the arguments %j are refused',
    async (variables) => {
      expect(await codeOf(variables)).toEqual(['BAD_USER_INPUT']);
    },
  );
});

describe('the calendar of duties', () => {
  test('N22: its entries are the open duties, each under the same UID at every reading', async () => {
    await insertClaim('2026-12-04');
    const { nodes } = await duties();
    const uids = (lines: string[]) => lines.filter((line) => line.startsWith('UID:')).sort();
    const first = uids(await calendar('ru'));
    expect(first).toEqual(nodes.map(({ id }) => `UID:${id.replace('dut_', '')}`).sort());
    expect(uids(await calendar('kk'))).toEqual(first);
  });

  test('a claim is an event of its last day, a duty without a term is a task', async () => {
    await insertClaim('2026-12-04');
    const lines = await calendar('en');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.filter((line) => line === 'BEGIN:VTODO')).toHaveLength(11);
    expect(lines).toContain('DTSTART;VALUE=DATE:20261204');
  });

  test.each([
    [
      'kk',
      'X-WR-CALNAME:Ақпараттандыру объектілері бойынша міндеттер',
      'Есеп беру: Жүйелік-техникалық қызмет көрсету',
    ],
    [
      'ru',
      'X-WR-CALNAME:Обязанности по объектам информатизации',
      'Отчитаться: Системно-техническое обслуживание',
    ],
    ['en', 'X-WR-CALNAME:Duties over informatization objects', 'Report: System maintenance'],
  ] as const)('it speaks the language of the caller: %s', async (language, name, title) => {
    const lines = await calendar(language);
    expect(lines).toContain(name);
    expect(lines).toContain(`SUMMARY:${CODE}: ${title}`);
  });
});

test('of a great many duties the calendar tells those that are due first, and says so', async () => {
  await insertClaim('2026-12-01', null, 5_000);
  await insertClaim('2026-11-25');
  const lines = await calendar('en');
  expect(lines).toContain('X-WR-CALNAME:Duties over informatization objects (the 5000 that are due first)');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(5_000);
  expect(lines).toContain('DTSTART;VALUE=DATE:20261125');
  expect(lines).not.toContain('BEGIN:VTODO');
});
