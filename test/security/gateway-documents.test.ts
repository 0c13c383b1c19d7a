import { getIntrospectionQuery } from 'graphql';
import { LIMITS } from '../../gateway/limits';
import {
  type Answer,
  type AskOptions,
  codeOf,
  type SmallGraph,
  startSmallGraph,
  timed,
} from '../support/small-graph/small-graph';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph.close());
beforeEach(() => {
  for (const subgraph of Object.values(graph.subgraphs)) subgraph.seen.length = 0;
});

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const fetches = () => Object.values(graph.subgraphs).flatMap(({ seen }) => seen).length;
const extensionsOf = (answer: Answer) => answer.json.errors[0].extensions;

/** The document is refused with the code and nothing was asked of a subgraph. */
async function expectRefused(
  query: string,
  code: string,
  facts: object = {},
  options?: AskOptions,
): Promise<Answer> {
  const answer = await graph.ask(query, options);
  expect(extensionsOf(answer)).toMatchObject({ code, ...facts });
  expect(answer.status).toBe(400);
  expect(answer.json.data).toBeUndefined();
  expect(fetches()).toBe(0);
  return answer;
}

describe('S01: aliases', () => {
  const aliased = (count: number) =>
    `{ ${times(count, (i) => `a${i}: object(code: "code-${i}") { name }`)} }`;

  test('101 of one field are refused before execution, quickly', async () => {
    await expectRefused(aliased(101), 'LIMIT_ALIASES', { limit: LIMITS.aliases, actual: 101 });
    expect(await timed(() => graph.ask(aliased(101)))).toBeLessThan(100);
  });

  test('15 tries of one code-guessing field are refused, 12 are not', async () => {
    await expectRefused(aliased(15), 'LIMIT_ALIASES', { limit: 12, actual: 15 });
    expect((await graph.ask(aliased(12))).json.errors).toBeUndefined();
  });

  test('tries spread over fragments are added up', async () => {
    const fragments = times(
      3,
      (f) => `fragment F${f} on Query { ${times(5, (i) => `f${f}a${i}: object(code: "${i}") { name }`)} }`,
    );
    await expectRefused(`{ ...F0 ...F1 ...F2 } ${fragments}`, 'LIMIT_ALIASES', { actual: 15 });
  });

  test('a new name for each of 31 different objects is too many in sum', async () => {
    const nested = times(4, (g) => `g${g}: object(code: "${g}") { ${times(7, (i) => `x${i}: name`)} }`);
    await expectRefused(`{ ${nested} }`, 'LIMIT_ALIASES', { limit: 30, actual: 32 });
  });
});

test('S03: 500 repeats of one field are refused', async () => {
  await expectRefused(`{ object(code: "1") { ${times(500, () => 'name')} } }`, 'LIMIT_DUPLICATES', {
    actual: 500,
  });
});

describe('S04: directives', () => {
  test.each([
    ['10 unknown', (i: number) => `@unknown${i}`, 10],
    ['50 known', () => '@skip(if: false)', 50],
  ])('%s ones on one field are refused', async (_what, directive, count) => {
    await expectRefused(`{ object(code: "1") { name ${times(count, directive)} } }`, 'LIMIT_DIRECTIVES', {
      actual: count,
    });
  });

  test('many over the document are refused', async () => {
    const fields = times(
      51,
      (i) => `... @include(if: true) { ... @skip(if: false) { name } }${i % 2 ? ' ' : ''}`,
    );
    await expectRefused(`{ object(code: "1") { ${fields} } }`, 'LIMIT_DIRECTIVES', {
      limit: 100,
      actual: 102,
    });
  });

  test('those a client needs pass', async () => {
    const { json } = await graph.ask(
      'query ($yes: Boolean!) { object(code: "1") { id @skip(if: $yes) name @include(if: $yes) } }',
      { variables: { yes: true } },
    );
    expect(json).toEqual({ data: { object: { name: 'Object 1' } } });
  });
});

describe('S05: introspection', () => {
  const circle =
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';

  test('a circle through the types is refused, for signed-in users too', async () => {
    await expectRefused(circle, 'LIMIT_INTROSPECTION', { limit: 3 }, { as: 'user' });
  });

  test('a long chain of ofType is refused', async () => {
    const chain = `${times(20, () => 'ofType {')} name ${times(20, () => '}')}`;
    await expectRefused(
      `{ __type(name: "Query") { ${chain} } }`,
      'LIMIT_INTROSPECTION',
      { limit: 16 },
      { as: 'user' },
    );
  });

  test('the question of the tools passes for a signed-in user', async () => {
    const { json } = await graph.ask(getIntrospectionQuery(), { as: 'user' });
    expect(json.errors).toBeUndefined();
    expect(json.data.__schema.queryType.name).toBe('Query');
  });

  test.each([
    '{ __schema { queryType { name } } }',
    '{ ...F } fragment F on Query { x: __type(name: "Query") { name } }',
  ])('anonymous: %s needs a sign-in', async (query) => {
    const answer = await graph.ask(query);
    expect(answer.status).toBe(401);
    expect(codeOf(answer)).toBe('INTROSPECTION_NEEDS_SIGN_IN');
    expect(answer.json.data).toBeUndefined();
  });

  test('a document accepted from a signed-in user is refused to an anonymous one', async () => {
    const query = '{ __schema { queryType { name } } } # kept';
    expect((await graph.ask(query, { as: 'user' })).json.data).toBeDefined();
    expect(codeOf(await graph.ask(query))).toBe('INTROSPECTION_NEEDS_SIGN_IN');
  });

  test('anonymous: __typename is part of the data', async () => {
    const { json } = await graph.ask('{ __typename object(code: "1") { __typename } }');
    expect(json).toEqual({ data: { __typename: 'Query', object: { __typename: 'InformationObject' } } });
  });
});

describe('S06: depth', () => {
  const nested = (levels: number) =>
    `${times(levels, () => 'peers(first: 1) { nodes {')} name ${times(levels, () => '} }')}`;

  test('a circle of objects beyond the limit is refused', async () => {
    await expectRefused(`{ object(code: "1") { ${nested(6)} } }`, 'LIMIT_DEPTH', { limit: 10, actual: 13 });
  });

  test('depth hidden in fragments counts', async () => {
    const fragment = `fragment F on InformationObject { ${nested(3)} }`;
    const query = `{ object(code: "1") { peers(first: 1) { nodes { peers(first: 1) { nodes { ...F } } } } } } ${fragment}`;
    await expectRefused(query, 'LIMIT_DEPTH', { actual: 11 });
  });

  test('within the limit it is answered', async () => {
    expect((await graph.ask(`{ object(code: "1") { ${nested(4)} } }`)).json.errors).toBeUndefined();
  });
});

describe('S08: amounts', () => {
  test.each([
    ['first: 1000', 'objects.first'],
    ['first: 101', 'objects.first'],
    ['first: 0', 'objects.first'],
    ['first: -1', 'objects.first'],
    ['first: null', 'objects.first'],
    ['first: 5, last: 1000', 'objects.last'],
  ])('%s is refused', async (args, argument) => {
    await expectRefused(`{ objects(${args}) { nodes { name } } }`, 'LIMIT_PAGE_SIZE', {
      limit: 100,
      arguments: [argument],
    });
  });

  test('no page size at all is refused where the schema has none', async () => {
    await expectRefused('{ unbounded { nodes { name } } }', 'LIMIT_PAGE_SIZE', {
      arguments: ['unbounded.first'],
    });
  });

  test.each([
    ['a variable', 'query ($n: Int) { objects(first: $n) { nodes { name } } }', { n: 1000 }],
    ['a default of a variable', 'query ($n: Int = 1000) { objects(first: $n) { nodes { name } } }', {}],
    [
      'a fragment',
      'query ($n: Int) { ...F } fragment F on Query { objects(first: $n) { nodes { name } } }',
      { n: 1000 },
    ],
  ])('%s does not hide it', async (_what, query, variables) => {
    await expectRefused(query, 'LIMIT_PAGE_SIZE', {}, { variables });
  });

  test('all wrong pages are named at once, by the names of the answer', async () => {
    const query = '{ a: objects(first: 0) { nodes { peers(first: 500) { nodes { name } } } } }';
    const answer = await expectRefused(query, 'LIMIT_PAGE_SIZE', { arguments: ['a.first', 'peers.first'] });
    expect(answer.json.errors[0].message).toBe(
      'A page size is a number from 1 to 100: a.first, peers.first.',
    );
  });

  test('pages that multiply beyond the bound on objects are refused', async () => {
    const query =
      '{ objects(first: 100) { nodes { peers(first: 100) { nodes { deposits(first: 100) { nodes { number } } } } } } }';
    await expectRefused(query, 'LIMIT_NODES', { limit: 50_000, actual: 100 + 10_000 + 1_000_000 });
  });

  test('pages within the bounds and the default of the schema are answered', async () => {
    const { json } = await graph.ask(
      'query ($n: Int) { a: objects(first: $n) { nodes { name } } objects { nodes { name } } }',
      { variables: { n: 2 } },
    );
    expect(json.data.a.nodes).toHaveLength(2);
    expect(json.data.objects.nodes).toHaveLength(20);
  });
});

describe('S10: fragments', () => {
  const doubling = times(30, (i) => `fragment F${i} on InformationObject { ...F${i + 1} ...F${i + 1} }`);

  test('thirty that double each other are refused at once', async () => {
    const query = `{ object(code: "1") { ...F0 } } ${doubling} fragment F30 on InformationObject { name }`;
    const before = process.memoryUsage().heapUsed;
    await expectRefused(query, 'LIMIT_SELECTIONS', { limit: 1_000 });
    expect(await timed(() => graph.ask(query))).toBeLessThan(200);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
  });

  test('a circle of fragments is refused', async () => {
    const query =
      '{ object(code: "1") { ...A } } fragment A on InformationObject { ...B } fragment B on InformationObject { ...A }';
    await expectRefused(query, 'GRAPHQL_VALIDATION_FAILED');
  });

  test('nothing else looks at a refused document', async () => {
    const query = `{ unknown { ${times(500, () => 'name')} } } fragment Unused on Nowhere { name }`;
    const { json } = await expectRefused(query, 'LIMIT_DUPLICATES');
    expect(json.errors).toHaveLength(1);
  });

  test('an unused fragment cannot hide quadratic work', async () => {
    const query = `{ object(code: "1") { name } } fragment F on InformationObject { ${times(3_900, () => 'name')} }`;
    expect(await timed(() => expectRefused(query, 'LIMIT_DUPLICATES'))).toBeLessThan(200);
  });
});

describe('S12: names of the prototype', () => {
  const untouched = () => expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();

  test.each(['__proto__', 'constructor', 'prototype'])('%s as alias or variable is refused', async (name) => {
    await expectRefused(`{ ${name}: object(code: "1") { name } }`, 'RESERVED_NAME', { name });
    await expectRefused(`query ($${name}: String!) { object(code: $${name}) { name } }`, 'RESERVED_NAME', {
      name,
    });
    const body = `{"query":"query ($f: Filter) { echo(filter: $f) }","variables":{"f":{"anything":{"${name}":{"polluted":1}}}}}`;
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'RESERVED_NAME', name } }],
    });
    expect(fetches()).toBe(0);
    untouched();
  });

  test('a subgraph that answers with such keys changes nothing', async () => {
    const poison = '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}';
    graph.subgraphs.objects.instead = async () => ({
      status: 200,
      body: `{"data": {${poison}, "object": {${poison}, "__typename": "InformationObject", "id": "1", "name": "n"}}}`,
    });
    graph.subgraphs.register.instead = async () => ({
      status: 200,
      body: `{"data": {"_entities": [{${poison}, "entry": {${poison}, "title": "t"}}]}}`,
    });
    const { json } = await graph.ask('{ object(code: "1") { name entry { title } } }');
    graph.subgraphs.objects.instead = null;
    graph.subgraphs.register.instead = null;
    expect(json).toEqual({ data: { object: { name: 'n', entry: { title: 't' } } } });
    untouched();
  });
});

describe('S16: no suggestions', () => {
  test.each([
    ['a field', '{ objcet(code: "1") { name } }', undefined],
    ['a nested field', '{ object(code: "1") { nmae } }', undefined],
    ['an argument', '{ object(cdoe: "1") { name } }', undefined],
    ['a type', '{ ... on Qurey { __typename } }', undefined],
    ['an enum value', 'query ($f: Filter) { echo(filter: $f) }', { f: { stage: 'OPERATIN' } }],
    ['an input field', 'query ($f: Filter) { echo(filter: $f) }', { f: { txet: 'x' } }],
  ])('for %s', async (_what, query, variables) => {
    const answer = await graph.ask(query, { variables });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/did you mean/i);
    expect(answer.json.errors).not.toHaveLength(0);
  });
});

describe('S19: sizes', () => {
  test('100 000 tokens are refused by the parser', async () => {
    const query = `{ ${times(5_000, () => 'a')} }`;
    await expectRefused(query, 'LIMIT_TOKENS', { limit: LIMITS.tokens });
    expect(await timed(() => graph.ask(`{ ${times(100_000, () => 'a')} }`))).toBeLessThan(200);
  });

  test('a 2 MB query is refused', async () => {
    const answer = await graph.ask(`{ a } #${'x'.repeat(2_000_000)}`);
    expect(answer.status).toBe(413);
    expect(extensionsOf(answer)).toMatchObject({ code: 'LIMIT_BODY_SIZE', limit: LIMITS.bodyBytes });
  });

  test.each([
    ['lists', '[', ']'],
    ['objects', '{"children":[', ']}'],
  ])('deep %s in variables are refused', async (_what, open, close) => {
    const deep = open.repeat(10_000) + close.repeat(10_000);
    const body = `{"query":"query ($f: Filter) { echo(filter: $f) }","variables":{"f":{"anything":${deep}}}}`;
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_VARIABLES' } }] });
    expect(fetches()).toBe(0);
  });
});

test.each([
  ['kk', 'Сұраныс тым терең'],
  ['ru', 'Запрос слишком глубокий'],
  ['en', 'The query is too deep'],
  ['de', 'Запрос слишком глубокий'],
  ['en;q=0.1, kk;q=0.9', 'Сұраныс тым терең'],
])('refusals speak the language asked for: %s', async (language, start) => {
  const query = `{ object(code: "1") { ${times(12, () => 'peers { nodes {')} name ${times(12, () => '} }')} } }`;
  const answer = await graph.ask(query, { headers: { 'accept-language': language } });
  expect(answer.json.errors[0].message.startsWith(start)).toBe(true);
});
