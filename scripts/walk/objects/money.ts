import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../subgraphs/shared/server/project-root';
import { type Act, type Notes, recall } from '../walk.model';
import { command, refused } from './object-acts';

const NORM_TABLES = join(PROJECT_ROOT, 'scripts', 'seed', 'data', 'norm-tables');
const METHOD = 'demonstration';

/** The tables of the method; the same content is kept once (C-7). */
export async function loadNormTables(act: Act): Promise<Notes> {
  const files = readdirSync(NORM_TABLES).filter((name) => name.endsWith('.json'));
  for (const file of files) {
    const content = readFileSync(join(NORM_TABLES, file), 'utf8');
    const { table } = JSON.parse(content) as { table: string };
    await act.command({ name: 'normTableLoad', input: { methodVersion: METHOD, tableName: table, content } });
  }
  return [`${files.length} tables of invented norms, marked as a demonstration`];
}

interface Calculated {
  readonly calculation: {
    readonly id: string;
    readonly total: { readonly amount: string };
    readonly steps: readonly object[];
  };
}
const CALCULATED = 'calculation { id total { amount } steps { name } }';

function keep({ memory }: Act, { calculation: { id, total, steps } }: Calculated): Notes {
  memory.set('calculationId', id);
  memory.set('calculated', total.amount);
  return [`${total.amount} tenge in ${steps.length} steps, each kept with its inputs`];
}

/** Calculates the creation on the portal; its total is kept for the plan (C-7). */
export async function calculateCreation(act: Act): Promise<Notes> {
  const input = {
    ...{ objectId: recall(act, 'objectId'), kind: 'CREATION', methodVersion: METHOD },
    size: { cases: 20, entities: 30, tools: 12, interactions: 40, nodes: 3 },
    levels: [
      { requirement: 'RELIABILITY', level: 'NORMAL' },
      { requirement: 'LOAD', level: 'HIGH' },
    ],
    ...{ baseWage: '450000', inflationPercent: '8.5' },
  };
  return keep(act, await act.command({ name: 'developmentCalculate', input, fields: CALCULATED }));
}

/** Calculates the support of a year (C-7, C-16(5)). */
export async function calculateMaintenance(act: Act): Promise<Notes> {
  const supportYear = nextYear(act);
  const costs = [{ year: supportYear - 1, amount: '47400.09' }];
  const staff = { staffPreparation: '0.5', staffTests: '0.5', staffUsers: '1' };
  const input = { objectId: recall(act, 'objectId'), supportYear, wage: '450000', costs, ...staff };
  return keep(act, await act.command({ name: 'maintenanceCalculate', input, fields: CALCULATED }));
}

export const nextYear = ({ today }: Act): number => Number(today.slice(0, 4)) + 1;

const creation = (act: Act) => ({
  ...{ year: nextYear(act), nature: 'PLANNED', kind: 'SOFTWARE_DEVELOPMENT', phase: 'CREATION' },
  ...{ amount: recall(act, 'calculated'), calculationId: recall(act, 'calculationId') },
  changesFunctionality: true,
});

/** C-5: current costs build nothing. C-6: a state investment project names its place in the budget. */
export async function planCreation(act: Act): Promise<Notes> {
  const plan = creation(act);
  const fundingChannel = 'STATE_INVESTMENT_PROJECT';
  const current = { ...plan, fundingChannel: 'CURRENT_COSTS' };
  const notes = [
    ...(await refused(act, 'costItemRecord', current, ['CHANNEL_NOT_ALLOWED'])),
    ...(await refused(act, 'costItemRecord', { ...plan, fundingChannel }, ['BUDGET_REF_MISSING'])),
  ];
  const budget = { budgetProgramme: '047', budgetArticle: '153' };
  await command(act, 'costItemRecord', { ...plan, fundingChannel, ...budget });
  return [...notes, `planned for ${plan.year}: ${plan.amount} tenge of a state investment project`];
}

/** What was spent this year on the building. */
export async function spendOnCreation(act: Act): Promise<Notes> {
  const year = nextYear(act) - 1;
  const spent = {
    ...{ year, nature: 'ACTUAL', kind: 'SOFTWARE_DEVELOPMENT', phase: 'CREATION', amount: '50000000' },
    ...{ fundingChannel: 'STATE_INVESTMENT_PROJECT', changesFunctionality: true },
  };
  await command(act, 'costItemRecord', spent);
  return [`spent in ${year}: ${spent.amount} tenge`];
}

const support = (act: Act) => ({
  ...{ year: nextYear(act), nature: 'PLANNED', kind: 'SUPPORT', phase: 'INDUSTRIAL_OPERATION' },
  ...{ fundingChannel: 'CURRENT_COSTS', amount: recall(act, 'calculated'), changesFunctionality: false },
});

/** C-3(4): what adds functions is no support. C-18: cost is not supported while the portal lacks documents. */
export async function planSupport(act: Act): Promise<Notes> {
  const row = support(act);
  const changing = { ...row, changesFunctionality: true };
  const notes = await refused(act, 'costItemRecord', changing, ['SUPPORT_IS_NOT_DEVELOPMENT']);
  await command(act, 'costItemRecord', row);
  const early = await refused(act, 'operationPlanSubmit', { year: row.year }, ['COST_NOT_SUPPORTED_NO_DOCS']);
  return [...notes, `planned for ${row.year}: ${row.amount} tenge of current costs`, ...early];
}

/** C-18: with the documents in place the plan is taken. */
export async function submitOperationPlan(act: Act): Promise<Notes> {
  const year = nextYear(act);
  const { object } = await command<{
    object: { operationCostSupport: { verdict: string }; operationPlans: readonly { revision: number }[] };
  }>(
    act,
    'operationPlanSubmit',
    { year },
    `object { operationCostSupport(year: ${year}) { verdict } operationPlans { revision } }`,
  );
  const { operationCostSupport, operationPlans } = object;
  return [
    `plan of ${year}: revision ${operationPlans[0]?.revision}, verdict ${operationCostSupport.verdict}`,
  ];
}

/** C-19: nothing is planned beyond the end. */
export function planAfterEnd(act: Act): Promise<Notes> {
  return refused(act, 'costItemRecord', support(act), ['COST_PLAN_AFTER_TERMINATION']);
}
