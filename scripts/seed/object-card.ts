import { addDays } from '../../subgraphs/shared/kernel/local-date';
import { dayWithin, earliest, instantOn, latest, SAMPLE_TODAY } from './days';
import { documentNumber } from './document-kinds';
import { ACTION_INTO } from './life-cycle';
import { type ObjectPlan, PARLIAMENT_SERIAL } from './object-plan';
import { Random } from './random';
import type { InformatizationObjectRow, LifeCycleStageRow } from './rows';

type Card = InformatizationObjectRow;
const TASKS = ['Учёт', 'Мониторинг', 'Отчётность', 'Оказание услуг', 'Информационный обмен', 'Аналитика'];
const NETWORKS = ['STATE_TRANSPORT_NETWORK', 'LOCAL_NETWORK', 'INTERNET', 'CROSS_BORDER', 'IP_VPN'];

/** Cards are drafted while an object is planned, unless a scenario plans it, and archived with its end. */
function recordState({ stage, scenario }: ObjectPlan, random: Random): Card['record_state'] {
  if (stage === 'TERMINATED') return 'ARCHIVED';
  if (stage !== 'PLANNED' || scenario.stage === 'PLANNED') return 'PUBLISHED';
  return random.pick(['DRAFT', 'UNDER_REVIEW', 'PUBLISHED']);
}

/** Shares as counted on the portal: one in eight is of the first class, one in five of the second. */
function objectClass({ serial, stage }: ObjectPlan, random: Random): Card['object_class'] {
  if (serial === PARLIAMENT_SERIAL) return 'THIRD';
  if (stage === 'PLANNED') return null;
  return random.pick(['FIRST', 'SECOND', 'SECOND', 'THIRD', 'THIRD', 'THIRD', 'THIRD', 'THIRD']);
}

/** The first class stands on the platform or infrastructure of e-government only (C-13). */
function hosting(level: Card['object_class'], random: Random): Card['hosting'] {
  if (level === null) return null;
  if (level === 'FIRST') return random.pick(['EGOV_PLATFORM', 'EGOV_INFRASTRUCTURE']);
  return random.pick(['EGOV_PLATFORM', 'EGOV_INFRASTRUCTURE', 'OTHER_PROVIDER']);
}

function purpose({ subject }: ObjectPlan): Pick<Card, 'purpose_kk' | 'purpose_ru' | 'purpose_en'> {
  return {
    purpose_kk: `Мемлекеттік функцияларды автоматтандыру: ${subject.kk}`,
    purpose_ru: `Автоматизация государственных функций: ${subject.ru}`,
    purpose_en: `Automation of state functions: ${subject.en}`,
  };
}

/** The card is kept at each stage (C-4) and confirmed from time to time: some cards have grown old. */
function recordDays({ startedOn, stageSince, history }: ObjectPlan, random: Random) {
  const updatedOn = dayWithin(stageSince, earliest(addDays(stageSince, 400), SAMPLE_TODAY), random);
  const confirmedOn = dayWithin(latest(updatedOn, addDays(SAMPLE_TODAY, -500)), SAMPLE_TODAY, random);
  return {
    version: history.length + random.int(0, 6),
    recorded_at: instantOn(startedOn, random),
    updated_at: instantOn(updatedOn === startedOn ? addDays(updatedOn, 1) : updatedOn, random),
    confirmed_on: random.chance(0.85) ? confirmedOn : null,
  };
}

export function informatizationObject(plan: ObjectPlan): InformatizationObjectRow {
  const random = new Random('card', plan.serial);
  const level = objectClass(plan, random);
  return {
    id: plan.id,
    code: plan.code,
    name_kk: plan.name.kk,
    name_ru: plan.name.ru,
    name_en: plan.name.en,
    abbreviation: plan.abbreviation,
    ...purpose(plan),
    kind: plan.kind,
    government_level: plan.level,
    record_state: recordState(plan, random),
    is_working: plan.commissionedOn !== null && plan.terminatedOn === null,
    object_class: level,
    is_class_verified: level !== null && random.chance(0.7),
    hosting: hosting(level, random),
    network_access: random.some(NETWORKS, 0.4),
    tasks: random.some(TASKS, 0.5),
    is_in_budget: plan.kind !== 'OTHER_PERSON_OBJECT',
    stage: plan.stage,
    stage_since: plan.stageSince,
    commissioned_on: plan.commissionedOn,
    terminated_on: plan.terminatedOn,
    owner_id: plan.ownerId,
    holder_id: plan.holderId,
    ...recordDays(plan, random),
    is_synthetic: true,
  };
}

/** Letters of the document on which a stage rests. */
const BASIS_PREFIX = { BUILD: 'ТЗ', INDUSTRIAL_OPERATION: 'АВ', TERMINATED: 'РТ' } as const;

export function lifeCycleStages({ id, serial, history }: ObjectPlan): LifeCycleStageRow[] {
  const random = new Random('stage', serial);
  return history.map(({ stage, startedOn, endedOn }, i) => {
    const prefix = stage in BASIS_PREFIX ? BASIS_PREFIX[stage as keyof typeof BASIS_PREFIX] : null;
    const version = history.slice(0, i + 1).filter((span) => span.stage === stage).length;
    return {
      id: random.uuid(),
      object_id: id,
      ordinal: i + 1,
      action: ACTION_INTO[stage],
      stage,
      started_on: startedOn,
      ended_on: endedOn,
      basis_document: prefix === null ? null : documentNumber(prefix, serial, version),
    };
  });
}
