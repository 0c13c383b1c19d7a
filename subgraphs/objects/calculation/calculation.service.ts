import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { commandObject } from '../object/object-command';
import { CostCalculationEntity, type NormTableEntity, type UsedTable } from './calculation.entity';
import { methodNotLoaded } from './calculation.errors';
import type { DevelopmentCalculateInput, MaintenanceCalculateInput } from './calculation.inputs';
import type { CalculationKind, SubjectKind, Worked } from './calculation.model';
import { developmentProblems, levelProblems, maintenanceInputs, totalProblems } from './calculation.rules';
import { findLatestTables, findTablesByIds } from './calculation.store';
import {
  type DevelopmentInputs,
  type FunctionalSize,
  type Tables,
  workOutDevelopment,
} from './development.rules';
import { digestOf } from './digest';
import { type MaintenanceInputs, workOutMaintenance } from './maintenance.rules';
import { tablesFor } from './norm-table.model';

interface Prepared {
  readonly kind: CalculationKind;
  readonly subjectKind: SubjectKind;
  readonly methodVersion: string;
  readonly inputs: MaintenanceInputs | DevelopmentInputs;
  readonly tables: readonly NormTableEntity[];
}

type Prepare = (transaction: EntityManager) => Promise<Result<Prepared, Refusal[]>>;

/** Works out the maintenance of an object for a year and keeps it. */
export function calculateMaintenance(
  context: SubgraphContext,
  input: MaintenanceCalculateInput,
): Promise<CommandResult> {
  return keepCalculation(context, 'maintenanceCalculate', input, async () => {
    const prepared = maintenanceInputs(input);
    if (!prepared.ok) return prepared;
    return ok({ ...prepared.value, kind: 'MAINTENANCE', subjectKind: input.subjectKind, tables: [] });
  });
}

/** Works out creation or development by the loaded norm tables (C-7, C-33) and keeps it. */
export function calculateDevelopment(
  context: SubgraphContext,
  input: DevelopmentCalculateInput,
): Promise<CommandResult> {
  return keepCalculation(context, 'developmentCalculate', input, async (transaction) => {
    const request = { ...plainInputs(input), kind: input.kind };
    const problems = developmentProblems(request);
    const { kind } = request;
    if (kind === 'MAINTENANCE') return err(problems);
    const tables = await findLatestTables(transaction, input.methodVersion, tablesFor(kind));
    const missing = tablesFor(kind).filter((name) => tables.every((table) => table.name !== name));
    problems.push(...missing.map((table) => notLoaded(input.methodVersion, table)));
    if (missing.length === 0) problems.push(...levelProblems(request.levels, byName(tables)));
    if (problems.length > 0) return err(problems);
    const { methodVersion, subjectKind } = input;
    return ok({ kind, subjectKind, methodVersion, inputs: { ...request, kind }, tables });
  });
}

function notLoaded(methodVersion: string, table: string): Refusal {
  return methodNotLoaded({ methodVersion, table }, ['input', 'methodVersion']);
}

function keepCalculation(
  context: SubgraphContext,
  name: string,
  input: MaintenanceCalculateInput | DevelopmentCalculateInput,
  prepare: Prepare,
): Promise<CommandResult> {
  const { objectId, idempotencyKey } = input;
  const command = {
    name,
    input,
    objectId,
    idempotencyKey,
    expectedVersion: null,
    policy: 'object.plan',
  } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const prepared = await prepare(transaction);
    if (!prepared.ok) return prepared;
    const worked = workOut(prepared.value, byName(prepared.value.tables));
    const tooLarge = totalProblems(worked);
    if (tooLarge.length > 0) return err(tooLarge);
    const row = rowOf(card.id, prepared.value, worked, context.now);
    await transaction.insert(CostCalculationEntity, row);
    return ok({ subjectId: row.id, facts: { objectId: card.id, total: row.total, hash: row.hash } });
  });
}

function rowOf(objectId: string, prepared: Prepared, worked: Worked, calculatedAt: Date) {
  const { kind, subjectKind, methodVersion, inputs } = prepared;
  const tables: UsedTable[] = prepared.tables.map(({ id, name, hash }) => ({ id, name, hash }));
  const facts = { kind, subjectKind, methodVersion, inputs, tables, ...worked };
  const isDemonstration = prepared.tables.some((table) => table.isDemonstration);
  return { id: randomUUID(), objectId, ...facts, isDemonstration, hash: digestOf(facts), calculatedAt };
}

function workOut({ kind, inputs }: Pick<Prepared, 'kind' | 'inputs'>, tables: Tables): Worked {
  if (kind === 'MAINTENANCE') return workOutMaintenance(inputs as MaintenanceInputs);
  return workOutDevelopment(inputs as DevelopmentInputs, tables);
}

function byName(tables: readonly NormTableEntity[]): Tables {
  return Object.fromEntries(tables.map((table) => [table.name, table]));
}

export interface Replayed {
  readonly isSame: boolean;
  /** Null when the inputs as they are kept cannot be worked out. */
  readonly total: string | null;
  readonly hash: string | null;
}

/** Works a kept calculation out again from its inputs and tables; `isSame` when every figure is. */
export async function replayCalculation(
  context: SubgraphContext,
  row: CostCalculationEntity,
): Promise<Replayed> {
  const ids = row.tables.map(({ id }) => id);
  const found = ids.length > 0 ? await findTablesByIds(context.dataSource.manager, ids) : [];
  const { kind, subjectKind, methodVersion, inputs } = row;
  try {
    const worked = workOut({ kind, inputs: inputs as Prepared['inputs'] }, byName(found));
    const tables = row.tables.map(({ id, name }) => ({ id, name, hash: hashOf(found, id) }));
    const hash = digestOf({ kind, subjectKind, methodVersion, inputs, tables, ...worked });
    const areStepsSame = digestOf(row.steps) === digestOf(worked.steps) && row.total === worked.total;
    return { isSame: hash === row.hash && areStepsSame, total: worked.total, hash };
  } catch (fault) {
    // Inputs that were changed behind the program may be no numbers any more; that is an answer, not a fault.
    if (fault instanceof RangeError) return { isSame: false, total: null, hash: null };
    throw fault;
  }
}

/** Hash of a table's content as it is now, whatever was written beside it. */
function hashOf(tables: readonly NormTableEntity[], id: string): string | null {
  const table = tables.find((each) => each.id === id);
  return table ? tableDigest(table) : null;
}

export function tableDigest(table: Pick<NormTableEntity, 'isDemonstration' | 'source' | 'rows'>): string {
  const { isDemonstration, source, rows } = table;
  return digestOf({ isDemonstration, source, rows });
}

function plainInputs(input: DevelopmentCalculateInput): Omit<DevelopmentInputs, 'kind'> {
  const { interactionSource, baseWage, inflationPercent, levels, purchases, changedSize } = input;
  return {
    size: sizeOf(input.size),
    changedSize: changedSize ? sizeOf(changedSize) : null,
    interactionSource,
    levels: (levels ?? []).map(({ requirement, level }) => ({ requirement, level })),
    baseWage,
    inflationPercent,
    purchases: (purchases ?? []).map(({ name, amount }) => ({ name, amount })),
  };
}

function sizeOf(size: DevelopmentCalculateInput['size']): FunctionalSize {
  const { cases: CASE, entities: ENTITY, tools: TOOL, interactions, nodes: NODE } = size;
  return { CASE, ENTITY, TOOL, INTERACTION: interactions ?? null, NODE };
}
