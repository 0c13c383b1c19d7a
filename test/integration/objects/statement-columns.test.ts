import type { ObjectsFixture } from '../../support/objects';
import { CODES, openMany } from './many-fixture';

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openMany();
});
afterAll(() => fixture.close());

/** Columns that the statement on a table selects; the sort key of a page, given out as a cursor, is not one of them. */
function readColumns(table: string): string[] {
  const sql = fixture.subgraph.statements().find((statement) => statement.includes(`FROM "${table}"`)) ?? '';
  const selected = sql.slice(
    sql.lastIndexOf('SELECT', sql.indexOf(`FROM "${table}"`)),
    sql.indexOf(`FROM "${table}"`),
  );
  return [...selected.matchAll(/"\w+"\."(\w+)" AS/g)].map(([, column]) => String(column)).sort();
}

describe('columns of a statement', () => {
  test.each([
    ['{ informatizationObjects { nodes { code } } }', ['code', 'id']],
    [
      '{ informatizationObjects { edges { node { stage name { en } } } } }',
      ['id', 'name_en', 'name_kk', 'name_ru', 'stage'],
    ],
    ['{ informatizationObjects { nodes { phase } } }', ['commissioned_on', 'id', 'stage']],
    ['{ informatizationObjects { nodes { documents { totalCount } } } }', ['id']],
    ['{ informatizationObjects { pageInfo { hasNextPage } } }', ['id']],
    // The owner is read with the card: its id stands beside that of the object.
    [`{ informatizationObject(code: "${CODES[0]}") { owner { id } } }`, ['id', 'id', 'owner_id']],
    [`{ informatizationObject(code: "${CODES[0]}") { tasks @skip(if: true) version } }`, ['id', 'version']],
    [
      `{ informatizationObject(code: "${CODES[0]}") { operationCostSupport(year: 2026) { verdict } } }`,
      [
        'commissioned_on',
        'holder_id',
        'hosting',
        'id',
        'object_class',
        'purpose_ru',
        'record_state',
        'terminated_on',
      ],
    ],
  ])('of objects are those behind the asked fields: %s', async (query, columns) => {
    expect((await fixture.subgraph.execute({ query })).errors).toEqual([]);
    expect(readColumns('informatization_object')).toEqual(columns);
  });

  test('of organizations, documents and cost rows are those behind the asked fields', async () => {
    await fixture.subgraph.execute({
      query: `{ informatizationObjects { nodes {
        owner { bin } documents { nodes { kind } } costItems { nodes { amount { amount } } } } } }`,
    });
    const [list = ''] = fixture.subgraph.statements();
    const ofOwner = [...list.matchAll(/"owner"\."(\w+)" AS/g)].map(([, column]) => column);
    expect(ofOwner.sort()).toEqual(['bin', 'id']);
    expect(readColumns('technical_document')).toEqual(['id', 'kind']);
    expect(readColumns('cost_item')).toEqual(['amount', 'currency', 'id']);
  });

  test('of a number of rows are none, and it is not counted when nobody asks', async () => {
    const query = '{ informatizationObjects(first: 1) { nodes { id } TOTAL } }';
    await fixture.subgraph.execute({ query: query.replace('TOTAL', '') });
    expect(fixture.subgraph.statements()).toHaveLength(1);
    await fixture.subgraph.execute({ query: query.replace('TOTAL', 'totalCount again: totalCount') });
    expect(fixture.subgraph.statements()).toHaveLength(2);
    expect(fixture.subgraph.statements()[1]).toMatch(
      /^SELECT count\(\*\)::int AS "count" FROM "informatization_object"/,
    );
  });
});
