import type { ObjectsFixture } from '../../support/objects';
import { CODES, COUNT, codeAt, documentCount, MANY, openMany } from './many-fixture';

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openMany();
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
  outgoingIntegrations { nodes { target { code } } totalCount }
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
    ['owners and holders, which are read with their cards,', 'owner { name { ru } } holder { bin }', 1],
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

  const WALKS = ['documents', 'costItems', 'history', 'outgoingIntegrations'].flatMap((name) => [
    [name, 'first', 'after', 'endCursor', 'hasNextPage'] as const,
    [name, 'last', 'before', 'startCursor', 'hasPreviousPage'] as const,
  ]);
  test.each(WALKS)(
    'a walk through %s by %s visits every row once, equal keys included',
    async (name, size, position, end, more) => {
      const below = async (args: string, cursor: string | null): Promise<Walk> => {
        const { data, errors } = await fixture.subgraph.execute<{
          informatizationObject: Record<string, Walk>;
        }>({
          query: `query ($cursor: String) { informatizationObject(code: "${MANY}") {
          ${name}(${args}, ${position}: $cursor) {
            edges { cursor } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } } }`,
          variables: { cursor },
        });
        expect(errors).toEqual([]);
        return data.informatizationObject[name] as Walk;
      };
      const walked: string[] = [];
      for (let cursor: string | null = null, hasMore = true; hasMore; ) {
        const { edges, pageInfo } = await below(`${size}: 1`, cursor);
        walked.push(...edges.map((edge) => edge.cursor));
        cursor = String(pageInfo[end]);
        hasMore = Boolean(pageInfo[more]);
      }
      if (size === 'last') walked.reverse();
      const all = await below(`${size}: 100`, null);
      expect(walked).toEqual(all.edges.map((edge) => edge.cursor));
      expect(new Set(walked).size).toBe(walked.length);
      expect(walked.length).toBeGreaterThan(1);
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
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: Readonly<
    Record<'endCursor' | 'startCursor' | 'hasNextPage' | 'hasPreviousPage', unknown>
  >;
}
