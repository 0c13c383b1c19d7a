import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { isObjectType } from 'graphql';
import { CONFIDENTIAL } from '../../../subgraphs/escrow/access-right/note-barred';
import { ESCROW } from '../../../subgraphs/escrow/module';
import { subgraphSchema } from '../../../subgraphs/shared/graphql/subgraph-schema';
import { person } from '../../support/actors';
import {
  askBytes,
  COLLEAGUE,
  done,
  FIELDS,
  notes,
  orgId,
  register,
  STAFF,
  see,
  transferred,
  verify,
  ZIP,
} from './access-fixture';
import {
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  accept,
  another,
  HOLDER,
  type Intake,
  NOW,
  OPERATOR,
  OWNER,
  openIntake,
  STRANGER,
} from './intake-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString();

const registerOf = async (depositId: string, actor = OWNER, selection = '') => {
  const { data, errors } = await intake.subgraph.execute<{ deposit: Record<string, unknown> }>({
    query: `query ($id: ID!) { deposit(id: $id) {
      personsWithAccess { id person purpose isSystem organization { id } from to registeredBy limitVersion }
      confidentialReads(first: 50) { totalCount nodes { person thing purpose outcome reason } } ${selection} } }`,
    variables: { id: depositId },
    actor,
  });
  expect(errors).toEqual([]);
  return data.deposit as {
    personsWithAccess: { id: string; person: string; purpose: string }[] | null;
    confidentialReads: { nodes: { person: string; thing: string; outcome: string }[] } | null;
  };
};

async function fetched(ticket: string, actor = STAFF) {
  const { status, body } = await intake.subgraph.sendFile({ method: 'GET', ticket, content: null }, actor);
  return { status, bytes: status === 200 ? await buffer(body as Readable) : Buffer.from(String(body)) };
}

describe('the operator reads confidential material', () => {
  test('L295 A07: only on a right that was registered before; each read and each refusal is on record', async () => {
    const depositId = await transferred(intake);
    for (const actor of [STAFF, COLLEAGUE]) {
      for (const field of FIELDS)
        expect(await see(intake, depositId, actor, field)).toBe('ACCESS_NOT_REGISTERED');
      expect((await askBytes(intake, depositId, actor)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
    }
    const before = await notes(intake);
    const denied = before.filter(({ outcome }) => outcome === 'DENIED');
    expect(denied).toHaveLength(10);
    expect(new Set(denied.map(({ reason }) => reason))).toEqual(new Set(['ACCESS_NOT_REGISTERED']));
    expect((await register(intake, depositId, {})).codes).toEqual([]);
    for (const field of FIELDS) expect(await see(intake, depositId, STAFF, field)).toBe('SHOWN');
    const { codes, ticket } = await askBytes(intake, depositId, STAFF);
    expect(codes).toEqual([]);
    const { bytes } = await fetched(ticket);
    expect(bytes.equals(ZIP)).toBe(true);
    expect((await notes(intake)).slice(before.length)).toEqual(
      ['MEDIA', 'CERTIFICATE', 'REPORT', 'EVIDENCE', 'BYTES'].map((thing) => ({
        ...{ person: 'staff', thing, purpose: 'VERIFY', outcome: 'GIVEN', reason: null },
      })),
    );
    expect(await see(intake, depositId, COLLEAGUE)).toBe('ACCESS_NOT_REGISTERED');
  });

  test('L298 A07: only for a purpose of the closed list, and for the one that was registered', async () => {
    const depositId = await transferred(intake);
    expect((await register(intake, depositId, { purpose: 'CONSENT' })).codes).toEqual(['CONSENT_MISSING']);
    expect((await register(intake, depositId, { organizationId: orgId('owner') })).codes).toEqual([
      'PURPOSE_NOT_ALLOWED',
    ]);
    expect((await register(intake, depositId, {})).codes).toEqual([]);
    expect(await see(intake, depositId, STAFF, 'certificate', 'VERIFY')).toBe('SHOWN');
    for (const purpose of ['INTAKE', 'FIXITY', 'HANDOVER', 'GRANT', 'CONSENT']) {
      expect(await see(intake, depositId, STAFF, 'certificate', purpose)).toBe('PURPOSE_NOT_ALLOWED');
      expect((await askBytes(intake, depositId, STAFF, { purpose })).codes).toEqual(['PURPOSE_NOT_ALLOWED']);
    }
    expect((await notes(intake)).slice(-1)).toEqual([
      {
        person: 'staff',
        thing: 'BYTES',
        purpose: 'CONSENT',
        outcome: 'DENIED',
        reason: 'PURPOSE_NOT_ALLOWED',
      },
    ]);
  });

  test('A4.2.2: for a purpose only while its obligation is open', async () => {
    const depositId = await transferred(intake);
    for (const purpose of ['INTAKE', 'FIXITY'])
      expect((await register(intake, depositId, { purpose })).codes).toEqual([]);
    expect(await see(intake, depositId, STAFF, 'media', 'INTAKE')).toBe('SHOWN');
    expect(await see(intake, depositId, STAFF, 'media', 'FIXITY')).toBe('PURPOSE_NOT_ALLOWED');
    expect(await see(intake, depositId, STAFF, 'media')).toBe('SHOWN');
    await verify(intake, depositId);
    expect((await accept(intake, depositId)).codes).toEqual([]);
    expect(await see(intake, depositId, STAFF, 'media', 'INTAKE')).toBe('PURPOSE_NOT_ALLOWED');
    expect(await see(intake, depositId, STAFF, 'media', 'FIXITY')).toBe('SHOWN');
  });

  test('A4.1.1(5): from its first instant to its last, and no more once it was ended', async () => {
    const depositId = await transferred(intake);
    const reversed = await register(intake, depositId, { from: later(5), to: later(5), person: ' ' });
    expect(reversed.codes).toEqual(['ACCESS_FIELD_MISSING', 'ACCESS_PERIOD_REVERSED']);
    await register(intake, depositId, { from: later(1) });
    expect(await see(intake, depositId, STAFF)).toBe('ACCESS_NOT_REGISTERED');
    await register(intake, depositId, { from: later(-9), to: later(0) });
    expect(await see(intake, depositId, STAFF)).toBe('ACCESS_NOT_REGISTERED');
    await register(intake, depositId, { from: later(-9), to: later(1) });
    expect(await see(intake, depositId, STAFF)).toBe('SHOWN');
    const { ticket } = await askBytes(intake, depositId, STAFF);
    const { personsWithAccess } = await registerOf(depositId);
    const rightId = personsWithAccess?.find(({ person }) => person === 'staff')?.id;
    const end = (actor: typeof OWNER, id = rightId) =>
      intake.subgraph.execute<{ accessRightEnd: { userErrors: { code: string }[] } }>({
        query: `mutation ($id: ID!) { accessRightEnd(input: { rightId: $id }) { userErrors { code } right { to } } }`,
        variables: { id },
        actor,
      });
    const codes = async (answer: ReturnType<typeof end>) =>
      (await answer).data.accessRightEnd.userErrors.map(({ code }) => code);
    expect(await codes(end(OWNER))).toEqual(['ESCROW_ROLE']);
    expect(await codes(end(OPERATOR, 'acr_x'))).toEqual(['ACCESS_RIGHT_UNKNOWN']);
    expect(await codes(end(OPERATOR))).toEqual([]);
    expect(await codes(end(OPERATOR))).toEqual(['ACCESS_RIGHT_UNKNOWN']);
    expect(await see(intake, depositId, STAFF)).toBe('ACCESS_NOT_REGISTERED');
    expect((await fetched(ticket)).status).toBe(403);
  });

  test('A4.1.1(5): in the form and within the limits that the owner sets, which hold at once', async () => {
    const depositId = await transferred(intake);
    await register(intake, depositId, {});
    expect(await see(intake, depositId, OPERATOR)).toBe('SHOWN');
    const limits = (input: object, actor = OWNER) =>
      intake.act('accessLimitSet', actor, {
        ...{ depositId, purposes: ['VERIFY'], isDownloadAllowed: false },
        ...input,
      });
    expect((await limits({}, OPERATOR)).codes).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
    expect((await limits({}, STRANGER)).codes).toEqual(['DEPOSIT_UNKNOWN']);
    expect((await limits({ purposes: ['VERIFY', 'CONSENT'] })).codes).toEqual(['PURPOSE_NOT_ALLOWED']);
    expect((await limits({}, HOLDER)).codes).toEqual([]);
    expect(await see(intake, depositId, OPERATOR)).toBe('ACCESS_NOT_REGISTERED');
    expect(await see(intake, depositId, STAFF)).toBe('SHOWN');
    expect((await askBytes(intake, depositId, STAFF)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
    expect((await register(intake, depositId, { purpose: 'INTAKE' })).codes).toEqual([
      'ACCESS_BEYOND_LIMITS',
    ]);
    const sections = ['SOURCE', 'BUILD_FILES', 'INSTALLER', 'DB_STRUCTURE'];
    expect((await limits({ isDownloadAllowed: true, sections })).codes).toEqual([]);
    expect((await register(intake, depositId, {})).codes).toEqual(['ACCESS_BEYOND_LIMITS']);
    expect((await register(intake, depositId, { sections: ['SOURCE'] })).codes).toEqual([]);
    expect(await see(intake, depositId, STAFF)).toBe('ACCESS_NOT_REGISTERED');
    // The medium holds nothing but what the limits name; a list of everything would name more.
    expect((await askBytes(intake, depositId, STAFF)).codes).toEqual([]);
    expect((await limits({ isDownloadAllowed: true, sections: ['SOURCE'] })).codes).toEqual([]);
    expect((await askBytes(intake, depositId, STAFF)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
    expect(await registerOf(depositId, OWNER, 'accessLimit { version sections }')).toMatchObject({
      accessLimit: { version: 3, sections: ['SOURCE'] },
    });
  });

  test('A4.1.1(5): of all deposits of a repository on one right, and of none that is frozen', async () => {
    const depositId = await transferred(intake);
    expect((await register(intake, depositId, { isForRepository: true })).codes).toEqual([]);
    expect(await see(intake, depositId, STAFF)).toBe('SHOWN');
    await intake.rows(`UPDATE escrow_repository SET state = 'FROZEN'`);
    expect(await see(intake, depositId, STAFF)).toBe('REPOSITORY_FROZEN');
    expect((await askBytes(intake, depositId, STAFF)).codes).toEqual(['REPOSITORY_FROZEN']);
  });

  test('A4.1.1(5): on a right whose sections and organization are told, not on a list of none or an id of nobody', async () => {
    const depositId = await transferred(intake);
    const fieldsOf = (answer: Awaited<ReturnType<typeof register>>) =>
      answer.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(fieldsOf(await register(intake, depositId, { sections: [] }))).toEqual([
      'ACCESS_FIELD_MISSING input.sections',
    ]);
    expect(fieldsOf(await register(intake, depositId, { organizationId: 'org_x' }))).toEqual([
      'ACCESS_FIELD_MISSING input.organizationId',
      'CONSENT_MISSING input.consentId',
    ]);
    const none = { depositId, purposes: ['VERIFY'], isDownloadAllowed: true, sections: [] };
    expect(fieldsOf(await intake.act('accessLimitSet', OWNER, none))).toEqual([
      'ACCESS_FIELD_MISSING input.sections',
    ]);
  });

  test('A4.1.1(5): on a right that is told when it was ended as it was registered', async () => {
    const depositId = await transferred(intake);
    const limits = { depositId, purposes: ['VERIFY'], isDownloadAllowed: true };
    await done(intake, 'accessLimitSet', OWNER, limits);
    await register(intake, depositId, { to: later(5) });
    const { personsWithAccess } = await registerOf(depositId);
    const end = {
      query: `mutation ($id: ID!) { accessRightEnd(input: { rightId: $id, idempotencyKey: "ended-once" }) {
        userErrors { code } right { person purpose limitVersion to } } }`,
      variables: { id: personsWithAccess?.find(({ person }) => person === 'staff')?.id },
      actor: OPERATOR,
    } as const;
    const right = { person: 'staff', purpose: 'VERIFY', limitVersion: 1, to: later(0) };
    // Sent again it tells the same.
    for (const _ of [1, 2]) {
      const { data } = await intake.subgraph.execute(end);
      expect(data['accessRightEnd']).toEqual({ userErrors: [], right });
    }
  });

  test('as many at once as ask, also more than the database has connections', async () => {
    const depositId = await transferred(intake);
    await register(intake, depositId, {});
    const asked = Array.from({ length: 15 }, () => askBytes(intake, depositId, STAFF));
    for (const { codes } of await Promise.all(asked)) expect(codes).toEqual([]);
  });

  test('J05: not when the read cannot be noted', async () => {
    const depositId = await transferred(intake);
    await register(intake, depositId, {});
    const { ticket } = await askBytes(intake, depositId, STAFF);
    await intake.rows('REVOKE INSERT ON confidential_read FROM escrow_app');
    await expect(see(intake, depositId, STAFF)).rejects.toThrow('INSERT INTO confidential_read');
    expect((await fetched(ticket)).status).toBe(500);
  });

  test('once with a ticket, which is of no use to anybody else', async () => {
    const depositId = await transferred(intake);
    await register(intake, depositId, {});
    const { ticket } = await askBytes(intake, depositId, STAFF);
    expect((await askBytes(intake, depositId, STAFF, { number: 2 })).codes).toEqual(['MEDIUM_ABSENT']);
    for (const actor of [OPERATOR, OWNER, STRANGER]) expect((await fetched(ticket, actor)).status).toBe(404);
    expect((await fetched(ticket)).status).toBe(200);
    expect((await fetched(ticket)).status).toBe(404);
  });

  test('A4.1.1(2): and not with a token that has since come to name a role which only oversees', async () => {
    const depositId = await transferred(intake);
    await register(intake, depositId, {});
    const { ticket } = await askBytes(intake, depositId, STAFF);
    const overseer = another(person(['OPERATOR_STAFF', 'AUDITOR'], 'operator'), 'staff');
    const { status, bytes } = await fetched(ticket, overseer);
    expect([status, String(bytes)]).toEqual([403, expect.stringContaining('NO_RIGHT_TO_CONTENT')]);
    expect((await notes(intake)).at(-1)).toMatchObject({ outcome: 'DENIED', reason: 'NO_RIGHT_TO_CONTENT' });
  });
});

describe('the owner', () => {
  test('A4.3.1.5: sees who has access and each read, also that of the system', async () => {
    const depositId = await transferred(intake);
    await done(intake, 'accessRightRegister', OPERATOR, {
      ...{ depositId, person: 'staff', organizationId: orgId('operator'), purpose: 'VERIFY' },
    });
    await see(intake, depositId, STAFF);
    await see(intake, depositId, COLLEAGUE);
    const { personsWithAccess, confidentialReads } = await registerOf(depositId);
    expect(personsWithAccess?.map(({ person, purpose }) => [person, purpose]).sort()).toEqual([
      ['staff', 'VERIFY'],
      ['system', 'VERIFY'],
      ['test-user', 'INTAKE'],
    ]);
    expect(confidentialReads?.nodes).toEqual(
      expect.arrayContaining([
        { person: 'staff', thing: 'CERTIFICATE', purpose: 'VERIFY', outcome: 'GIVEN', reason: null },
        { person: 'system', thing: 'BYTES', purpose: 'VERIFY', outcome: 'GIVEN', reason: null },
        {
          ...{ person: 'colleague', thing: 'CERTIFICATE', purpose: null },
          ...{ outcome: 'DENIED', reason: 'ACCESS_NOT_REGISTERED' },
        },
      ]),
    );
    expect(await registerOf(depositId, AUDITOR)).toEqual(await registerOf(depositId));
    for (const actor of [AUTHORIZED_BODY, ANALYST, STAFF])
      expect(await registerOf(depositId, actor)).toEqual({
        personsWithAccess: null,
        confidentialReads: null,
      });
  });

  test('reads the lists without a right, and downloads nothing without one', async () => {
    const depositId = await transferred(intake);
    for (const actor of [OWNER, HOLDER]) {
      expect(await see(intake, depositId, actor)).toBe('SHOWN');
      expect((await askBytes(intake, depositId, actor)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
    }
  });
});

test('L292 A4.1.1(2): whoever only oversees is given no bytes and no listing, and every attempt is on record', async () => {
  const depositId = await transferred(intake);
  const before = (await notes(intake)).length;
  for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR]) {
    for (const field of FIELDS) expect(await see(intake, depositId, actor, field)).toBe('NULL');
    expect((await askBytes(intake, depositId, actor)).codes).toEqual(['NO_RIGHT_TO_CONTENT']);
    expect((await askBytes(intake, 'dep_x', actor)).codes).toEqual(['NO_RIGHT_TO_CONTENT']);
  }
  expect((await askBytes(intake, depositId, ADMINISTRATOR)).codes).toEqual(['NO_RIGHT_TO_CONTENT']);
  const denied = (await notes(intake)).slice(before);
  expect(denied).toHaveLength(3 * 6 + 1);
  expect(
    denied.every(({ outcome, reason }) => outcome === 'DENIED' && reason === 'NO_RIGHT_TO_CONTENT'),
  ).toBe(true);
});

describe('whoever is shown no deposit at all', () => {
  const noted = async (query: string) => {
    const before = (await notes(intake)).length;
    await intake.subgraph.execute({ query, actor: ADMINISTRATOR });
    return (await notes(intake)).slice(before);
  };
  const denied = (thing: string) => [
    { person: 'test-user', thing, purpose: null, outcome: 'DENIED', reason: 'NO_RIGHT_TO_CONTENT' },
  ];

  test.each([
    'media { label }',
    'mediumUploads { number }',
    'directories(first: 1) { nodes { path } }',
    'handOverCertificate { version }',
    'buildAttempts(first: 1) { nodes { id } }',
    'refusal { letters { sha256 } }',
  ])('A4.3.1.2: leaves a note by asking for %s', async (selection) => {
    const depositId = await transferred(intake);
    expect(await noted(`{ deposit(id: "${depositId}") { state } }`)).toEqual([]);
    expect(await noted(`{ deposit(id: "${depositId}") { ${selection} } }`)).toEqual(denied('DEPOSIT'));
  });

  test('A4.3.1.2: leaves a note by asking for the tables as a file', async () => {
    const depositId = await transferred(intake);
    const input = `{ depositId: "${depositId}", separator: COMMA, language: RU }`;
    const start = `mutation { acceptanceCertificateTableDownloadStart(input: ${input}) { userErrors { code } } }`;
    expect(await noted(start)).toEqual(denied('CERTIFICATE'));
  });

  test('A4.3.1.2: leaves one by every field that takes a purpose', async () => {
    const types = Object.values((await subgraphSchema(ESCROW.schema)).getTypeMap());
    const fields = types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
    const guarded = fields.filter(({ args }) => args.some(({ type }) => String(type) === 'AccessPurpose'));
    expect(guarded.length).toBeGreaterThan(5);
    expect(guarded.map(({ name }) => name).filter((name) => !CONFIDENTIAL.has(name))).toEqual([]);
  });
});
