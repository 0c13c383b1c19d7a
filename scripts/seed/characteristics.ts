import { type ObjectPlan, PARLIAMENT_SERIAL } from './object-plan';
import { Random } from './random';
import type { CharacteristicsRow } from './rows';

/** Levels of each characteristic of the card, from the least to the most. */
export const LEVELS = {
  external_users: ['NONE', 'WEAK', 'MODERATE', 'IN_DEMAND', 'MOST_IN_DEMAND'],
  internal_users: ['NONE', 'OBJECT', 'LOCAL', 'DEPARTMENTAL', 'INTERDEPARTMENTAL', 'REPUBLICAN'],
  capacity: ['SMALL', 'MEDIUM', 'LARGE', 'EXTRA_LARGE'],
  functional_complexity: ['SMALL', 'MEDIUM', 'HIGH'],
  use_case_volume: ['STANDARD', 'RAISED', 'HIGH'],
  role_volume: ['STANDARD', 'RAISED', 'HIGH'],
  architecture: ['MONOLITHIC', 'COMPONENT', 'HETEROGENEOUS'],
  storage_architecture: ['CENTRALIZED', 'DISTRIBUTED', 'PARALLEL', 'HYBRID'],
  client_kind: ['THIN', 'THICK', 'HYBRID'],
  implementation_way: ['ORIGINAL', 'CONFIGURED', 'CUSTOMISED', 'MODIFIED', 'HYBRID', 'CUSTOM_DEVELOPMENT'],
  sensitivity: ['INSIGNIFICANT', 'SENSITIVE', 'IMPORTANT', 'CRITICAL_FOR_ACTIVITY', 'CRITICAL_FOR_SECURITY'],
  use_frequency: ['VERY_RARE', 'RARE', 'MODERATE', 'FREQUENT', 'VERY_FREQUENT'],
  stream_significance: ['NONE', 'EXTREMELY_LOW', 'LOW', 'MODERATE', 'HIGH', 'RAISED'],
  information_severity: ['LOW', 'MODERATE', 'HIGH'],
  automation_degree: ['LOW', 'PARTIAL', 'FULL'],
  functional_coverage: ['LOCAL', 'SECTORAL', 'INTERSECTORAL'],
  result_importance: [
    'NOT_EVIDENT',
    'PUBLIC_BENEFIT',
    'INTERNAL_SAVING',
    'INTERNAL_INCOME',
    'EXTERNAL_BENEFIT',
    'COMBINED_BENEFIT',
  ],
} as const satisfies Record<Exclude<keyof CharacteristicsRow, 'object_id'>, readonly [string, ...string[]]>;

/** The one card that is known: Monitoring of the Parliament. */
const PARLIAMENT = {
  external_users: 'NONE',
  internal_users: 'LOCAL',
  capacity: 'MEDIUM',
  functional_complexity: 'MEDIUM',
  use_case_volume: 'RAISED',
  role_volume: 'RAISED',
  architecture: 'HETEROGENEOUS',
  storage_architecture: 'DISTRIBUTED',
  client_kind: 'THIN',
  implementation_way: 'HYBRID',
  sensitivity: 'IMPORTANT',
  use_frequency: 'FREQUENT',
  stream_significance: 'RAISED',
  information_severity: 'MODERATE',
  automation_degree: 'PARTIAL',
  functional_coverage: 'SECTORAL',
  result_importance: 'COMBINED_BENEFIT',
} as const satisfies Omit<CharacteristicsRow, 'object_id'>;

/** Characteristics of the card, which the class is reckoned from. */
export function characteristics({ id, serial }: ObjectPlan): CharacteristicsRow {
  if (serial === PARLIAMENT_SERIAL) return { object_id: id, ...PARLIAMENT };
  const random = new Random('characteristics', serial);
  return {
    object_id: id,
    external_users: random.pick(LEVELS.external_users),
    internal_users: random.pick(LEVELS.internal_users),
    capacity: random.pick(LEVELS.capacity),
    functional_complexity: random.pick(LEVELS.functional_complexity),
    use_case_volume: random.pick(LEVELS.use_case_volume),
    role_volume: random.pick(LEVELS.role_volume),
    architecture: random.pick(LEVELS.architecture),
    storage_architecture: random.pick(LEVELS.storage_architecture),
    client_kind: random.pick(LEVELS.client_kind),
    implementation_way: random.pick(LEVELS.implementation_way),
    sensitivity: random.pick(LEVELS.sensitivity),
    use_frequency: random.pick(LEVELS.use_frequency),
    stream_significance: random.pick(LEVELS.stream_significance),
    information_severity: random.pick(LEVELS.information_severity),
    automation_degree: random.pick(LEVELS.automation_degree),
    functional_coverage: random.pick(LEVELS.functional_coverage),
    result_importance: random.pick(LEVELS.result_importance),
  };
}
