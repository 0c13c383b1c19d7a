import { seededUuid } from '../../subgraphs/shared/kernel/global-id';
import { addDays, yearOf } from '../../subgraphs/shared/kernel/local-date';
import { dayWithin, instantOn, latest, onWorkingDay, SAMPLE_TODAY } from './days';
import { type SyntheticSoftware, syntheticSoftware } from './names-software';
import { someSupplier } from './organizations';
import { Random } from './random';
import type { RegisterEntryEventRow, RegisterEntryRow, SoftwareProductRow } from './rows';

/** Day from which entries carry a term to hand over (E-14); those before it have none (E-19). */
export const TRANSITION_DAY = '2023-01-01';

const ENTRIES = { first: 40, firstObjects: 120, every: 25 } as const;

/** How many entries a sample holds up to the object of that serial. */
export function entryCount(serial: number): number {
  if (serial === 0) return 0;
  return ENTRIES.first + Math.floor(Math.max(0, serial - ENTRIES.firstObjects) / ENTRIES.every);
}

/** What the rows of the register and of the escrow must agree upon. */
export interface EntryPlan {
  /** Number of the entry in the sample, from 1. */
  readonly serial: number;
  readonly id: string;
  readonly number: string;
  readonly software: SyntheticSoftware;
  readonly holderId: string;
  readonly includedOn: string;
  readonly excludedOn: string | null;
}

/** Number of a sample entry; its id is made from it: `register-entry:<number>`. */
export function entryNumber(serial: number): string {
  return `ДПО-${String(serial).padStart(7, '0')}`;
}

export function entryId(serial: number): string {
  return seededUuid(`register-entry:${entryNumber(serial)}`);
}

/** The plan of one entry; the same for the same serial in a sample of any size. A third came before 2023. */
export function entryPlan(serial: number): EntryPlan {
  const random = new Random('entry', serial);
  const isEarly = serial % 3 === 0;
  const includedOn = onWorkingDay(
    isEarly
      ? dayWithin('2019-09-02', '2022-12-20', random)
      : dayWithin(TRANSITION_DAY, addDays(SAMPLE_TODAY, -2), random),
  );
  const mayBeExcluded = serial % 8 === 5 && addDays(includedOn, 120) < SAMPLE_TODAY;
  return {
    serial,
    id: entryId(serial),
    number: entryNumber(serial),
    software: syntheticSoftware(serial - 1),
    // The holders are the suppliers that even the smallest sample holds.
    holderId: someSupplier(1, random),
    includedOn,
    excludedOn: mayBeExcluded
      ? onWorkingDay(dayWithin(addDays(includedOn, 100), addDays(SAMPLE_TODAY, -2), random))
      : null,
  };
}

const productId = ({ serial }: EntryPlan) => seededUuid(`software-product:${serial}`);

export function softwareProduct(plan: EntryPlan): SoftwareProductRow {
  const random = new Random('product', plan.serial);
  const { kind, name, purpose, functions } = plan.software;
  return {
    id: productId(plan),
    kind,
    name_kk: name.kk,
    name_ru: name.ru,
    name_en: name.en,
    version: `${random.int(1, 9)}.${random.int(0, 9)}`,
    purpose_kk: purpose.kk,
    purpose_ru: purpose.ru,
    purpose_en: purpose.en,
    functions_kk: functions.kk,
    functions_ru: functions.ru,
    functions_en: functions.en,
    developer_name: `Образец-разработчик ${random.int(1, 60)}`,
    holder_id: plan.holderId,
    right_basis: random.pick(['EXCLUSIVE_RIGHT', 'EXCLUSIVE_RIGHT', 'LICENCE_TRANSFER']),
    is_synthetic: true,
  };
}

/** Transitional modes exist since 2023: for what was in use before (C-37) and for what was being developed (C-38). */
function inclusionMode({ includedOn }: EntryPlan, random: Random): RegisterEntryRow['inclusion_mode'] {
  if (includedOn < TRANSITION_DAY || yearOf(includedOn) > 2023) return 'GENERAL';
  return random.pick(['GENERAL', 'TRANSITIONAL_PRE_2023', 'TRANSITIONAL_IN_DEVELOPMENT']);
}

const EXCLUSION_REASONS = ['HOLDER_REQUEST', 'CRITERIA_LOST', 'FALSE_DATA', 'COURT_ACT'] as const;

const decisionNumber = (day: string, random: Random) => `${random.int(1, 400)}-Р/${yearOf(day)}`;

type Conformity = Pick<
  RegisterEntryRow,
  'conformity_proof' | 'conformity_proof_number' | 'conformity_valid_until'
>;

/** Software included without applying the standards has no proof of conformity. */
function conformity(
  mode: RegisterEntryRow['inclusion_mode'],
  { includedOn, serial }: EntryPlan,
  random: Random,
): Conformity {
  if (mode === 'TRANSITIONAL_PRE_2023')
    return { conformity_proof: null, conformity_proof_number: null, conformity_valid_until: null };
  return {
    conformity_proof: random.pick(['CERTIFICATE_EAL4', 'TWO_CONCLUSIONS', 'TEST_PROTOCOL']),
    conformity_proof_number: `ОБР-${serial}/${yearOf(includedOn)}`,
    conformity_valid_until: addDays(includedOn, 365 * random.int(3, 5)),
  };
}

/** The entry and its history, told by the same decisions. */
export function registerEntry(plan: EntryPlan): { entry: RegisterEntryRow; events: RegisterEntryEventRow[] } {
  const random = new Random('entry-history', plan.serial);
  const { includedOn, excludedOn } = plan;
  const events: RegisterEntryEventRow[] = [];
  const add = (kind: RegisterEntryEventRow['kind'], day: string, reason: string | null) => {
    const decision = decisionNumber(day, random);
    const ordinal = events.length + 1;
    events.push({
      id: random.uuid(),
      entry_id: plan.id,
      ordinal,
      kind,
      occurred_on: day,
      decision_number: decision,
      reason,
    });
    return decision;
  };
  const decision = add('INCLUDED', includedOn, null);
  const amendedOn = onWorkingDay(addDays(includedOn, random.int(40, 90)));
  if (random.chance(0.3) && amendedOn <= SAMPLE_TODAY) add('AMENDED', amendedOn, 'Новая версия продукта');
  const reason = excludedOn === null ? null : random.pick(EXCLUSION_REASONS);
  if (excludedOn !== null) add('EXCLUDED', excludedOn, reason);
  const mode = inclusionMode(plan, random);
  const entry: RegisterEntryRow = {
    id: plan.id,
    number: plan.number,
    product_id: productId(plan),
    inclusion_mode: mode,
    status: excludedOn === null ? 'INCLUDED' : 'EXCLUDED',
    included_on: includedOn,
    excluded_on: excludedOn,
    exclusion_reason: reason,
    decision_number: decision,
    ...conformity(mode, plan, random),
    holder_id: plan.holderId,
    updated_at: instantOn(latest(includedOn, ...events.map((event) => event.occurred_on)), random),
    is_synthetic: true,
  };
  return { entry, events };
}
