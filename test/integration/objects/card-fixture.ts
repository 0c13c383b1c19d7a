import { organizationId, person } from '../../support/actors';
import {
  commissionedHistory,
  costOf,
  documentOf,
  integrationOf,
  type ObjectsRows,
  objectId,
  objectOf,
  organizationOf,
  stakeholderOf,
  stretchOf,
  technologyOf,
} from '../../support/builders/objects';
import { type ObjectsFixture, openObjects } from '../../support/objects';

/** An object with all that a card can hold. */
export const CODE = 'KZ-П-14-0000014';
/** An object of which the card tells next to nothing. */
export const BARE = 'KZ-П-15-0000001';
export const DONATED = 'KZ-П-16-0000002';
const COPIES = [
  'TERMS_OF_REFERENCE',
  'TRIAL_PROGRAMME',
  'COMMISSIONING_ACT',
  'INFORMATION_SECURITY_POLICY',
  'ADMINISTRATOR_GUIDE',
  'SYSTEM_DESCRIPTION',
];

const ROWS: ObjectsRows = {
  organization: [
    organizationOf('owner', { bin: '021240003454', abbreviation: 'МЮ' }),
    organizationOf('holder', { kind: 'ORGANIZATION', government_level: null }),
  ],
  organization_role: [
    {
      id: objectId('role-two'),
      organization_id: organizationId('owner'),
      role: 'OPERATOR',
      valid_from: '2022-01-01',
      valid_to: null,
      basis: 'ҚР Үкіметінің № 2 қаулысы',
    },
    {
      id: objectId('role-one'),
      organization_id: organizationId('owner'),
      role: 'INTEGRATOR',
      valid_from: '2016-01-01',
      valid_to: '2020-01-01',
      basis: 'Постановление № 1',
    },
  ],
  informatization_object: [
    objectOf(CODE, {
      name_kk: 'Бірыңғай жүйе',
      name_ru: 'Единая система',
      name_en: 'Unified system',
      abbreviation: 'ЕС',
      network_access: ['INTERNET', 'IP_VPN'],
      tasks: ['Учёт', 'Поиск'],
      stage_since: '2020-02-29',
      confirmed_on: '2026-03-01',
      version: 7,
    }),
    objectOf(BARE, {
      stage: 'PLANNED',
      commissioned_on: null,
      purpose_kk: null,
      purpose_ru: null,
      purpose_en: null,
      object_class: null,
      hosting: null,
      holder_id: null,
      network_access: [],
      tasks: [],
    }),
    objectOf(DONATED, { stage: 'TRIAL_OPERATION', commissioned_on: null }),
  ],
  object_characteristics: [{ object_id: objectId(CODE), capacity: 'LARGE', sensitivity: 'IMPORTANT' }],
  stakeholder: [
    stakeholderOf(CODE, 'holder', 'SUPPLIER', { started_on: '2021-05-01', ended_on: '2022-05-01' }),
    stakeholderOf(CODE, 'owner', 'OWNER', { started_on: '2019-01-10' }),
  ],
  life_cycle_stage: [
    ...commissionedHistory(CODE),
    stretchOf(CODE, 7, { action: 'START_DEVELOPMENT', stage: 'DEVELOPMENT', started_on: '2024-01-01' }),
    stretchOf(CODE, 8, { action: 'START_TRIAL', stage: 'TRIAL_OPERATION', started_on: '2024-06-01' }),
    stretchOf(DONATED, 1, {
      action: 'START_TRIAL',
      stage: 'TRIAL_OPERATION',
      started_on: '2025-01-01',
      basis_document: '№ 5',
    }),
  ],
  technical_document: [
    ...COPIES.map((kind) => documentOf(CODE, kind)),
    documentOf(CODE, 'USER_GUIDE', {
      id: objectId('user guide'),
      sha256: null,
      size_bytes: null,
      placed_at: new Date('2023-01-01T00:00:00Z'),
      number: null,
    }),
    documentOf(CODE, 'COST_CALCULATION', {
      state: 'PROJECT',
      approved_on: null,
      placed_at: new Date('2024-01-01T00:00:00Z'),
    }),
    documentOf(CODE, 'SECURITY_TEST_PROTOCOL', {
      is_archived: true,
      placed_at: new Date('2025-01-01T00:00:00Z'),
    }),
  ],
  integration: [
    integrationOf(CODE, DONATED, 'Б: выписки'),
    integrationOf(CODE, BARE, 'А: сведения', { status: 'PLANNED', via: 'Smart Bridge' }),
    integrationOf(BARE, CODE, 'В: ответы'),
  ],
  technology: [
    technologyOf(CODE, 'PostgreSQL 17', { started_on: '2024-01-01' }),
    technologyOf(CODE, 'Java 8', { ended_on: '2024-01-01' }),
  ],
  cost_item: [
    costOf(CODE, 2025, 'PLANNED', '100000000000000000.10'),
    costOf(CODE, 2025, 'PLANNED', '0.20', { kind: 'HARDWARE' }),
    costOf(CODE, 2025, 'ACTUAL', '99999999999999999.99'),
    costOf(CODE, 2026, 'PLANNED', '5.00', {
      budget_programme: null,
      budget_subprogramme: null,
      budget_specific: null,
    }),
    costOf(CODE, 2024, 'ACTUAL', '7.50', { phase: 'DEVELOPMENT', budget_specific: null }),
  ],
};

// biome-ignore lint/suspicious/noExplicitAny: answers are compared whole, their shape is in the query beside them
export type Answer = any;

export interface CardFixture extends ObjectsFixture {
  /** The asked fields of an object, by default of the full one; null when there is no such object. */
  object(fields: string, code?: string): Promise<Answer>;
}

/** Three objects: one with a full card, one with a bare one, one donated. */
export async function openCards(): Promise<CardFixture> {
  const fixture = await openObjects(person(['ANALYST']), ROWS);
  const object = async (fields: string, code = CODE): Promise<Answer> => {
    const { data, errors } = await fixture.subgraph.execute<{ informatizationObject: Answer }>({
      query: `query ($code: String!) { informatizationObject(code: $code) { ${fields} } }`,
      variables: { code },
    });
    if (errors.length > 0) throw new Error(errors[0]?.message);
    return data.informatizationObject;
  };
  return { ...fixture, object };
}
