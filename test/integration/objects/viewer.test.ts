import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { readPolicies } from '../../../subgraphs/shared/access/read-policies';
import { organizationId, partner, person } from '../../support/actors';
import { organizationOf } from '../../support/builders/objects';
import { type ObjectsFixture, openObjects } from '../../support/objects';

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openObjects(ANONYMOUS, { organization: [organizationOf('supplier-one')] });
});
afterAll(() => fixture.close());

const QUERY = `{ viewer { kind subject organization { name { en } } roles { name title { kk ru en }
  description { en } } scopes tokenExpiresAt permissions { policy reach clause } } }`;

interface Answer {
  readonly viewer: {
    readonly roles: readonly {
      readonly name: string;
      readonly title: { kk: string; ru: string; en: string };
    }[];
    readonly permissions: readonly { policy: string; reach: string; clause: string | null }[];
  };
}

async function viewer(
  actor: Parameters<typeof fixture.subgraph.execute>[0]['actor'],
): Promise<Answer['viewer']> {
  const { data, errors } = await fixture.subgraph.execute<Answer>({ query: QUERY, ...(actor && { actor }) });
  expect(errors).toEqual([]);
  return data.viewer;
}

const reaches = (permissions: Answer['viewer']['permissions']) =>
  Object.fromEntries(permissions.map(({ policy, reach }) => [policy, reach]));

describe('who am I', () => {
  test('nobody signed in is told so and may read what the law makes public, and no statement is sent', async () => {
    const answer = await viewer(undefined);
    expect(answer).toMatchObject({
      kind: 'ANONYMOUS',
      subject: null,
      organization: null,
      roles: [],
      scopes: [],
      tokenExpiresAt: null,
    });
    const open = Object.entries(reaches(answer.permissions)).filter(([, reach]) => reach !== 'NONE');
    expect(open).toEqual([
      ['law.read', 'ALL'],
      ['calendar.read', 'ALL'],
      ['viewer.read', 'ALL'],
      ['platform.read', 'ALL'],
      ['target-model.read', 'ALL'],
    ]);
    expect(fixture.subgraph.statements()).toEqual([]);
  });

  test('a person is told its roles in three languages, its organization and its reach, policy by policy', async () => {
    const answer = await viewer(person(['TESTER'], 'supplier-one'));
    expect(answer).toMatchObject({
      kind: 'PERSON',
      subject: 'test-user',
      organization: { name: { en: 'Organization supplier-one' } },
      roles: [{ name: 'TESTER', title: { en: 'Tester', ru: 'Испытатель' } }],
      tokenExpiresAt: '2100-01-01T00:00:00.000Z',
    });
    expect(answer.permissions.map(({ policy }) => policy)).toEqual(readPolicies.names);
    expect(reaches(answer.permissions)).toMatchObject({
      'object.read': 'ALL',
      'object.cost.read': 'NONE',
      'deposit.read': 'RELATED',
    });
    expect(answer.permissions.find(({ policy }) => policy === 'object.read')?.clause).toBe('C-4');
  });

  test('a client is told its scopes', async () => {
    expect(await viewer(partner('objects:read'))).toMatchObject({
      kind: 'CLIENT',
      scopes: ['objects:read'],
      organization: null,
    });
  });

  test('an organization that the graph does not know is null', async () => {
    expect(organizationId('nobody-known')).toBeTruthy();
    expect(await viewer(person([], 'nobody-known'))).toMatchObject({ kind: 'PERSON', organization: null });
  });
});
