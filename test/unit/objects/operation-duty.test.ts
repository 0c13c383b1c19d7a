import { OperationDutyCode } from '../../../subgraphs/objects/operation/operation.model';
import {
  type DutyReport,
  dutiesOn,
  dutyReportRefusals,
  dutyRuleOf,
  isOperated,
  OPERATION_DUTIES,
} from '../../../subgraphs/objects/operation/operation-duty.rules';

const TODAY = '2026-11-20';
const EARLIEST = '2026-06-15';

const kept = (overrides: Partial<DutyReport> = {}): DutyReport => ({
  duty: 'BACKUP',
  status: 'FULFILLED',
  evidenceText: 'Журнал',
  reviewedOn: '2026-11-01',
  ...overrides,
});
const codes = (report: DutyReport) =>
  dutyReportRefusals(report, EARLIEST, TODAY).map(({ error }) => error.code);

describe('duties of operation (C-16)', () => {
  test('are the closed list of the clause, each on its own subclause', () => {
    expect(OPERATION_DUTIES.map(({ code }) => code)).toEqual(Object.keys(OperationDutyCode));
    for (const { number, clause } of OPERATION_DUTIES)
      expect(clause.clause).toBe(`16(${Number.parseInt(number, 10)})`);
  });

  test('hold from the day of their wording on', () => {
    expect(dutiesOn('2022-12-31')).toEqual([]);
    expect(dutiesOn('2023-01-01')).toHaveLength(11);
  });

  test('an unknown one is a fault of the program', () => {
    expect(() => dutyRuleOf('TEA')).toThrow(RangeError);
  });
});

test.each([
  ['INDUSTRIAL_OPERATION', '2020-01-01', true],
  ['DEVELOPMENT', '2020-01-01', true],
  ['TERMINATED', '2020-01-01', false],
  ['TRIAL_OPERATION', null, false],
])('C-16: an object in %s, commissioned on %s, is operated: %s', (stage, commissionedOn, expected) => {
  expect(isOperated({ stage, commissionedOn })).toBe(expected);
});

describe('a report on a duty', () => {
  test.each([
    [EARLIEST, []],
    [TODAY, []],
    ['2026-06-14', ['DUTY_REVIEW_DAY_WRONG']],
    ['2026-11-21', ['DUTY_REVIEW_DAY_WRONG']],
  ])('of %s is answered %j', (reviewedOn, expected) => {
    expect(codes(kept({ reviewedOn }))).toEqual(expected);
  });

  test.each([
    ['text', { evidenceText: 'Журнал' }, []],
    ['document', { evidenceText: null, evidenceDocumentId: 'doc_1' }, []],
    ['nothing', { evidenceText: null }, ['EVIDENCE_NOT_GIVEN']],
    ['blanks', { evidenceText: ' \n' }, ['EVIDENCE_NOT_GIVEN']],
  ])('that it is kept, with %s as evidence, is answered %#', (_what, overrides, expected) => {
    expect(codes(kept(overrides))).toEqual(expected);
  });

  test.each([
    ['Переход идёт', []],
    [null, ['DUTY_EXPLANATION_MISSING']],
    ['  ', ['DUTY_EXPLANATION_MISSING']],
  ])('that it is not kept, explained by %j, is answered %j', (explanation, expected) => {
    expect(codes(kept({ status: 'NOT_FULFILLED', evidenceText: null, explanation }))).toEqual(expected);
  });

  test('that it is not kept needs no measure', () => {
    const missing = { status: 'NOT_FULFILLED', explanation: 'Переход идёт' } as const;
    for (const duty of ['PROTECTION_AND_RESTORATION', 'LOGGING', 'LESS_PAPER'] as const)
      expect(codes(kept({ duty, ...missing }))).toEqual([]);
  });

  test.each([
    ['LESS_PAPER', { paperFormsRemaining: 0 }, []],
    ['LESS_PAPER', { paperFormsRemaining: -1 }, ['DUTY_MEASURE_WRONG']],
    ['LOGGING', { logSystem: 'Журнал', archivePeriodMonths: 1 }, []],
    ['LOGGING', { logSystem: 'Журнал', archivePeriodMonths: 0 }, ['DUTY_MEASURE_WRONG']],
    ['LOGGING', { logSystem: 'Журнал', archivePeriodMonths: 1201 }, ['DUTY_MEASURE_WRONG']],
    ['LOGGING', { logSystem: ' ', archivePeriodMonths: 3 }, ['DUTY_MEASURE_MISSING']],
    ['PROTECTION_AND_RESTORATION', { restoreTestedOn: '2026-11-01' }, []],
    ['PROTECTION_AND_RESTORATION', { restoreTestedOn: '2026-11-02' }, ['DUTY_MEASURE_WRONG']],
    ['SUPPORT', { supportContractId: 'spc_1' }, []],
    ['SUPPORT', {}, []],
    ['BACKUP', { supportContractId: 'spc_1' }, ['DUTY_MEASURE_FOREIGN']],
    ['BACKUP', { paperFormsRemaining: 0 }, ['DUTY_MEASURE_FOREIGN']],
  ] as const)('on %s with %j is answered %j', (duty, measures, expected) => {
    expect(codes(kept({ duty, ...measures }))).toEqual(expected);
  });
});
