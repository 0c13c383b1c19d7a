import fc from 'fast-check';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { definePolicies, everyone, type Relation } from '../../../subgraphs/shared/access/policy';
import { type ReadPolicy, readPolicies } from '../../../subgraphs/shared/access/read-policies';
import { ROLES, type Role } from '../../../subgraphs/shared/access/roles';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';

const ORGANIZATION = seededUuid('organization:ministry-justice');
const ALL_ROLES = Object.keys(ROLES) as Role[];
const ALL_RELATIONS: Relation[] = ['OWNER', 'HOLDER', 'TRUSTEE', 'ORGANIZATION', 'SUPPLIER'];
const SCOPES = ['objects:read', 'register:read'];

function person(roles: readonly Role[], overrides: Partial<Extract<Actor, { subject: string }>> = {}): Actor {
  return {
    kind: 'PERSON',
    subject: 'somebody',
    organizationId: ORGANIZATION,
    roles: new Set(roles),
    scopes: new Set(),
    tokenExpiresAt: new Date('2030-01-01T00:00:00Z'),
    ...overrides,
  };
}

const partner = (...scopes: string[]) => person(['PARTNER'], { kind: 'CLIENT', scopes: new Set(scopes) });

/** A = all, R = by any relation, P = by the parties of the deposit (owner, holder), - = nothing. */
const COLUMNS = [
  'organization.read',
  'object.read',
  'object.cost.read',
  'register.read',
  'deposit.read',
  'deposit.verification.read',
  'deposit.application.read',
  'deposit.journal.read',
  'deposit.journal.person.read',
  'platform.architecture.read',
] as const;
const MATRIX: readonly (readonly [string, Actor, string])[] = [
  ['nobody signed in', ANONYMOUS, '----------'],
  ['a person without role', person([]), 'ARRAPPP---'],
  ['a person without role and organization', person([], { organizationId: null }), 'A--A------'],
  ['STATE_BODY', person(['STATE_BODY']), 'AAAAPPP---'],
  ['OPERATOR', person(['OPERATOR']), 'AAAAAAAAAA'],
  ['OPERATOR_STAFF', person(['OPERATOR_STAFF']), 'ARRAAAAAA-'],
  ['AUTHORIZED_BODY', person(['AUTHORIZED_BODY']), 'AAAAAPPAAA'],
  ['INTEGRATOR', person(['INTEGRATOR']), 'AAAAPPP--A'],
  ['REGISTER_KEEPER', person(['REGISTER_KEEPER']), 'AAAAPPP---'],
  ['TESTER', person(['TESTER']), 'AA-APPP---'],
  ['EXPERT', person(['EXPERT']), 'AAAAPPP---'],
  ['ARCHIVE', person(['ARCHIVE']), 'AR-APPP---'],
  ['ANALYST', person(['ANALYST']), 'AAAAAPPA--'],
  ['AUDITOR', person(['AUDITOR']), 'AAAAAPPAAA'],
  ['ADMINISTRATOR', person(['ADMINISTRATOR']), 'A---------'],
  ['ADMINISTRATOR with another role', person(['ADMINISTRATOR', 'OPERATOR']), 'A---------'],
  ['PARTNER with both scopes', partner(...SCOPES), 'AA-A------'],
  ['PARTNER with objects:read', partner('objects:read'), 'AA--------'],
  ['PARTNER with register:read', partner('register:read'), 'A--A------'],
  ['PARTNER without scope', partner(), '----------'],
  ['a person with the role PARTNER and no scope', person(['PARTNER']), '----------'],
  ['a client without role', person([], { kind: 'CLIENT', scopes: new Set(SCOPES) }), '----------'],
  ['a person with scopes alone', person([], { organizationId: null, scopes: new Set(SCOPES) }), 'A--A------'],
];

const VISIBILITIES = {
  A: 'ALL',
  R: { relatedTo: ORGANIZATION, relations: ALL_RELATIONS },
  P: { relatedTo: ORGANIZATION, relations: ['OWNER', 'HOLDER'] },
  '-': 'NONE',
} as const;

describe.each(MATRIX)('C-4, E-2(4): %s', (_who, actor, row) => {
  test.each(COLUMNS.map((policy, at) => [policy, row.charAt(at)] as const))('%s → %s', (policy, expected) => {
    expect(readPolicies.visibility(actor, policy)).toEqual(
      VISIBILITIES[expected as keyof typeof VISIBILITIES],
    );
  });
});

test('the matrix has a row for each role', () => {
  const named = MATRIX.flatMap(([, actor]) => (actor.kind === 'ANONYMOUS' ? [] : [...actor.roles]));
  expect(new Set(named)).toEqual(new Set(ALL_ROLES));
});

test('each policy is either in the matrix or public', () => {
  const open = readPolicies.names.filter((name) => readPolicies.decide(ANONYMOUS, name).allowed);
  expect(open).toEqual(['law.read', 'calendar.read', 'viewer.read', 'platform.read']);
  expect([...open, ...COLUMNS]).toEqual(readPolicies.names);
});

test('A12: an object is shown alone exactly when it would stand in the list', () => {
  const actors = fc.record({
    kind: fc.constantFrom('PERSON' as const, 'CLIENT' as const),
    roles: fc.subarray(ALL_ROLES),
    scopes: fc.subarray(SCOPES),
    organizationId: fc.constantFrom(ORGANIZATION, null),
  });
  fc.assert(
    fc.property(actors, fc.subarray(ALL_RELATIONS), fc.constantFrom(...COLUMNS), (given, related, policy) => {
      const actor = person(given.roles, {
        ...given,
        roles: new Set(given.roles),
        scopes: new Set(given.scopes),
      });
      // Whoever acts for no organization has no relation to anything.
      const relations = given.organizationId ? related : [];
      const seen = readPolicies.visibility(actor, policy);
      const listed =
        typeof seen === 'string' ? seen === 'ALL' : seen.relations.some((one) => relations.includes(one));
      expect(readPolicies.decide(actor, policy, { relations }).allowed).toBe(listed);
    }),
    { numRuns: 2_000 },
  );
});

test('E-15: a supplier of the object sees neither the deposit nor its findings', () => {
  const supplier = { relations: ['SUPPLIER'] as const };
  expect(readPolicies.decide(person([]), 'object.read', supplier)).toEqual({
    allowed: true,
    reason: 'RELATED',
    clause: 'C-4',
  });
  expect(readPolicies.decide(person([]), 'deposit.read', supplier)).toEqual({
    allowed: false,
    reason: 'NO_RULE',
    clause: 'E-2(4)',
  });
  expect(readPolicies.decide(person([]), 'deposit.verification.read', supplier).allowed).toBe(false);
});

test('relations told about somebody without an organization give nothing', () => {
  const actor = person([], { organizationId: null });
  expect(readPolicies.decide(actor, 'object.read', { relations: ['OWNER'] }).allowed).toBe(false);
});

test('A12: a refusal says whether to sign in, or that the role is barred', () => {
  expect(readPolicies.decide(ANONYMOUS, 'object.read')).toMatchObject({
    allowed: false,
    reason: 'NOT_SIGNED_IN',
  });
  expect(readPolicies.decide(person(['ADMINISTRATOR']), 'deposit.read')).toMatchObject({
    allowed: false,
    reason: 'ROLE_BARRED',
  });
});

test('A12: what no policy names is refused to everybody', () => {
  for (const name of ['deposit.bytes.read', 'toString', '__proto__', '']) {
    expect(readPolicies.decide(person(ALL_ROLES), name as ReadPolicy)).toEqual({
      allowed: false,
      reason: 'UNKNOWN_POLICY',
      clause: null,
    });
    expect(readPolicies.visibility(person(['OPERATOR']), name as ReadPolicy)).toBe('NONE');
  }
});

test('A12: a policy without rules refuses', () => {
  const policies = definePolicies({
    empty: { clause: null, allow: [] },
    open: { clause: null, allow: [everyone] },
  });
  expect(policies.decide(person(ALL_ROLES), 'empty').allowed).toBe(false);
  expect(policies.visibility(person(ALL_ROLES), 'empty')).toBe('NONE');
  expect(policies.decide(ANONYMOUS, 'open').allowed).toBe(true);
});

test('each role has a name and a description in Kazakh, Russian and English', () => {
  const texts = Object.values(ROLES).flatMap(({ name, description }) => [name, description]);
  for (const { kk, ru, en } of texts) {
    expect(kk).toMatch(/^[«»А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі\s.,:-]+$/);
    expect(ru).toMatch(/^[«»А-Яа-яЁё\s.,:-]+$/);
    expect(en).toMatch(/^[A-Za-z\s.,:-]+$/);
  }
});
