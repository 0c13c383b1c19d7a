import type {
  CharacteristicsRow,
  CostItemRow,
  InformatizationObjectRow,
  IntegrationRow,
  LifeCycleStageRow,
  OrganizationRoleRow,
  OrganizationRow,
  StakeholderRow,
  TechnicalDocumentRow,
  TechnologyRow,
} from '../../../scripts/seed/rows';
import { type ConnectionOptions, withClient } from '../../../subgraphs/shared/database/connection';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId } from '../actors';

/** Columns to set otherwise than the builder does. */
type Overrides<Row> = { readonly [Column in keyof Row]?: Row[Column] | null };
type Built<Row> = { readonly [Column in keyof Row]: Row[Column] | null };

/** Rows by table; the tables are filled in this order, so that references find their rows. */
export interface ObjectsRows {
  readonly organization?: readonly Built<OrganizationRow>[];
  readonly organization_role?: readonly Built<OrganizationRoleRow>[];
  readonly informatization_object?: readonly Built<InformatizationObjectRow>[];
  readonly object_characteristics?: readonly Overrides<CharacteristicsRow>[];
  readonly stakeholder?: readonly Built<StakeholderRow>[];
  readonly life_cycle_stage?: readonly Built<LifeCycleStageRow>[];
  readonly technical_document?: readonly Built<TechnicalDocumentRow>[];
  readonly integration?: readonly Built<IntegrationRow>[];
  readonly technology?: readonly Built<TechnologyRow>[];
  readonly cost_item?: readonly Built<CostItemRow>[];
}

const TABLES = [
  'organization',
  'organization_role',
  'informatization_object',
  'object_characteristics',
  'stakeholder',
  'life_cycle_stage',
  'technical_document',
  'integration',
  'technology',
  'cost_item',
] as const satisfies readonly (keyof ObjectsRows)[];

/** Writes the rows as the owner of the tables; all rows of a table have the columns of its first one. */
export async function insertRows(owner: ConnectionOptions, rows: ObjectsRows): Promise<void> {
  await withClient(owner, async (client) => {
    for (const table of TABLES) {
      const [first] = rows[table] ?? [];
      if (!first) continue;
      const columns = Object.keys(first).join(', ');
      await client.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`,
        [JSON.stringify(rows[table])],
      );
    }
  });
}

export const objectId = (code: string): string => seededUuid(`object:${code}`);

let serial = 0;
/** An id of its own for a row that no test asks for by its id. */
const nextId = (): string => {
  serial += 1;
  return seededUuid(`row:${serial}`);
};

export function organizationOf(
  key: string,
  overrides: Overrides<OrganizationRow> = {},
): Built<OrganizationRow> {
  return {
    id: organizationId(key),
    bin: null,
    name_kk: `${key} ұйымы`,
    name_ru: `Организация ${key}`,
    name_en: `Organization ${key}`,
    abbreviation: null,
    kind: 'STATE_BODY',
    government_level: 'CENTRAL',
    is_synthetic: true,
    ...overrides,
  };
}

/** An object in industrial operation with a full card, owned by the organization `owner`. */
export function objectOf(
  code: string,
  overrides: Overrides<InformatizationObjectRow> = {},
): Built<InformatizationObjectRow> {
  return {
    id: objectId(code),
    code,
    name_kk: `${code} ақпараттық жүйесі`,
    name_ru: `Информационная система ${code}`,
    name_en: `Information system ${code}`,
    abbreviation: null,
    purpose_kk: 'Мақсаты',
    purpose_ru: 'Назначение',
    purpose_en: 'Purpose',
    kind: 'STATE_BODY_SOFTWARE',
    government_level: 'CENTRAL',
    record_state: 'PUBLISHED',
    is_working: true,
    object_class: 'SECOND',
    is_class_verified: true,
    hosting: 'EGOV_PLATFORM',
    network_access: ['INTERNET'],
    tasks: ['Учёт'],
    is_in_budget: true,
    stage: 'INDUSTRIAL_OPERATION',
    stage_since: '2020-06-15',
    commissioned_on: '2020-06-15',
    terminated_on: null,
    owner_id: organizationId('owner'),
    holder_id: organizationId('holder'),
    version: 1,
    recorded_at: new Date('2019-01-10T05:00:00Z'),
    updated_at: new Date('2026-01-10T05:00:00Z'),
    confirmed_on: null,
    is_synthetic: true,
    ...overrides,
  };
}

export function stakeholderOf(
  code: string,
  organization: string,
  role: StakeholderRow['role'],
  overrides: Overrides<StakeholderRow> = {},
): Built<StakeholderRow> {
  return {
    id: nextId(),
    object_id: objectId(code),
    organization_id: organizationId(organization),
    role,
    started_on: '2019-01-10',
    ended_on: null,
    ...overrides,
  };
}

/** An approved document with an electronic copy. */
export function documentOf(
  code: string,
  kind: string,
  overrides: Overrides<TechnicalDocumentRow> = {},
): Built<TechnicalDocumentRow> {
  return {
    id: nextId(),
    object_id: objectId(code),
    stage: 'INDUSTRIAL_OPERATION',
    kind,
    title_kk: `${kind} құжаты`,
    title_ru: `Документ ${kind}`,
    title_en: `Document ${kind}`,
    number: '1',
    version: 1,
    language: 'RU',
    state: 'APPROVED',
    approved_on: '2020-05-01',
    placed_at: new Date('2020-05-02T05:00:00Z'),
    size_bytes: 1024,
    sha256: 'a'.repeat(64),
    is_archived: false,
    ...overrides,
  };
}

/** The life of an object that was built and commissioned, stretch by stretch. */
export function commissionedHistory(code: string): Built<LifeCycleStageRow>[] {
  const stretches = [
    ['PLAN', 'PLANNED', '2019-01-10', '2019-02-28'],
    ['START_BUILD', 'BUILD', '2019-03-01', '2019-11-30'],
    ['START_TRIAL', 'TRIAL_OPERATION', '2019-12-01', '2020-02-29'],
    ['START_SECURITY_TEST', 'SECURITY_TEST', '2020-03-01', '2020-04-30'],
    ['START_IMPLEMENTATION', 'IMPLEMENTATION', '2020-05-01', '2020-06-14'],
    ['COMMISSION', 'INDUSTRIAL_OPERATION', '2020-06-15', null],
  ] as const;
  return stretches.map(([action, stage, startedOn, endedOn], index) =>
    stretchOf(code, index + 1, { action, stage, started_on: startedOn, ended_on: endedOn }),
  );
}

export function stretchOf(
  code: string,
  ordinal: number,
  overrides: Overrides<LifeCycleStageRow> = {},
): Built<LifeCycleStageRow> {
  return {
    id: nextId(),
    object_id: objectId(code),
    ordinal,
    action: 'PLAN',
    stage: 'PLANNED',
    started_on: '2019-01-10',
    ended_on: null,
    basis_document: null,
    ...overrides,
  };
}

export function costOf(
  code: string,
  year: number,
  nature: CostItemRow['nature'],
  amount: string,
  overrides: Overrides<CostItemRow> = {},
): Built<CostItemRow> {
  return {
    id: nextId(),
    object_id: objectId(code),
    year,
    nature,
    kind: 'SUPPORT',
    phase: 'INDUSTRIAL_OPERATION',
    funding_channel: 'CURRENT_COSTS',
    budget_programme: '001',
    budget_subprogramme: '104',
    budget_specific: '413',
    amount,
    currency: 'KZT',
    ...overrides,
  };
}

export function integrationOf(
  source: string,
  target: string,
  purpose: string,
  overrides: Overrides<IntegrationRow> = {},
): Built<IntegrationRow> {
  return {
    id: nextId(),
    source_object_id: objectId(source),
    target_object_id: objectId(target),
    purpose,
    status: 'CURRENT',
    via: null,
    ...overrides,
  };
}

export function technologyOf(
  code: string,
  name: string,
  overrides: Overrides<TechnologyRow> = {},
): Built<TechnologyRow> {
  return {
    id: nextId(),
    object_id: objectId(code),
    name,
    started_on: '2019-03-01',
    ended_on: null,
    ...overrides,
  };
}
