import { CARD_LISTS } from '../../../subgraphs/objects/card/card-lists';
import { LifeCycleStageKind } from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { type IdKind, seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../actors';
import { AUTHORITY, OWNER } from '../life-cycle';
import { CARD_LIST_SAMPLES } from './card-lists';
import { uploadOf } from './documentation';
import { conclusionInput, considerationInput, submissionInput } from './examination';
import { METHOD_VERSION } from './norm-tables';
import { objectId } from './objects';
import { environmentOf, placementRequestOf } from './platform';

export type Stage = LifeCycleStageKind;
type Row = Readonly<Record<string, unknown>>;

/** An act of the graph on an object, outside of its life: what is brought, by whom, and in which stages it is lawful. */
export interface StageAct {
  readonly mutation: string;
  readonly input: (code: string) => object;
  readonly lawful: readonly Stage[];
  /** What is answered in every other stage; null for an act that is lawful in all. */
  readonly refusal: string | null;
  readonly actor: Actor;
  /** Rows that the act needs, by table. */
  readonly rows: (code: string) => Readonly<Record<string, readonly Row[]>>;
}

const ALL = Object.keys(LifeCycleStageKind) as readonly Stage[];
const ALIVE = ALL.filter((stage) => stage !== 'TERMINATED');
const OPERATED: readonly Stage[] = ['INDUSTRIAL_OPERATION', 'DEVELOPMENT'];
const COMMISSIONED: readonly Stage[] = [...OPERATED, 'TERMINATED'];

type Told = Partial<Omit<StageAct, 'mutation' | 'input'>>;

const act = (mutation: string, input: object | StageAct['input'], told: Told = {}): StageAct => ({
  mutation,
  input: typeof input === 'function' ? (input as StageAct['input']) : () => input,
  ...{ lawful: ALL, refusal: null, actor: OWNER, rows: () => ({}), ...told },
});

const rowId = (what: string, code: string): string => seededUuid(`${what}:${code}`);
const idOf = (kind: IdKind, code: string): string => toGlobalId(kind, rowId(kind, code));
const organization = (key: string): string => toGlobalId('organization', organizationId(key));
/** A row of the object under an id that its acts name. */
const own = (kind: IdKind, code: string): Row => ({ id: rowId(kind, code), object_id: objectId(code) });

const OPERATOR = person(['OPERATOR'], 'owner');
const PLATFORM = { lawful: ALIVE, refusal: 'PLATFORM_OBJECT_TERMINATED' };
const EXAMINED = { lawful: ALIVE, refusal: 'EXAMINED_AFTER_TERMINATION' };
const RUNNING = { lawful: OPERATED, refusal: 'OPERATION_NOT_RUNNING' };

const cost = (overrides: object = {}) => ({
  ...{ year: 2027, nature: 'PLANNED', kind: 'SUPPORT', phase: 'INDUSTRIAL_OPERATION' },
  ...{ fundingChannel: 'CURRENT_COSTS', amount: '1.00', changesFunctionality: false, ...overrides },
});
const DEVELOPMENT_COST = {
  ...{ year: 2026, nature: 'ACTUAL', kind: 'SOFTWARE_DEVELOPMENT', phase: 'DEVELOPMENT' },
  fundingChannel: 'STATE_INVESTMENT_PROJECT',
};
const costRow = (code: string): Row => ({
  ...own('costItem', code),
  ...{ year: 2027, nature: 'PLANNED', kind: 'SUPPORT', phase: 'INDUSTRIAL_OPERATION', currency: 'KZT' },
  ...{ funding_channel: 'CURRENT_COSTS', amount: '7.00' },
});

const claimRow = (code: string): Row => ({
  ...own('warrantyClaim', code),
  ...{ supplier_id: organizationId('supplier'), description: 'Сбой', terms_of_reference_item: '4.1' },
  ...{ found_on: '2026-11-01', filed_on: '2026-11-02', agreed_until: '2026-12-01' },
});
const claim = { rows: (code: string) => ({ warranty_claim: [claimRow(code)] }) };
const contract = {
  rows: (code: string) => ({
    development_contract: [
      {
        ...{ ...own('developmentContract', code), supplier_id: organizationId('supplier'), number: '1' },
        ...{ is_budget_funded: false, signed_on: '2025-01-10' },
      },
    ],
  }),
};
const GIVEN = { provided_on: '2026-11-06', closes_on: '2026-12-01' };
const environment = (overrides: Row = {}) => ({
  rows: (code: string) => ({
    environment: [environmentOf(code, code, { ...own('environment', code), ...overrides })],
  }),
});

const technology = {
  rows: (code: string) => ({
    technology: [{ ...own('technology', code), name: 'Java', started_on: '2025-01-01' }],
  }),
};
const integration = {
  rows: (code: string) => ({
    integration: [
      {
        ...{ id: rowId('integration', code), source_object_id: objectId(code), status: 'CURRENT' },
        ...{ target_object_id: objectId(PARTNER), purpose: `Обмен ${code}` },
      },
    ],
  }),
};

/** Acts on the card (C-4, C-13), which is kept up to date at every stage, the last one too. */
const CARD: readonly StageAct[] = [
  act('informatizationObjectConfirm', { confirmedOn: '2026-11-20' }),
  act('informatizationObjectCorrect', { isInBudget: false }),
  act('stakeholderAssign', {
    ...{ organizationId: organization('stranger'), role: 'SPONSOR', startedOn: '2026-11-01' },
    isReplacement: false,
  }),
  act('stakeholderEnd', {
    organizationId: organization('developer'),
    role: 'DEVELOPER',
    endedOn: '2026-11-01',
  }),
  act('technologyAdd', { name: 'PostgreSQL', startedOn: '2026-11-01' }),
  act('technologyChange', (code) => ({ technologyId: idOf('technology', code), name: 'Kotlin' }), technology),
  act(
    'technologyEnd',
    (code) => ({ technologyId: idOf('technology', code), endedOn: '2026-11-01' }),
    technology,
  ),
  act('integrationAdd', (code) => ({
    ...{ direction: 'OUTGOING', otherObjectId: toGlobalId('informatizationObject', objectId(PARTNER)) },
    ...{ purpose: `Обмен ${code}`, status: 'CURRENT', startedOn: '2026-11-01' },
  })),
  act(
    'integrationChange',
    (code) => ({ integrationId: idOf('integration', code), exchangeVersion: '2' }),
    integration,
  ),
  act(
    'integrationEnd',
    (code) => ({ integrationId: idOf('integration', code), endedOn: '2026-11-01' }),
    integration,
  ),
  act('objectClassSet', { objectClass: 'THIRD', grounds: 'Акт № 7' }),
  act('objectClassVerify', { grounds: 'Акт № 7' }, { actor: AUTHORITY }),
  act('documentUploadStart', (code) => uploadOf(code, 'Решение', { language: 'KK' })),
  act('serviceModelExplain', { reason: 'Нет поставщика' }),
  act(
    'workClassificationContest',
    (code) => ({ workClassificationId: idOf('workClassification', code), reason: 'Меняется код' }),
    {
      actor: AUTHORITY,
      rows: (code) => ({
        work_classification: [
          {
            ...{ ...own('workClassification', code), description: 'Обмен', is_integration_only: true },
            ...{ is_main_source_changed: false, is_external_module: false, has_new_functions: false },
            ...{ verdict: 'REFINEMENT', ground: 'INTEGRATION', classified_at: '2026-11-01T05:00:00Z' },
          },
        ],
      }),
    },
  ),
];

/** Money (C-5 to C-7, C-18): plans end with the object, spending follows its stages, a calculation binds nobody. */
const MONEY: readonly StageAct[] = [
  act('costItemRecord', cost(), { lawful: ALIVE, refusal: 'COST_PLAN_AFTER_TERMINATION' }),
  act('costItemRecord', cost({ nature: 'ACTUAL', year: 2026 }), {
    ...{ lawful: COMMISSIONED, refusal: 'OPERATION_COST_BEFORE_COMMISSIONING' },
  }),
  act('costItemRecord', cost(DEVELOPMENT_COST), {
    ...{ lawful: COMMISSIONED, refusal: 'DEVELOPMENT_COST_BEFORE_COMMISSIONING' },
  }),
  act(
    'costItemCorrect',
    (code) => cost({ costItemId: idOf('costItem', code), reason: 'Описка', amount: '8.00' }),
    {
      ...{ lawful: ALIVE, refusal: 'COST_PLAN_AFTER_TERMINATION' },
      rows: (code) => ({ cost_item: [costRow(code)] }),
    },
  ),
  act(
    'operationPlanSubmit',
    { year: 2027 },
    {
      ...{ lawful: OPERATED, refusal: 'OPERATION_PLAN_NOT_APPLICABLE' },
      rows: (code) => ({ cost_item: [costRow(code)] }),
    },
  ),
  act('maintenanceCalculate', {
    ...{ supportYear: 2024, wage: '450000', costs: [{ year: 2023, amount: '47400.09' }] },
    ...{ staffPreparation: '0.5', staffTests: '0.5', staffUsers: '1' },
  }),
  act('developmentCalculate', {
    ...{ kind: 'CREATION', methodVersion: METHOD_VERSION, baseWage: '450000', inflationPercent: '8.5' },
    size: { cases: 10, entities: 20, tools: 30, interactions: 40, nodes: 2 },
    levels: [
      { requirement: 'RELIABILITY', level: 'HIGH' },
      { requirement: 'LOAD', level: 'LOW' },
    ],
  }),
];

/** Examination (C-6, C-8). */
const EXAMINATION: readonly StageAct[] = [
  act('expertConclusionIssue', (code) => conclusionInput(code), {
    ...EXAMINED,
    actor: person(['EXPERT'], 'tester'),
  }),
  act('termsOfReferenceSubmit', (code) => submissionInput(code), EXAMINED),
  act('termsOfReferenceConsider', (code) => considerationInput(code), {
    ...{ ...EXAMINED, actor: AUTHORITY },
    rows: (code) => ({
      terms_of_reference: [
        {
          ...{ id: rowId('terms', code), object_id: objectId(code), ordinal: 1, subject_kind: 'OBJECT' },
          ...{ version: 1, number: '1', state: 'SUBMITTED', submitted_on: '2026-11-10', remarks: [] },
        },
      ],
    }),
  }),
];

/** The operator serves what is not terminated (C-12 to C-14, C-30). */
const PLATFORM_ACTS: readonly StageAct[] = [
  act('environmentRequest', { kind: 'TRIAL', agreementNumber: '15', agreementOn: '2026-11-01' }, PLATFORM),
  act(
    'environmentProvide',
    (code) => ({ environmentId: idOf('environment', code), providedOn: '2026-11-06' }),
    {
      ...{ ...PLATFORM, actor: OPERATOR, ...environment() },
    },
  ),
  act('environmentExtend', (code) => ({ environmentId: idOf('environment', code), closesOn: '2026-12-31' }), {
    ...{ ...PLATFORM, actor: OPERATOR, ...environment(GIVEN) },
  }),
  act('placementRequest', { service: 'EGOV_PLATFORM' }, PLATFORM),
  act(
    'placementProvide',
    (code) => ({ placementRequestId: idOf('placementRequest', code), providedOn: '2026-11-06' }),
    {
      ...{ ...PLATFORM, actor: OPERATOR },
      rows: (code) => ({
        placement_request: [placementRequestOf(code, code, own('placementRequest', code))],
      }),
    },
  ),
  act(
    'placementImpossibilityConfirm',
    { reason: 'Нет места', confirmedOn: '2026-11-06' },
    {
      ...{ ...PLATFORM, actor: OPERATOR },
    },
  ),
  act('placementRecord', { hosting: 'EGOV_INFRASTRUCTURE', placedOn: '2026-11-06' }, PLATFORM),
  act('platformPriorityDeclare', { isOnPlatform: true }, PLATFORM),
  act('platformCompletionDeclare', { reason: 'Достраивает платформу' }, { ...PLATFORM, actor: OPERATOR }),
];

/** Operation (C-11, C-16, C-17): duties, support and warranty belong to what is operated. */
const OPERATION: readonly StageAct[] = [
  act(
    'operationDutyReport',
    {
      ...{ duty: 'BACKUP', status: 'FULFILLED', reviewedOn: '2026-11-20', evidenceText: 'Журнал' },
    },
    RUNNING,
  ),
  act(
    'supportContractRecord',
    {
      ...{
        subject: 'OBJECT',
        number: 'С-1',
        contractorId: organization('maintainer'),
        activities: ['SUPPORT'],
      },
      ...{ changesFunctionality: false, startsOn: '2026-07-01', endsOn: '2026-12-31' },
    },
    RUNNING,
  ),
  act(
    'warrantyClaimFile',
    {
      ...{
        foundOn: '2026-11-19',
        description: 'Сбой',
        termsOfReferenceItem: '4.1',
        agreedUntil: '2026-12-01',
      },
    },
    RUNNING,
  ),
  act(
    'warrantyClaimAnswer',
    (code) => ({
      claimId: idOf('warrantyClaim', code),
      answers: [{ condition: 'W3', answer: 'YES', evidenceText: 'Журнал' }],
    }),
    claim,
  ),
  act(
    'warrantyClaimClose',
    (code) => ({ claimId: idOf('warrantyClaim', code), outcome: 'WITHDRAWN', closedOn: '2026-11-20' }),
    claim,
  ),
  act('licensedSoftwareRecord', { name: 'СУБД', version: '15', vendor: 'Изготовитель' }),
  act(
    'developmentContractRecord',
    {
      ...{
        number: 'Д-7',
        supplierId: organization('supplier'),
        isBudgetFunded: true,
        signedOn: '2026-11-01',
      },
    },
    { lawful: ALIVE, refusal: 'CONTRACT_AFTER_TERMINATION' },
  ),
  act(
    'sourceTransferRecord',
    (code) => ({
      ...{ developmentContractId: idOf('developmentContract', code), actNumber: '1' },
      transferredOn: '2026-11-01',
    }),
    contract,
  ),
  act(
    'developmentContractClose',
    (code) => ({
      ...{ developmentContractId: idOf('developmentContract', code), closedOn: '2026-11-01' },
    }),
    contract,
  ),
];

/** The lists of the card are kept in every stage (C-4). */
const CARD_LIST_ACTS: readonly StageAct[] = CARD_LISTS.flatMap(({ name, noun, title }) => {
  const [entry, change] = CARD_LIST_SAMPLES[name] ?? [{}, {}];
  const told = new Map(Object.entries(entry));
  const kept = {
    rows: (code: string) => ({
      card_entry: [
        {
          ...own('cardEntry', code),
          ...{ list: name, title: told.get(title), content: entry, started_on: '2025-01-01' },
        },
      ],
    }),
  };
  const id = (code: string) => ({ [`${noun}Id`]: idOf('cardEntry', code) });
  return [
    act(`${noun}Add`, { ...entry, startedOn: '2026-11-01' }),
    act(`${noun}Change`, (code) => ({ ...id(code), ...change }), kept),
    act(`${noun}End`, (code) => ({ ...id(code), endedOn: '2026-11-01' }), kept),
  ];
});

/** Another object of the same owner, with which data are exchanged. */
export const PARTNER = 'KZ-П-25-0009999';
export const STAGES = ALL;
export const STAGE_ACTS: readonly StageAct[] = [
  ...CARD,
  ...CARD_LIST_ACTS,
  ...MONEY,
  ...EXAMINATION,
  ...PLATFORM_ACTS,
  ...OPERATION,
];
/** A service alone has components (C-3(3)). */
export const SERVICE_ACTS: readonly StageAct[] = [
  act('serviceComponentsRecord', { components: ['SOFTWARE'] }),
];
