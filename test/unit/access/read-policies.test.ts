import fc from 'fast-check';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import {
  definePolicies,
  everyone,
  type Policies,
  type Relation,
} from '../../../subgraphs/shared/access/policy';
import { type ReadPolicy, readPolicies } from '../../../subgraphs/shared/access/read-policies';
import { ROLES, type Role } from '../../../subgraphs/shared/access/roles';
import { writePolicies } from '../../../subgraphs/shared/access/write-policies';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { findClause } from '../../../subgraphs/shared/law';

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

/** Whoever may ask; the rows below have one letter for each of them. */
const ACTORS: readonly (readonly [string, Actor])[] = [
  ['nobody signed in', ANONYMOUS],
  ['a person without role', person([])],
  ['a person without role and organization', person([], { organizationId: null })],
  ['STATE_BODY', person(['STATE_BODY'])],
  ['OPERATOR', person(['OPERATOR'])],
  ['OPERATOR_STAFF', person(['OPERATOR_STAFF'])],
  ['AUTHORIZED_BODY', person(['AUTHORIZED_BODY'])],
  ['INTEGRATOR', person(['INTEGRATOR'])],
  ['REGISTER_KEEPER', person(['REGISTER_KEEPER'])],
  ['TESTER', person(['TESTER'])],
  ['EXPERT', person(['EXPERT'])],
  ['ARCHIVE', person(['ARCHIVE'])],
  ['ANALYST', person(['ANALYST'])],
  ['AUDITOR', person(['AUDITOR'])],
  ['ADMINISTRATOR', person(['ADMINISTRATOR'])],
  ['ADMINISTRATOR with another role', person(['ADMINISTRATOR', 'OPERATOR'])],
  ['PARTNER with both scopes', partner(...SCOPES)],
  ['PARTNER with objects:read', partner('objects:read')],
  ['PARTNER with register:read', partner('register:read')],
  ['PARTNER without scope', partner()],
  ['a person with the role PARTNER and no scope', person(['PARTNER'])],
  ['a client without role', person([], { kind: 'CLIENT', scopes: new Set(SCOPES) })],
  ['a person with scopes alone', person([], { organizationId: null, scopes: new Set(SCOPES) })],
];

/**
 * A = all, R = by any relation, P = by the parties (owner, holder), O = as owner, H = as holder, G = as the organization,
 * S = as supplier, T = as organization or supplier, - = nothing.
 */
const MATRIX = {
  'organization.read': '-AAAAAAAAAAAAAAAAAA---A',
  'object.read': '-R-AARAAAAARAA--AA-----',
  'object.cost.read': '-R-AARAAA-A-AA---------',
  'service-model.read': '------A-----AA---------',
  'register.read': '-AAAAAAAAAAAAA--A-A---A',
  'register.application.read': '-H-HHHAHAHHHHA---------',
  'analogue-search.read': '-G-GAGAGAGGGAA---------',
  'tender.read': '-T-TATATATTTAA---------',
  'inclusion-intent.read': '-S-SSSASASSSAA---------',
  'deposit.read': '-P-PAAAPPPPPAA---------',
  'deposit.verification.read': '-P-PAAPPPPPPPP---------',
  'deposit.application.read': '-P-PAAPPPPPPPP---------',
  'deposit.agreement.read': '-P-PAPPPPPPPPP---------',
  'deposit.owner-finding.read': '-P-PPPPPPPPPPP---------',
  'deposit.material.read': '-P-PAAPPPPPPPP---------',
  'deposit.access.read': '-P-PAPPPPPPPPA---------',
  'deposit.access-request.read': '-P-PAPPPPPPPPP---------',
  'protection.read': '-P-PAAPPPPPPPA---------',
  'deposit.journal.read': '----AAA-----AA---------',
  'deposit.journal.unsigned.read': '----AA-----------------',
  'deposit.journal.person.read': '----AAA------A---------',
  'platform.architecture.read': '----A-AA-----A---------',
  'object-request.read': '-O-OOOAAOOOOOA---------',
  'gratuitous-acquisition.read': '-O-OOOAAOOOOOA---------',
  'calendar-address.read': '-AAAAAAAAAAAAA--------A',
  'dead-letter.read': '----A--------A---------',
  'object.document.official-use.read': '-R-AARAAAAARAA---------',
} as const satisfies Partial<Record<ReadPolicy, string>>;
const POLICIES = Object.entries(MATRIX) as [ReadPolicy, string][];

const VISIBILITIES = {
  A: 'ALL',
  R: { relatedTo: ORGANIZATION, relations: ALL_RELATIONS },
  P: { relatedTo: ORGANIZATION, relations: ['OWNER', 'HOLDER'] },
  O: { relatedTo: ORGANIZATION, relations: ['OWNER'] },
  H: { relatedTo: ORGANIZATION, relations: ['HOLDER'] },
  G: { relatedTo: ORGANIZATION, relations: ['ORGANIZATION'] },
  S: { relatedTo: ORGANIZATION, relations: ['SUPPLIER'] },
  T: { relatedTo: ORGANIZATION, relations: ['ORGANIZATION', 'SUPPLIER'] },
  '-': 'NONE',
} as const;

describe.each(POLICIES)('%s', (policy, letters) => {
  test.each(ACTORS.map(([who, actor], at) => [who, letters.charAt(at), actor] as const))(
    'C-4, E-2(4): %s → %s',
    (_who, letter, actor) => {
      expect(readPolicies.visibility(actor, policy)).toEqual(
        VISIBILITIES[letter as keyof typeof VISIBILITIES],
      );
    },
  );
});

test('the matrix has an actor for each role', () => {
  const named = ACTORS.flatMap(([, actor]) => (actor.kind === 'ANONYMOUS' ? [] : [...actor.roles]));
  expect(new Set(named)).toEqual(new Set(ALL_ROLES));
});

test('each policy is either in the matrix or public', () => {
  const open = readPolicies.names.filter((name) => readPolicies.decide(ANONYMOUS, name).allowed);
  expect(open).toEqual(['law.read', 'calendar.read', 'viewer.read', 'platform.read', 'target-model.read']);
  expect([...open, ...Object.keys(MATRIX)].sort()).toEqual([...readPolicies.names].sort());
});

test('A12: an object is shown alone exactly when it would stand in the list', () => {
  const actors = fc.record({
    kind: fc.constantFrom('PERSON' as const, 'CLIENT' as const),
    roles: fc.subarray(ALL_ROLES),
    scopes: fc.subarray(SCOPES),
    organizationId: fc.constantFrom(ORGANIZATION, null),
  });
  fc.assert(
    fc.property(
      actors,
      fc.subarray(ALL_RELATIONS),
      fc.constantFrom(...POLICIES.map(([policy]) => policy)),
      (given, related, policy) => {
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
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each(
  [readPolicies, writePolicies].flatMap((policies) =>
    policies.names.flatMap((name: string) => {
      const clause = (policies as Policies<string>).find(name).clause;
      return clause === null ? [] : [[name, clause] as const];
    }),
  ),
)('the clause of the policy %s stands in its act: %s', (_name, clause) => {
  const [act, number] = clause.startsWith('C-')
    ? ['129', clause.slice(2)]
    : ['146', clause.replace(/^E-/, '')];
  expect(findClause(act, number).kind).toBe('FOUND');
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
