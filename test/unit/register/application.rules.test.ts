import { APPLICATION, actionsFor, dueOnIn } from '../../../subgraphs/register/application/application.rules';
import { readEvidence } from '../../../subgraphs/register/application/transition.rules';
import {
  REASONS,
  type RegisterReason,
  reasonRefusals,
  reasonsOn,
} from '../../../subgraphs/register/entry/reason.rules';
import { ambiguousActions, unreachableStates } from '../../../subgraphs/shared/kernel/transition-table';

test('every state of an application can be reached, and no act is ambiguous', () => {
  expect(unreachableStates(APPLICATION, 'DRAFT')).toEqual([]);
  expect(ambiguousActions(APPLICATION)).toEqual([]);
});

test('each act has one capacity in which it is done, and nobody else is told of it', () => {
  expect(actionsFor('COMPLETENESS_CHECK', ['HOLDER'])).toEqual(['WITHDRAW']);
  expect(actionsFor('COMPLETENESS_CHECK', ['REGISTER_KEEPER'])).toEqual(['RETURN', 'ACCEPT']);
  expect(actionsFor('COMPLETENESS_CHECK', [])).toEqual([]);
  expect(actionsFor('RECOMMENDED', ['HOLDER', 'REGISTER_KEEPER'])).toEqual(['WITHDRAW', 'GRANT', 'REFUSE']);
});

test.each([
  ['COMPLETENESS_CHECK', '2026-11-20', '2026-11-27'],
  // Independence Day, 16 December, is not counted.
  ['COMPLETENESS_CHECK', '2026-12-10', '2026-12-18'],
  ['COMMISSION_REVIEW', '2026-11-20', '2026-12-10'],
  ['COMMISSION_REVIEW', '2026-12-01', '2026-12-22'],
  ['DRAFT', '2026-11-20', null],
  ['RECOMMENDED', '2026-11-20', null],
] as const)('Order 53/НҚ: in %s since %s an application is due on %s', (state, since, dueOn) => {
  expect(dueOnIn(state, since)).toBe(dueOn);
});

describe('the dated table of reasons', () => {
  const [known] = REASONS;
  const row = (code: string, validFrom: string, validTo: string | null): RegisterReason => {
    if (!known) throw new Error('The table is empty.');
    return { ...known, code, validFrom, validTo };
  };
  const TABLE = [row('OLD', '2018-03-28', '2027-01-01'), row('OFFICIAL', '2027-01-01', null)];
  const codesOn = (day: string) => reasonsOn('REFUSAL', day, TABLE).map(({ code }) => code);

  test('official reasons take the place of ours from their day on, and old days keep the old ones', () => {
    expect(['2018-03-27', '2018-03-28', '2026-12-31', '2027-01-01'].map(codesOn)).toEqual([
      [],
      ['OLD'],
      ['OLD'],
      ['OFFICIAL'],
    ]);
    expect(reasonRefusals('REFUSAL', 'OLD', '2026-12-31', TABLE)).toEqual([]);
    expect(reasonRefusals('REFUSAL', 'OLD', '2027-01-01', TABLE)).toMatchObject([
      { error: { code: 'REGISTER_REASON_UNKNOWN', facts: { allowed: ['OFFICIAL'] } } },
    ]);
    expect(reasonsOn('EXCLUSION', '2026-12-31', TABLE)).toEqual([]);
  });

  test('a code has one meaning on a day', () => {
    const codes = REASONS.map(({ code, use }) => `${use}.${code}`);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

test.each([
  ['nothing', null],
  ['a text', 'object'],
  ['an object without id', { commissionedOn: '2020-01-01' }],
])('%s is no evidence', (_what, answer) => {
  expect(readEvidence(answer)).toBe('UNKNOWN');
});

test('of an answer nothing is believed that is not there', () => {
  expect(
    readEvidence({ objectId: 'o', commissionedOn: 5, relations: ['x', { organizationId: 'a' }] }),
  ).toEqual({
    objectId: 'o',
    stage: '',
    commissionedOn: null,
    organizationIds: ['a'],
    version: 0,
  });
});
