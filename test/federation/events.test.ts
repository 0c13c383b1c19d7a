import { randomUUID } from 'node:crypto';
import { createDataSource } from '../../subgraphs/shared/database/data-source';
import { toGlobalId } from '../../subgraphs/shared/kernel/global-id';
import { organizationId } from '../support/actors';
import { openGraph, type TestGraph } from '../support/graph';
import { publishAll, QUICK } from '../support/registries';
import { until } from '../support/until';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph(QUICK);
});
afterAll(() => graph.close());

const DUTIES = `query ($holderId: ID!) {
  depositObligations(first: 100, filterBy: { clauses: [E14], holderId: $holderId, dueOn: { from: "2026-11-25", to: "2026-11-25" } }) {
    nodes { clause state deadline { startedOn dueOn } }
  }
}`;

interface Duties {
  readonly depositObligations: { readonly nodes: readonly object[] };
}

test('in one process, too, an event of the register opens a duty that the graph shows', async () => {
  const register = await createDataSource({
    name: 'test-register',
    connection: graph.databases.register.application,
    entities: [],
  }).initialize();
  const [entryId, holderId] = [randomUUID(), organizationId('supplier-one')];
  const data = { entryId, number: '1', includedOn: '2026-11-18', holderId, productName: 'Есеп' };
  await publishAll(register, { type: 'register.entry.included', subject: `ren_${entryId}`, data });
  await register.destroy();
  const variables = { holderId: toGlobalId('organization', holderId) };
  const duties = async () =>
    (await graph.ask<Duties>('analyst', DUTIES, variables)).data.depositObligations.nodes;
  await until(async () => (await duties()).length > 0);
  expect(await duties()).toEqual([
    { clause: 'E14', state: 'OPEN', deadline: { startedOn: '2026-11-18', dueOn: '2026-11-25' } },
  ]);
});
