import fc from 'fast-check';
import { isThirdParty } from '../../../subgraphs/escrow/party/third-party.rules';

const INSIDERS = { partyIds: ['owner', 'holder'], operatorId: 'operator', affiliateIds: ['affiliate'] };

test.each([
  ['owner', false],
  ['holder', false],
  ['operator', false],
  ['affiliate', false],
  ['another', true],
  [null, true],
])('A4.1.1(3): whoever acts for %s is a third party: %s', (organizationId, expected) => {
  expect(isThirdParty({ organizationId }, INSIDERS)).toBe(expected);
});

test('A4.1.1(3): nobody is let in by an organization that is not named', () => {
  fc.assert(
    fc.property(fc.uuid(), (organizationId) => {
      expect(isThirdParty({ organizationId }, INSIDERS)).toBe(true);
    }),
  );
});
