import type { Actor } from '../../../subgraphs/shared/access/actor';
import { mutate } from '../../support/mutate';
import type { SigningFixture } from '../../support/signing';
import { askBytes, register, STAFF, see } from './access-fixture';
import {
  type Filing,
  openFiling,
  readDeposit,
  sign,
  signedByBoth,
  signingFixture,
  verifiedFiling,
} from './filing-fixture';
import {
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  accept,
  HOLDER,
  OPERATOR,
  OWNER,
  STRANGER,
} from './intake-fixture';

let signing: SigningFixture;
let filing: Filing;
beforeAll(async () => {
  signing = await signingFixture();
});
beforeEach(async () => {
  filing = await openFiling(signing);
});
afterEach(() => filing.close());

const EVIDENCE = [{ title: 'Приказ', reference: '№ 12', sha256: 'a'.repeat(64) }];

const measure = (input: object = {}, actor: Actor = OPERATOR) =>
  mutate(filing.subgraph, {
    mutation: 'protectionMeasureRecord',
    field: 'measure',
    selection: 'number isTaken',
    input: {
      ...{ number: 1, description: 'Доступ по зарегистрированным правам', evidence: EVIDENCE },
      ...{ takenOn: '2026-11-01', ...input },
    },
    actor,
  });

const measures = async (actor: Actor) => {
  const { data, errors } = await filing.subgraph.execute<{ protectionMeasures: Record<string, unknown>[] }>({
    query: `{ protectionMeasures { number isTaken description takenOn legalBasis { clause }
      evidence { title reference sha256 } } }`,
    actor,
  });
  return errors[0] ? String(errors[0].extensions?.['code']) : data.protectionMeasures;
};

describe('measures of protection', () => {
  test('L301 A4.3.1: are eight, with the evidence that the operator recorded, and the owner reads them', async () => {
    const depositId = await verifiedFiling(filing);
    expect(depositId).toMatch(/^dep_/);
    expect((await measure()).thing).toEqual({ number: 1, isTaken: true });
    for (const _ of [1, 2])
      expect((await measure({ description: 'Двойной контроль', idempotencyKey: 'control-1' })).codes).toEqual(
        [],
      );
    expect(await filing.rows('SELECT 1 FROM protection_measure')).toHaveLength(2);
    const read = await measures(OWNER);
    expect(read).toHaveLength(8);
    expect(read.slice(0, 2)).toEqual([
      {
        ...{ number: 1, isTaken: true, description: 'Двойной контроль', takenOn: '2026-11-01' },
        ...{ legalBasis: { clause: 'A4.3.1.1' }, evidence: EVIDENCE },
      },
      {
        ...{ number: 2, isTaken: false, description: null, takenOn: null },
        ...{ legalBasis: { clause: 'A4.3.1.2' }, evidence: [] },
      },
    ]);
    for (const actor of [HOLDER, OPERATOR, STAFF, AUDITOR]) expect(await measures(actor)).toEqual(read);
    for (const actor of [STRANGER, AUTHORIZED_BODY, ANALYST, ADMINISTRATOR])
      expect(await measures(actor)).toBe('FORBIDDEN');
  });

  test('A4.3.1: are not recorded without evidence, by anybody else, or under another number', async () => {
    const wrong = { number: 9, description: ' ', evidence: [], takenOn: '2026-11-21' };
    expect((await measure(wrong)).codes).toEqual([
      'PROTECTION_MEASURE_UNKNOWN',
      'PROTECTION_FIELD_MISSING',
      'PROTECTION_FIELD_MISSING',
      'PROTECTION_DAY_IN_FUTURE',
    ]);
    const evidence = [{ title: '', reference: '', sha256: 'A' }];
    expect((await measure({ evidence })).userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['PROTECTION_FIELD_MISSING', 'input.evidence.0.title'],
      ['PROTECTION_FIELD_MISSING', 'input.evidence.0.reference'],
      ['PROTECTION_EVIDENCE_MALFORMED', 'input.evidence.0.sha256'],
    ]);
    for (const actor of [OWNER, AUDITOR, STAFF])
      expect((await measure({}, actor)).codes).toEqual(['ESCROW_ROLE']);
    for (const idempotencyKey of ['seven-7', 'x'.repeat(101)])
      expect((await measure({ idempotencyKey })).userErrors).toMatchObject([
        { code: 'IDEMPOTENCY_KEY_MALFORMED', path: ['input', 'idempotencyKey'] },
      ]);
    for (const idempotencyKey of ['eight--8', 'x'.repeat(100)])
      expect((await measure({ idempotencyKey })).codes).toEqual([]);
  });
});

describe('a disclosure', () => {
  const incident = (depositId: string, input: object = {}, actor: Actor = OPERATOR) =>
    filing.act(
      'disclosureIncidentRecord',
      actor,
      {
        ...{ depositId, mode: 'OMISSION', description: 'Диск остался без присмотра' },
        ...{ discoveredOn: '2026-11-19', ...input },
      },
      'disclosureIncidents { mode description disclosedTo discoveredOn }',
    );
  const told = async (depositId: string, actor: Actor) => {
    const { data } = await filing.subgraph.execute<{ deposit: { disclosureIncidents: unknown[] | null } }>({
      query: `query ($id: ID!) { deposit(id: $id) { disclosureIncidents { mode disclosedTo } } }`,
      variables: { id: depositId },
      actor,
    });
    return data.deposit?.disclosureIncidents ?? null;
  };

  test('L296 A4.1.1(6): is recorded with a notice to the owner in the same transaction', async () => {
    const depositId = await verifiedFiling(filing);
    expect((await incident(depositId)).codes).toEqual([]);
    expect((await incident(depositId, { mode: 'ACT', disclosedTo: 'Бюро' }, AUDITOR)).codes).toEqual([]);
    for (const actor of [OWNER, HOLDER, OPERATOR, AUDITOR])
      expect(await told(depositId, actor)).toEqual(
        expect.arrayContaining([
          { mode: 'ACT', disclosedTo: 'Бюро' },
          { mode: 'OMISSION', disclosedTo: null },
        ]),
      );
    for (const actor of [AUTHORIZED_BODY, ANALYST, STAFF]) expect(await told(depositId, actor)).toBeNull();
    const { data } = await filing.subgraph.execute<{ notices: { nodes: unknown[] } }>({
      query: `{ notices(first: 9, to: OWNER_OR_HOLDER) { nodes { legalBasis { clause } deposit { id } } } }`,
      actor: OWNER,
    });
    const notice = { legalBasis: { clause: 'A4.1.1(6)' }, deposit: { id: depositId } };
    expect(data.notices.nodes).toEqual([notice, notice]);
    await filing.rows('REVOKE INSERT ON notice FROM escrow_app');
    await expect(incident(depositId)).rejects.toThrow();
    expect(await told(depositId, OWNER)).toHaveLength(2);
  });

  test('A4.1.1(6): is told in words, not before it was discovered, by the operator or the auditor', async () => {
    const depositId = await verifiedFiling(filing);
    expect((await incident(depositId, { description: '', discoveredOn: '2026-11-21' })).codes).toEqual([
      'PROTECTION_FIELD_MISSING',
      'PROTECTION_DAY_IN_FUTURE',
    ]);
    for (const actor of [OWNER, STAFF, ANALYST])
      expect((await incident(depositId, {}, actor)).codes).toEqual(['ESCROW_ROLE']);
    expect((await incident(depositId, {}, STRANGER)).codes).toEqual(['DEPOSIT_UNKNOWN']);
  });
});

describe('the right of the owner', () => {
  const end = (depositId: string, actor: Actor, reason = 'по соглашению сторон') =>
    filing.act('agreementEnd', actor, { depositId, reason }, 'agreement { state validTo endedAt }');

  const withAccess = async (depositId: string) => {
    const read = await readDeposit(filing, depositId, 'personsWithAccess { person }');
    return ((read?.['personsWithAccess'] ?? []) as { person: string }[]).map((one) => one.person);
  };

  test('L313 A4.5.1: has no end of its own, and the operator alone ends nothing of it', async () => {
    const depositId = await signedByBoth(filing);
    expect((await register(filing, depositId, {})).codes).toEqual([]);
    expect(await see(filing, depositId, STAFF, 'media')).toBe('SHOWN');
    expect((await end(depositId, OPERATOR)).codes).toEqual(['OWNER_RIGHT']);
    expect((await end(depositId, OWNER, ' ')).codes).toEqual(['AGREEMENT_END_REASON_MISSING']);
    const inForce = { state: 'IN_FORCE', validTo: null, endedAt: null };
    expect((await end(depositId, HOLDER)).thing).toEqual({ agreement: inForce });
    expect((await end(depositId, OWNER)).codes).toEqual(['AGREEMENT_END_DECLARED']);
    expect(await see(filing, depositId, STAFF, 'media')).toBe('SHOWN');
    expect((await end(depositId, OPERATOR)).thing).toEqual({
      agreement: { ...inForce, endedAt: expect.any(String) },
    });
    // With the agreement ends what the operator may read, and nothing of what the owner may forbid.
    for (const actor of [STAFF, OPERATOR])
      expect(await see(filing, depositId, actor, 'media')).toBe('ACCESS_NOT_REGISTERED');
    expect((await askBytes(filing, depositId, STAFF)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
    expect(await see(filing, depositId, OWNER, 'media')).toBe('SHOWN');
  });

  test('A4.5.1: ends what was registered for its repository as well, for this deposit and for no other', async () => {
    const [ended, other] = [await signedByBoth(filing), await signedByBoth(filing)];
    for (const depositId of [ended, other]) expect((await accept(filing, depositId)).codes).toEqual([]);
    expect((await register(filing, ended, { isForRepository: true })).codes).toEqual([]);
    for (const depositId of [ended, other]) {
      expect(await see(filing, depositId, STAFF, 'media')).toBe('SHOWN');
      expect(await withAccess(depositId)).toContain('staff');
    }
    for (const actor of [OWNER, OPERATOR]) expect((await end(ended, actor)).codes).toEqual([]);
    expect(await see(filing, ended, STAFF, 'media')).toBe('ACCESS_NOT_REGISTERED');
    expect((await askBytes(filing, ended, STAFF)).codes).toEqual(['ACCESS_NOT_REGISTERED']);
    expect(await withAccess(ended)).toEqual([]);
    expect(await see(filing, other, STAFF, 'media')).toBe('SHOWN');
    expect(await withAccess(other)).toContain('staff');
  });

  test('A4.5.1: is not ended where no agreement is in force, or by whoever is no party', async () => {
    const depositId = await verifiedFiling(filing);
    await sign(filing, depositId, 'AGREEMENT', 'owner');
    expect((await end(depositId, OWNER)).codes).toEqual(['AGREEMENT_NOT_IN_FORCE']);
    expect((await end(depositId, STRANGER)).codes).toEqual(['DEPOSIT_UNKNOWN']);
    expect((await end(depositId, AUDITOR)).codes).toEqual(['ESCROW_ROLE']);
  });
});

test('L297 A4.2.1: each deposit tells what the operator took upon itself', async () => {
  const depositId = await verifiedFiling(filing);
  const { data } = await filing.subgraph.execute<{ deposit: { operatorDuties: unknown[] } }>({
    query: `query ($id: ID!) { deposit(id: $id) { operatorDuties { clause } } }`,
    variables: { id: depositId },
    actor: AUTHORIZED_BODY,
  });
  expect(data.deposit.operatorDuties).toEqual(
    ['A4.2.1', 'A4.2.2', 'A4.2.3', 'A4.2.4'].map((clause) => ({ clause })),
  );
});
