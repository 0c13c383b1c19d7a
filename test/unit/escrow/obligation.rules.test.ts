import {
  OBLIGATION_RULES,
  obligationDeadline,
  obligationDueOn,
  obligationState,
} from '../../../subgraphs/escrow/obligation/obligation.rules';

describe('duty to deposit', () => {
  test.each([
    ['7', '2022-02-24', '2022-03-11'],
    ['7', '2021-06-30', '2021-07-15'],
    ['14', '2021-06-30', '2021-07-08'],
    ['14', '2022-02-24', '2022-03-03'],
  ] as const)('E-%s: a term from %s ends on %s, moved days of the calendar included', (clause, from, due) => {
    expect(obligationDueOn(clause, from)).toBe(due);
    expect(obligationDeadline({ clause, startedOn: from, fulfilledOn: null }, from).dueOn).toBe(due);
  });

  test('E-7: the duty is open on its last day and overdue on the next', () => {
    const facts = { clause: '7', startedOn: '2022-02-24', fulfilledOn: null } as const;
    expect(obligationState(facts, '2022-03-11')).toBe('OPEN');
    expect(obligationState(facts, '2022-03-12')).toBe('OVERDUE');
  });

  test('E-7: a duty done late is done, and its deadline tells that it was late', () => {
    const facts = { clause: '7', startedOn: '2022-02-24', fulfilledOn: '2022-03-12' } as const;
    expect(obligationState(facts, '2026-01-15')).toBe('FULFILLED');
    expect(obligationDeadline(facts, '2026-01-15')).toMatchObject({ status: 'MET_LATE', daysLeft: null });
  });

  test('E-19: no term is stated, so the duty is never overdue', () => {
    const facts = { clause: '19', startedOn: '2019-01-15', fulfilledOn: null } as const;
    expect(obligationDueOn('19', '2019-01-15')).toBeNull();
    expect(obligationState(facts, '2028-12-29')).toBe('OPEN');
    expect(obligationDeadline(facts, '2028-12-29')).toMatchObject({ dueOn: null, status: 'NO_TERM' });
    expect(OBLIGATION_RULES['19'].basis.clause).toBe('19');
  });

  test('a year without a calendar gives no term rather than a wrong one', () => {
    expect(() => obligationDueOn('7', '2017-12-29')).toThrow(
      expect.objectContaining({ code: 'CALENDAR_NOT_LOADED' }),
    );
  });
});
