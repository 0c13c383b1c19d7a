import {
  ACTION_CLAUSES,
  clauseOfEntry,
  LIFE_CYCLE,
  type LifeCycleState,
  phaseOf,
} from '../../../subgraphs/objects/life-cycle/life-cycle.rules';
import {
  LifeCycleAction,
  LifeCyclePhase,
  LifeCycleStageKind,
} from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import {
  allowedActions,
  ambiguousActions,
  fold,
  next,
  type TransitionTable,
  unreachableStates,
} from '../../../subgraphs/shared/kernel/transition-table';

const TABLE: TransitionTable<LifeCycleState, LifeCycleAction> = LIFE_CYCLE;
const STATES = Object.keys(TABLE) as LifeCycleState[];
const STAGES = Object.keys(LifeCycleStageKind) as LifeCycleStageKind[];
const ACTIONS = Object.keys(LifeCycleAction) as LifeCycleAction[];
const CREATION = [
  'PLAN',
  'START_BUILD',
  'START_TRIAL',
  'START_SECURITY_TEST',
  'START_IMPLEMENTATION',
  'COMMISSION',
] as const;
const AGAIN = [
  'START_DEVELOPMENT',
  'START_TRIAL',
  'START_SECURITY_TEST',
  'START_IMPLEMENTATION',
  'COMMISSION',
] as const;

const startsOf = (action: LifeCycleAction) => STATES.filter((state) => next(TABLE, state, action).ok);

describe('table of the life cycle', () => {
  test('C-3(7): every stage can be reached, no action is ambiguous, and stages and table name the same', () => {
    expect(unreachableStates(TABLE, 'UNRECORDED')).toEqual([]);
    expect(ambiguousActions(TABLE)).toEqual([]);
    expect(STATES.filter((state) => state !== 'UNRECORDED').sort()).toEqual([...STAGES].sort());
  });

  test('C-9: of all pairs of state and action only those of the law succeed', () => {
    const lawful = STATES.flatMap((state) =>
      ACTIONS.filter((action) => next(TABLE, state, action).ok).map((action) => `${state} ${action}`),
    );
    expect(lawful).toEqual([
      'UNRECORDED PLAN',
      'UNRECORDED START_TRIAL',
      'PLANNED START_BUILD',
      'BUILD START_TRIAL',
      'TRIAL_OPERATION START_SECURITY_TEST',
      'SECURITY_TEST START_IMPLEMENTATION',
      'IMPLEMENTATION COMMISSION',
      'INDUSTRIAL_OPERATION START_DEVELOPMENT',
      'INDUSTRIAL_OPERATION TERMINATE',
      'DEVELOPMENT START_TRIAL',
      'DEVELOPMENT TERMINATE',
    ]);
  });

  test('C-9: trial comes before the security test, and the test before implementation', () => {
    expect(fold(TABLE, 'UNRECORDED', CREATION)).toEqual({ ok: true, value: 'INDUSTRIAL_OPERATION' });
    const testFirst = ['PLAN', 'START_BUILD', 'START_SECURITY_TEST'] as const;
    expect(fold(TABLE, 'UNRECORDED', testFirst)).toEqual({
      ok: false,
      error: { index: 2, state: 'BUILD', action: 'START_SECURITY_TEST', allowedActions: ['START_TRIAL'] },
    });
    expect(next(TABLE, 'TRIAL_OPERATION', 'START_IMPLEMENTATION').ok).toBe(false);
  });

  test.each(CREATION.map((left, index) => [left, index] as const))(
    'C-9: operation is not reached when %s is left out',
    (_left, index) => {
      const history = CREATION.filter((_, position) => position !== index);
      const end = fold(TABLE, 'UNRECORDED', history);
      expect(end).not.toEqual({ ok: true, value: 'INDUSTRIAL_OPERATION' });
    },
  );

  test('C-10: development starts only from operation', () => {
    expect(startsOf('START_DEVELOPMENT')).toEqual(['INDUSTRIAL_OPERATION']);
  });

  test('C-10: a developed object returns to operation through trial, test and implementation', () => {
    expect(fold(TABLE, 'INDUSTRIAL_OPERATION', AGAIN)).toEqual({
      ok: true,
      value: 'INDUSTRIAL_OPERATION',
    });
    expect(next(TABLE, 'DEVELOPMENT', 'COMMISSION').ok).toBe(false);
  });

  test('C-10: a trustee may develop and do nothing else', () => {
    const trusted = STATES.flatMap((state) =>
      allowedActions(TABLE, state, 'TRUSTEE').map((action) => `${state} ${action}`),
    );
    expect(trusted).toEqual(['INDUSTRIAL_OPERATION START_DEVELOPMENT', 'DEVELOPMENT START_TRIAL']);
  });

  test('C-24: a donated object enters at trial operation and must be commissioned like any other', () => {
    expect(next(TABLE, 'UNRECORDED', 'START_TRIAL')).toMatchObject({
      ok: true,
      value: { to: 'TRIAL_OPERATION', clause: { actId: 'KZ-129-2016', clause: '24' } },
    });
    expect(next(TABLE, 'UNRECORDED', 'COMMISSION').ok).toBe(false);
    expect(fold(TABLE, 'UNRECORDED', CREATION.slice(2))).toEqual({
      ok: true,
      value: 'INDUSTRIAL_OPERATION',
    });
  });

  test('C-19: operation is ended only from operation or development, and nothing follows', () => {
    expect(startsOf('TERMINATE')).toEqual(['INDUSTRIAL_OPERATION', 'DEVELOPMENT']);
    expect(allowedActions(TABLE, 'TERMINATED')).toEqual([]);
  });
});

describe('clause of an entry of the history', () => {
  test('C-24: trial operation that begins a life rests on the clause of donation, a later one on C-9(2)', () => {
    expect(clauseOfEntry('START_TRIAL', true)).toEqual({ actId: 'KZ-129-2016', clause: '24' });
    expect(clauseOfEntry('START_TRIAL', false)).toEqual({ actId: 'KZ-129-2016', clause: '9(2)' });
  });

  test.each(ACTIONS.filter((action) => action !== 'START_TRIAL'))(
    '%s rests on the same clause wherever it stands',
    (action) => {
      expect(clauseOfEntry(action, true)).toEqual(ACTION_CLAUSES[action]);
      expect(clauseOfEntry(action, false)).toEqual(ACTION_CLAUSES[action]);
    },
  );

  test('the table and the list of clauses agree', () => {
    for (const state of STATES)
      for (const { action, clause } of TABLE[state])
        expect([state, clauseOfEntry(action, state === 'UNRECORDED')]).toEqual([state, clause]);
  });
});

describe('phase of a stage', () => {
  test.each([
    ['PLANNED', 'CREATION', 'DEVELOPMENT'],
    ['BUILD', 'CREATION', 'DEVELOPMENT'],
    ['TRIAL_OPERATION', 'CREATION', 'DEVELOPMENT'],
    ['SECURITY_TEST', 'CREATION', 'DEVELOPMENT'],
    ['IMPLEMENTATION', 'CREATION', 'DEVELOPMENT'],
    ['INDUSTRIAL_OPERATION', 'INDUSTRIAL_OPERATION', 'INDUSTRIAL_OPERATION'],
    ['TERMINATED', 'TERMINATION', 'TERMINATION'],
  ] as const)('C-3(7): %s is %s before the first commissioning and %s after it', (stage, before, after) => {
    expect(phaseOf(stage, false)).toBe(before);
    expect(phaseOf(stage, true)).toBe(after);
  });

  test('C-3(1): development is development of a commissioned object', () => {
    expect(phaseOf('DEVELOPMENT', true)).toBe('DEVELOPMENT');
  });

  test('C-3(7): the four phases of the law are all taken and there is no fifth', () => {
    const phases = STAGES.flatMap((stage) => [phaseOf(stage, false), phaseOf(stage, true)]);
    expect([...new Set(phases)].sort()).toEqual(Object.keys(LifeCyclePhase).sort());
    expect(Object.keys(LifeCyclePhase)).toHaveLength(4);
  });
});
