import { addDays } from '../../subgraphs/shared/kernel/local-date';
import { dayWithin, earliest, SAMPLE_TODAY } from './days';
import { NAMED_OBJECTS } from './names-objects';
import { type ObjectPlan, objectId } from './object-plan';
import { organizationId, someSupplier } from './organizations';
import { Random } from './random';
import type { IntegrationRow, StakeholderRow, TechnologyRow } from './rows';

/** Who stands in which relation to the object. Owner and holder are those of the card, without an end. */
export function stakeholders(plan: ObjectPlan): StakeholderRow[] {
  const random = new Random('stakeholder', plan.serial);
  const { startedOn, commissionedOn, terminatedOn, holderId, scenario } = plan;
  const rows: StakeholderRow[] = [];
  const add = (role: StakeholderRow['role'], organization: string, from: string, to: string | null = null) =>
    rows.push({
      id: random.uuid(),
      object_id: plan.id,
      organization_id: organization,
      role,
      started_on: from,
      ended_on: to,
    });

  add('OWNER', plan.ownerId, startedOn);
  if (holderId !== null) add('HOLDER', holderId, startedOn);
  add('SPONSOR', plan.ownerId, startedOn);
  if (plan.stage !== 'PLANNED') {
    const developer = someSupplier(plan.serial, random);
    add('DEVELOPER', developer, startedOn, commissionedOn);
    // Warranty is served for twelve months from the commissioning (C-16(9)).
    if (commissionedOn !== null) add('SUPPLIER', developer, startedOn, addDays(commissionedOn, 365));
  }
  if (commissionedOn !== null)
    add('MAINTAINER', someSupplier(plan.serial, random), commissionedOn, terminatedOn);
  if (scenario.trustee !== undefined)
    add('TRUSTEE', organizationId(scenario.trustee), commissionedOn ?? startedOn);
  return rows;
}

const PURPOSES = [
  'Получение сведений о физических лицах',
  'Получение сведений о юридических лицах',
  'Передача статуса услуги',
  'Сверка справочников',
  'Передача электронных документов',
  'Проверка электронной цифровой подписи',
] as const;

function integrationStatus({ stage, commissionedOn }: ObjectPlan, random: Random): IntegrationRow['status'] {
  if (stage === 'TERMINATED') return 'NOT_WORKING';
  if (commissionedOn === null) return 'PLANNED';
  return random.pick(['CURRENT', 'CURRENT', 'CURRENT', 'CURRENT', 'PLANNED', 'NOT_WORKING', 'NOT_SPECIFIED']);
}

/** Exchange with the systems known by name: they are the hubs. Only earlier ones, which every sample holds. */
export function integrations(plan: ObjectPlan): IntegrationRow[] {
  const hubs = Math.min(NAMED_OBJECTS.length, plan.serial - 1);
  if (hubs === 0) return [];
  const random = new Random('integration', plan.serial);
  const targets = new Set<number>();
  for (let left = random.int(0, 3); left > 0; left--) targets.add(random.int(1, hubs));
  return [...targets].map((target) => ({
    id: random.uuid(),
    source_object_id: plan.id,
    target_object_id: objectId(target),
    purpose: random.pick(PURPOSES),
    status: integrationStatus(plan, random),
    via: random.pick(['ШЭП', 'Smart Bridge', 'ВШЭП', null]),
  }));
}

const TECHNOLOGIES = [
  'PostgreSQL',
  'Oracle Database 11g',
  'Oracle Service Bus 11g',
  'WebLogic 11g',
  'OHS 11',
  'Apache Tomcat',
  'Percona XtraDB',
  'CentOS 7',
  'JRE',
];

/** Technologies of the object from its second stage on; some were given up on the way. */
export function technologies({ id, serial, history }: ObjectPlan): TechnologyRow[] {
  const startedOn = history[1]?.startedOn;
  if (startedOn === undefined) return [];
  const random = new Random('technology', serial);
  return random.some(TECHNOLOGIES, 0.3).map((name) => ({
    id: random.uuid(),
    object_id: id,
    name,
    started_on: startedOn,
    ended_on: random.chance(0.15)
      ? dayWithin(startedOn, earliest(addDays(startedOn, 900), SAMPLE_TODAY), random)
      : null,
  }));
}
