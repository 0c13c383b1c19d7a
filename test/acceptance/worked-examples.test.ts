import { join } from 'node:path';
import { readExamples } from '../../gateway/playground-examples';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { openGraph, type TestGraph } from '../support/graph';

const EXAMPLES = readExamples(join(PROJECT_ROOT, 'schema', 'examples'));
const PUBLIC = ['acts', 'clause', 'who-am-i', 'working-days'];

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const example = (name: string) => {
  const found = EXAMPLES.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found;
};

/** Statements of one question, by subgraph and in all; sessions are warm, so that opening them does not count. */
async function statementsOf(name: string, variables: Record<string, unknown>): Promise<number> {
  await graph.ask('analyst', example(name).query, variables);
  graph.takeStatements();
  const { errors } = await graph.ask('analyst', example(name).query, variables);
  expect(errors).toEqual([]);
  const sent = graph.takeStatements();
  expect(new Set(sent.map(({ subgraph }) => subgraph)).size).toBeGreaterThan(1);
  return sent.length;
}

test.each(EXAMPLES)(
  'the worked example $name answers with data and without errors',
  async ({ query, variables }) => {
    const { data, errors, status } = await graph.ask(
      'analyst',
      query,
      variables ? JSON.parse(variables) : {},
    );
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    expect(Object.values(data as object).every((value) => value !== null)).toBe(true);
  },
);

test.each(EXAMPLES)(
  'the worked example $name is open without sign-in exactly where the law is public',
  async ({ name, query, variables }) => {
    const { errors } = await graph.ask(null, query, variables ? JSON.parse(variables) : {});
    const codes = errors.map(({ extensions }) => extensions?.['code']);
    expect(codes).toEqual(PUBLIC.includes(name) ? [] : ['UNAUTHENTICATED']);
  },
);

interface Passport {
  informatizationObject: {
    code: string;
    stage: string;
    history: { nodes: { legalBasis: { clause: string } }[] };
    readiness: { legalBasis: { clause: string; statement: { kk: string } } }[];
    costByYear: { planned: { amount: string } }[];
    operationCostSupport: { verdict: string; legalBasis: { clause: string } };
    documents: { nodes: unknown[] };
    registerUses: { nodes: { entry: { number: string } }[] };
    depositObligation: { deadline: { basis: { actNumber: string; clause: string } } };
    escrowRepository: { number: string };
    deposits: { nodes: { verification: { state: string } | null; integrity: { state: string } }[] };
  };
}

test('ObjectPassport joins life cycle, cost, register and deposit, each duty with its clause', async () => {
  const { data, errors } = await graph.ask<Passport>('analyst', example('object-passport').query, {
    code: 'KZ-П-14-0000014',
  });
  expect(errors).toEqual([]);
  const object = data.informatizationObject;
  expect(object.history.nodes.length).toBeGreaterThan(0);
  expect(object.readiness).toHaveLength(11);
  for (const step of object.readiness) expect(step.legalBasis.statement.kk).not.toBe('');
  expect(object.costByYear.length).toBeGreaterThan(0);
  expect(object.operationCostSupport.legalBasis.clause).toBe('18');
  expect(object.documents.nodes.length).toBeGreaterThan(0);
  expect(object.registerUses.nodes.length).toBeGreaterThan(0);
  expect(object.depositObligation.deadline.basis).toMatchObject({ actNumber: '146/НҚ', clause: '7' });
  expect(object.escrowRepository.number).not.toBe('');
  expect(object.deposits.nodes.length).toBeGreaterThan(0);
});

test('F03: ObjectPassport costs at most 12 SQL statements over the three subgraphs', async () => {
  expect(await statementsOf('object-passport', { code: 'KZ-П-14-0000014' })).toBeLessThanOrEqual(12);
});

test('F03: ObjectList costs at most 25 SQL statements, the same for 10 and for 100 objects', async () => {
  const hundred = await statementsOf('object-list', { first: 100 });
  expect(hundred).toBeLessThanOrEqual(25);
  expect(await statementsOf('object-list', { first: 10 })).toBe(hundred);
});

test('ObjectList walks the whole sample page by page and meets every object once', async () => {
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const {
      data,
      errors,
    }: {
      data: {
        informatizationObjects: {
          nodes: { code: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      errors: readonly unknown[];
    } = await graph.ask('analyst', example('object-list').query, { first: 50, after });
    expect(errors).toEqual([]);
    codes.push(...data.informatizationObjects.nodes.map(({ code }) => code));
    after = data.informatizationObjects.pageInfo.hasNextPage
      ? data.informatizationObjects.pageInfo.endCursor
      : null;
  } while (after);
  expect(codes.length).toBeGreaterThan(100);
  expect(new Set(codes).size).toBe(codes.length);
});

test('every card of the sample is readable in full: no row holds a word that the schema does not know', async () => {
  const query = `query Cards($after: String) {
    informatizationObjects(first: 100, after: $after) {
      nodes {
        kind governmentLevel recordState objectClass hosting networkAccess stage phase
        characteristics {
          externalUsers internalUsers capacity functionalComplexity useCaseVolume roleVolume architecture
          storageArchitecture clientKind implementationWay sensitivity useFrequency streamSignificance
          informationSeverity automationDegree functionalCoverage resultImportance
        }
        stakeholders { role }
        history(first: 20) { nodes { action stage phase } }
        documents(first: 20) { nodes { kind stage language state } }
        costItems(first: 20) { nodes { nature kind phase fundingChannel } }
        outgoingIntegrations(first: 5) { nodes { status } }
        deposits(first: 5) { nodes { state path contents { section state } verification { state level } history(first: 10) { nodes { action toState legalBasis { clause } } } } }
        registerUses(first: 5) { nodes { form entry { inclusionMode status conformityProof { kind } product { kind rightBasis } } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  type Cards = {
    informatizationObjects: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  };
  let seen = 0;
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors }: { data: Cards; errors: readonly unknown[] } = await graph.ask('analyst', query, {
      after,
    });
    expect(errors).toEqual([]);
    seen += data.informatizationObjects.nodes.length;
    ({ hasNextPage: more, endCursor: after } = data.informatizationObjects.pageInfo);
  }
  expect(seen).toBeGreaterThan(100);
});
