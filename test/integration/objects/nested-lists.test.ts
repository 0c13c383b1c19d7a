import { organizationId, person } from '../../support/actors';
import {
  commissionedHistory,
  costOf,
  documentOf,
  integrationOf,
  objectOf,
  organizationOf,
  stakeholderOf,
  technologyOf,
} from '../../support/builders/objects';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const COUNT = 100;
const CODES = Array.from({ length: COUNT }, (_, index) => `KZ-П-20-${String(index).padStart(7, '0')}`);
const ORGANIZATIONS = Array.from({ length: 12 }, (_, index) => `organization-${index}`);
const codeAt = (index: number) => CODES[index % COUNT] ?? '';
const organizationAt = (index: number) => ORGANIZATIONS[index % ORGANIZATIONS.length] ?? '';
/** Object number n has n modulo 5 documents, all placed at one of two instants. */
const documentCount = (index: number) => index % 5;

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openObjects(person(['ANALYST']), {
    organization: ORGANIZATIONS.map((key) => organizationOf(key)),
    informatization_object: CODES.map((code, index) =>
      objectOf(code, {
        owner_id: organizationId(organizationAt(index)),
        holder_id: organizationId(organizationAt(index + 5)),
      }),
    ),
    object_characteristics: CODES.map((code) => ({ object_id: objectOf(code).id, capacity: 'SMALL' })),
    stakeholder: CODES.map((code, index) => stakeholderOf(code, organizationAt(index), 'OWNER')),
    life_cycle_stage: CODES.flatMap((code) => commissionedHistory(code)),
    technical_document: CODES.flatMap((code, index) =>
      Array.from({ length: documentCount(index) }, (_, n) =>
        documentOf(code, n % 2 ? 'USER_GUIDE' : 'COMMISSIONING_ACT', {
          placed_at: new Date(Date.UTC(2024, 0, 1 + (n % 2))),
        }),
      ),
    ),
    integration: CODES.flatMap((code, index) => [
      integrationOf(code, codeAt(index + 1), 'Обмен'),
      integrationOf(code, codeAt(index + 7), 'Обмен'),
    ]),
    technology: CODES.map((code) => technologyOf(code, 'PostgreSQL')),
    cost_item: CODES.flatMap((code) => [
      costOf(code, 2025, 'PLANNED', '10.00'),
      costOf(code, 2025, 'ACTUAL', '9.00'),
      costOf(code, 2026, 'PLANNED', '11.00'),
    ]),
  });
});
afterAll(() => fixture.close());

/** Each list once: two lists that lead to the same things share a statement only when they happen to come together. */
const EVERYTHING = `
  id code name { kk ru en } phase
  owner { id name { ru } roles { role } } holder { id name { ru } roles { role } }
  characteristics { capacity }
  stakeholders { role organization { name { ru } } }
  technologies { name }
  history { nodes { stage phase } totalCount }
  readiness { code isDone }
  documents { nodes { kind } totalCount }
  drafts: documents(filterBy: { states: [PROJECT] }, first: 1) { nodes { kind } totalCount }
  costItems { nodes { year amount { amount } } totalCount }
  costByYear { year planned { amount } }
  costTotals { planned { amount } }
  operationCostSupport(year: 2026) { verdict }
  outgoingIntegrations { nodes { target { code owner { name { ru } } } } totalCount }
  incomingIntegrations { nodes { purpose } totalCount }`;

interface Nodes<Node> {
  readonly informatizationObjects: { readonly nodes: readonly Node[] };
}

async function list<Node>(fields: string, first = COUNT): Promise<readonly Node[]> {
  const { data, errors } = await fixture.subgraph.execute<Nodes<Node>>({
    query: `{ informatizationObjects(first: ${first}) { nodes { ${fields} } totalCount } }`,
  });
  expect(errors).toEqual([]);
  return data.informatizationObjects.nodes;
}

const EVIDENCE = 'securityTests { verdict } implementationMeasures { kind } commissioningAct { number }';
const DECISIONS = 'trusteeTerms { number } termination { reason } workClassifications { nodes { verdict } }';

describe('lists below many objects', () => {
  test.each([
    ['documents', 'documents { nodes { kind } }', 2],
    ['documents with their number', 'documents { nodes { kind } totalCount }', 3],
    ['history', 'history { nodes { stage } }', 2],
    ['cost rows', 'costItems { nodes { year } }', 2],
    ['exchanges', 'outgoingIntegrations { nodes { purpose } }', 2],
    ['exchanges with the other objects', 'outgoingIntegrations { nodes { target { code } } }', 3],
    ['owners', 'owner { name { ru } }', 2],
    [
      'readiness, with the records of the acts, and verdict, which read the same documents',
      'readiness { code } operationCostSupport(year: 2026) { verdict }',
      3,
    ],
    ['acts open to the caller', 'availableActions', 1],
    [
      'trials',
      'trialOperation { zone defects { nodes { number } } documents { title } certificate { number } }',
      5,
    ],
    ['security tests, measures and commissioning acts', EVIDENCE, 4],
    ['agreed terms, terminations and classified work', DECISIONS, 4],
  ])('%s of a hundred objects are one statement', async (_name, fields, count) => {
    const { errors } = await fixture.subgraph.execute({
      query: `{ informatizationObjects(first: 100) { nodes { id ${fields} } } }`,
    });
    expect(errors).toEqual([]);
    expect(fixture.subgraph.statements()).toHaveLength(count);
  });

  test('F03: a list with everything below it costs the same number of statements for 10 and for 100 objects', async () => {
    await list(EVERYTHING, 10);
    const ten = fixture.subgraph.statements().length;
    await list(EVERYTHING, 100);
    const hundred = fixture.subgraph.statements().length;
    expect(hundred).toBe(ten);
    expect(hundred).toBeLessThanOrEqual(26);
  });

  test('one object alone costs no more', async () => {
    await fixture.subgraph.execute({
      query: `{ informatizationObject(code: "${CODES[0]}") { ${EVERYTHING} } }`,
    });
    expect(fixture.subgraph.statements().length).toBeLessThanOrEqual(26);
  });

  test('every object has its own rows, those without any an empty list', async () => {
    const nodes = await list<{ code: string; documents: { nodes: unknown[]; totalCount: number } }>(
      'code documents { nodes { kind } totalCount }',
    );
    for (const [index, { code, documents }] of nodes.entries())
      expect([code, documents.nodes.length, documents.totalCount]).toEqual([
        codeAt(index),
        documentCount(index),
        documentCount(index),
      ]);
  });

  test('the page is cut per object, and each tells whether more follow', async () => {
    const nodes = await list<{
      documents: { nodes: unknown[]; totalCount: number; pageInfo: { hasNextPage: boolean } };
    }>('documents(first: 2) { nodes { kind } totalCount pageInfo { hasNextPage } }');
    for (const [index, { documents }] of nodes.entries())
      expect([documents.nodes.length, documents.totalCount, documents.pageInfo.hasNextPage]).toEqual([
        Math.min(2, documentCount(index)),
        documentCount(index),
        documentCount(index) > 2,
      ]);
  });

  test.each([
    ['first', 'after', 'endCursor', 'hasNextPage'],
    ['last', 'before', 'startCursor', 'hasPreviousPage'],
  ] as const)(
    'a walk by %s visits every row of one object once, equal keys included',
    async (size, position, end, more) => {
      const code = CODES[4];
      const all: { id: string }[] = (
        await fixture.subgraph.execute<{ informatizationObject: { documents: { nodes: { id: string }[] } } }>(
          {
            query: `{ informatizationObject(code: "${code}") { documents { nodes { id } } } }`,
          },
        )
      ).data.informatizationObject.documents.nodes;
      const walked: string[] = [];
      for (let cursor: string | null = null, hasMore = true; hasMore; ) {
        const answer: { data: { informatizationObject: { documents: Walk } } } =
          await fixture.subgraph.execute({
            query: `query ($cursor: String) { informatizationObject(code: "${code}") {
          documents(${size}: 1, ${position}: $cursor) {
            nodes { id } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } } }`,
            variables: { cursor },
          });
        const { nodes, pageInfo } = answer.data.informatizationObject.documents;
        walked.push(...nodes.map(({ id }) => id));
        cursor = String(pageInfo[end]);
        hasMore = Boolean(pageInfo[more]);
      }
      if (size === 'last') walked.reverse();
      expect(walked).toEqual(all.map(({ id }) => id));
      expect(walked).toHaveLength(documentCount(4));
    },
  );

  test('S08: a nested list is refused a page that is too large', async () => {
    const { errors } = await fixture.subgraph.execute({
      query: '{ informatizationObjects(first: 1) { nodes { documents(first: 101) { totalCount } } } }',
    });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });

  test('a cursor of the history is refused for the documents', async () => {
    const [node] = await list<{ history: { pageInfo: { endCursor: string } } }>(
      'history(first: 1) { pageInfo { endCursor } }',
      1,
    );
    const { errors } = await fixture.subgraph.execute({
      query: `{ informatizationObjects(first: 1) { nodes {
        documents(after: "${node?.history.pageInfo.endCursor}") { totalCount } } } }`,
    });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

interface Walk {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: Readonly<
    Record<'endCursor' | 'startCursor' | 'hasNextPage' | 'hasPreviousPage', unknown>
  >;
}

/** Columns that the statement on a table selects; the sort key of a page, given out as a cursor, is not one of them. */
function readColumns(table: string): string[] {
  const sql = fixture.subgraph.statements().find((statement) => statement.includes(`FROM "${table}"`)) ?? '';
  const selected = sql.slice(
    sql.lastIndexOf('SELECT', sql.indexOf(`FROM "${table}"`)),
    sql.indexOf(`FROM "${table}"`),
  );
  return [...selected.matchAll(/"\w+"\."(\w+)" AS/g)].map(([, column]) => String(column)).sort();
}

describe('columns of a statement', () => {
  test.each([
    ['{ informatizationObjects { nodes { code } } }', ['code', 'id']],
    [
      '{ informatizationObjects { edges { node { stage name { en } } } } }',
      ['id', 'name_en', 'name_kk', 'name_ru', 'stage'],
    ],
    ['{ informatizationObjects { nodes { phase } } }', ['commissioned_on', 'id', 'stage']],
    ['{ informatizationObjects { nodes { documents { totalCount } } } }', ['id']],
    ['{ informatizationObjects { pageInfo { hasNextPage } } }', ['id']],
    [`{ informatizationObject(code: "${CODES[0]}") { owner { id } } }`, ['id', 'owner_id']],
    [`{ informatizationObject(code: "${CODES[0]}") { tasks @skip(if: true) version } }`, ['id', 'version']],
    [
      `{ informatizationObject(code: "${CODES[0]}") { operationCostSupport(year: 2026) { verdict } } }`,
      [
        'commissioned_on',
        'holder_id',
        'hosting',
        'id',
        'object_class',
        'purpose_ru',
        'record_state',
        'terminated_on',
      ],
    ],
  ])('of objects are those behind the asked fields: %s', async (query, columns) => {
    expect((await fixture.subgraph.execute({ query })).errors).toEqual([]);
    expect(readColumns('informatization_object')).toEqual(columns);
  });

  test('of organizations, documents and cost rows are those behind the asked fields', async () => {
    await list('owner { bin } documents { nodes { kind } } costItems { nodes { amount { amount } } }');
    expect(readColumns('organization')).toEqual(['bin', 'id']);
    expect(readColumns('technical_document')).toEqual(['id', 'kind']);
    expect(readColumns('cost_item')).toEqual(['amount', 'currency', 'id']);
  });

  test('of a number of rows are none, and it is not counted when nobody asks', async () => {
    const query = '{ informatizationObjects(first: 1) { nodes { id } TOTAL } }';
    await fixture.subgraph.execute({ query: query.replace('TOTAL', '') });
    expect(fixture.subgraph.statements()).toHaveLength(1);
    await fixture.subgraph.execute({ query: query.replace('TOTAL', 'totalCount again: totalCount') });
    expect(fixture.subgraph.statements()).toHaveLength(2);
    expect(fixture.subgraph.statements()[1]).toMatch(
      /^SELECT count\(\*\)::int AS "count" FROM "informatization_object"/,
    );
  });
});
