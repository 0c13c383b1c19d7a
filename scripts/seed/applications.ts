import type {
  RegisterApplicationAction as Action,
  ApplicationContent,
  RegisterApplicationState as State,
} from '../../subgraphs/register/application/application.model';
import { dueOnIn } from '../../subgraphs/register/application/application.rules';
import { seededUuid } from '../../subgraphs/shared/kernel/global-id';
import { instantOn } from './days';
import { syntheticSoftware } from './names-software';
import { Random } from './random';
import type { RegisterApplicationActRow, RegisterApplicationRow } from './rows';

/** Products that are applied for come from far behind those of the register, so that their names differ. */
const FIRST_PRODUCT = 5_000_000;

const REMARK = 'Нет документа о праве на продукт';

interface Step {
  readonly action: Action;
  readonly state: State;
  readonly day: string;
}

const step = (action: Action, state: State, day: string): Step => ({ action, state, day });

const DRAFTED = step('DRAFT', 'DRAFT', '2026-10-12');
const SUBMITTED = step('SUBMIT', 'COMPLETENESS_CHECK', '2026-10-14');
const ACCEPTED = step('ACCEPT', 'COMMISSION_REVIEW', '2026-10-16');
const RECOMMENDED = step('RECOMMEND', 'RECOMMENDED', '2026-10-23');

/** One application for each way it may stand in; a granted one would need an entry that grows with no object. */
const WAYS: readonly (readonly Step[])[] = [
  [DRAFTED],
  [DRAFTED, step('SUBMIT', 'COMPLETENESS_CHECK', '2026-10-29')],
  [DRAFTED, SUBMITTED, step('RETURN', 'RETURNED', '2026-10-19')],
  [DRAFTED, SUBMITTED, ACCEPTED],
  [DRAFTED, SUBMITTED, ACCEPTED, RECOMMENDED],
  [DRAFTED, SUBMITTED, ACCEPTED, RECOMMENDED, step('REFUSE', 'REFUSED', '2026-10-29')],
  [DRAFTED, step('WITHDRAW', 'WITHDRAWN', '2026-10-13')],
];

const APPLICANTS = ['supplier-one', 'supplier-two'];

export interface Applications {
  readonly applications: RegisterApplicationRow[];
  readonly acts: RegisterApplicationActRow[];
}

/** Applications of the sample in several states, the same in a sample of any size. */
export function registerApplications(): Applications {
  const all = WAYS.map((way, index) => applicationOf(way, index + 1));
  return {
    applications: all.map(({ application }) => application),
    acts: all.flatMap(({ acts }) => acts),
  };
}

function applicationOf(way: readonly Step[], serial: number) {
  const random = new Random('application', serial);
  const id = seededUuid(`register-application:${serial}`);
  const applicant = seededUuid(`organization:${APPLICANTS[serial % APPLICANTS.length]}`);
  const content = JSON.stringify(contentOf(serial));
  const acts = way.map(({ action, state, day }, index): RegisterApplicationActRow => {
    const isApplicant = ['DRAFT', 'SUBMIT', 'WITHDRAW'].includes(action);
    return {
      id: random.uuid(),
      application_id: id,
      ordinal: index + 1,
      action,
      state,
      occurred_at: instantOn(day, random),
      organization_id: isApplicant ? applicant : seededUuid('organization:register-keeper'),
      remarks: action === 'RETURN' ? [REMARK] : [],
      content: action === 'DRAFT' ? content : null,
    };
  });
  const dayOf = (...actions: readonly Action[]) =>
    way.findLast(({ action }) => actions.includes(action))?.day ?? null;
  const last = way.at(-1) ?? DRAFTED;
  const refusedOn = dayOf('REFUSE');
  const application: RegisterApplicationRow = {
    id,
    version: way.length,
    kind: 'INCLUSION',
    inclusion_mode: 'GENERAL',
    state: last.state,
    applicant_id: applicant,
    content,
    drafted_at: acts[0]?.occurred_at ?? instantOn(DRAFTED.day, random),
    updated_at: acts.at(-1)?.occurred_at ?? instantOn(DRAFTED.day, random),
    submitted_on: dayOf('SUBMIT'),
    checked_on: dayOf('ACCEPT', 'RETURN'),
    due_on: dueOnIn(last.state, last.day),
    remarks: last.action === 'RETURN' ? [REMARK] : [],
    recommendation: dayOf('RECOMMEND') && (refusedOn ? 'REFUSE' : 'GRANT'),
    recommended_on: dayOf('RECOMMEND'),
    protocol_number: dayOf('RECOMMEND') && `${serial}-П/2026`,
    outcome: refusedOn && 'REFUSE',
    decided_on: refusedOn,
    decision_number: refusedOn && `${serial}-Р/2026`,
    reason_code: refusedOn && 'CRITERIA_NOT_MET',
    decided_by: refusedOn && seededUuid('organization:register-keeper'),
  };
  return { application, acts };
}

function contentOf(serial: number): ApplicationContent {
  const { kind, name, purpose } = syntheticSoftware(FIRST_PRODUCT + serial);
  return {
    productKind: kind,
    name,
    version: '1.0',
    purpose,
    characteristics: 'Образец: функции, качество и условия работы продукта',
    developerName: 'Образец-разработчик 1',
    rightBasis: 'EXCLUSIVE_RIGHT',
    rightDocument: `ОБР-${serial}/2026`,
    conformity: {
      kind: 'TEST_PROTOCOL',
      number: `ОБР-${serial}/2026`,
      bodies: ['Образец-лаборатория'],
      assuranceLevel: null,
      validUntil: '2029-12-31',
    },
    operation: null,
    developmentStartedOn: null,
    steps: [],
    grounds: null,
  };
}
