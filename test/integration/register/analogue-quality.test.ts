import { REGISTER } from '../../../subgraphs/register/module';
import { person } from '../../support/actors';
import { insertRegister } from '../../support/builders/register';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';
import { CORPUS, LABELLED } from './analogue-corpus';

let database: TestDatabase;
let register: TestSubgraph;

beforeAll(async () => {
  database = await cloneDatabase('register');
  await insertRegister(database, { entries: CORPUS });
  const now = new Date('2026-11-20T06:00:00Z');
  register = await openSubgraph(REGISTER, database, { actor: person(['ANALYST']), now });
});
afterAll(async () => {
  await register.close();
  await database.drop();
});

interface Found {
  readonly nodes: readonly { readonly entry: { readonly number: string } }[];
  readonly totalCount: number;
}

async function search(query: string): Promise<{ best: string[]; totalCount: number }> {
  const { data, errors } = await register.execute<{ analogues: Found }>({
    query:
      'query ($query: String!) { analogues(query: $query, first: 10) { nodes { entry { number } } totalCount } }',
    variables: { query },
  });
  expect(errors).toEqual([]);
  const { nodes, totalCount } = data.analogues;
  return { best: nodes.map(({ entry }) => entry.number), totalCount };
}

const isOf = (kinds: readonly string[]) => (number: string) =>
  kinds.some((kind) => number.replace(/-\d+$/, '') === kind);

/** Share of the entries that are to be found which stand among the first ten; ten places hold ten at most. */
async function recallOf(query: string, kinds: readonly string[]): Promise<number> {
  const { best } = await search(query);
  const wanted = Math.min(10, CORPUS.filter(({ number }) => isOf(kinds)(number)).length);
  return best.filter(isOf(kinds)).length / wanted;
}

test('the corpus is of some hundreds of entries, the questions are at least forty', () => {
  expect(CORPUS.length).toBeGreaterThan(200);
  expect(LABELLED.length).toBeGreaterThanOrEqual(40);
});

test('recall among the first ten is at least 0.9 over all labelled questions', async () => {
  let sum = 0;
  for (const [, query, kinds] of LABELLED) {
    sum += await recallOf(query, kinds);
  }
  expect(sum / LABELLED.length).toBeGreaterThanOrEqual(0.9);
});

test.each(['учёт ледников', 'салмақсыздықтағы тәжірибе', 'quantum chromodynamics', 'разведение верблюдов'])(
  'what the register does not have is not found: «%s»',
  async (query) => {
    expect(await search(query)).toEqual({ best: [], totalCount: 0 });
  },
);
