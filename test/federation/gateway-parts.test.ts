import { type SmallGraph, startSmallGraph } from '../support/small-graph/small-graph';

const THREE_PARTS =
  '{ object(code: "code-1") { name entry { title deposited } deposits { nodes { number } } } }';

describe.each(['process', 'http'] as const)('a question over three subgraphs, over %s', (over) => {
  let graph: SmallGraph;
  beforeAll(async () => {
    graph = await startSmallGraph({ over, timeouts: { subgraphMs: 400 } });
  });
  afterAll(() => graph.close());
  beforeEach(() => {
    for (const subgraph of Object.values(graph.subgraphs)) {
      subgraph.instead = null;
      subgraph.seen.length = 0;
    }
    graph.log.length = 0;
  });

  test('is answered as one', async () => {
    const { status, json } = await graph.ask(THREE_PARTS);
    expect({ status, json }).toEqual({
      status: 200,
      json: {
        data: {
          object: {
            name: 'Object 1',
            entry: { title: 'Entry 1', deposited: true },
            deposits: { nodes: [{ number: 1 }, { number: 2 }] },
          },
        },
      },
    });
  });
});
