import { DepositState } from '../../../../subgraphs/escrow/deposit/deposit.model';
import { mediumClosedRefusals } from '../../../../subgraphs/escrow/material/medium.rules';

const TAKEN = [1, 2];
const STATES = Object.keys(DepositState) as DepositState[];

/** States of a path in which a medium of the number is taken. */
const taking = (path: 'EGOV_OBJECT' | 'REGISTER_SOFTWARE', number: number) =>
  STATES.filter(
    (state) =>
      mediumClosedRefusals({ path, state, legacyRuleSet: null }, number, TAKEN, 'UPLOAD').length === 0,
  );

test.each([
  ['another one', 3, ['DRAFT', 'SUBMITTED', 'REGISTERED', 'REPOSITORY_READY']],
  ['one in place of another', 2, ['DRAFT', 'SUBMITTED', 'REGISTERED', 'REPOSITORY_READY', 'TRANSFERRED']],
] as const)(
  'E-9: of the media of an object %s is taken in these states and no other',
  (_what, number, states) => {
    expect(taking('EGOV_OBJECT', number)).toEqual(states);
  },
);

test.each([
  ['another one', 3],
  ['one in place of another', 2],
])('E-14(3): of the media of register software %s comes with the application alone', (_what, number) => {
  expect(taking('REGISTER_SOFTWARE', number)).toEqual(['DRAFT']);
});

test.each([
  ['REGISTER_SOFTWARE', 'RECEIVED', '14(3)'],
  ['EGOV_OBJECT', 'TRANSFERRED', '9'],
] as const)('what is no longer taken of %s is told with the clause of its path', (path, state, clause) => {
  const [closed] = mediumClosedRefusals({ path, state, legacyRuleSet: null }, 3, TAKEN, 'UPLOAD');
  expect(closed?.error).toMatchObject({ code: 'MEDIUM_CLOSED', clause: { clause } });
});

test('p.2: the media of a deposit that was imported accepted are imported after it, each once', () => {
  const legacy = { path: 'EGOV_OBJECT', state: 'ACCEPTED', legacyRuleSet: 'B@2016-01-28' };
  const codes = (
    deposit: Parameters<typeof mediumClosedRefusals>[0],
    number: number,
    source: 'UPLOAD' | 'IMPORT',
  ) => mediumClosedRefusals(deposit, number, TAKEN, source).map(({ error }) => error.code);
  expect(codes(legacy, 3, 'IMPORT')).toEqual([]);
  expect(codes(legacy, 2, 'IMPORT')).toEqual(['MEDIUM_CLOSED']);
  expect(codes(legacy, 3, 'UPLOAD')).toEqual(['MEDIUM_CLOSED']);
  expect(codes({ ...legacy, legacyRuleSet: null }, 3, 'IMPORT')).toEqual(['MEDIUM_CLOSED']);
});
