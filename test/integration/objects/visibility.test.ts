import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, partner, person } from '../../support/actors';
import {
  costOf,
  documentOf,
  integrationOf,
  objectOf,
  organizationOf,
  stakeholderOf,
} from '../../support/builders/objects';
import { type ObjectsFixture, openObjects } from '../../support/objects';

/** Half an hour after midnight in Almaty, still the day before in Greenwich. */
const NOW = new Date('2026-11-20T19:30:00Z');
const [YESTERDAY, TODAY, TOMORROW] = ['2026-11-20', '2026-11-21', '2026-11-22'] as const;

const CODES = [
  'SUPPLIED',
  'ENDED',
  'ENDS-TODAY',
  'BEGINS-TODAY',
  'BEGINS-TOMORROW',
  'DEVELOPED',
  'TRUSTED',
  'FOREIGN',
];

let fixture: ObjectsFixture;
beforeAll(async () => {
  const supplied = (code: string, dates = {}) => stakeholderOf(code, 'supplier-one', 'SUPPLIER', dates);
  fixture = await openObjects(
    person(['ANALYST']),
    {
      organization: ['owner', 'holder', 'supplier-one', 'supplier-two', 'trustee'].map((key) =>
        organizationOf(key),
      ),
      informatization_object: CODES.map((code) => objectOf(code)),
      stakeholder: [
        stakeholderOf('SUPPLIED', 'owner', 'OWNER'),
        stakeholderOf('SUPPLIED', 'holder', 'HOLDER'),
        supplied('SUPPLIED'),
        supplied('ENDED', { ended_on: YESTERDAY }),
        supplied('ENDS-TODAY', { ended_on: TODAY }),
        supplied('BEGINS-TODAY', { started_on: TODAY }),
        supplied('BEGINS-TOMORROW', { started_on: TOMORROW }),
        stakeholderOf('DEVELOPED', 'supplier-one', 'DEVELOPER'),
        stakeholderOf('TRUSTED', 'trustee', 'TRUSTEE'),
        stakeholderOf('FOREIGN', 'supplier-two', 'SUPPLIER'),
      ],
      technical_document: CODES.map((code) => documentOf(code, 'USER_GUIDE')),
      integration: [
        integrationOf('SUPPLIED', 'FOREIGN', 'Наружу'),
        integrationOf('SUPPLIED', 'DEVELOPED', 'Внутрь'),
        integrationOf('FOREIGN', 'SUPPLIED', 'Снаружи'),
      ],
      cost_item: CODES.map((code) => costOf(code, 2026, 'PLANNED', '5.00')),
    },
    NOW,
  );
});
afterAll(() => fixture.close());

interface Listed {
  readonly informatizationObjects: {
    readonly nodes: readonly { readonly code: string }[];
    readonly totalCount: number;
  };
}

async function seen(actor: Actor, args = 'first: 100'): Promise<string[]> {
  const { data, errors } = await fixture.subgraph.execute<Listed>({
    query: `{ informatizationObjects(${args}) { nodes { code } totalCount } }`,
    actor,
  });
  expect(errors).toEqual([]);
  const { nodes, totalCount } = data.informatizationObjects;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ code }) => code).sort();
}

async function refusal(actor: Actor, query: string): Promise<unknown> {
  const { data, errors } = await fixture.subgraph.execute({ query, actor });
  expect(JSON.stringify(data ?? null)).toMatch(/^(null|\{"\w+":null\})$/);
  return errors[0]?.extensions;
}

const SUPPLIER = person([], 'supplier-one');

describe('which objects a caller sees', () => {
  test.each([
    'ANALYST',
    'OPERATOR',
    'AUTHORIZED_BODY',
    'INTEGRATOR',
    'EXPERT',
    'AUDITOR',
    'STATE_BODY',
    'TESTER',
  ] as const)('%s sees all', async (role) => {
    expect(await seen(person([role]))).toEqual([...CODES].sort());
  });

  test('a supplier sees its own objects on the days of the relation, both included, and no others', async () => {
    expect(await seen(SUPPLIER)).toEqual(['BEGINS-TODAY', 'DEVELOPED', 'ENDS-TODAY', 'SUPPLIED']);
  });

  test.each([
    ['owner', ['SUPPLIED']],
    ['holder', ['SUPPLIED']],
    ['trustee', ['TRUSTED']],
    ['supplier-two', ['FOREIGN']],
    ['nobody-known', []],
  ])('a person of %s sees %j', async (organization, codes) => {
    expect(await seen(person([], organization))).toEqual(codes);
  });

  test('A05: search, filter, order and page of a supplier stay within its own objects', async () => {
    expect(await seen(SUPPLIER, 'first: 100, filterBy: { text: "FOREIGN" }')).toEqual([]);
    const owner = toGlobalId('organization', organizationId('owner'));
    expect(
      await seen(SUPPLIER, `filterBy: { ownerId: "${owner}" }, orderBy: { field: NAME, direction: DESC }`),
    ).toEqual(['BEGINS-TODAY', 'DEVELOPED', 'ENDS-TODAY', 'SUPPLIED']);
  });

  test('a hidden object is not found by its code, like one that does not exist', async () => {
    for (const code of ['FOREIGN', 'ENDED', 'BEGINS-TOMORROW', 'NOTHING'])
      expect(
        await fixture.subgraph.execute({
          query: `{ informatizationObject(code: "${code}") { id } }`,
          actor: SUPPLIER,
        }),
      ).toEqual({ status: 200, data: { informatizationObject: null }, errors: [] });
    const { data } = await fixture.subgraph.execute({
      query: '{ informatizationObject(code: "SUPPLIED") { code } }',
      actor: SUPPLIER,
    });
    expect(data).toEqual({ informatizationObject: { code: 'SUPPLIED' } });
  });

  test('the hidden side of an exchange is null, the exchange itself is told', async () => {
    const { data, errors } = await fixture.subgraph.execute({
      query: `{ informatizationObject(code: "SUPPLIED") {
        outgoingIntegrations { nodes { purpose target { code } } }
        incomingIntegrations { nodes { purpose source { code } } } } }`,
      actor: SUPPLIER,
    });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      informatizationObject: {
        outgoingIntegrations: {
          nodes: [
            { purpose: 'Внутрь', target: { code: 'DEVELOPED' } },
            { purpose: 'Наружу', target: null },
          ],
        },
        incomingIntegrations: { nodes: [{ purpose: 'Снаружи', source: null }] },
      },
    });
  });
});

const LIST = '{ informatizationObjects { totalCount } }';
const ONE = '{ informatizationObject(code: "SUPPLIED") { id } }';
const ORGANIZATIONS = '{ organizations { totalCount } }';
const ORGANIZATION = `{ organization(id: "${toGlobalId('organization', organizationId('owner'))}") { id } }`;

describe('who is refused', () => {
  test.each([
    [LIST, 'object.read', 'C-4'],
    [ONE, 'object.read', 'C-4'],
    [ORGANIZATIONS, 'organization.read', 'C-2'],
    [ORGANIZATION, 'organization.read', 'C-2'],
  ])(
    'nobody signed in asks %s: sign in, by the clause, and no statement is sent',
    async (query, policy, clause) => {
      expect(await refusal(ANONYMOUS, query)).toEqual({ code: 'UNAUTHENTICATED', policy, clause });
      expect(fixture.subgraph.statements()).toEqual([]);
    },
  );

  const forbidden: readonly (readonly [string, Actor])[] = [
    ['the administrator', person(['ADMINISTRATOR'])],
    ['the administrator with another role', person(['ADMINISTRATOR', 'OPERATOR'], 'owner')],
    ['a partner without scope', partner()],
    ['a partner with the scope of the register', partner('register:read')],
    ['a person without role and organization', person([])],
    ['a partner who is a person of the owner', person(['PARTNER'], 'owner')],
  ];
  test.each(forbidden)('C-4: %s may read no object', async (_name, actor) => {
    for (const query of [LIST, ONE]) {
      expect(await refusal(actor, query)).toEqual({
        code: 'FORBIDDEN',
        policy: 'object.read',
        clause: 'C-4',
      });
      expect(fixture.subgraph.statements()).toEqual([]);
    }
  });

  test('a partner with the scope of objects sees all of them', async () => {
    expect(await seen(partner('objects:read'))).toEqual([...CODES].sort());
  });

  test('C-2: organizations are open to a partner with either scope and to the administrator', async () => {
    for (const actor of [partner('objects:read'), partner('register:read'), person(['ADMINISTRATOR'])])
      expect((await fixture.subgraph.execute({ query: ORGANIZATIONS, actor })).data).toEqual({
        organizations: { totalCount: 5 },
      });
    expect(await refusal(partner(), ORGANIZATIONS)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each(['kk', 'ru', 'en'] as const)('the refusal is told in %s', async (language) => {
    const { errors } = await fixture.subgraph.execute({ query: LIST, actor: ANONYMOUS, language });
    expect(errors[0]?.message).toBe(
      {
        kk: 'Бұл деректерді көру үшін жүйеге кіріңіз.',
        ru: 'Войдите в систему, чтобы увидеть эти данные.',
        en: 'Sign in to see these data.',
      }[language],
    );
  });
});

const COST = `{ informatizationObject(code: "SUPPLIED") { code
  costItems { totalCount nodes { id } } costByYear { year } costTotals { year }
  operationCostSupport(year: 2026) { verdict } } }`;

describe('who sees the cost of an object', () => {
  const hidden: readonly (readonly [string, Actor])[] = [
    ['a tester', person(['TESTER'], 'owner')],
    ['a partner', partner('objects:read')],
    ['the state archive, even related to the object', person(['ARCHIVE'], 'owner')],
  ];
  test.each(hidden)('C-6: hidden from %s: null without error, and no cost is read', async (_name, actor) => {
    const { data, errors } = await fixture.subgraph.execute({ query: COST, actor });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      informatizationObject: {
        code: 'SUPPLIED',
        costItems: null,
        costByYear: null,
        costTotals: null,
        operationCostSupport: null,
      },
    });
    expect(fixture.subgraph.statements().join()).not.toContain('cost_item');
  });

  const shown: readonly (readonly [string, Actor])[] = [
    ['an analyst', person(['ANALYST'])],
    ['the owner', person([], 'owner')],
    ['a supplier of the object', SUPPLIER],
    ['a tester who is an auditor too', person(['TESTER', 'AUDITOR'])],
  ];
  test.each(shown)('C-6: shown to %s', async (_name, actor) => {
    const { data, errors } = await fixture.subgraph.execute({ query: COST, actor });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      informatizationObject: {
        costItems: { totalCount: 1, nodes: [{ id: expect.any(String) }] },
        costByYear: [{ year: 2026 }],
        costTotals: { year: 2026 },
        operationCostSupport: { verdict: 'NOT_SUPPORTED' },
      },
    });
  });
});
