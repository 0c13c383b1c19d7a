import { PLAN } from '../../scripts/walk/objects/plan';
import { type Step, step, type Walk, WalkStopped } from '../../scripts/walk/walk.model';
import { WALKS } from '../../scripts/walk/walks';
import { openGraph, type TestGraph } from '../support/graph';
import { takeWalk } from '../support/walk';

let graph: TestGraph;
/** Lines of the walk through the whole life of an object. */
let whole: readonly string[];
beforeAll(async () => {
  graph = await openGraph();
  whole = await take(named('objects'));
});
afterAll(() => graph.close());

const take = (walk: Walk) => takeWalk(graph, walk);

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
  const lines = whole;
  expect(lines).toContain('· of the sample: KZ-П-40-0000040 Unified electronic trading floor');
  expect(historyOf(lines)).toEqual([...CREATED, 'INDUSTRIAL_OPERATION', 'TERMINATED']);
  expect(lines.filter((line) => line.startsWith('· term: '))).toEqual([
    '· term: to be considered (no term stated)',
    '· term: to be considered (no term stated)',
    '· term: to be given by 2026-12-04 (10 working days)',
    '· term: to be closed by 2027-02-21 (3 months)',
    '· term: to be given by 2026-12-04 (10 working days)',
    '· term: warranty until 2027-11-21 (Sample Supplier 1 LLP)',
    '· term: to be applied for by 2026-12-04 (10 working days)',
    '· term: to be settled by 2026-12-05 (agreed term)',
    '· term: to be told by 2026-12-04 (10 working days)',
  ]);
});

/** What the walk through the life of an object told below the step of that title. */
const below = (title: string) => {
  const start = whole.findIndex((line) => line.endsWith(title));
  const rest = whole.slice(start + 1);
  return rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith('·')),
  );
};

test('L052 C-9(5): commissioning, refused without its act, starts the warranty and the term of the deposit', () => {
  expect(below('Commissioning too early is refused with everything that is missing')).toContainEqual(
    expect.stringContaining('COMMISSIONING_ACT_MISSING (C-'),
  );
  expect(below('The object is commissioned by an act').slice(0, 2)).toEqual([
    '· commissioned on 2026-11-21',
    '· term: warranty until 2027-11-21 (Sample Supplier 1 LLP)',
  ]);
  expect(below('The duty to apply for the deposit appears in the escrow')).toEqual([
    '· duty by E7 in the escrow',
    '· term: to be applied for by 2026-12-04 (10 working days)',
  ]);
});

test('L097 C-19: operation ends by a decision, refused where none began; its end starts the term of the notice', () => {
  expect(below('The end of an operation that never began is refused')).toContainEqual(
    expect.stringContaining('refused: STAGE_ORDER (C-'),
  );
  expect(below('Operation ends')).toContainEqual(
    expect.stringContaining('stage TERMINATED since 2026-11-21'),
  );
  expect(below('The duty to tell the operator appears in the escrow')).toEqual([
    '· duty by E11 in the escrow',
    '· term: to be told by 2026-12-04 (10 working days)',
  ]);
});

test('C-4: once the planned object of the sample is used up, a walk records one of its own', async () => {
  const [record] = PLAN.steps;
  if (!record) throw new Error('The walk begins with nothing.');
  const lines = await take(walkOf(record));
  expect(lines).toContainEqual(expect.stringMatching(/^· recorded under the code KZ-П-26-\d{7}$/));
});

test('C-10: an object in operation is developed by its trustee; a second walk takes another one', async () => {
  const first = await take(named('trustee'));
  expect(historyOf(first).slice(-5)).toEqual([
    ...['DEVELOPMENT', 'TRIAL_OPERATION', 'SECURITY_TEST', 'IMPLEMENTATION', 'INDUSTRIAL_OPERATION'],
  ]);
  const second = await take(named('trustee'));
  expect(second).toContainEqual(expect.stringContaining('KZ-П-65-0000065'));
  expect(historyOf(second).slice(-5)).toEqual(historyOf(first).slice(-5));
});

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
