import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { breakingChanges, driftOf, undescribed, unlistedHints } from '../../../scripts/schema/check';
import { keepRelease, lastRelease, releasesIn } from '../../../scripts/schema/release';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'schema-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('drift of the committed schema', () => {
  const composed = {
    subgraphs: { objects: 'type A { a: Int }\n' },
    supergraph: 'type B { b: Int }\n',
    hints: [],
  };
  const commit = (name: string, sdl: string) => writeFileSync(join(directory, `${name}.graphql`), sdl);

  test('is none when every file is what the code emits', () => {
    commit('objects', composed.subgraphs.objects);
    commit('supergraph', composed.supergraph);
    expect(driftOf(composed, directory)).toEqual([]);
  });

  test('F04: is told for every changed and every missing file, with the remedy', () => {
    commit('objects', 'type A { a: String }\n');
    expect(driftOf(composed, directory)).toEqual([
      expect.stringMatching(/^schema\/objects\.graphql .*npm run schema:emit/),
      expect.stringMatching(/^schema\/supergraph\.graphql /),
    ]);
  });
});

test('F04: a hint of the composer passes only when its code was accepted in writing', () => {
  const hints = [
    { code: 'INCONSISTENT_DESCRIPTION', message: 'two texts' },
    { code: 'UNUSED_ENUM_TYPE', message: 'nobody uses it' },
  ];
  expect(unlistedHints(hints, {})).toEqual([
    'INCONSISTENT_DESCRIPTION: two texts',
    'UNUSED_ENUM_TYPE: nobody uses it',
  ]);
  expect(unlistedHints(hints, { UNUSED_ENUM_TYPE: 'meant' })).toEqual([
    'INCONSISTENT_DESCRIPTION: two texts',
  ]);
});

describe('a missing description', () => {
  test.each([
    ['a type', 'type A { "f" a: Int }', 'A'],
    ['a field', '"t" type A { a: Int }', 'A.a'],
    ['a field of the graph itself', 'type Query { a: Int }', 'Query.a'],
    ['an argument', '"t" type A { "f" a(first: Int): Int }', 'A.a.first'],
    ['an input', 'input I { "f" a: Int }', 'I'],
    ['an input field', '"t" input I { a: Int }', 'I.a'],
    ['an enum', 'enum E { "v" A }', 'E'],
    ['an enum value', '"t" enum E { A }', 'E.A'],
    ['an interface', 'interface N { "f" id: ID }', 'N'],
    ['an interface field', '"t" interface N { id: ID }', 'N.id'],
    ['a union', 'union U = A', 'U'],
    ['a scalar', 'scalar Day', 'Day'],
    ['a type whose description is empty', '" " type A { "f" a: Int }', 'A'],
  ])('of %s is told by its path', (_what, sdl, path) => {
    expect(undescribed(sdl)).toEqual([path]);
  });

  test('is no fault of the root types and of what federation itself declares', () => {
    const sdl =
      'directive @key(fields: String) on OBJECT\ntype Query { "f" a("x" first: Int): Int }\ntype Mutation { "f" b: Int }';
    expect(undescribed(parse(sdl))).toEqual([]);
  });
});

describe('a breaking change against the last release', () => {
  const released = buildSchema('type Query { a: Int, b: Int }');
  const without = buildSchema('type Query { a: Int }');
  const announced = [{ path: 'Query.b', from: '2027-01-10' }];

  test('is a fault', async () => {
    expect(await breakingChanges(released, without, [], '2027-01-10')).toEqual([
      expect.stringMatching(/^Query\.b: /),
    ]);
  });

  test('that was announced passes from its day on, and no day sooner', async () => {
    expect(await breakingChanges(released, without, announced, '2027-01-09')).toHaveLength(1);
    expect(await breakingChanges(released, without, announced, '2027-01-10')).toEqual([]);
  });

  test('is excused by no announcement of something else', async () => {
    const other = [{ path: 'Query.a', from: '2020-01-01' }];
    expect(await breakingChanges(released, without, other, '2027-01-10')).toHaveLength(1);
  });

  test('is not what an addition is', async () => {
    expect(await breakingChanges(without, released, [], '2027-01-10')).toEqual([]);
  });
});

describe('a release', () => {
  const schemaOf = (field: string) => buildSchema(`type Query { ${field}: Int }`);

  test('is compared with once it is kept; before the first there is none', () => {
    const released = join(directory, 'released');
    expect(lastRelease(released)).toBeNull();
    keepRelease(schemaOf('a'), '0.1.0', released);
    expect(Object.keys(lastRelease(released)?.getQueryType()?.getFields() ?? {})).toEqual(['a']);
  });

  test('is the newest by its number, not by its letters', () => {
    for (const version of ['0.10.0', '0.9.0', '0.2.0'])
      keepRelease(schemaOf(`v${version.split('.')[1]}`), version, directory);
    expect(releasesIn(directory)).toEqual(['0.2.0', '0.9.0', '0.10.0']);
    expect(Object.keys(lastRelease(directory)?.getQueryType()?.getFields() ?? {})).toEqual(['v10']);
  });

  test('is never written over', () => {
    keepRelease(schemaOf('a'), '0.1.0', directory);
    expect(() => keepRelease(schemaOf('b'), '0.1.0', directory)).toThrow(/0\.1\.0 is released already/);
    expect(Object.keys(lastRelease(directory)?.getQueryType()?.getFields() ?? {})).toEqual(['a']);
  });
});
