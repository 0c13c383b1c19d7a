import { deadlineOf } from '../../../subgraphs/shared/graphql/deadline';
import type { Term } from '../../../subgraphs/shared/kernel/deadline';
import { legalReference } from '../../../subgraphs/shared/law';

const BASIS = legalReference('146', '7');
const TEN_DAYS: Term = { unit: 'WORKING_DAYS', count: 10 };
/** Ten working days after 2022-02-24 end on 2022-03-11. */
const FROM = '2022-02-24';

describe('a term as clients read it', () => {
  test.each([
    ['RUNNING', '2022-03-11', null, false],
    ['MISSED', '2022-03-12', null, true],
    ['MET', '2022-03-20', '2022-03-11', false],
    ['MET_LATE', '2022-03-20', '2022-03-12', true],
  ])('E-7: %s on %s when done on %s is breached: %s', (status, today, fulfilledOn, isBreached) => {
    const deadline = deadlineOf(BASIS, TEN_DAYS, FROM, today, fulfilledOn);
    expect(deadline).toMatchObject({ status, isBreached, dueOn: '2022-03-11', basis: { clause: '7' } });
  });

  test('E-19: is never breached where the act states no term, and says so', () => {
    const deadline = deadlineOf(legalReference('146', '19'), { unit: 'NOT_STATED' }, FROM, '2026-01-15');
    expect(deadline).toMatchObject({ dueOn: null, status: 'NO_TERM', isBreached: false });
    expect(deadline.termText.en).toBe('no term stated');
  });

  test('tells each day of the count and the act that moved it', () => {
    const { trace } = deadlineOf(BASIS, TEN_DAYS, FROM, FROM);
    expect(trace.filter(({ counted }) => counted !== null)).toHaveLength(10);
    expect(trace.find(({ kind }) => kind === 'MOVED_DAY_OFF')?.source?.ru).toMatch(/\S/);
  });

  test.each<[Term, string]>([
    [{ unit: 'WORKING_DAYS', count: 1 }, '1 working day'],
    [TEN_DAYS, '10 working days'],
    [{ unit: 'MONTHS', count: 1 }, '1 month'],
    [{ unit: 'MONTHS', count: 3 }, '3 months'],
    [{ unit: 'DAY_OF_NEXT_MONTH', day: 10 }, 'by day 10 of the following month'],
  ])('F13: states %j in three languages', (term, en) => {
    const { termText } = deadlineOf(BASIS, term, FROM, FROM);
    expect(termText.en).toBe(en);
    expect(new Set([termText.kk, termText.ru, termText.en]).size).toBe(3);
  });
});
