import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId } from '../../support/actors';
import { objectId } from '../../support/builders/objects';
import { BARE, type CardFixture, CODE, DONATED, openCards } from './card-fixture';

let cards: CardFixture;
beforeAll(async () => {
  cards = await openCards();
});
afterAll(() => cards.close());

describe('card of an object', () => {
  test('C-4: every field of the passport', async () => {
    const fields = `id code name { kk ru en } abbreviation purpose { kk ru en } kind governmentLevel recordState
      isWorking objectClass isClassVerified hosting networkAccess tasks isInBudget stage stageSince phase
      commissionedOn terminatedOn version recordedAt updatedAt confirmedOn isSynthetic`;
    expect(await cards.object(fields)).toEqual({
      id: toGlobalId('informatizationObject', objectId(CODE)),
      code: CODE,
      name: { kk: 'Бірыңғай жүйе', ru: 'Единая система', en: 'Unified system' },
      abbreviation: 'ЕС',
      purpose: { kk: 'Мақсаты', ru: 'Назначение', en: 'Purpose' },
      kind: 'STATE_BODY_SOFTWARE',
      governmentLevel: 'CENTRAL',
      recordState: 'PUBLISHED',
      isWorking: true,
      objectClass: 'SECOND',
      isClassVerified: true,
      hosting: 'EGOV_PLATFORM',
      networkAccess: ['INTERNET', 'IP_VPN'],
      tasks: ['Учёт', 'Поиск'],
      isInBudget: true,
      stage: 'INDUSTRIAL_OPERATION',
      stageSince: '2020-02-29',
      phase: 'INDUSTRIAL_OPERATION',
      commissionedOn: '2020-06-15',
      terminatedOn: null,
      version: 7,
      recordedAt: '2019-01-10T05:00:00.000Z',
      updatedAt: '2026-01-10T05:00:00.000Z',
      confirmedOn: '2026-03-01',
      isSynthetic: true,
    });
  });

  test('what a card does not tell is null or empty', async () => {
    const fields = `abbreviation purpose { ru } objectClass hosting networkAccess tasks phase commissionedOn
      holder { id } characteristics { capacity } stakeholders { role } technologies { name }
      history { nodes { id } totalCount } documents { nodes { id } totalCount } costItems { totalCount }
      costByYear { year } outgoingIntegrations { totalCount }`;
    const none = { nodes: [], totalCount: 0 };
    expect(await cards.object(fields, DONATED)).toMatchObject({ phase: 'CREATION', characteristics: null });
    expect(await cards.object(fields, BARE)).toEqual({
      abbreviation: null,
      purpose: null,
      objectClass: null,
      hosting: null,
      networkAccess: [],
      tasks: [],
      phase: 'CREATION',
      commissionedOn: null,
      holder: null,
      characteristics: null,
      stakeholders: [],
      technologies: [],
      history: none,
      documents: none,
      costItems: { totalCount: 0 },
      costByYear: [],
      outgoingIntegrations: { totalCount: 1 },
    });
  });

  test('C-2: owner and holder with their kind, and the dated roles of the owner, oldest first', async () => {
    const fields = `owner { id bin name { kk ru en } abbreviation kind governmentLevel isSynthetic
        roles { role validFrom validTo basis } } holder { kind governmentLevel roles { role } }`;
    expect(await cards.object(fields)).toEqual({
      owner: {
        id: toGlobalId('organization', organizationId('owner')),
        bin: '021240003454',
        name: { kk: 'owner ұйымы', ru: 'Организация owner', en: 'Organization owner' },
        abbreviation: 'МЮ',
        kind: 'STATE_BODY',
        governmentLevel: 'CENTRAL',
        isSynthetic: true,
        roles: [
          { role: 'INTEGRATOR', validFrom: '2016-01-01', validTo: '2020-01-01', basis: 'Постановление № 1' },
          { role: 'OPERATOR', validFrom: '2022-01-01', validTo: null, basis: 'ҚР Үкіметінің № 2 қаулысы' },
        ],
      },
      holder: { kind: 'ORGANIZATION', governmentLevel: null, roles: [] },
    });
  });

  test('characteristics, related organizations oldest first, technologies by name', async () => {
    const fields = `characteristics { capacity capacityTitle { kk ru en } sensitivity architecture architectureTitle { ru } }
      stakeholders { role startedOn endedOn organization { name { en } } }
      technologies { name startedOn endedOn }`;
    expect(await cards.object(fields)).toEqual({
      characteristics: {
        capacity: 'LARGE',
        capacityTitle: { kk: 'Үлкен', ru: 'Большая', en: 'Large' },
        sensitivity: 'IMPORTANT',
        architecture: null,
        architectureTitle: null,
      },
      stakeholders: [
        {
          role: 'OWNER',
          startedOn: '2019-01-10',
          endedOn: null,
          organization: { name: { en: 'Organization owner' } },
        },
        {
          role: 'SUPPLIER',
          startedOn: '2021-05-01',
          endedOn: '2022-05-01',
          organization: { name: { en: 'Organization holder' } },
        },
      ],
      technologies: [
        { name: 'Java 8', startedOn: '2019-03-01', endedOn: '2024-01-01' },
        { name: 'PostgreSQL 17', startedOn: '2024-01-01', endedOn: null },
      ],
    });
  });

  test('exchanges by purpose, from the side that sends and from the side that receives', async () => {
    const fields = `outgoingIntegrations { totalCount nodes { purpose status via source { code } target { code } } }
      incomingIntegrations { totalCount nodes { purpose source { code } target { code } } }`;
    expect(await cards.object(fields)).toEqual({
      outgoingIntegrations: {
        totalCount: 2,
        nodes: [
          {
            purpose: 'А: сведения',
            status: 'PLANNED',
            via: 'Smart Bridge',
            source: { code: CODE },
            target: { code: BARE },
          },
          {
            purpose: 'Б: выписки',
            status: 'CURRENT',
            via: null,
            source: { code: CODE },
            target: { code: DONATED },
          },
        ],
      },
      incomingIntegrations: {
        totalCount: 1,
        nodes: [{ purpose: 'В: ответы', source: { code: BARE }, target: { code: CODE } }],
      },
    });
  });

  test.each(['', 'KZ', CODE.toLowerCase(), `${CODE} `, "' OR true --"])(
    'there is no object «%s»',
    async (code) => {
      expect(await cards.object('id', code)).toBeNull();
    },
  );

  test('a code with U+0000 is bad input', async () => {
    const { errors } = await cards.subgraph.execute({
      query: '{ informatizationObject(code: "a\\u0000") { id } }',
    });
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
