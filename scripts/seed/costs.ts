import { yearOf } from '../../subgraphs/shared/kernel/local-date';
import { SAMPLE_TODAY } from './days';
import type { ObjectPlan } from './object-plan';
import { Random } from './random';
import type { CostItemRow, Stage } from './rows';

const CREATION_KINDS = [
  'SOFTWARE_DEVELOPMENT',
  'HARDWARE',
  'SOFTWARE_LICENCE',
  'HARDWARE_LEASE',
  'SOFTWARE_LEASE',
];
const OPERATION_KINDS = ['SUPPORT', 'SYSTEM_MAINTENANCE', 'TECHNICAL_SUPPORT', 'ICT_SERVICE'];
const THIS_YEAR = yearOf(SAMPLE_TODAY);
/** Operation is told from this year on, to keep a large sample small. */
const OPERATION_FROM = 2025;

type Spending = Pick<CostItemRow, 'year' | 'kind' | 'phase' | 'funding_channel'> & {
  readonly thousands: number;
};

/** Creation and development go through investment projects only (C-5): the state's, or of an organization. */
function investmentChannel({ kind }: ObjectPlan): CostItemRow['funding_channel'] {
  return kind === 'OTHER_PERSON_OBJECT' ? 'ORGANIZATION_INVESTMENT_PROJECT' : 'STATE_INVESTMENT_PROJECT';
}

function building(plan: ObjectPlan, stage: Stage, phase: Spending['phase'], random: Random): Spending[] {
  return plan.history
    .filter((span) => span.stage === stage)
    .flatMap(({ startedOn }) =>
      ['SOFTWARE_DEVELOPMENT', ...random.some(CREATION_KINDS.slice(1), 0.25)].map((kind) => ({
        year: yearOf(startedOn),
        kind,
        phase,
        funding_channel: investmentChannel(plan),
        thousands: random.int(20_000, 900_000),
      })),
    );
}

/** What a planned object will cost next year. */
function plannedBuilding(plan: ObjectPlan, random: Random): Spending[] {
  if (plan.stage !== 'PLANNED') return [];
  const year = THIS_YEAR + 1;
  const thousands = random.int(20_000, 900_000);
  return [
    {
      year,
      kind: 'SOFTWARE_DEVELOPMENT',
      phase: 'CREATION',
      funding_channel: investmentChannel(plan),
      thousands,
    },
  ];
}

/** Operation is paid from current costs (C-21), each year from the commissioning to the termination or next year. */
function operating({ commissionedOn, terminatedOn, history }: ObjectPlan, random: Random): Spending[] {
  if (commissionedOn === null) return [];
  const first = history.find(({ stage }) => stage === 'INDUSTRIAL_OPERATION')?.startedOn ?? commissionedOn;
  const until = terminatedOn === null ? THIS_YEAR + 1 : yearOf(terminatedOn);
  const kinds = ['SUPPORT', ...random.some(OPERATION_KINDS.slice(1), 0.1)];
  const spendings: Spending[] = [];
  for (let year = Math.max(yearOf(first), OPERATION_FROM); year <= until; year++)
    for (const kind of kinds)
      spendings.push({
        year,
        kind,
        phase: 'INDUSTRIAL_OPERATION',
        funding_channel: 'CURRENT_COSTS',
        thousands: random.int(3_000, 120_000),
      });
  return spendings;
}

/** Thousands of tenge as an exact amount with two decimals, less or more by a share of tenths of a percent. */
function amount(thousands: number, permille: number, random: Random): string {
  return `${thousands * permille}.${String(random.int(0, 99)).padStart(2, '0')}`;
}

function costRows(plan: ObjectPlan, spending: Spending, random: Random): CostItemRow[] {
  const { thousands, ...facts } = spending;
  const isInvestment = facts.funding_channel !== 'CURRENT_COSTS';
  const row = (nature: CostItemRow['nature'], permille: number): CostItemRow => ({
    id: random.uuid(),
    object_id: plan.id,
    ...facts,
    nature,
    budget_programme: isInvestment ? '015' : '001',
    budget_subprogramme: isInvestment ? '104' : '100',
    budget_specific: isInvestment ? '419' : '159',
    amount: amount(thousands, permille, random),
    currency: 'KZT',
  });
  const planned = row('PLANNED', 1_000);
  return facts.year > THIS_YEAR ? [planned] : [planned, row('ACTUAL', random.int(780, 1_060))];
}

/** Planned and, for years that have come, actual costs of the object. */
export function costItems(plan: ObjectPlan): CostItemRow[] {
  const random = new Random('cost', plan.serial);
  const spendings = [
    ...building(plan, 'BUILD', 'CREATION', random),
    ...plannedBuilding(plan, random),
    ...building(plan, 'DEVELOPMENT', 'DEVELOPMENT', random),
    ...operating(plan, random),
  ];
  return spendings.flatMap((spending) => costRows(plan, spending, random));
}
