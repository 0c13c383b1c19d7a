import {
  addressRefusals,
  MAX_ADDRESSES,
  readerOf,
} from '../../../subgraphs/objects/operation/calendar-address.rules';
import { organizationId } from '../../support/actors';

const NOW = new Date('2026-11-20T07:00:00Z');
const TODAY = '2026-11-20';
const maker = (...roles: string[]) => ({
  actor: 'somebody',
  actorOrganizationId: organizationId('operator'),
  roles,
});

test('the reader has the roles that the maker held and the organization is appointed to, and no others', () => {
  const rolesOf = (held: string[], appointed: string[]) => [
    ...readerOf(maker(...held), appointed, NOW).roles,
  ];
  expect(rolesOf(['OPERATOR', 'ANALYST'], ['OPERATOR', 'INTEGRATOR'])).toEqual(['OPERATOR']);
  expect(rolesOf(['ANALYST'], ['OPERATOR'])).toEqual([]);
  expect(rolesOf(['OPERATOR'], [])).toEqual([]);
  expect(rolesOf(['KING'], ['KING'])).toEqual([]);
  expect(readerOf(maker(), [], NOW)).toMatchObject({
    kind: 'PERSON',
    subject: 'somebody',
    organizationId: organizationId('operator'),
    scopes: new Set(),
  });
});

test.each([
  ['today', TODAY, []],
  ['in a year', '2027-11-20', []],
  ['yesterday', '2026-11-19', ['CALENDAR_TERM_INVALID']],
  ['in more than a year', '2027-11-21', ['CALENDAR_TERM_INVALID']],
])('an address that ends %s is answered so', (_when, validUntil, codes) => {
  const refusals = addressRefusals({ label: null, validUntil, isShown: true, count: 0 }, TODAY);
  expect(refusals.map(({ error }) => error.code)).toEqual(codes);
});

test('all problems of an address are told together', () => {
  const address = { label: '', validUntil: '2026-01-01', isShown: false, count: MAX_ADDRESSES };
  expect(addressRefusals(address, TODAY).map(({ error }) => error.code)).toEqual([
    'CALENDAR_NOT_SHOWN',
    'TEXT_BLANK',
    'CALENDAR_TERM_INVALID',
    'CALENDAR_ADDRESSES_FULL',
  ]);
});
