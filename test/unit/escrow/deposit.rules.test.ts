import { ContentSection, type DepositAction } from '../../../subgraphs/escrow/deposit/deposit.model';
import {
  clauseOfAction,
  clauseOfState,
  completeContents,
  OBJECT_PATH as OBJECT_STEPS,
  REGISTER_PATH as REGISTER_STEPS,
  SECTION_CLAUSES,
} from '../../../subgraphs/escrow/deposit/deposit.rules';
import {
  allowedActions,
  ambiguousActions,
  fold,
  type TransitionTable,
  unreachableStates,
} from '../../../subgraphs/shared/kernel/transition-table';
import { findClause } from '../../../subgraphs/shared/law/law-register';

const OBJECT_PATH: TransitionTable<keyof typeof OBJECT_STEPS, DepositAction> = OBJECT_STEPS;
const REGISTER_PATH: TransitionTable<keyof typeof REGISTER_STEPS, DepositAction> = REGISTER_STEPS;

describe('paths of a deposit', () => {
  test('G06: every state is reached and no action of a state is listed twice', () => {
    expect(unreachableStates(OBJECT_PATH, 'UNRECORDED')).toEqual([]);
    expect(unreachableStates(REGISTER_PATH, 'UNRECORDED')).toEqual([]);
    expect(ambiguousActions(OBJECT_PATH)).toEqual([]);
    expect(ambiguousActions(REGISTER_PATH)).toEqual([]);
  });

  test('E-7 to E-12: an object goes from application to acceptance, hand-over and archive', () => {
    const intake = [
      'CREATE',
      'SUBMIT',
      'REGISTER',
      'CREATE_REPOSITORY',
      'TRANSFER',
      'VERIFY',
      'ACCEPT',
    ] as const;
    const end = ['NOTIFY_TERMINATION', 'HAND_OVER', 'ARCHIVE'] as const;
    expect(fold(OBJECT_PATH, 'UNRECORDED', intake)).toEqual({ ok: true, value: 'ACCEPTED' });
    expect(fold(OBJECT_PATH, 'ACCEPTED', end)).toEqual({ ok: true, value: 'ARCHIVED_BY_OWNER' });
  });

  test('E-9: an object is not accepted before its material was transferred and checked', () => {
    expect(fold(OBJECT_PATH, 'REPOSITORY_READY', ['ACCEPT'])).toMatchObject({ ok: false });
    expect(fold(OBJECT_PATH, 'TRANSFERRED', ['ACCEPT'])).toMatchObject({ ok: false });
  });

  test('E-14 to E-17: register software is received, verified, signed by both and accepted', () => {
    const history = ['CREATE', 'RECEIVE', 'VERIFY', 'SIGN', 'ACCEPT'] as const;
    expect(fold(REGISTER_PATH, 'UNRECORDED', history)).toEqual({ ok: true, value: 'ACCEPTED' });
    expect(fold(REGISTER_PATH, 'VERIFIED', ['ACCEPT'])).toMatchObject({ ok: false, error: { index: 0 } });
  });

  test('E-16: refusal is there on the register path only, by the operator, and ends the filing', () => {
    const refusedFrom = Object.entries(REGISTER_PATH)
      .filter(([, steps]) => steps.some(({ to }) => to === 'REFUSED'))
      .map(([state]) => state);
    expect(refusedFrom).toEqual(['RECEIVED', 'VERIFIED']);
    expect(allowedActions(REGISTER_PATH, 'RECEIVED', 'OPERATOR')).toContain('REFUSE');
    expect(allowedActions(REGISTER_PATH, 'RECEIVED', 'OWNER')).toEqual([]);
    expect(allowedActions(REGISTER_PATH, 'REFUSED')).toEqual([]);
    expect(JSON.stringify(OBJECT_PATH)).not.toContain('REFUSE');
    expect(() => clauseOfAction('EGOV_OBJECT', 'REFUSE')).toThrow('REFUSE is not on the path EGOV_OBJECT');
  });

  test.each([
    ['EGOV_OBJECT', 'SUBMIT', '7'],
    ['EGOV_OBJECT', 'REGISTER', '8'],
    ['EGOV_OBJECT', 'VERIFY', '5'],
    ['EGOV_OBJECT', 'ACCEPT', '9'],
    ['EGOV_OBJECT', 'HAND_OVER', '11'],
    ['EGOV_OBJECT', 'ARCHIVE', '12'],
    ['REGISTER_SOFTWARE', 'RECEIVE', '14'],
    ['REGISTER_SOFTWARE', 'VERIFY', '15'],
    ['REGISTER_SOFTWARE', 'REFUSE', '16'],
    ['REGISTER_SOFTWARE', 'ACCEPT', '17'],
  ] as const)('the act on the path %s %s rests on E-%s', (path, action, clause) => {
    expect(clauseOfAction(path, action)).toEqual({ actId: 'KZ-146-2019', clause });
  });

  test('a state rests on the clause of the act that leads to it, on its own path', () => {
    expect(clauseOfState('EGOV_OBJECT', 'ACCEPTED').clause).toBe('9');
    expect(clauseOfState('REGISTER_SOFTWARE', 'ACCEPTED').clause).toBe('17');
    expect(() => clauseOfState('EGOV_OBJECT', 'RECEIVED')).toThrow(RangeError);
  });

  test('each step of a path has one clause, whichever state it leaves', () => {
    for (const table of [OBJECT_PATH, REGISTER_PATH]) {
      const pairs = new Set(
        Object.values(table)
          .flat()
          .map(({ action, to, clause }) => `${action}:${to}:${clause.clause}`),
      );
      expect(new Set([...pairs].map((pair) => pair.split(':')[0])).size).toBe(pairs.size);
      expect(new Set([...pairs].map((pair) => pair.split(':')[1])).size).toBe(pairs.size);
    }
  });
});

describe('material of a deposit', () => {
  test('E-5: every section has a clause of the list, and the list is complete', () => {
    expect(Object.keys(SECTION_CLAUSES).sort()).toEqual(Object.keys(ContentSection).sort());
    for (const { actId, clause } of Object.values(SECTION_CLAUSES))
      expect(findClause(actId, clause)).toMatchObject({ kind: 'FOUND' });
  });

  test('E-5: what is declared absent is lawful, what nobody declared is missing', () => {
    const contents = completeContents([
      { section: 'SETTINGS', state: 'PRESENT' },
      { section: 'SOURCE', state: 'DECLARED_ABSENT' },
    ]);
    expect(contents.map(({ section, state }) => `${section} ${state}`)).toEqual([
      'SOURCE DECLARED_ABSENT',
      'BUILD_FILES MISSING',
      'BUILD_DESCRIPTION MISSING',
      'INSTALLER MISSING',
      'EXTRA_SOFTWARE MISSING',
      'DB_STRUCTURE MISSING',
      'SETTINGS PRESENT',
    ]);
  });
});
