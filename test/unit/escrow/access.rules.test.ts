import fc from 'fast-check';
import {
  type AccessFacts,
  covers,
  decideAccess,
  serves,
} from '../../../subgraphs/escrow/access-right/access.rules';
import { AccessPurpose, OPERATOR_PURPOSES } from '../../../subgraphs/escrow/access-right/access-right.model';
import { ContentSection, DepositState } from '../../../subgraphs/escrow/deposit/deposit.model';

const PURPOSES = Object.keys(AccessPurpose) as AccessPurpose[];
const SECTIONS = Object.keys(ContentSection) as ContentSection[];
const STATES = Object.keys(DepositState) as DepositState[];

const sections = fc.option(fc.subarray(SECTIONS, { minLength: 1 }), { nil: null });
const asked = fc.record({
  purpose: fc.option(fc.constantFrom(...PURPOSES), { nil: null }),
  sections,
  isDownload: fc.boolean(),
});
const facts: fc.Arbitrary<AccessFacts> = fc.record({
  state: fc.constantFrom(...STATES),
  isFrozen: fc.boolean(),
  rights: fc.array(fc.record({ id: fc.uuid(), purpose: fc.constantFrom(...PURPOSES), sections }), {
    maxLength: 4,
  }),
  limits: fc.option(
    fc.record({
      purposes: fc.subarray([...OPERATOR_PURPOSES]),
      sections,
      isDownloadAllowed: fc.boolean(),
    }),
    { nil: null },
  ),
});

test('A07: whatever is given rests on a right of the person for the purpose, within its scope and the limits', () => {
  fc.assert(
    fc.property(asked, facts, (request, known) => {
      const decision = decideAccess(request, known);
      if (!decision.ok) return;
      const { right } = decision;
      expect(known.isFrozen).toBe(false);
      expect(known.rights).toContain(right);
      expect(request.purpose === null || request.purpose === right.purpose).toBe(true);
      expect(serves(right.purpose, known.state)).toBe(true);
      expect(covers(right.sections, request.sections)).toBe(true);
      if (known.limits === null || !OPERATOR_PURPOSES.includes(right.purpose)) return;
      expect(known.limits.purposes).toContain(right.purpose);
      expect(covers(known.limits.sections, request.sections)).toBe(true);
      expect(known.limits.isDownloadAllowed || !request.isDownload).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('A07: nobody without a right is given anything', () => {
  fc.assert(
    fc.property(asked, facts, (request, known) => {
      const decision = decideAccess(request, { ...known, rights: [], isFrozen: false });
      expect(decision).toMatchObject({ ok: false, code: 'ACCESS_NOT_REGISTERED' });
    }),
  );
});

test.each([
  ['INTAKE', ['DRAFT', 'TRANSFERRED', 'RECEIVED', 'VERIFIED', 'REFUSED'], ['ACCEPTED', 'HANDED_OVER']],
  ['FIXITY', ['ACCEPTED', 'TERMINATION_NOTIFIED'], ['VERIFIED', 'REFUSED']],
  ['HANDOVER', ['TERMINATION_NOTIFIED', 'ACCEPTED'], ['TRANSFERRED']],
  ['GRANT', ['ACCEPTED'], ['SIGNED_BY_BOTH']],
  ['VERIFY', ['TRANSFERRED', 'ACCEPTED'], []],
  ['LOSS', ['ACCEPTED', 'TERMINATION_NOTIFIED'], ['VERIFIED', 'HANDED_OVER']],
  ['MULTIPLE_USE', ['ACCEPTED', 'TERMINATION_NOTIFIED'], ['VERIFIED', 'HANDED_OVER']],
] as const)('A4.2.2: %s serves while its obligation is open', (purpose, open, closed) => {
  for (const state of open) expect(serves(purpose, state)).toBe(true);
  for (const state of closed) expect(serves(purpose, state)).toBe(false);
});

test('E-10: a right to some media gives no byte of another, and nothing about the deposit as a whole', () => {
  const right = { id: 'right', purpose: 'LOSS', sections: null, media: [1, 3] } as const;
  const known = { state: 'ACCEPTED', isFrozen: false, rights: [right], limits: null } as const;
  const isGiven = (medium?: number) =>
    decideAccess({ purpose: null, sections: null, isDownload: true, ...(medium && { medium }) }, known).ok;
  expect([isGiven(1), isGiven(2), isGiven(3), isGiven()]).toEqual([true, false, true, false]);
});
