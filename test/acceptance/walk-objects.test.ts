import { PLAN } from '../../scripts/walk/objects/plan';
import { play } from '../../scripts/walk/play';
import { type Step, step, type Walk, WalkStopped } from '../../scripts/walk/walk.model';
import { WALKS } from '../../scripts/walk/walks';
import { almatyDay } from '../../subgraphs/shared/kernel/local-date';
import { openGraph, TEST_NOW, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
}, 120_000);
afterAll(() => graph.close());

async function take(walk: Walk): Promise<string[]> {
  const lines: string[] = [];
  const tell = (line: string) => lines.push(line.trim().replace(/ +/g, ' '));
  await play(walk, { url: graph.url, today: almatyDay(TEST_NOW), tell });
  return lines;
}

function named(name: string): Walk {
  const walk = WALKS.find((candidate) => candidate.name === name);
  if (!walk) throw new Error(`There is no walk ${name}.`);
  return walk;
}

const walkOf = (...steps: Step[]): Walk => ({ name: 'x', title: 'X', phases: [{ title: 'Y', steps }] });

/** Stages that a walk tells at its end, in order. */
const historyOf = (lines: readonly string[]) =>
  lines.map((line) => /^· \d+\. ([A-Z_]+) since/.exec(line)?.[1]).filter((stage) => stage !== undefined);

const CREATED = ['PLANNED', 'BUILD', 'TRIAL_OPERATION', 'SECURITY_TEST', 'IMPLEMENTATION'];

test('C-4 to C-19: an object of the sample goes from its plan to the end of its operation through the public graph', async () => {
  const lines = await take(named('objects'));
  expect(lines).toContain('· of the sample: KZ-П-40-0000040 Unified electronic trading floor');
  expect(historyOf(lines)).toEqual([...CREATED, 'INDUSTRIAL_OPERATION', 'TERMINATED']);
  expect(lines.filter((line) => line.startsWith('· term: '))).toEqual([
    '· term: to be considered (no term stated)',
    '· term: to be considered (no term stated)',
    '· term: to be given by 2026-12-04 (10 working days)',
    '· term: to be closed by 2027-02-21 (3 months)',
    '· term: to be given by 2026-12-04 (10 working days)',
    '· term: warranty until 2027-11-21 (Sample Supplier 1 LLP)',
    '· term: to be settled by 2026-12-05 (agreed term)',
  ]);
}, 60_000);

test('C-4: once the planned object of the sample is used up, a walk records one of its own', async () => {
  const [record] = PLAN.steps;
  if (!record) throw new Error('The walk begins with nothing.');
  const lines = await take(walkOf(record));
  expect(lines).toContainEqual(expect.stringMatching(/^· recorded under the code KZ-П-26-\d{7}$/));
}, 60_000);

test('C-10: an object in operation is developed by its trustee; a second walk takes another one', async () => {
  const first = await take(named('trustee'));
  expect(historyOf(first).slice(-5)).toEqual([
    ...['DEVELOPMENT', 'TRIAL_OPERATION', 'SECURITY_TEST', 'IMPLEMENTATION', 'INDUSTRIAL_OPERATION'],
  ]);
  const second = await take(named('trustee'));
  expect(second).toContainEqual(expect.stringContaining('KZ-П-65-0000065'));
  expect(historyOf(second).slice(-5)).toEqual(historyOf(first).slice(-5));
}, 60_000);

describe('a walk stops', () => {
  const mutation = {
    name: 'platformRequirementsPublish',
    input: { document: 'D', publishedOn: '2026-11-01', requirements: [] },
  };

  test('at the first step that is refused, and tells why', async () => {
    const refused = step('C-1', 'owner', 'Refused', async (act) => {
      await act.command(mutation);
      return [];
    });
    const never = jest.fn(async () => []);
    const walked = take(walkOf(refused, step('C-1', 'owner', 'Never', never)));
    await expect(walked).rejects.toThrow(/platformRequirementsPublish was refused:\n {2}ROLE/);
    await expect(walked).rejects.toBeInstanceOf(WalkStopped);
    expect(never).not.toHaveBeenCalled();
  });

  test('when a lawful refusal that it shows has another reason, or does not come', async () => {
    const expecting = (code: string) => step('C-1', 'owner', 'X', (act) => act.refused(mutation, [code]));
    await expect(take(walkOf(expecting('STAGE_ORDER')))).rejects.toThrow(/ROLE/);
    await expect(take(walkOf(expecting('ROLE')))).resolves.toHaveLength(4);
    const succeeding = step('C-7', 'administrator', 'X', (act) =>
      act.refused({ name: 'normTableLoad', input: TABLE }, ['ROLE']),
    );
    await expect(take(walkOf(succeeding))).rejects.toThrow('should have been refused with ROLE');
  });

  test('when the graph does not know what is asked', async () => {
    const asking = step('C-1', 'owner', 'X', async (act) => [JSON.stringify(await act.ask('{ nothing }'))]);
    await expect(take(walkOf(asking))).rejects.toThrow(/nothing/);
  });
});

const TABLE = {
  methodVersion: 'walk',
  tableName: 'PRICE_FACTORS',
  content: JSON.stringify({
    ...{ format: 'norm-table/1', methodVersion: 'walk', table: 'PRICE_FACTORS' },
    ...{ demonstration: true, source: 'Invented.' },
    rows: [
      { factor: 'LOAD', value: '2' },
      { factor: 'VAT', value: '0.12' },
    ],
  }),
};
