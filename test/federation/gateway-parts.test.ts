import { type SmallGraph, startSmallGraph } from '../support/small-graph/small-graph';

const THREE_PARTS =
  '{ object(code: "code-1") { name entry { title deposited } deposits { nodes { number } } } }';

describe.each(['process', 'http'] as const)('a question over three subgraphs, over %s', (over) => {
  let graph: SmallGraph;
  beforeAll(async () => {
    graph = await startSmallGraph({ over, timeouts: { subgraphMs: 1_500 } });
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

  test('sends each part proof, request id and language, and a token only when it was verified', async () => {
    await graph.ask(THREE_PARTS, {
      as: 'aigerim',
      headers: { 'x-request-id': 'request-0001', 'accept-language': 'kk-KZ' },
    });
    const sent = Object.entries(graph.subgraphs).flatMap(([name, { seen }]) =>
      seen.map((request) => ({ name, request })),
    );
    expect(sent.map(({ name }) => name)).toEqual(['objects', 'register', 'escrow', 'escrow']);
    for (const { name, request } of sent) {
      expect(request.headers).toMatchObject({
        authorization: 'Bearer good.aigerim',
        'accept-language': 'kk',
        'x-request-id': 'request-0001',
        'x-gateway-proof': expect.stringContaining(`proof-${name}-`),
      });
    }
    graph.subgraphs.objects.seen.length = 0;
    await graph.ask('{ object(code: "code-1") { name } }');
    expect(graph.subgraphs.objects.seen[0]?.headers['authorization']).toBeUndefined();
  });

  test('asks for an entity once, however often the answer holds it', async () => {
    const query =
      '{ objects(first: 3) { nodes { deposits { nodes { object { id name } entry { title } } } } } }';
    const { json } = await graph.ask(query);
    const deposits = json.data.objects.nodes.flatMap(
      (node: { deposits: { nodes: unknown[] } }) => node.deposits.nodes,
    );
    expect(deposits).toHaveLength(6);
    for (const deposit of deposits) {
      expect(deposit).toEqual({ object: { id: '1', name: 'Object 1' }, entry: { title: 'Entry R-1' } });
    }
    const asked = [graph.subgraphs.objects, graph.subgraphs.register].flatMap(({ seen }) =>
      seen.map(({ body }) => JSON.parse(body).variables.representations).filter(Boolean),
    );
    expect(asked).toEqual([
      [{ __typename: 'InformationObject', id: '1' }],
      [{ __typename: 'Entry', number: 'R-1' }],
    ]);
  });

  describe.each(['objects', 'register', 'escrow'] as const)('F01: with %s', (broken) => {
    const others = {
      objects: '{ entries { title } repository }',
      register: '{ object(code: "code-1") { name deposits { nodes { number } } } }',
      escrow: '{ object(code: "code-1") { name entry { title } } }',
    };

    const expectOnlyItsPartMissing = async (code: string) => {
      const whole = await graph.ask(
        '{ object(code: "code-1") { name entry { title } deposits { nodes { number } } } entries { title } repository }',
        { headers: { 'x-request-id': 'request-f01' } },
      );
      expect(whole.status).toBe(200);
      const { object, entries, repository } = whole.json.data;
      expect({
        objects: object?.name ?? null,
        register: (object ?? entries?.[0])?.entry?.title ?? entries?.[0]?.title ?? null,
        escrow: object?.deposits?.nodes.length ?? repository ?? null,
      }).toEqual({
        objects: broken === 'objects' ? null : 'Object 1',
        register: broken === 'register' ? null : 'Entry 1',
        escrow: broken === 'escrow' ? null : broken === 'objects' ? 'escrow' : 2,
      });
      expect(whole.json.errors.map(({ extensions }: { extensions: unknown }) => extensions)).toContainEqual({
        code,
        subgraph: broken,
        correlationId: 'request-f01',
      });
      expect(await graph.ask(others[broken])).toMatchObject({ json: { data: expect.anything() } });
      expect((await graph.ask(others[broken])).json.errors).toBeUndefined();
    };

    test('too slow, the other parts answer', async () => {
      graph.subgraphs[broken].instead = () => new Promise(() => {});
      await expectOnlyItsPartMissing('SUBGRAPH_TIMEOUT');
    });

    test.each([
      ['text', 200, '<html>hello</html>'],
      ['cut JSON', 200, '{"data": {"obj'],
      ['a list', 200, '[]'],
      ['an empty object', 200, '{}'],
      ['data that is no object', 200, '{"data": "junk"}'],
      ['errors that are no list', 200, '{"data": null, "errors": "junk"}'],
      ['a redirect', 302, ''],
    ])('answering %s, the other parts answer', async (_what, status, body) => {
      graph.subgraphs[broken].instead = async () => ({ status, body });
      await expectOnlyItsPartMissing('SUBGRAPH_BAD_ANSWER');
    });

    test('still starting, the other parts answer', async () => {
      graph.subgraphs[broken].instead = async () => ({ status: 503, body: 'starting' });
      await expectOnlyItsPartMissing('SUBGRAPH_UNAVAILABLE');
    });
  });

  test.each([
    ['too few entities', '{"data": {"_entities": []}}'],
    ['entities that are no objects', '{"data": {"_entities": ["junk"]}}'],
  ])('F01: %s count as a bad answer', async (_what, body) => {
    graph.subgraphs.register.instead = async () => ({ status: 200, body });
    const { json } = await graph.ask('{ object(code: "code-1") { name entry { title } } }');
    expect(json.data).toEqual({ object: { name: 'Object 1', entry: null } });
    expect(json.errors[0].extensions).toMatchObject({ code: 'SUBGRAPH_BAD_ANSWER', subgraph: 'register' });
  });

  test('F02: an entity unknown to one subgraph is null in its place and nowhere else', async () => {
    const { json } = await graph.ask(
      '{ object(code: "unknown") { name entry { title } deposits { nodes { number } } } }',
    );
    expect(json.data).toEqual({ object: { name: 'Object unknown', entry: null, deposits: null } });
    expect(json.errors).toBeUndefined();
  });

  test('errors of a shared entity are told at every place that asked for it', async () => {
    graph.subgraphs.register.instead = async () => ({
      status: 200,
      body: JSON.stringify({
        data: { _entities: [{ title: null }] },
        errors: [
          { message: 'not yours', path: ['_entities', 0, 'title'], extensions: { code: 'FORBIDDEN' } },
        ],
      }),
    });
    const { json } = await graph.ask('{ object(code: "code-1") { deposits { nodes { entry { title } } } } }');
    expect(json.errors.map(({ path }: { path: unknown }) => path)).toEqual([
      ['object', 'deposits', 'nodes', 0, 'entry', 'title'],
      ['object', 'deposits', 'nodes', 1, 'entry', 'title'],
    ]);
    expect(json.errors[0]).toMatchObject({
      message: 'not yours',
      extensions: { code: 'FORBIDDEN', subgraph: 'register' },
    });
  });

  test('the log has one line for the operation, with its calls and the caller as a hash', async () => {
    await graph.ask('query Passport { object(code: "code-1") { name entry { title } } }', { as: 'aigerim' });
    const lines = graph.log.filter(({ msg }) => msg === 'operation');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      level: 'info',
      operation: 'Passport',
      kind: 'query',
      actor: expect.stringMatching(/^[0-9a-f]{16}$/),
      durationMs: expect.any(Number),
      calls: [
        { subgraph: 'objects', outcome: 'ok', durationMs: expect.any(Number) },
        { subgraph: 'register', outcome: 'ok', durationMs: expect.any(Number) },
      ],
    });
    expect(JSON.stringify(graph.log)).not.toContain('aigerim');
  });
});
