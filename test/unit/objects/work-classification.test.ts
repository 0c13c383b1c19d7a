import {
  contradictions,
  groundOf,
  WORK_GROUNDS,
} from '../../../subgraphs/objects/life-cycle/work-classification.rules';
import { WorkGround } from '../../../subgraphs/objects/life-cycle/work-classification.type';
import { legalReferenceOf } from '../../../subgraphs/shared/graphql/legal-reference';

/** Integration only, main source changed, external module, new functions; then what the order makes of it. */
const TRUTH = [
  [0, 0, 0, 0, 'MAIN_SOURCE_UNCHANGED'],
  [0, 0, 0, 1, 'MAIN_SOURCE_UNCHANGED'],
  [0, 0, 1, 0, 'EXTERNAL_MODULE'],
  [0, 0, 1, 1, 'EXTERNAL_MODULE'],
  [0, 1, 0, 0, 'MODERNISATION'],
  [0, 1, 0, 1, 'NEW_FUNCTIONS'],
  [0, 1, 1, 0, null],
  [0, 1, 1, 1, null],
  [1, 0, 0, 0, 'INTEGRATION'],
  [1, 0, 0, 1, null],
  [1, 0, 1, 0, 'INTEGRATION'],
  [1, 0, 1, 1, null],
  [1, 1, 0, 0, 'INTEGRATION'],
  [1, 1, 0, 1, null],
  [1, 1, 1, 0, null],
  [1, 1, 1, 1, null],
] as const;

test.each(TRUTH)('N19: integration %i, main source %i, module %i, functions %i: %s', (...row) => {
  const [integration, source, module, functions, ground] = row;
  const answers = {
    isIntegrationOnly: integration === 1,
    isMainSourceChanged: source === 1,
    isExternalModule: module === 1,
    hasNewFunctions: functions === 1,
  };
  expect(contradictions(answers).length > 0).toBe(ground === null);
  if (ground !== null) expect(groundOf(answers)).toBe(ground);
});

test('C-10.3: exactly the three grounds of the order make refinement; every ground rests on a clause', () => {
  const grounds = Object.keys(WorkGround) as WorkGround[];
  expect(grounds.filter((ground) => WORK_GROUNDS[ground].verdict === 'REFINEMENT')).toEqual([
    'INTEGRATION',
    'EXTERNAL_MODULE',
    'MAIN_SOURCE_UNCHANGED',
  ]);
  const clauses = grounds.map((ground) => legalReferenceOf(WORK_GROUNDS[ground].clause).clause);
  expect(clauses).toEqual(['10.3', '10.3', '10.3', '3(1)', '3(1)']);
});
