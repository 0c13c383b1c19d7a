import { LIFE_CYCLE } from '../../../subgraphs/objects/life-cycle/life-cycle.rules';
import { LifeCycleStageKind } from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import { allowedActions } from '../../../subgraphs/shared/kernel/transition-table';
import { defectOf } from '../../support/builders/life-cycle';
import { ACTS, type Life, openLife } from '../../support/life-cycle';

const STAGES = Object.keys(LifeCycleStageKind) as LifeCycleStageKind[];
const NAMES = Object.keys(ACTS);
const PAIRS = STAGES.flatMap((stage) => NAMES.map((name) => [stage, name] as const));

/** The stages in which each act is lawful, as the order lays them down and not as the program does. */
const LAWFUL: Readonly<Record<string, readonly string[]>> = {
  lifeCycleBuildStart: ['PLANNED'],
  lifeCycleTrialStart: ['BUILD', 'DEVELOPMENT'],
  trialDocumentRecord: ['TRIAL_OPERATION'],
  trialDefectRecord: ['TRIAL_OPERATION'],
  trialDefectFix: ['TRIAL_OPERATION'],
  trialOperationComplete: ['TRIAL_OPERATION'],
  lifeCycleSecurityTestStart: ['TRIAL_OPERATION'],
  securityTestDecide: ['SECURITY_TEST'],
  lifeCycleImplementationStart: ['SECURITY_TEST'],
  implementationMeasureRecord: ['IMPLEMENTATION'],
  lifeCycleCommission: ['IMPLEMENTATION'],
  lifeCycleDevelopmentStart: ['INDUSTRIAL_OPERATION'],
  trusteeTermsAgree: ['INDUSTRIAL_OPERATION'],
  lifeCycleTerminate: ['INDUSTRIAL_OPERATION', 'DEVELOPMENT'],
  workClassify: ['INDUSTRIAL_OPERATION', 'DEVELOPMENT'],
};

const codeOf = (stage: string, name: string) =>
  `KZ-П-25-${String(PAIRS.findIndex(([s, n]) => s === stage && n === name) + 1).padStart(7, '0')}`;

/** The trial of a pair lacks what its act brings. */
function evidenceOf(stage: string, name: string) {
  if (stage !== 'TRIAL_OPERATION') return {};
  if (name === 'trialDefectFix') return defectOf(codeOf(stage, name));
  return name === 'trialOperationComplete' ? { trial_certificate: [] } : {};
}

let life: Life;
beforeAll(async () => {
  life = await openLife(
    PAIRS.map(([stage, name]) => ({ code: codeOf(stage, name), stage, evidence: evidenceOf(stage, name) })),
  );
});
afterAll(() => life.close());

test('G06: every act of the graph on a life is in the table of this test', () => {
  expect(Object.keys(LAWFUL)).toEqual(NAMES);
});

test.each(PAIRS)('G06: in %s the act %s does what the order says', async (stage, name) => {
  const code = codeOf(stage, name);
  const { object, userErrors } = await life.act(name, code);
  if (LAWFUL[name]?.includes(stage)) {
    expect(userErrors).toEqual([]);
    return;
  }
  expect(object).toBeNull();
  expect(userErrors).toMatchObject([
    {
      __typename: 'IllegalTransitionError',
      code: name === 'lifeCycleDevelopmentStart' ? 'NOT_COMMISSIONED' : 'STAGE_ORDER',
      fromState: stage,
      allowedActions: allowedActions(LIFE_CYCLE, stage),
    },
  ]);
  expect(await life.read(code, 'stage version')).toEqual({ stage, version: 1 });
});
