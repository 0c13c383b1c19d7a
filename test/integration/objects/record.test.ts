import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { person } from '../../support/actors';
import { objectOf, organizationOf } from '../../support/builders/objects';
import { commandOf, organizationGlobalId, recordOf, refusalsOf, textOf } from '../../support/builders/record';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const BODY = person(['STATE_BODY'], 'owner');
const AGENCY = person([], 'agency');
const FIRM = person([], 'firm');
const TAKEN = 'KZ-П-07-0000007';

interface Recorded {
  id: string;
  code: string;
  version: number;
  stage: string;
  publicFunction: { en: string } | null;
  beneficiary: { id: string } | null;
}

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(BODY, {
    organization: [
      organizationOf('owner'),
      organizationOf('holder'),
      organizationOf('agency', { kind: 'ORGANIZATION' }),
      organizationOf('firm', { kind: 'OTHER_PERSON', government_level: null }),
    ],
    informatization_object: [objectOf(TAKEN)],
  });
});
afterEach(() => fixture.close());

const FIELDS = `id code version recordState stage stageSince isWorking objectClass confirmedOn tasks procedure subject
  owner { id } publicFunction { en } beneficiary { id } stakeholders { role startedOn endedOn }
  history(first: 5) { nodes { ordinal action stage startedOn } }`;
const record = commandOf<Recorded>(() => fixture, 'informatizationObjectRecord', FIELDS);

const rowsOf = (sql: string) =>
  withClient(fixture.database.owner, async (client) => (await client.query(sql)).rows);

test('L032 C-4.1: a state body records a planned object as its owner, with the first stretch of its life', async () => {
  const { object, userErrors } = await record(recordOf('Register'), BODY);
  expect(userErrors).toEqual([]);
  expect(object).toMatchObject({
    code: 'KZ-П-26-0000008',
    version: 1,
    recordState: 'PUBLISHED',
    stage: 'PLANNED',
    stageSince: '2026-11-20',
    isWorking: false,
    objectClass: null,
    confirmedOn: null,
    owner: { id: organizationGlobalId('owner') },
    stakeholders: [{ role: 'OWNER', startedOn: '2026-11-20', endedOn: null }],
    history: { nodes: [{ ordinal: 1, action: 'PLAN', stage: 'PLANNED', startedOn: '2026-11-20' }] },
  });
  expect(await rowsOf('SELECT command FROM journal_entry')).toEqual([
    { command: 'informatizationObjectRecord' },
  ]);
});

test.each([
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
  ['a person without organization', person(), ['NOT_OWNER_OR_HOLDER 4']],
  [
    'the administrator of the platform',
    person(['ADMINISTRATOR', 'STATE_BODY'], 'owner'),
    ['NOT_OWNER_OR_HOLDER 4'],
  ],
])('C-4.1: %s records nothing', async (_who, actor, refusals) => {
  expect(refusalsOf(await record(recordOf('Register'), actor))).toEqual(refusals);
});

describe('C-1: the scope of the Rules', () => {
  test('L013 C-1: a procedure and a subject outside the Rules are refused, both at once', async () => {
    const answer = await record(recordOf('Chairs', { procedure: 'OTHER', subject: 'OTHER' }), BODY);
    expect(refusalsOf(answer)).toEqual(['OUT_OF_SCOPE input.procedure 1', 'OUT_OF_SCOPE input.subject 1']);
  });

  test.each(
    ['CREATE', 'DEVELOP', 'OPERATE', 'ACQUIRE'].flatMap((procedure) =>
      ['OBJECT', 'ICT_SERVICE'].map((subject) => [procedure, subject] as const),
    ),
  )('L013 C-1: %s of an %s is within the Rules and stays on the record', async (procedure, subject) => {
    const { object } = await record(recordOf('Register', { procedure, subject }), BODY);
    expect(object).toMatchObject({ procedure, subject });
  });
});

describe('C-2: the state body behind an object', () => {
  const NO_BASIS = 'NO_STATE_FUNCTION_BASIS input.beneficiaryId 2';

  test('L014 C-2: an organization that names no state body is refused; with a state body it records', async () => {
    expect(refusalsOf(await record(recordOf('Portal'), AGENCY))).toEqual([NO_BASIS]);
    const beneficiaryId = organizationGlobalId('owner');
    const { object } = await record(recordOf('Portal', { beneficiaryId }), AGENCY);
    expect(object?.beneficiary).toEqual({ id: beneficiaryId });
  });

  test('an organization does not work for itself or for another one', async () => {
    const beneficiaryId = organizationGlobalId('agency');
    expect(refusalsOf(await record(recordOf('Portal', { beneficiaryId }), AGENCY))).toEqual([NO_BASIS]);
  });

  test('L014 C-2: any other person records nothing, also for a state body', async () => {
    const beneficiaryId = organizationGlobalId('owner');
    const answer = await record(recordOf('Portal', { beneficiaryId }), FIRM);
    expect(refusalsOf(answer)).toEqual(['NO_STATE_FUNCTION_BASIS 2']);
  });

  test.each([organizationGlobalId('nobody'), 'obj_nothing'])(
    'an unknown body %s is told as such',
    async (beneficiaryId) => {
      const answer = await record(recordOf('Portal', { beneficiaryId }), BODY);
      expect(refusalsOf(answer)).toEqual(['ORGANIZATION_UNKNOWN input.beneficiaryId']);
    },
  );
});

describe('C-3(13): objects of other persons', () => {
  const kind = 'OTHER_PERSON_OBJECT';

  test('L027 C-3(13): objects of other persons count only with the state function that they serve', async () => {
    const refused = await record(recordOf('Bank', { kind }), BODY);
    expect(refusalsOf(refused)).toEqual(['NO_STATE_FUNCTION_BASIS input.publicFunction 3(13)']);
    const publicFunction = textOf('Payment of duties');
    const { object } = await record(recordOf('Bank', { kind, publicFunction }), BODY);
    expect(object?.publicFunction).toEqual({ en: publicFunction.en });
  });

  test.each([
    'STATE_INFORMATION_RESOURCE',
    'STATE_BODY_SOFTWARE',
    'INTERNET_RESOURCE',
    'INFRASTRUCTURE_OBJECT',
  ])('a %s needs none', async (other) => {
    expect(refusalsOf(await record(recordOf('Bank', { kind: other }), BODY))).toEqual([]);
  });
});

describe('C-4.1: names', () => {
  test('are unique in each language, whatever the case of the letters', async () => {
    await record(recordOf('Register'), BODY);
    const { kk, en } = textOf('REGISTER');
    const name = { kk, ru: 'Другое', en: ` ${en.toLowerCase()} ` };
    expect(refusalsOf(await record(recordOf('Other', { name }), BODY))).toEqual([
      'NAME_TAKEN input.name.kk 4.1',
      'NAME_TAKEN input.name.en 4.1',
    ]);
    expect(refusalsOf(await record(recordOf('Other'), BODY))).toEqual([]);
  });

  test('have 255 characters and no more', async () => {
    const name = { ...textOf('Long'), ru: 'я'.repeat(256) };
    expect(refusalsOf(await record(recordOf('Long', { name }), BODY))).toEqual([
      'TEXT_TOO_LONG input.name.ru',
    ]);
    const fitting = { ...name, ru: 'я'.repeat(255) };
    expect(refusalsOf(await record(recordOf('Long', { name: fitting }), BODY))).toEqual([]);
  });

  test('two recorders of one name at once: one records, the other is refused', async () => {
    const both = await Promise.all([record(recordOf('Register'), BODY), record(recordOf('Register'), BODY)]);
    expect(both.filter(({ object }) => object !== null)).toHaveLength(1);
    expect(both.flatMap(refusalsOf)).toHaveLength(3);
  });
});

test('C-4.1: all problems of an input are told together, each with its path', async () => {
  const input = {
    subject: 'OTHER',
    abbreviation: ' ',
    tasks: ['Учёт', ''],
    purpose: { ...textOf('x'), kk: '' },
  };
  expect(refusalsOf(await record(recordOf('Register', input), AGENCY))).toEqual([
    'OUT_OF_SCOPE input.subject 1',
    'NO_STATE_FUNCTION_BASIS input.beneficiaryId 2',
    'TEXT_BLANK input.abbreviation',
    'TEXT_BLANK input.purpose.kk',
    'TEXT_BLANK input.tasks.1',
  ]);
});

describe('codes of the portal', () => {
  const COUNT = 24;

  test.each([
    ['without keys', () => ({})],
    ['with idempotency keys', (index: number) => ({ idempotencyKey: `record-key-${index}` })],
  ])(
    'run without a gap when many record at once, %s; a refused record takes no number',
    async (_how, keyOf) => {
      const all = await Promise.all(
        Array.from({ length: COUNT }, (_, index) =>
          record(
            recordOf(`Object ${index}`, {
              ...keyOf(index),
              ...(index % 6 === 0 ? { subject: 'OTHER' } : {}),
            }),
            BODY,
          ),
        ),
      );
      const codes = all.flatMap(({ object }) => object?.code ?? []).sort();
      const expected = Array.from({ length: COUNT - COUNT / 6 }, (_, index) => 8 + index);
      expect(codes).toEqual(expected.map((serial) => `KZ-П-26-${String(serial).padStart(7, '0')}`));
    },
  );

  test('F09: five calls with one key record one object', async () => {
    const input = recordOf('Register', { idempotencyKey: 'record-once' });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => record(input, BODY)));
    expect(new Set(answers.map(({ object }) => object?.code))).toEqual(new Set(['KZ-П-26-0000008']));
  });
});
