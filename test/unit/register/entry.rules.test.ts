import { FORM_CLAUSES } from '../../../subgraphs/register/acquisition/entry-use.rules';
import { eventClause, INCLUSION_CLAUSES, statusOn } from '../../../subgraphs/register/entry/entry.rules';

describe('C-20: an entry holds from its day of inclusion to the day before its exclusion', () => {
  const entry = { includedOn: '2024-03-01', excludedOn: '2025-06-30' };

  test.each([
    ['2024-02-29', 'NOT_YET_INCLUDED'],
    ['2024-03-01', 'INCLUDED'],
    ['2025-06-29', 'INCLUDED'],
    ['2025-06-30', 'EXCLUDED'],
    ['2025-07-01', 'EXCLUDED'],
  ])('on %s it is %s', (day, status) => {
    expect(statusOn(entry, day)).toBe(status);
  });

  test('an entry that was never excluded holds on every later day', () => {
    expect(statusOn({ includedOn: '2024-03-01', excludedOn: null }, '2099-12-31')).toBe('INCLUDED');
  });

  test('an entry that was included and excluded on one day held on none', () => {
    const never = { includedOn: '2024-03-01', excludedOn: '2024-03-01' };
    expect(['2024-02-29', '2024-03-01', '2024-03-02'].map((day) => statusOn(never, day))).toEqual([
      'NOT_YET_INCLUDED',
      'EXCLUDED',
      'EXCLUDED',
    ]);
  });
});

test('C-37, C-38: only the transitional inclusions rest on a clause of the orders', () => {
  expect(INCLUSION_CLAUSES).toEqual({
    GENERAL: null,
    TRANSITIONAL_PRE_2023: { actId: 'KZ-129-2016', clause: '37' },
    TRANSITIONAL_IN_DEVELOPMENT: { actId: 'KZ-129-2016', clause: '38' },
  });
});

test('C-37: the clause is that of the inclusion, not of later acts on the entry', () => {
  const kinds = ['INCLUDED', 'AMENDED', 'EXCLUDED'] as const;
  expect(kinds.map((kind) => eventClause(kind, 'TRANSITIONAL_PRE_2023')?.clause ?? null)).toEqual([
    '37',
    null,
    null,
  ]);
});

test('C-20, C-26: each form of acquisition has its clause', () => {
  expect(FORM_CLAUSES.GOODS.clause).toBe('20');
  expect(FORM_CLAUSES.ICT_SERVICE.clause).toBe('26');
});
