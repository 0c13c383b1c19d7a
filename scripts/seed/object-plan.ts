import { seededUuid } from '../../subgraphs/shared/kernel/global-id';
import type { LocalizedText } from '../../subgraphs/shared/law/law.model';
import { lastStartOf, lifeCycle, lifeCycleOf, type StageSpan } from './life-cycle';
import { type DepositOutcome, NAMED_OBJECTS, type NamedObject, type Scenario } from './names-objects';
import { cycled, syntheticSystem } from './names-synthetic';
import { organizationId, someDepartment } from './organizations';
import { Random } from './random';
import type { GovernmentLevel, ObjectKind, Stage } from './rows';

/** Serial of the system whose registration number is known. */
export const PARLIAMENT_SERIAL = 14;

/** What the rows of all three databases must agree upon. */
export interface ObjectPlan {
  /** Number of the object in the sample, from 1. */
  readonly serial: number;
  readonly id: string;
  readonly code: string;
  readonly name: LocalizedText;
  /** What the object is about, for its purpose. */
  readonly subject: LocalizedText;
  readonly abbreviation: string | null;
  readonly kind: ObjectKind;
  readonly level: GovernmentLevel;
  readonly ownerId: string;
  readonly holderId: string | null;
  readonly history: readonly StageSpan[];
  readonly stage: Stage;
  readonly startedOn: string;
  readonly stageSince: string;
  /** First day of the last industrial operation; null before it. */
  readonly commissionedOn: string | null;
  readonly terminatedOn: string | null;
  readonly scenario: Scenario;
}

/** Code of the portal: the two digits repeat the end of the serial, as in the one known number. */
export function objectCode(serial: number): string {
  return `KZ-П-${String(serial % 100).padStart(2, '0')}-${String(serial).padStart(7, '0')}`;
}

/** Id of the sample object of that code, here and in every test: `object:<code>`. */
export function objectId(serial: number): string {
  return seededUuid(`object:${objectCode(serial)}`);
}

/** Stages of the objects with no scenario, by serial: all stages occur in any forty objects in a row. */
const STAGES: readonly Stage[] = [
  ...Array<Stage>(26).fill('INDUSTRIAL_OPERATION'),
  ...Array<Stage>(3).fill('DEVELOPMENT'),
  ...Array<Stage>(3).fill('TERMINATED'),
  'PLANNED',
  'PLANNED',
  'BUILD',
  'BUILD',
  'TRIAL_OPERATION',
  'SECURITY_TEST',
  'IMPLEMENTATION',
  'TRIAL_OPERATION',
];

const PARLIAMENT_HISTORY = lifeCycleOf([
  ['PLANNED', '2016-01-08'],
  ['BUILD', '2016-05-16'],
  ['TRIAL_OPERATION', '2017-03-01'],
  ['SECURITY_TEST', '2017-07-03'],
  ['IMPLEMENTATION', '2017-08-14'],
  ['INDUSTRIAL_OPERATION', '2017-09-15'],
  ['DEVELOPMENT', '2020-10-05'],
  ['TRIAL_OPERATION', '2021-07-12'],
  ['SECURITY_TEST', '2021-11-22'],
  ['IMPLEMENTATION', '2022-01-17'],
  ['INDUSTRIAL_OPERATION', '2022-02-24'],
]);

function historyOf(serial: number, { stage, isDonated }: Scenario): StageSpan[] {
  if (serial === PARLIAMENT_SERIAL) return PARLIAMENT_HISTORY;
  const random = new Random('life-cycle', serial);
  // Named systems do work in life: only a scenario gives them another stage than operation.
  const usual = serial <= NAMED_OBJECTS.length ? 'INDUSTRIAL_OPERATION' : cycled(STAGES, serial * 11);
  const wish = {
    stage: stage ?? usual,
    developments: random.pick([0, 0, 0, 0, 1, 1, 2]),
    isReworking: stage === undefined && random.chance(0.3) && !['PLANNED', 'BUILD'].includes(usual),
    isDonated:
      isDonated === true ||
      (stage === undefined && !['PLANNED', 'BUILD'].includes(usual) && random.chance(0.02)),
  };
  return lifeCycle(wish, random);
}

function syntheticObject(serial: number): NamedObject & { readonly subject: LocalizedText } {
  const { name, subject, kind, owner, level } = syntheticSystem(serial - NAMED_OBJECTS.length - 1);
  return { name, subject, kind, owner, level, abbreviation: null, holder: null, scenario: {} };
}

function holderIdOf(serial: number, { holder, level }: NamedObject): string | null {
  if (holder !== null) return organizationId(holder);
  if (serial <= NAMED_OBJECTS.length) return null;
  const random = new Random('holder', serial);
  if (random.chance(0.3)) return null;
  if (level === 'LOCAL') return someDepartment(serial, random);
  return organizationId(random.pick(['operator', 'state-corporation', 'operator']));
}

/** The plan of one object; the same for the same serial in a sample of any size. */
export function objectPlan(serial: number): ObjectPlan {
  const named = NAMED_OBJECTS[serial - 1];
  const object = named === undefined ? syntheticObject(serial) : { ...named, subject: named.name };
  const history = historyOf(serial, object.scenario);
  const [first, last] = [history[0], history.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError(`object ${serial} has no history`);
  return {
    serial,
    id: objectId(serial),
    code: objectCode(serial),
    name: object.name,
    subject: object.subject,
    abbreviation: object.abbreviation,
    kind: object.kind,
    level: object.level,
    ownerId: organizationId(object.owner),
    holderId: holderIdOf(serial, object),
    history,
    stage: last.stage,
    startedOn: first.startedOn,
    stageSince: last.startedOn,
    commissionedOn: lastStartOf(history, 'INDUSTRIAL_OPERATION'),
    terminatedOn: lastStartOf(history, 'TERMINATED'),
    scenario: object.scenario,
  };
}

/** What became of the last duty to deposit of each object without a scenario. */
const OUTCOMES: readonly DepositOutcome[] = [
  ...Array<DepositOutcome>(15).fill('ACCEPTED_ON_TIME'),
  'ACCEPTED_LATE',
  'ACCEPTED_LATE',
  'NEVER_SUBMITTED',
  'LEFT_AS_DRAFT',
  'SUBMITTED',
  'REGISTERED',
  'REPOSITORY_READY',
  'TRANSFERRED',
  'VERIFIED',
];

/** And of the deposits of terminated objects, which had all been accepted before. */
const LEAVING: readonly DepositOutcome[] = [
  'ARCHIVED_BY_OWNER',
  'HANDED_OVER',
  'TERMINATION_NOTIFIED',
  'ARCHIVED_BY_OWNER',
];

export function depositOutcome({ serial, scenario, terminatedOn }: ObjectPlan): DepositOutcome {
  const outcome = scenario.deposit ?? cycled(OUTCOMES, serial * 7);
  if (terminatedOn === null || scenario.deposit !== undefined) return outcome;
  return outcome === 'NEVER_SUBMITTED' ? outcome : cycled(LEAVING, serial);
}
