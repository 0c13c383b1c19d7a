import { buildSchema, type GraphQLResolveInfo, graphqlSync } from 'graphql';
import { columnsOf, selectedFields, selectedNodeFields } from '../../../subgraphs/shared/graphql/selection';

const SCHEMA = buildSchema(`
  union _Entity = Thing | Other
  type Name { kk: String ru: String }
  type Product { id: ID name: Name }
  interface Named { name: Name }
  type Thing implements Named { id: ID code: String name: Name product: Product owner: Thing }
  type Other implements Named { id: ID title: String name: Name }
  type Edge { cursor: String node: Thing }
  type Connection { edges: [Edge] nodes: [Thing] totalCount: Int }
  type Query { thing: Thing things(first: Int): Connection entities: [_Entity] }
`);

type Read = (info: GraphQLResolveInfo) => ReadonlySet<string>;

/** What the resolver of the first field of the query is told. */
function read(query: string, of: Read, variables: Record<string, unknown> = {}): string[] {
  let told: ReadonlySet<string> = new Set(['the resolver was not called']);
  const resolve = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    told = of(info);
    return null;
  };
  const rootValue = { thing: resolve, things: resolve, entities: resolve };
  const { errors } = graphqlSync({ schema: SCHEMA, source: query, rootValue, variableValues: variables });
  if (errors) throw errors[0];
  return [...told].sort();
}

const fields: Read = (info) => selectedFields(info);
const nodeFields: Read = (info) => selectedNodeFields(info);

describe('fields asked for', () => {
  test('are those directly below, without what lies deeper', () => {
    expect(read('{ thing { id name { kk } owner { code } } }', fields)).toEqual(['id', 'name', 'owner']);
  });

  test('go by their own names whatever alias they have', () => {
    expect(read('{ it: thing { number: code code: id } }', fields)).toEqual(['code', 'id']);
  });

  test('are found through fragments, named and not, one in another', () => {
    const query = `{ thing { ...A ... { owner { id } } } }
      fragment A on Thing { id ...B } fragment B on Named { name { kk } }`;
    expect(read(query, fields)).toEqual(['id', 'name', 'owner']);
  });

  test('are joined where a field is asked for twice', () => {
    expect(read('{ thing { id } thing { code } }', fields)).toEqual(['code', 'id']);
  });

  test.each([
    ['{ thing { id @skip(if: true) code @skip(if: false) } }', ['code']],
    ['{ thing { id @include(if: false) code @include(if: true) } }', ['code']],
    ['{ thing { id ... @include(if: false) { code } } }', ['id']],
    ['{ thing { id ...A @skip(if: true) } } fragment A on Thing { code }', ['id']],
    ['{ thing { id code @include(if: true) @skip(if: true) } }', ['id']],
  ])('%s asks for %j', (query, asked) => {
    expect(read(query, fields)).toEqual(asked);
  });

  test.each([
    [{ with: true }, ['code', 'id']],
    [{ with: false }, ['id', 'name']],
    [{}, ['id', 'name']],
  ])('follow the variables %j of @skip and @include', (variables, asked) => {
    const query = `query ($with: Boolean = false) {
      thing { id code @include(if: $with) name @skip(if: $with) { kk } }
    }`;
    expect(read(query, fields, variables)).toEqual(asked);
  });

  test('of an entity leave out fragments on other types', () => {
    const query = '{ entities { ... on Thing { id code } ... on Other { id title } } }';
    expect(read(query, (info) => selectedFields(info, 'Thing'))).toEqual(['code', 'id']);
    expect(read(query, (info) => selectedFields(info, 'Other'))).toEqual(['id', 'title']);
  });

  test('of an entity hold what stands in fragments without a type of their own', () => {
    const query = '{ entities { ... on Thing { ... { code } ...A } } } fragment A on Thing { id }';
    expect(read(query, (info) => selectedFields(info, 'Thing'))).toEqual(['code', 'id']);
  });

  test('below a joined field are told with its name', () => {
    const query = '{ thing { id product { id ...A } owner { code } } } fragment A on Product { name { kk } }';
    expect(read(query, (info) => selectedFields(info, null, ['product']))).toEqual([
      'id',
      'owner',
      'product',
      'product.id',
      'product.name',
    ]);
  });
});

describe('fields asked for on the nodes of a connection', () => {
  test.each([
    ['{ things { nodes { id code } } }', ['code', 'id']],
    ['{ things { edges { cursor node { id name { kk } } } } }', ['id', 'name']],
    ['{ things { nodes { id } edges { node { code } } } }', ['code', 'id']],
    ['{ things { a: nodes { id } b: nodes { code } } }', ['code', 'id']],
    [
      '{ things { ...A } } fragment A on Connection { edges { ...B } } fragment B on Edge { node { id } }',
      ['id'],
    ],
    ['{ things { nodes { id } edges @skip(if: true) { node { code } } } }', ['id']],
    ['{ things { totalCount } }', []],
  ])('%s asks for %j', (query, asked) => {
    expect(read(query, nodeFields)).toEqual(asked);
  });

  test('tell what is asked below a joined field', () => {
    const query = '{ things { nodes { product { id } } edges { node { product { name { kk } } } } } }';
    expect(read(query, (info) => selectedNodeFields(info, ['product']))).toEqual([
      'product',
      'product.id',
      'product.name',
    ]);
  });
});

describe('columns of the asked fields', () => {
  const MAP = { code: ['code'], name: ['nameKk', 'nameRu'], phase: ['stage', 'code'] } as const;

  test('are each named once, in the same order whatever the order of the question, always with the id', () => {
    const columns = ['code', 'id', 'nameKk', 'nameRu', 'stage'];
    expect(columnsOf(new Set(['phase', 'name', 'code']), MAP, ['id'])).toEqual(columns);
    expect(columnsOf(new Set(['code', 'name', 'phase']), MAP, ['id'])).toEqual(columns);
  });

  test('of fields without a column are none', () => {
    expect(columnsOf(new Set(['__typename', 'documents']), MAP, ['id'])).toEqual(['id']);
  });
});
