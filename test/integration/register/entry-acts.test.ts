import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { organizationId, person } from '../../support/actors';
import { insertRegister } from '../../support/builders/register';
import { mutate } from '../../support/mutate';
import {
  APPLICANT,
  type Application,
  CONTENT,
  GRANT,
  KEEPER,
  openRegister,
  REFUSE,
  type RegisterFixture,
  reopenRegister,
} from '../../support/register-application';

let register: RegisterFixture;
beforeEach(async () => {
  register = await openRegister();
});
afterEach(() => register.close());

async function entry<Card = Record<string, unknown>>(number: string, fields: string): Promise<Card> {
  const query = `query ($number: String!) { registerEntry(number: $number) { ${fields} } }`;
  const { data, errors } = await register.subgraph.execute<{ registerEntry: Card }>({
    query,
    variables: { number },
  });
  expect(errors).toEqual([]);
  return data.registerEntry;
}

const statusOn = async (number: string, day: string) =>
  (await entry<{ status: string }>(number, `status(on: "${day}")`)).status;

async function included(input: object = {}) {
  const { entry: made } = await register.at('GRANTED', input);
  if (!made) throw new Error('Nothing was included.');
  return made;
}

type Entry = NonNullable<Application['entry']>;

const exclude = ({ id, version }: Entry, input: object = {}, actor = KEEPER) =>
  mutate(register.subgraph, {
    mutation: 'registerEntryExclude',
    field: 'entry',
    selection: 'number status excludedOn exclusionReason version',
    input: {
      entryId: id,
      expectedVersion: version,
      reasonCode: 'CRITERIA_LOST',
      excludedOn: '2026-11-20',
      decisionNumber: 'D-9',
      ...input,
    },
    actor,
  });

/** The acts of another day, on the same database. */
async function on<T>(day: string, act: (later: RegisterFixture) => Promise<T>): Promise<T> {
  const later = await reopenRegister(register, new Date(`${day}T07:00:00Z`));
  try {
    return await act(later);
  } finally {
    await later.close();
  }
}

const events = () =>
  withClient(
    register.database.owner,
    async (client) =>
      (await client.query('SELECT type, subject, data FROM outbox_event ORDER BY position')).rows,
  );

test('E-14: an inclusion records product, proof and holder, and tells it in the same transaction', async () => {
  const { id, number } = await included();
  const fields = `status includedOn decisionNumber version holder { id } isSynthetic
    product { name { kk ru en } version purpose { en } developerName rightBasis holder { id } }
    conformityProof { kind number validUntil }
    history { nodes { ordinal kind occurredOn decisionNumber recordedAt } }`;
  const holder = { id: `org_${organizationId('supplier-one')}` };
  expect(await entry(number, fields)).toEqual({
    status: 'INCLUDED',
    includedOn: '2026-11-20',
    decisionNumber: 'D-1',
    version: 1,
    holder,
    isSynthetic: false,
    product: {
      name: CONTENT.name,
      version: '2.1',
      purpose: { en: CONTENT.purpose.en },
      developerName: 'Developer',
      rightBasis: 'EXCLUSIVE_RIGHT',
      holder,
    },
    conformityProof: { kind: 'CERTIFICATE_EAL4', number: 'C-1', validUntil: '2028-01-01' },
    history: {
      nodes: [
        {
          ordinal: 1,
          kind: 'INCLUDED',
          occurredOn: '2026-11-20',
          decisionNumber: 'D-1',
          recordedAt: '2026-11-20T07:00:00.000Z',
        },
      ],
    },
  });
  expect(await events()).toEqual([
    {
      type: 'register.entry.included',
      subject: id,
      data: {
        entryId: id.slice(4),
        number,
        includedOn: '2026-11-20',
        holderId: organizationId('supplier-one'),
        productName: CONTENT.name,
      },
    },
  ]);
});

test('a product that was included is found by its words', async () => {
  const { number } = await included();
  const query = '{ registerEntries(first: 5, filterBy: { text: "Alpha" }) { nodes { number } } }';
  const { data } = await register.subgraph.execute({ query });
  expect(data).toEqual({ registerEntries: { nodes: [{ number }] } });
});

test('what was refused is not in the register and is told to nobody', async () => {
  const { entry: none } = await register.at('REFUSED');
  expect([none, await events()]).toEqual([null, []]);
});

test('C-20: an inclusion holds from its day on', async () => {
  const { number } = await included();
  expect(await statusOn(number, '2026-11-19')).toBe('NOT_YET_INCLUDED');
  expect(await statusOn(number, '2026-11-20')).toBe('INCLUDED');
  expect(await statusOn(number, '2026-11-21')).toBe('INCLUDED');
});

test('C-20: a change leaves the entry in force on the day before, of and after it', async () => {
  const { id, number } = await included();
  await on('2026-11-25', async (later) => {
    const content = { ...CONTENT, version: '3.0', name: { ...CONTENT.name, ru: 'Продукт Бета' } };
    const application = await grantedOn(later, '2026-11-25', { kind: 'AMENDMENT', entryId: id, content });
    expect(application.entry).toEqual({ id, number, version: 2 });
  });
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-26'])
    expect(await statusOn(number, day)).toBe('INCLUDED');
  const fields = `includedOn product { version name { ru } }
    history { nodes { ordinal kind occurredOn } }`;
  expect(await entry(number, fields)).toEqual({
    includedOn: '2026-11-20',
    product: { version: '3.0', name: { ru: 'Продукт Бета' } },
    history: {
      nodes: [
        { ordinal: 1, kind: 'INCLUDED', occurredOn: '2026-11-20' },
        { ordinal: 2, kind: 'AMENDED', occurredOn: '2026-11-25' },
      ],
    },
  });
});

test('C-20: an exclusion ends the entry on its day, and the product returns as an entry of its own', async () => {
  const first = await included();
  await on('2026-11-25', (later) =>
    mutate(later.subgraph, exclusionOf(first, '2026-11-25')).then(({ codes }) => expect(codes).toEqual([])),
  );
  const second = await on('2026-11-30', (later) => grantedOn(later, '2026-11-30', {}));
  const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-29', '2026-11-30', '2026-12-01'];
  const standing = async (number: string) => Promise.all(days.map((day) => statusOn(number, day)));
  expect(await standing(first.number)).toEqual(['INCLUDED', ...Array(5).fill('EXCLUDED')]);
  expect(await standing(second.entry?.number ?? '')).toEqual([
    ...Array(4).fill('NOT_YET_INCLUDED'),
    'INCLUDED',
    'INCLUDED',
  ]);
  expect((await events()).map(({ type }) => type)).toEqual([
    'register.entry.included',
    'register.entry.excluded',
    'register.entry.included',
  ]);
});

test('C-20: a day that lies ahead is told as the register stands, and an entry that ended on its first day held on none', async () => {
  const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2099-12-31'];
  const made = await included();
  const standing = () => Promise.all(days.map((day) => statusOn(made.number, day)));
  expect(await standing()).toEqual(['NOT_YET_INCLUDED', 'INCLUDED', 'INCLUDED', 'INCLUDED']);
  const early = await mutate(register.subgraph, exclusionOf(made, '2026-11-19'));
  expect(early.codes).toEqual(['REGISTER_DAY_TOO_EARLY']);
  expect((await mutate(register.subgraph, exclusionOf(made, '2026-11-20'))).codes).toEqual([]);
  expect(await standing()).toEqual(['NOT_YET_INCLUDED', 'EXCLUDED', 'EXCLUDED', 'EXCLUDED']);
});

function exclusionOf({ id, version }: Entry, excludedOn: string) {
  const input = {
    entryId: id,
    expectedVersion: version,
    reasonCode: 'COURT_ACT',
    excludedOn,
    decisionNumber: 'D-9',
  };
  return { mutation: 'registerEntryExclude', field: 'entry', selection: 'number', input, actor: KEEPER };
}

/** An application granted on a day, with all its steps on that day. */
async function grantedOn(fixture: RegisterFixture, day: string, input: object): Promise<Application> {
  const reviewed = await fixture.at('COMMISSION_REVIEW', input);
  const protocol = { recommendation: 'GRANT', protocolNumber: 'P-2', recommendedOn: day };
  const recommended = await fixture.step('registerApplicationRecommend', reviewed, protocol, KEEPER);
  return fixture.step('registerApplicationDecide', recommended, { ...GRANT, decidedOn: day }, KEEPER);
}

test('an exclusion by the keeper is told with reason and day', async () => {
  const made = await included();
  const { thing, codes } = await exclude(made, { explanation: 'Support ended.' });
  expect([thing, codes]).toEqual([
    {
      number: made.number,
      status: 'EXCLUDED',
      excludedOn: '2026-11-20',
      exclusionReason: 'CRITERIA_LOST',
      version: 2,
    },
    [],
  ]);
  expect((await events()).at(-1)).toEqual({
    type: 'register.entry.excluded',
    subject: made.id,
    data: {
      entryId: made.id.slice(4),
      number: made.number,
      excludedOn: '2026-11-20',
      reasonCode: 'CRITERIA_LOST',
    },
  });
  const history = 'history(last: 1) { nodes { kind reason explanation decisionNumber } }';
  expect(await entry(made.number, history)).toEqual({
    history: {
      nodes: [
        { kind: 'EXCLUDED', reason: 'CRITERIA_LOST', explanation: 'Support ended.', decisionNumber: 'D-9' },
      ],
    },
  });
});

test.each([
  ['a reason of the table', {}, []],
  ['a reason of refusals', { reasonCode: 'CRITERIA_NOT_MET' }, ['REGISTER_REASON_UNKNOWN']],
  ['the request of the holder', { reasonCode: 'HOLDER_REQUEST' }, ['REQUEST_NEEDS_APPLICATION']],
  ['a day of tomorrow', { excludedOn: '2026-11-21' }, ['REGISTER_DAY_IN_FUTURE']],
  ['a day before the inclusion', { excludedOn: '2026-11-19' }, ['REGISTER_DAY_TOO_EARLY']],
  ['no number', { decisionNumber: ' ' }, ['REGISTER_NUMBER_MISSING']],
  ['a number with a NUL', { decisionNumber: 'D\0' }, ['REGISTER_NUMBER_MISSING']],
  ['another version', { expectedVersion: 2 }, ['ENTRY_CHANGED']],
  ['no entry', { entryId: `ren_${organizationId('nothing')}` }, ['ENTRY_UNKNOWN']],
  [
    'several problems',
    { reasonCode: 'X', excludedOn: '2026-11-21', decisionNumber: '' },
    ['REGISTER_REASON_UNKNOWN', 'REGISTER_DAY_IN_FUTURE', 'REGISTER_NUMBER_MISSING'],
  ],
])('an exclusion with %s is answered %#', async (_what, input, codes) => {
  const made = await included();
  expect((await exclude(made, input)).codes).toEqual(codes);
  expect(await statusOn(made.number, '2026-11-20')).toBe(codes.length > 0 ? 'INCLUDED' : 'EXCLUDED');
});

test.each([
  ['the keeper', KEEPER, []],
  ['the holder', APPLICANT, ['NOT_REGISTER_KEEPER']],
  ['the authorized body', person(['AUTHORIZED_BODY']), ['NOT_REGISTER_KEEPER']],
  ['an administrator', person(['ADMINISTRATOR', 'REGISTER_KEEPER']), ['NOT_REGISTER_KEEPER']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
])('%s who excludes an entry is answered %#', async (_who, actor, codes) => {
  expect((await exclude(await included(), {}, actor)).codes).toEqual(codes);
});

test('an excluded entry is not excluded again', async () => {
  const made = await included();
  await exclude(made);
  expect((await exclude({ ...made, version: 2 })).codes).toEqual(['ENTRY_NOT_INCLUDED']);
});

test('F08, F09: of two exclusions at once one is a conflict, and one repeated with its key is one', async () => {
  const made = await included();
  const both = await Promise.all([exclude(made), exclude(made, { reasonCode: 'COURT_ACT' })]);
  expect(both.flatMap(({ codes }) => codes)).toEqual(['ENTRY_CHANGED']);
  const other = await included();
  const input = { idempotencyKey: 'exclude-2026-11' };
  const answers = [await exclude(other, input), await exclude(other, input)];
  expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
  expect((await exclude(other, { ...input, decisionNumber: 'D-10' })).codes).toEqual([
    'IDEMPOTENCY_KEY_REUSED',
  ]);
});

describe('applications about an entry', () => {
  const draft = (input: object, actor = APPLICANT) =>
    register.act('registerApplicationDraft', { content: CONTENT, ...input }, actor);

  test('the holder asks for exclusion, and the entry ends with the request as its reason', async () => {
    const made = await included();
    const { entry: excluded } = await register.at('GRANTED', {
      kind: 'EXCLUSION',
      entryId: made.id,
      content: { grounds: 'No longer made' },
    });
    expect(excluded).toEqual({ ...made, version: 2 });
    expect(await entry(made.number, 'status(on: "2026-11-20") exclusionReason')).toEqual({
      status: 'EXCLUDED',
      exclusionReason: 'HOLDER_REQUEST',
    });
    expect((await events()).at(-1)?.data.reasonCode).toBe('HOLDER_REQUEST');
  });

  test('a request of the holder tells why', async () => {
    const made = await included();
    const { id, version } = await register.draft({ kind: 'EXCLUSION', entryId: made.id, content: {} });
    const input = { applicationId: id, expectedVersion: version };
    expect((await register.act('registerApplicationSubmit', input)).userErrors).toMatchObject([
      { code: 'APPLICATION_INCOMPLETE', path: ['content', 'grounds'] },
    ]);
  });

  test('a refused change leaves the entry as it was', async () => {
    const made = await included();
    const content = { ...CONTENT, version: '9.9' };
    const application = await register.at('RECOMMENDED', { kind: 'AMENDMENT', entryId: made.id, content });
    await register.step('registerApplicationDecide', application, REFUSE, KEEPER);
    expect(await entry(made.number, 'version product { version }')).toEqual({
      version: 1,
      product: { version: '2.1' },
    });
  });

  test('an entry is named by its holder and by nobody else, and never with an inclusion', async () => {
    const { id: entryId } = await included();
    expect((await draft({ kind: 'AMENDMENT', entryId })).codes).toEqual([]);
    expect((await draft({ kind: 'AMENDMENT' })).codes).toEqual(['ENTRY_NOT_HELD']);
    const stranger = person([], 'supplier-two');
    expect((await draft({ kind: 'AMENDMENT', entryId }, stranger)).codes).toEqual(['ENTRY_NOT_HELD']);
    expect((await draft({ kind: 'EXCLUSION', entryId }, stranger)).codes).toEqual(['ENTRY_NOT_HELD']);
    expect((await draft({ kind: 'INCLUSION', entryId })).codes).toEqual(['ENTRY_NOT_EXPECTED']);
  });

  test('an entry that was excluded in the meantime is changed no more', async () => {
    const made = await included();
    const application = await register.at('RECOMMENDED', { kind: 'AMENDMENT', entryId: made.id });
    await exclude(made);
    const input = { applicationId: application.id, expectedVersion: application.version, ...GRANT };
    expect((await register.act('registerApplicationDecide', input, KEEPER)).codes).toEqual([
      'ENTRY_NOT_INCLUDED',
    ]);
    expect((await draft({ kind: 'AMENDMENT', entryId: made.id })).codes).toEqual(['ENTRY_NOT_INCLUDED']);
  });

  test('a change is dated no earlier than the latest act on the entry', async () => {
    await insertRegister(register.database, {
      entries: [{ number: 'R-1', includedOn: '2024-03-01' }],
      events: [
        { number: 'R-1', ordinal: 1, kind: 'INCLUDED', occurredOn: '2024-03-01' },
        { number: 'R-1', ordinal: 2, kind: 'AMENDED', occurredOn: '2026-11-20' },
      ],
    });
    const { id: entryId } = await entry<{ id: string }>('R-1', 'id');
    await on('2026-11-25', async (later) => {
      await grantedOn(later, '2026-11-25', { kind: 'AMENDMENT', entryId });
      const { codes } = await mutate(
        later.subgraph,
        exclusionOf({ id: entryId, number: 'R-1', version: 2 }, '2026-11-24'),
      );
      expect(codes).toEqual(['REGISTER_DAY_TOO_EARLY']);
    });
  });

  test('the way of inclusion of an entry stays what it was', async () => {
    const { conformity: _none, ...content } = CONTENT;
    const operation = { startedOn: '2020-02-03', documentNumber: 'A-1' };
    const mode = 'TRANSITIONAL_PRE_2023';
    const made = await included({ inclusionMode: mode, content: { ...content, operation } });
    const change = { kind: 'AMENDMENT', entryId: made.id, inclusionMode: 'GENERAL', content };
    await register.at('GRANTED', change);
    expect(await entry(made.number, 'inclusionMode version')).toEqual({ inclusionMode: mode, version: 2 });
  });
});
