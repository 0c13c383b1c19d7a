import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, partner, person } from '../../support/actors';
import { objectId, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const CODES = ['MINE', 'FOREIGN', 'THIRD'];
const ANALYST = person(['ANALYST']);
const SUPPLIER = person([], 'supplier-one');

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openObjects(ANALYST, {
    organization: ['owner', 'holder', 'supplier-one'].map((key) => organizationOf(key)),
    informatization_object: CODES.map((code) => objectOf(code)),
    stakeholder: [stakeholderOf('MINE', 'supplier-one', 'SUPPLIER')],
  });
});
afterAll(() => fixture.close());

const QUERY = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename ... on InformatizationObject { code owner { name { en } } } ... on Organization { name { en } } } }`;

type Entity = { readonly __typename: string; readonly code?: string } | null;

async function entities(
  representations: readonly { readonly __typename: string; readonly id: string }[],
  actor: Actor = ANALYST,
): Promise<readonly Entity[]> {
  const { data, errors } = await fixture.subgraph.execute<{ _entities: Entity[] }>({
    query: QUERY,
    variables: { representations },
    actor,
  });
  expect(errors).toEqual([]);
  return data._entities;
}

const object = (id: string) => ({ __typename: 'InformatizationObject', id });
const known = (code: string) => object(toGlobalId('informatizationObject', objectId(code)));
const organization = (id: string) => ({ __typename: 'Organization', id });
const OWNER = organization(toGlobalId('organization', organizationId('owner')));

describe('objects and organizations that another subgraph names', () => {
  test('are answered in the order asked for, each as often as asked for', async () => {
    const answer = await entities([known('THIRD'), known('MINE'), OWNER, known('THIRD')]);
    expect(answer).toEqual([
      { __typename: 'InformatizationObject', code: 'THIRD', owner: { name: { en: 'Organization owner' } } },
      { __typename: 'InformatizationObject', code: 'MINE', owner: { name: { en: 'Organization owner' } } },
      { __typename: 'Organization', name: { en: 'Organization owner' } },
      { __typename: 'InformatizationObject', code: 'THIRD', owner: { name: { en: 'Organization owner' } } },
    ]);
  });

  test('F03: many are one statement for each kind, with the asked columns only', async () => {
    const { errors } = await fixture.subgraph.execute({
      query: `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on InformatizationObject { code } ... on Organization { bin } } }`,
      variables: { representations: [...CODES.map(known), OWNER, ...CODES.map(known)] },
    });
    expect(errors).toEqual([]);
    const statements = fixture.subgraph.statements();
    expect(statements).toHaveLength(2);
    expect(statements.find((sql) => sql.includes('informatization_object'))).not.toContain('name_ru');
    expect(statements.find((sql) => sql.includes('"organization"'))).not.toContain('name_ru');
  });

  test.each([
    ['unknown', toGlobalId('informatizationObject', seededUuid('nobody'))],
    ['of another kind', toGlobalId('organization', objectId('MINE'))],
    ['without a kind', objectId('MINE')],
    ['in capital letters', toGlobalId('informatizationObject', objectId('MINE').toUpperCase())],
    ['malformed', "obj_' OR true --"],
    ['empty', ''],
  ])('A03: an id that is %s is null, beside others that are answered', async (_name, id) => {
    const [before, missing, after] = await entities([known('MINE'), object(id), known('FOREIGN')]);
    expect([before?.code, missing, after?.code]).toEqual(['MINE', null, 'FOREIGN']);
  });

  test('A03: an object that the caller may not see is null, like one that does not exist', async () => {
    const answer = await entities(
      [known('MINE'), known('FOREIGN'), object(toGlobalId('informatizationObject', seededUuid('x')))],
      SUPPLIER,
    );
    expect(answer.map((entity) => entity?.code ?? null)).toEqual(['MINE', null, null]);
  });

  const blind: readonly (readonly [string, Actor, Entity])[] = [
    ['nobody signed in', ANONYMOUS, null],
    ['a partner without scope', partner(), null],
    ['the administrator', person(['ADMINISTRATOR']), expect.objectContaining({ __typename: 'Organization' })],
  ];
  test.each(blind)(
    'A03: %s is answered null for objects, without error and without a statement on them',
    async (_name, actor, owner) => {
      expect(await entities([known('MINE'), OWNER], actor)).toEqual([null, owner]);
      expect(fixture.subgraph.statements().join()).not.toContain('informatization_object');
    },
  );

  test('A04: an organization by an id of another kind, unknown or malformed is null', async () => {
    const ids = [
      toGlobalId('informatizationObject', organizationId('owner')),
      toGlobalId('organization', seededUuid('nobody')),
      organizationId('owner'),
      'org_',
    ];
    expect(await entities(ids.map(organization))).toEqual([null, null, null, null]);
    for (const id of ids) {
      const { data, errors } = await fixture.subgraph.execute({
        query: 'query ($id: ID!) { organization(id: $id) { bin } }',
        variables: { id },
      });
      expect([id, data, errors]).toEqual([id, { organization: null }, []]);
    }
  });
});
