import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ESCROW } from '../../../subgraphs/escrow/module';
import { NO_PEERS } from '../../../subgraphs/shared/peers/peers';
import { organizationId, person } from '../../support/actors';
import { file } from '../../support/media/tree';
import { zipOf } from '../../support/media/write-zip';
import { mutate } from '../../support/mutate';
import { openSubgraph } from '../../support/subgraph';
import { askBytes, EXPERT, notes, orgId, register, see, transferred, ZIP } from './access-fixture';
import { another, HOLDER, type Intake, NOW, OPERATOR, OWNER, openIntake, STRANGER } from './intake-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const TO_EXPERT = { person: 'expert', organizationId: orgId('bureau') };

const give = (depositId: string, input: object = {}, actor = OWNER) =>
  intake.act(
    'disclosureConsentGive',
    actor,
    {
      ...{ depositId, ...TO_EXPERT, text: 'Согласны на экспертизу', datedOn: '2026-11-19' },
      ...{ from: at(-60).toISOString(), to: at(60).toISOString() },
      ...input,
    },
    'id disclosureConsents { id person text datedOn withdrawnAt }',
  );

interface Consent {
  readonly id: string;
  readonly withdrawnAt: string | null;
}

/** Consents; answers the id of the consent. */
async function consented(depositId: string, input: object = {}): Promise<string> {
  const { codes, thing } = await give(depositId, input);
  expect(codes).toEqual([]);
  const consents = (thing?.['disclosureConsents'] ?? []) as Consent[];
  return String(consents[0]?.id);
}

const withdraw = (consentId: string, actor = OWNER, input: object = {}) =>
  intake.act(
    'disclosureConsentWithdraw',
    actor,
    { consentId, ...input },
    'disclosureConsents { withdrawnAt }',
  );

const toExpert = (depositId: string, consentId: string, input: object = {}) =>
  register(intake, depositId, { ...TO_EXPERT, purpose: 'CONSENT', consentId, ...input });

const fetched = async (ticket: string) => {
  const request = { method: 'GET', ticket, content: null } as const;
  return intake.subgraph.sendFile(request, EXPERT);
};

/** The same escrow at another instant. */
async function askAt(minutes: number, depositId: string): Promise<readonly string[]> {
  const subgraph = await openSubgraph(ESCROW, intake.database, {
    ...{ actor: EXPERT, now: at(minutes), peers: NO_PEERS, blobs: intake.subgraph.side.blobs },
  });
  const { codes } = await askBytes({ subgraph }, depositId, EXPERT);
  await subgraph.close();
  return codes;
}

describe('a third party', () => {
  test('L291 L299 A08: is given material by a written consent alone, within its period', async () => {
    const depositId = await transferred(intake);
    expect((await askBytes(intake, depositId, EXPERT)).codes).toEqual(['CONSENT_MISSING']);
    expect((await register(intake, depositId, TO_EXPERT)).codes).toEqual(['CONSENT_MISSING']);
    expect((await toExpert(depositId, 'dcn_x')).codes).toEqual(['CONSENT_MISSING']);
    const consentId = await consented(depositId);
    // The consent opens nothing by itself: the operator registers the right that rests on it.
    expect((await askBytes(intake, depositId, EXPERT)).codes).toEqual(['CONSENT_MISSING']);
    expect((await toExpert(depositId, consentId)).codes).toEqual([]);
    const { codes, ticket } = await askBytes(intake, depositId, EXPERT);
    expect(codes).toEqual([]);
    expect((await buffer((await fetched(ticket)).body as Readable)).equals(ZIP)).toBe(true);
    expect(await askAt(-61, depositId)).toEqual(['CONSENT_MISSING']);
    expect(await askAt(1, depositId)).toEqual([]);
    expect(await askAt(60, depositId)).toEqual(['CONSENT_MISSING']);
    expect((await notes(intake)).filter(({ person }) => person === 'expert')).toContainEqual({
      ...{ person: 'expert', thing: 'BYTES', purpose: 'CONSENT', outcome: 'GIVEN', reason: null },
    });
  });

  test('A08: is given nothing once the consent was withdrawn, with whatever it holds', async () => {
    const depositId = await transferred(intake);
    const consentId = await consented(depositId);
    await toExpert(depositId, consentId);
    const { ticket } = await askBytes(intake, depositId, EXPERT);
    expect((await withdraw(consentId, STRANGER)).codes).toEqual(['CONSENT_UNKNOWN']);
    expect((await withdraw(consentId, OPERATOR)).codes).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
    expect((await withdraw('dcn_x')).codes).toEqual(['CONSENT_UNKNOWN']);
    for (const _ of [1, 2])
      expect((await withdraw(consentId, HOLDER, { idempotencyKey: 'withdrawn' })).codes).toEqual([]);
    expect((await withdraw(consentId)).codes).toEqual(['CONSENT_UNKNOWN']);
    const { status, body } = await fetched(ticket);
    expect([status, String(body)]).toEqual([403, expect.stringContaining('CONSENT_MISSING')]);
    expect((await askBytes(intake, depositId, EXPERT)).codes).toEqual(['CONSENT_MISSING']);
    expect((await toExpert(depositId, consentId)).codes).toEqual(['CONSENT_MISSING']);
  });

  test('A08: has a running download cut by the withdrawal, before the last byte', async () => {
    const bytes = zipOf([{ file: file('src/main.bin', randomBytes(6 * 1024 * 1024)), utf8: true }]);
    const depositId = await transferred(intake, bytes);
    const consentId = await consented(depositId);
    await toExpert(depositId, consentId);
    const whole = (await fetched((await askBytes(intake, depositId, EXPERT)).ticket)).body as Readable;
    expect((await buffer(whole)).equals(bytes)).toBe(true);
    const { body } = await fetched((await askBytes(intake, depositId, EXPERT)).ticket);
    let came = 0;
    const read = async () => {
      for await (const piece of body as Readable) {
        if (came === 0) expect((await withdraw(consentId)).codes).toEqual([]);
        came += piece.length;
      }
    };
    await expect(read()).rejects.toThrow('The right to read has ended.');
    expect(came).toBeGreaterThan(0);
    expect(came).toBeLessThan(bytes.length / 2);
  });

  test('L293 A4.1.1(3): is whoever is no party, no employee of one and no affiliate of one', async () => {
    const depositId = await transferred(intake);
    const affiliate = async (actor: typeof OWNER, key: string, input: object = {}) => {
      const { data } = await intake.subgraph.execute<{
        affiliateRecord: { userErrors: { code: string }[] };
      }>({
        query: `mutation ($input: AffiliateRecordInput!) {
          affiliateRecord(input: $input) { affiliate { affiliation organization { id } } userErrors { code } } }`,
        variables: {
          input: { affiliateId: orgId(key), basis: '100 % долей', since: '2026-01-01', ...input },
        },
        actor,
      });
      return data.affiliateRecord.userErrors.map(({ code }) => code);
    };
    const staffOf = (key: string) => register(intake, depositId, { organizationId: orgId(key), person: key });
    expect((await staffOf('subsidiary')).codes).toEqual(['CONSENT_MISSING']);
    expect(await affiliate(OPERATOR, 'subsidiary', { until: '2026-11-19' })).toEqual([]);
    expect((await staffOf('subsidiary')).codes).toEqual(['CONSENT_MISSING']);
    expect(await affiliate(OPERATOR, 'subsidiary')).toEqual([]);
    expect((await staffOf('subsidiary')).codes).toEqual([]);
    // An affiliate of the owner is no third party either, and yet no staff of the operator.
    expect(await affiliate(OWNER, 'sister')).toEqual([]);
    expect((await staffOf('sister')).codes).toEqual(['PURPOSE_NOT_ALLOWED']);
    expect(await affiliate(OWNER, 'owner')).toEqual(['AFFILIATE_OF_ITSELF']);
    expect(await affiliate(OWNER, 'sister', { until: '2025-12-31' })).toEqual(['ACCESS_PERIOD_REVERSED']);
    expect((await register(intake, depositId, { organizationId: null })).codes).toEqual(['CONSENT_MISSING']);
    for (const _ of [1, 2])
      expect(await affiliate(OWNER, 'third', { idempotencyKey: 'third-once' })).toEqual([]);
    expect(
      await intake.rows(`SELECT 1 FROM affiliate WHERE affiliate_id = '${organizationId('third')}'`),
    ).toHaveLength(1);
  });

  test('L293 A4.1.1(3): is whoever is an affiliate no longer, whatever right it still has', async () => {
    const depositId = await transferred(intake);
    const later = await openSubgraph(ESCROW, intake.database, {
      ...{ actor: OPERATOR, now: at(60), peers: NO_PEERS, blobs: intake.subgraph.side.blobs },
    });
    const ends = (actor: typeof OWNER, until: string, key = 'subsidiary', subgraph = intake.subgraph) =>
      mutate(subgraph, {
        ...{ mutation: 'affiliateEnd', field: 'affiliate', selection: 'since until', actor },
        input: { affiliateId: orgId(key), until },
      });
    const engineer = another(person(['OPERATOR_STAFF'], 'subsidiary'), 'engineer');
    const persons = async (asOf: Date) => {
      const { data } = await later.execute<{
        deposit: { personsWithAccess: readonly { person: string }[] };
      }>({
        query:
          'query ($id: ID!, $asOf: DateTime!) { deposit(id: $id) { personsWithAccess(asOf: $asOf) { person } } }',
        variables: { id: depositId, asOf: asOf.toISOString() },
        actor: OWNER,
      });
      return data.deposit.personsWithAccess.map((one) => one.person);
    };
    const charged = { organizationId: orgId('subsidiary'), person: 'engineer' };
    await mutate(intake.subgraph, {
      ...{ mutation: 'affiliateRecord', field: 'affiliate', selection: 'since', actor: OPERATOR },
      input: { affiliateId: orgId('subsidiary'), basis: '100 % долей', since: '2026-01-01' },
    });
    expect((await register(intake, depositId, charged)).codes).toEqual([]);
    expect(await see(intake, depositId, engineer)).toBe('SHOWN');
    expect((await ends(OWNER, '2026-11-19')).codes).toEqual(['AFFILIATE_UNKNOWN']);
    expect((await ends(OPERATOR, '2026-11-19', 'sister')).codes).toEqual(['AFFILIATE_UNKNOWN']);
    expect((await ends(OPERATOR, '2025-12-31')).codes).toEqual(['ACCESS_PERIOD_REVERSED']);
    expect((await ends(OPERATOR, '2026-11-20')).thing).toEqual({ since: '2026-01-01', until: '2026-11-20' });
    expect(await see({ subgraph: later }, depositId, engineer)).toBe('SHOWN');
    expect((await ends(OPERATOR, '2026-11-19', 'subsidiary', later)).thing?.['until']).toBe('2026-11-19');
    expect(await see({ subgraph: later }, depositId, engineer)).not.toBe('SHOWN');
    // What nobody had declared yet ended nothing: whoever read in between had the right to.
    expect(await persons(at(59))).toContain('engineer');
    expect(await persons(at(60))).not.toContain('engineer');
    const again = await mutate(later, {
      ...{ mutation: 'accessRightRegister', field: 'deposit', selection: 'id', actor: OPERATOR },
      input: { depositId, purpose: 'VERIFY', ...charged },
    });
    expect(again.codes).toEqual(['CONSENT_MISSING']);
    expect((await ends(OPERATOR, '2026-11-19', 'subsidiary', later)).codes).toEqual(['AFFILIATE_UNKNOWN']);
    await later.close();
  });

  test('A4.1.1(3): is an affiliate that ends once, however many ask for the same end at once', async () => {
    const input = { affiliateId: orgId('parallel') };
    await mutate(intake.subgraph, {
      ...{ mutation: 'affiliateRecord', field: 'affiliate', selection: 'since', actor: OPERATOR },
      input: { ...input, basis: '100 % долей', since: '2026-01-01' },
    });
    const end = () =>
      mutate(intake.subgraph, {
        ...{ mutation: 'affiliateEnd', field: 'affiliate', selection: 'until', actor: OPERATOR },
        input: { ...input, until: '2026-11-20' },
      });
    const answers = await Promise.all(Array.from({ length: 8 }, end));
    expect(answers.flatMap(({ codes }) => codes).every((code) => code === 'AFFILIATE_UNKNOWN')).toBe(true);
    expect(answers.some(({ thing }) => thing?.['until'] === '2026-11-20')).toBe(true);
    expect(
      await intake.rows(`SELECT 1 FROM affiliate_ending JOIN affiliate ON affiliate.id = affiliation_id
        WHERE affiliate_id = '${organizationId('parallel')}'`),
    ).toHaveLength(1);
  });

  test('A4.1.1(1): is given no more than the consent names', async () => {
    const depositId = await transferred(intake);
    const consentId = await consented(depositId, { sections: ['SOURCE'] });
    expect((await toExpert(depositId, consentId)).codes).toEqual(['CONSENT_MISSING']);
    expect((await toExpert(depositId, consentId, { isForRepository: true })).codes).toEqual([
      'CONSENT_MISSING',
    ]);
    const others = { person: 'somebody else', sections: ['SOURCE'] };
    expect((await toExpert(depositId, consentId, others)).codes).toEqual(['CONSENT_MISSING']);
    expect((await toExpert(depositId, consentId, { sections: ['SOURCE'] })).codes).toEqual([]);
    // The medium holds more than the sources.
    expect((await askBytes(intake, depositId, EXPERT)).codes).toEqual(['CONSENT_MISSING']);
    expect(await see(intake, depositId, EXPERT)).not.toBe('SHOWN');
  });

  test('E-10: is told the same of a deposit that is there and of one that is not', async () => {
    const depositId = await transferred(intake);
    const ask = async (id: string) => (await askBytes(intake, id, EXPERT)).userErrors;
    expect(await ask('dep_00000000-0000-8000-8000-000000000000')).toEqual(await ask(depositId));
    expect(await ask('nonsense')).toEqual(await ask(depositId));
  });
});

test('A4.1.1(1): a consent is dated, in words, for a period, and of the owner or holder', async () => {
  const depositId = await transferred(intake);
  const wrong = {
    ...{ text: ' ', person: '', datedOn: '2026-11-21', to: at(-60).toISOString() },
    ...{ organizationId: 'bureau', sections: [] },
  };
  expect(
    (await give(depositId, wrong)).userErrors.map(({ code, path }) => `${code} ${path.join('.')}`),
  ).toEqual([
    'ACCESS_FIELD_MISSING input.person',
    'ACCESS_FIELD_MISSING input.text',
    'ACCESS_FIELD_MISSING input.organizationId',
    'ACCESS_FIELD_MISSING input.sections',
    'CONSENT_DATE_IN_FUTURE input.datedOn',
    'ACCESS_PERIOD_REVERSED input.to',
  ]);
  expect((await give(depositId, {}, OPERATOR)).codes).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
  expect((await give(depositId, {}, STRANGER)).codes).toEqual(['DEPOSIT_UNKNOWN']);
  expect((await give(depositId, {}, HOLDER)).thing).toMatchObject({
    disclosureConsents: [
      { person: 'expert', text: 'Согласны на экспертизу', datedOn: '2026-11-19', withdrawnAt: null },
    ],
  });
});
