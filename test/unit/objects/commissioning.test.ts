import { openSteps } from '../../../subgraphs/objects/life-cycle/evidence.rules';
import type { LifeCycleStageKind } from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import { readinessOf } from '../../../subgraphs/objects/life-cycle/readiness.rules';

const refused = (stage: LifeCycleStageKind) =>
  openSteps(readinessOf(stage, []), ['BUILD']).map(({ error }) => error.code);

test.each(['PLANNED', 'BUILD'] as const)('G04 C-9(1): in %s the building is not done', (stage) => {
  expect(refused(stage)).toEqual(['BUILD_NOT_DONE']);
});

test('G04 C-9(1): an object on trial is built', () => {
  expect(refused('TRIAL_OPERATION')).toEqual([]);
});
