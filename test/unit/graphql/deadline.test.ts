import { deadlineOf } from '../../../subgraphs/shared/graphql/deadline';
import { legalReferenceOf } from '../../../subgraphs/shared/graphql/legal-reference';
import type { Term } from '../../../subgraphs/shared/kernel/deadline';
import { legalReference } from '../../../subgraphs/shared/law/law-register';

const E7 = legalReference('146', '7');

describe('deadline as clients read it', () => {
  test('E-7: ten working days over a moved Saturday, day by day, with the act that moved it', () => {
    const deadline = deadlineOf(E7, { unit: 'WORKING_DAYS', count: 10 }, '2022-02-24', '2022-03-12');
    expect(deadline).toMatchObject({
      dueOn: '2022-03-11',
      status: 'MISSED',
      isBreached: true,
      termText: { en: '10 working days' },
      basis: { actId: 'KZ-146-2019', clause: '7' },
    });
    const saturday = deadline.trace.find(({ day }) => day === '2022-03-05');
    expect(saturday).toMatchObject({ kind: 'MOVED_WORKING_DAY', counted: 7 });
    expect(saturday?.source?.ru).toBeTruthy();
    expect(deadline.trace.find(({ day }) => day === '2022-02-25')?.source).toBeNull();
  });

  test.each([
    ['2022-03-11', null, 'RUNNING', false],
    ['2022-03-14', '2022-03-11', 'MET', false],
    ['2022-03-14', '2022-03-14', 'MET_LATE', true],
    ['2022-03-14', null, 'MISSED', true],
  ] as const)('on %s, done on %s: %s, breached %s', (today, fulfilledOn, status, isBreached) => {
    const term: Term = { unit: 'WORKING_DAYS', count: 10 };
    expect(deadlineOf(E7, term, '2022-02-24', today, fulfilledOn)).toMatchObject({ status, isBreached });
  });

  test.each([
    [{ unit: 'WORKING_DAYS', count: 1 }, '1 working day'],
    [{ unit: 'WORKING_DAYS', count: 3 }, '3 working days'],
    [{ unit: 'MONTHS', count: 1 }, '1 month'],
    [{ unit: 'MONTHS', count: 3 }, '3 months'],
    [{ unit: 'DAY_OF_NEXT_MONTH', day: 10 }, 'by day 10 of the following month'],
    [{ unit: 'NOT_STATED' }, 'no term stated'],
  ] as const)('%j is told as «%s», and in Kazakh and Russian', (term, en) => {
    const { termText } = deadlineOf(E7, term, '2022-02-24', '2022-03-12');
    expect(termText.en).toBe(en);
    expect(new Set(Object.values(termText)).size).toBe(3);
  });

  test('E-10: without a term nothing is ever breached', () => {
    expect(
      deadlineOf(legalReference('146', '10'), { unit: 'NOT_STATED' }, '2018-01-05', '2026-11-21'),
    ).toMatchObject({ dueOn: null, status: 'NO_TERM', isBreached: false, daysLeft: null, trace: [] });
  });
});

describe('legal reference as clients read it', () => {
  test('C-29: tells the standing of act and clause and the window of the clause', () => {
    expect(legalReferenceOf(legalReference('129', '29'))).toMatchObject({
      actId: 'KZ-129-2016',
      actNumber: '129',
      actStatus: 'IN_FORCE',
      clause: '29',
      clauseStatus: 'REPEALED',
      validTo: '2023-05-27',
    });
  });

  test('a citation of nothing is a fault, told with act and clause', () => {
    expect(() => legalReferenceOf({ actId: 'KZ-129-2016', clause: '999' })).toThrow('«999»');
    expect(() => legalReferenceOf({ actId: 'KZ-0', clause: '1' })).toThrow('«KZ-0»');
  });
});
