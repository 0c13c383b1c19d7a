import * as fc from 'fast-check';
import {
  allowedActions,
  ambiguousActions,
  fold,
  next,
  type TransitionTable,
  unreachableStates,
} from '../../../subgraphs/shared/kernel/transition-table';

const clause = (number: string) => ({ actId: 'KZ-146-2019', clause: number });

const TABLE = {
  DRAFT: [{ action: 'SUBMIT', to: 'RECEIVED', who: ['OWNER', 'HOLDER'], clause: clause('14') }],
  RECEIVED: [
    { action: 'VERIFY', to: 'VERIFIED', who: ['OPERATOR'], clause: clause('15') },
    { action: 'REFUSE', to: 'REFUSED', who: ['OPERATOR'], clause: clause('16') },
    { action: 'WITHDRAW', to: 'DRAFT', who: ['OWNER'], clause: clause('14') },
  ],
  VERIFIED: [],
  REFUSED: [],
} as const satisfies TransitionTable;

type State = keyof typeof TABLE;
type Action = (typeof TABLE)[State][number]['action'];

function stateAfter(state: State, action: Action): State {
  const step = next(TABLE, state, action);
  if (!step.ok) throw new Error(`${action} is not lawful in ${state}`);
  return step.value.to;
}

describe('table of lawful changes of state', () => {
  test('E-15: tells what may be done in a state, and by whom', () => {
    expect(allowedActions(TABLE, 'RECEIVED')).toEqual(['VERIFY', 'REFUSE', 'WITHDRAW']);
    expect(allowedActions(TABLE, 'RECEIVED', 'OWNER')).toEqual(['WITHDRAW']);
    expect(allowedActions(TABLE, 'VERIFIED')).toEqual([]);
  });

  test('E-16: a lawful action leads on and names its clause', () => {
    expect(next(TABLE, 'RECEIVED', 'REFUSE')).toMatchObject({
      ok: true,
      value: { to: 'REFUSED', clause: clause('16') },
    });
  });

  test('G06: of all pairs of state and action only those of the table succeed', () => {
    const actions: Action[] = ['SUBMIT', 'VERIFY', 'REFUSE', 'WITHDRAW'];
    const states = Object.keys(TABLE) as State[];
    const lawful = states.flatMap((state) =>
      actions.filter((action) => next(TABLE, state, action).ok).map((action) => `${state}.${action}`),
    );
    expect(lawful).toEqual(['DRAFT.SUBMIT', 'RECEIVED.VERIFY', 'RECEIVED.REFUSE', 'RECEIVED.WITHDRAW']);
  });

  test('an unlawful action tells the state and what is lawful there', () => {
    expect(next(TABLE, 'DRAFT', 'VERIFY')).toEqual({
      ok: false,
      error: { state: 'DRAFT', action: 'VERIFY', allowedActions: ['SUBMIT'] },
    });
  });

  test('the state follows from the history, or the first unlawful step is told', () => {
    expect(fold(TABLE, 'DRAFT', [])).toEqual({ ok: true, value: 'DRAFT' });
    expect(fold(TABLE, 'DRAFT', ['SUBMIT', 'WITHDRAW', 'SUBMIT', 'VERIFY'])).toEqual({
      ok: true,
      value: 'VERIFIED',
    });
    expect(fold(TABLE, 'DRAFT', ['SUBMIT', 'VERIFY', 'REFUSE'])).toEqual({
      ok: false,
      error: { index: 2, state: 'VERIFIED', action: 'REFUSE', allowedActions: [] },
    });
  });

  test('a history of allowed actions always folds to the state they led to', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (choices) => {
        let state: State = 'DRAFT';
        const history: Action[] = [];
        for (const choice of choices) {
          const actions = allowedActions(TABLE, state);
          const action: Action | undefined = actions[choice % Math.max(1, actions.length)];
          if (action === undefined) break;
          history.push(action);
          state = stateAfter(state, action);
        }
        expect(fold(TABLE, 'DRAFT', history)).toEqual({ ok: true, value: state });
      }),
    );
  });

  test('defects of a table are found: a state nobody reaches, an action listed twice', () => {
    expect(unreachableStates(TABLE, 'DRAFT')).toEqual([]);
    expect(unreachableStates(TABLE, 'RECEIVED')).toEqual([]);
    expect(unreachableStates(TABLE, 'VERIFIED')).toEqual(['DRAFT', 'RECEIVED', 'REFUSED']);
    expect(ambiguousActions(TABLE)).toEqual([]);
    const twice: TransitionTable = { ...TABLE, DRAFT: [...TABLE.DRAFT, ...TABLE.DRAFT] };
    expect(ambiguousActions(twice)).toEqual(['DRAFT.SUBMIT']);
  });
});
