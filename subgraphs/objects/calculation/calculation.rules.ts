import * as decimal from '../../shared/kernel/decimal';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import {
  calculationInputInvalid,
  coefficientForeign,
  coefficientUnknown,
  diagramNeeded,
  methodNotLoaded,
  resultTooLarge,
} from './calculation.errors';
import type { CalculationKind, RestatementStrategy, SubjectKind, Worked } from './calculation.model';
import { type DevelopmentInputs, type FunctionalSize, rowsOf, type Tables } from './development.rules';
import type { MaintenanceInputs } from './maintenance.rules';
import { type MaintenanceParameters, maintenanceParameters } from './maintenance-parameters';
import { monthlyIndexOf } from './mrp';
import { FUNCTIONAL_UNITS } from './norm-table.model';

const OBJECTS = legalReference('129', '7');
const SERVICES = legalReference('129', '33');
const YEARS = { first: 1990, last: 2100 };
const MAX_ITEMS = 50;
/** Thousand tenge that still fit an amount of money in tenge. */
const LARGEST = '999999999999999';

/** Clause that orders the calculation; null for maintenance, which Order 129 does not send to the calculator. */
export function basisOf(kind: CalculationKind, subject: SubjectKind): LegalReference | null {
  if (kind === 'MAINTENANCE') return null;
  return subject === 'ICT_SERVICE' ? SERVICES : OBJECTS;
}

type Adjustable = Partial<{
  readonly [Name in Exclude<keyof MaintenanceParameters, 'id' | 'validFrom'>]: string | null;
}>;

export interface MaintenanceRequest extends Adjustable {
  readonly parameterSet?: string | null;
  readonly supportYear: number;
  readonly wage: string;
  readonly restatement: RestatementStrategy;
  readonly costs: readonly { readonly year: number; readonly amount: string }[];
}

/** Everything the maintenance formula needs, or all problems of the request. */
export function maintenanceInputs(
  request: MaintenanceRequest,
): Result<{ methodVersion: string; inputs: MaintenanceInputs }, Refusal[]> {
  const { supportYear, wage, restatement, costs } = request;
  const parameters = maintenanceParameters(request.parameterSet ?? null, supportYear);
  const problems = [
    ...yearProblems(['supportYear'], supportYear, YEARS.last),
    ...amountProblems(['wage'], wage),
    ...Object.entries(adjusted(request)).flatMap(([name, value]) => amountProblems([name], value)),
    ...listProblems(['costs'], costs, 1),
    ...costs.flatMap(({ year, amount }, index) => [
      ...yearProblems(['costs', `${index}`, 'year'], year, supportYear),
      ...amountProblems(['costs', `${index}`, 'amount'], amount),
    ]),
    ...(parameters ? [] : [parametersMissing(request)]),
    ...(restatement === 'MRP_RATIO' ? indexProblems(request) : []),
  ];
  if (problems.length > 0 || !parameters) return err(problems);
  const { id, validFrom: _validFrom, ...numbers } = parameters;
  const years = restatement === 'MRP_RATIO' ? indexYears(request) : [];
  const indexes = years.flatMap((year) => monthlyIndexOf(year) ?? []);
  const plain = costs.map(({ year, amount }) => ({ year, amount }));
  const inputs = { ...numbers, ...adjusted(request), supportYear, wage, restatement, costs: plain, indexes };
  return ok({ methodVersion: id, inputs });
}

const ADJUSTABLE = [
  'vatRate',
  'loadFactor',
  'codeShare',
  'inflationPercent',
  'staffPreparation',
  'staffTests',
  'staffUsers',
  'testNeed',
] as const;

/** Numbers of the set that the caller replaces by others. */
function adjusted(request: MaintenanceRequest): Partial<Record<(typeof ADJUSTABLE)[number], string>> {
  return Object.fromEntries(
    ADJUSTABLE.flatMap((name) => (request[name] == null ? [] : [[name, request[name]]])),
  );
}

function parametersMissing({ parameterSet, supportYear }: MaintenanceRequest): Refusal {
  const methodVersion = parameterSet ?? String(supportYear);
  const path = parameterSet == null ? 'supportYear' : 'parameterSet';
  return methodNotLoaded({ methodVersion, table: 'MAINTENANCE_PARAMETERS' }, ['input', path]);
}

function indexYears({ supportYear, costs }: MaintenanceRequest): number[] {
  return [...new Set([supportYear, ...costs.map(({ year }) => year)])].sort();
}

function indexProblems(request: MaintenanceRequest): Refusal[] {
  return indexYears(request)
    .filter((year) => monthlyIndexOf(year) === null)
    .map((year) =>
      methodNotLoaded({ methodVersion: 'MRP_RATIO', table: `MRP ${year}` }, ['input', 'restatement']),
    );
}

export interface DevelopmentRequest extends Omit<DevelopmentInputs, 'kind'> {
  readonly kind: CalculationKind;
}

/** All problems of a request that can be told without the tables. */
export function developmentProblems(request: DevelopmentRequest): Refusal[] {
  const { kind, changedSize, interactionSource, purchases } = request;
  const isDiagram = interactionSource === 'DIAGRAM';
  return [
    ...(kind === 'MAINTENANCE' ? [invalid(['kind'], 'CREATION, DEVELOPMENT')] : []),
    ...(kind === 'DEVELOPMENT' && !isDiagram ? [diagramNeeded({}, ['input', 'interactionSource'])] : []),
    ...(kind === 'CREATION' && changedSize ? [invalid(['changedSize'], 'null')] : []),
    ...sizeProblems('size', request.size, isDiagram),
    ...(changedSize ? sizeProblems('changedSize', changedSize, isDiagram) : []),
    ...amountProblems(['baseWage'], request.baseWage),
    ...amountProblems(['inflationPercent'], request.inflationPercent),
    ...listProblems(['levels'], request.levels, 0),
    ...listProblems(['purchases'], purchases, 0),
    ...purchases.flatMap(({ name, amount }, index) => [
      ...amountProblems(['purchases', `${index}`, 'amount'], amount),
      ...(name.trim() && name.length <= 200 ? [] : [invalid(['purchases', `${index}`, 'name'], '1–200')]),
    ]),
  ];
}

function sizeProblems(field: string, size: FunctionalSize, isDiagram: boolean): Refusal[] {
  return FUNCTIONAL_UNITS.flatMap((unit) => {
    const count = size[unit];
    const path = [field, `${unit.toLowerCase()}s`.replace('entitys', 'entities')];
    if (unit === 'INTERACTION' && !isDiagram) return count === null ? [] : [invalid(path, 'null')];
    return count !== null && count >= 0 && count <= 1_000_000 ? [] : [invalid(path, '0–1000000')];
  });
}

/** Each requirement of the table needs one of its levels: one left out would be a guess. */
export function levelProblems(levels: DevelopmentInputs['levels'], tables: Tables): Refusal[] {
  const rows = rowsOf(tables, 'COEFFICIENTS').map(({ keys: [requirement = '', level = ''] }) => ({
    requirement,
    level,
  }));
  const requirements = [...new Set(rows.map(({ requirement }) => requirement))];
  const missing = requirements.flatMap((requirement) => {
    const allowed = rows.filter((row) => row.requirement === requirement).map(({ level }) => level);
    const chosen = levels.filter((each) => each.requirement === requirement);
    const isOne = chosen.length === 1 && chosen.every(({ level }) => allowed.includes(level));
    return isOne
      ? []
      : [coefficientUnknown({ requirement, allowed }, ['input', 'levels'], { kind: 'INVALID_INPUT' })];
  });
  const foreign = levels.flatMap(({ requirement }, index) =>
    requirements.includes(requirement)
      ? []
      : [coefficientForeign({ requirement }, ['input', 'levels', `${index}`], { kind: 'INVALID_INPUT' })],
  );
  return [...missing, ...foreign];
}

/** A result that no amount of money can hold is a fault of the inputs. */
export function totalProblems({ total }: Worked): Refusal[] {
  return decimal.compare(total, LARGEST) > 0
    ? [resultTooLarge({ total }, ['input'], { kind: 'INVALID_INPUT' })]
    : [];
}

function invalid(path: readonly string[], allowed: string): Refusal {
  const field = path.join('.');
  return calculationInputInvalid({ field, allowed }, ['input', ...path], { kind: 'INVALID_INPUT' });
}

function yearProblems(path: readonly string[], year: number, last: number): Refusal[] {
  const until = Math.min(last, YEARS.last);
  return year >= YEARS.first && year <= until ? [] : [invalid(path, `${YEARS.first}–${until}`)];
}

function amountProblems(path: readonly string[], value: string): Refusal[] {
  const isNumber = decimal.isDecimal(value) && decimal.compare(value, '0') >= 0;
  return isNumber ? [] : [invalid(path, '≥ 0')];
}

function listProblems(path: readonly string[], list: readonly unknown[], least: number): Refusal[] {
  return list.length >= least && list.length <= MAX_ITEMS ? [] : [invalid(path, `${least}–${MAX_ITEMS}`)];
}
