import { REGISTER } from '../../../subgraphs/register/module';
import { person } from '../../support/actors';
import { entryId, holderId, insertRegister } from '../../support/builders/register';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

let database: TestDatabase;
let register: TestSubgraph;

beforeAll(async () => {
  database = await cloneDatabase('register');
  await insertRegister(database, {
    entries: [
      {
        number: 'R-1',
        name: { kk: 'Құжат', ru: 'Документ', en: 'Paper' },
        inclusionMode: 'TRANSITIONAL_PRE_2023',
        includedOn: '2023-04-03',
        excludedOn: '2025-04-03',
        holder: 'supplier-two',
        hasProof: false,
      },
      { number: 'R-2', includedOn: '2024-03-01' },
      { number: 'R-3', inclusionMode: 'TRANSITIONAL_IN_DEVELOPMENT' },
    ],
    events: [
      { number: 'R-1', ordinal: 1, kind: 'INCLUDED', occurredOn: '2023-04-03' },
      { number: 'R-1', ordinal: 2, kind: 'AMENDED', occurredOn: '2024-01-15', reason: 'NEW_VERSION' },
      { number: 'R-1', ordinal: 3, kind: 'EXCLUDED', occurredOn: '2025-04-03', reason: 'HOLDER_REQUEST' },
      { number: 'R-2', ordinal: 1, kind: 'INCLUDED', occurredOn: '2024-03-01' },
    ],
  });
  register = await openSubgraph(REGISTER, database, {
    actor: person(),
    now: new Date('2026-07-01T06:00:00Z'),
  });
});
afterAll(async () => {
  await register.close();
  await database.drop();
});

async function entry<Card>(number: string, fields: string): Promise<Card> {
  const query = `query ($number: String!) { registerEntry(number: $number) { ${fields} } }`;
  const { data, errors } = await register.execute<{ registerEntry: Card }>({ query, variables: { number } });
  expect(errors).toEqual([]);
  return data.registerEntry;
}

test('the card of an entry tells all that the register records', async () => {
  const card = await entry(
    'R-1',
    `id number status includedOn excludedOn exclusionReason decisionNumber updatedAt isSynthetic
     inclusionMode inclusionBasis { actId clause } conformityProof { kind } holder { id }
     product { id kind name { kk ru en } version purpose { ru } developerName rightBasis holder { id } }`,
  );
  expect(card).toEqual({
    id: entryId('R-1'),
    number: 'R-1',
    status: 'EXCLUDED',
    includedOn: '2023-04-03',
    excludedOn: '2025-04-03',
    exclusionReason: 'HOLDER_REQUEST',
    decisionNumber: 'D-R-1',
    updatedAt: '2025-01-01T00:00:00.000Z',
    isSynthetic: true,
    inclusionMode: 'TRANSITIONAL_PRE_2023',
    inclusionBasis: { actId: 'KZ-129-2016', clause: '37' },
    conformityProof: null,
    holder: { id: holderId('supplier-two') },
    product: {
      id: expect.stringMatching(/^prd_[0-9a-f-]{36}$/),
      kind: 'SOFTWARE',
      name: { kk: 'Құжат', ru: 'Документ', en: 'Paper' },
      version: '2.1',
      purpose: { ru: 'Документ' },
      developerName: 'ТОО «Разработчик»',
      rightBasis: 'EXCLUSIVE_RIGHT',
      holder: { id: holderId('supplier-two') },
    },
  });
});

test('a proof of conformity comes with its number and its last day', async () => {
  expect(await entry('R-2', 'conformityProof { kind number validUntil }')).toEqual({
    conformityProof: { kind: 'CERTIFICATE_EAL4', number: 'C-R-2', validUntil: '2027-03-01' },
  });
});

test('C-37, C-38: the clause of inclusion is told with its statement, and none for the general way', async () => {
  const basis = 'inclusionBasis { clause statement { kk ru en } }';
  expect(await entry('R-2', basis)).toEqual({ inclusionBasis: null });
  const transitional = await entry<{ inclusionBasis: { clause: string; statement: { en: string } } }>(
    'R-3',
    basis,
  );
  expect(transitional.inclusionBasis.clause).toBe('38');
  expect(transitional.inclusionBasis.statement.en).not.toBe('');
});

test('C-20: an entry is in force on its day of inclusion and no longer on its day of exclusion', async () => {
  const answer = await entry(
    'R-1',
    `before: status(on: "2023-04-02") first: status(on: "2023-04-03")
     last: status(on: "2025-04-02") excluded: status(on: "2025-04-03")`,
  );
  expect(answer).toEqual({
    before: 'NOT_YET_INCLUDED',
    first: 'INCLUDED',
    last: 'INCLUDED',
    excluded: 'EXCLUDED',
  });
});

test('a day that the calendar lacks is refused', async () => {
  const query = '{ registerEntry(number: "R-1") { status(on: "2024-02-30") } }';
  const { status, errors } = await register.execute({ query });
  expect(status).toBe(400);
  expect(errors[0]?.message).toMatch(/Date must look like/);
});

test('C-37: the history tells every act in order; the clause stands with the inclusion alone', async () => {
  const { history } = await entry<{ history: unknown }>(
    'R-1',
    `history { totalCount nodes { ordinal kind occurredOn decisionNumber reason legalBasis { clause } } }`,
  );
  expect(history).toEqual({
    totalCount: 3,
    nodes: [
      {
        ordinal: 1,
        kind: 'INCLUDED',
        occurredOn: '2023-04-03',
        decisionNumber: 'D-R-1-1',
        reason: null,
        legalBasis: { clause: '37' },
      },
      {
        ordinal: 2,
        kind: 'AMENDED',
        occurredOn: '2024-01-15',
        decisionNumber: 'D-R-1-2',
        reason: 'NEW_VERSION',
        legalBasis: null,
      },
      {
        ordinal: 3,
        kind: 'EXCLUDED',
        occurredOn: '2025-04-03',
        decisionNumber: 'D-R-1-3',
        reason: 'HOLDER_REQUEST',
        legalBasis: null,
      },
    ],
  });
});

test('the clause of an act is known even when nothing else of it is asked', async () => {
  expect(await entry('R-1', 'history(first: 1) { nodes { legalBasis { clause } } }')).toEqual({
    history: { nodes: [{ legalBasis: { clause: '37' } }] },
  });
});

test('the history is paged as every list is', async () => {
  type Card = { history: { nodes: { ordinal: number }[]; pageInfo: { endCursor: string } } };
  const fields = (args: string) => `history(${args}) { nodes { ordinal } pageInfo { endCursor } }`;
  const first = await entry<Card>('R-1', fields('first: 2'));
  const next = await entry<Card>('R-1', fields(`first: 2, after: "${first.history.pageInfo.endCursor}"`));
  const last = await entry<Card>('R-1', fields('last: 1'));
  expect([first, next, last].map(({ history }) => history.nodes.map(({ ordinal }) => ordinal))).toEqual([
    [1, 2],
    [3],
    [3],
  ]);
});

test('an unknown number is nothing, and so is an id in its place', async () => {
  expect(await entry('R-9', 'id')).toBeNull();
  expect(await entry(entryId('R-1'), 'id')).toBeNull();
});
