import type { LifeCycleStageKind } from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import { type ConnectionOptions, withClient } from '../../../subgraphs/shared/database/connection';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { costOf, documentOf, type ObjectsRows, objectOf, stakeholderOf, stretchOf } from './objects';
import { priorityOf } from './platform';

type Row = Readonly<Record<string, unknown>>;

/** Rows of the evidence of the life cycle, by table. */
export type EvidenceRows = Readonly<Record<string, readonly Row[]>>;

const WAY = [
  ['PLAN', 'PLANNED', '2025-01-01'],
  ['START_BUILD', 'BUILD', '2025-03-01'],
  ['START_TRIAL', 'TRIAL_OPERATION', '2025-06-01'],
  ['START_SECURITY_TEST', 'SECURITY_TEST', '2025-08-01'],
  ['START_IMPLEMENTATION', 'IMPLEMENTATION', '2025-09-01'],
  ['COMMISSION', 'INDUSTRIAL_OPERATION', '2025-10-01'],
  ['START_DEVELOPMENT', 'DEVELOPMENT', '2026-02-01'],
] as const;
/** Days on which the planning of the creation is approved, and that of the development of an object in operation. */
const PLANNED_ON = '2025-01-15';
const PLANNED_AGAIN_ON = '2025-12-15';
const END = ['TERMINATE', 'TERMINATED', '2026-02-01'] as const;
type Stretch = (typeof WAY)[number] | typeof END;

const PLANNING = [
  'TERMS_OF_REFERENCE',
  'COST_CALCULATION',
  'CONCLUSION_INFORMATIZATION',
  'CONCLUSION_INFORMATION_SECURITY',
] as const;

/** Copies that the portal asks for beside those that prove a step (C-4). */
const COPIES = [
  'TRIAL_PROTOCOL',
  'INFORMATION_SECURITY_POLICY',
  'ADMINISTRATOR_GUIDE',
  'USER_GUIDE',
  'SYSTEM_DESCRIPTION',
] as const;

export const MEASURES = [
  'PREPARE_OBJECT',
  'PREPARE_STAFF',
  'COMMISSIONING_WORK',
  'PRELIMINARY_TEST',
  'ACCEPTANCE_TEST',
] as const;

export const stretchId = (code: string, ordinal: number): string => seededUuid(`stretch:${code}:${ordinal}`);

function wayTo(stage: LifeCycleStageKind): readonly Stretch[] {
  if (stage === 'TERMINATED') return [...WAY.slice(0, 6), END];
  return WAY.slice(0, WAY.findIndex(([, name]) => name === stage) + 1);
}

/** An object in a stage with a full card: its history, its organizations, its cost, the documents of its planning. */
export function lifeAt(code: string, stage: LifeCycleStageKind): ObjectsRows {
  const way = wayTo(stage);
  const since = way.at(-1)?.[2] ?? '';
  const commissioned_on = way.some(([action]) => action === 'COMMISSION') ? '2025-10-01' : null;
  const terminated_on = stage === 'TERMINATED' ? since : null;
  return {
    informatization_object: [objectOf(code, { stage, stage_since: since, commissioned_on, terminated_on })],
    stakeholder: (['owner', 'holder', 'trustee', 'supplier', 'developer', 'maintainer'] as const).map((who) =>
      stakeholderOf(code, who, who.toUpperCase() as 'OWNER'),
    ),
    cost_item: [costOf(code, 2025, 'PLANNED', '100.00'), costOf(code, 2025, 'ACTUAL', '100.00')],
    life_cycle_stage: way
      .map(([action, name, started_on], index) =>
        stretchOf(code, index + 1, {
          id: stretchId(code, index + 1),
          action,
          stage: name,
          started_on,
          ended_on: null,
        }),
      )
      .map((row, index) => ({ ...row, ended_on: way[index + 1]?.[2] ?? null })),
    technical_document: [...PLANNING, ...COPIES].map((kind) =>
      documentOf(code, kind, { approved_on: commissioned_on ? PLANNED_AGAIN_ON : PLANNED_ON }),
    ),
  };
}

/** Evidence that the object gathered on its way, the last stretch included. */
export function evidenceAt(code: string, stage: LifeCycleStageKind): EvidenceRows {
  const ordinals = wayTo(stage).length;
  const rows = (ordinal: number, table: string, list: readonly Row[]): EvidenceRows =>
    ordinals >= ordinal
      ? {
          [table]: list.map((row, index) => ({
            id: seededUuid(`${table}:${code}:${index}`),
            stage_id: stretchId(code, ordinal),
            ...row,
          })),
        }
      : {};
  const certificate = { number: 'А-1', completed_on: '2025-07-20', conformity: 'Соответствует' };
  const test = { ordinal: 1, verdict: 'POSITIVE', protocol_number: 'П-1', decided_on: '2025-08-20' };
  const measures = MEASURES.map((kind) => ({
    kind,
    evidence: kind,
    done_on: '2025-09-20',
    standards: ['СТ РК'],
  }));
  // Declared while the object was in operation, so that it serves its development as well.
  const platform_priority = [priorityOf(code, code, { declared_on: '2025-12-01' })];
  return {
    platform_priority,
    ...rows(3, 'trial_document', [{ title: 'Программа', number: '1', documented_on: '2025-06-10' }]),
    ...rows(3, 'trial_certificate', [certificate]),
    ...rows(4, 'security_test', [{ ...test, rule_act_id: 'KZ-111-2019', rule_version: '2019' }]),
    ...rows(5, 'implementation_measure', measures),
  };
}

/** All rows of several builders, table by table. */
export function together(...parts: readonly ObjectsRows[]): ObjectsRows {
  const tables = new Set(parts.flatMap((part) => Object.keys(part) as (keyof ObjectsRows)[]));
  const rowsOf = (table: keyof ObjectsRows) => parts.flatMap((part): readonly object[] => part[table] ?? []);
  return Object.fromEntries([...tables].map((table) => [table, rowsOf(table)]));
}

/** Writes evidence as the owner of the tables. */
export async function insertEvidenceRows(owner: ConnectionOptions, evidence: EvidenceRows): Promise<void> {
  await withClient(owner, async (client) => {
    for (const [table, rows] of Object.entries(evidence)) {
      const hasId = table !== 'trial_certificate';
      const named = rows.map(({ id, ...row }) => (hasId && id !== undefined ? { id, ...row } : row));
      for (const row of named) {
        const columns = Object.keys(row).join(', ');
        await client.query(
          `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_record(NULL::${table}, $1)`,
          [JSON.stringify(row)],
        );
      }
    }
  });
}

/** An open defect of the trial of an object. */
export const defectOf = (code: string, overrides: Row = {}): EvidenceRows => ({
  trial_defect: [
    {
      id: seededUuid(`defect:${code}`),
      stage_id: stretchId(code, 3),
      number: 1,
      severity: 'MAJOR',
      description: 'Не работает поиск',
      found_on: '2025-06-15',
      ...overrides,
    },
  ],
});
