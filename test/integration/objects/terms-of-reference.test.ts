import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { person } from '../../support/actors';
import {
  AUTHORIZED,
  act,
  CODE,
  codesOf,
  EXPERT,
  INTEGRATOR,
  OWNER,
  openExamination,
  TERMINATED_CODE,
} from '../../support/examination';
import type { ObjectsFixture } from '../../support/objects';

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openExamination();
});
afterEach(() => fixture.close());

const submit = (input: object = {}, actor = OWNER, code = CODE) =>
  act(fixture, 'termsOfReferenceSubmit', input, actor, code);
const consider = (input: object = {}, actor = AUTHORIZED, code = CODE) =>
  act(fixture, 'termsOfReferenceConsider', input, actor, code);

const RETURNED = { verdict: 'RETURNED', remarks: [' Нет требований\u0000 к надёжности ', ' ', '\u0000'] };

interface Read {
  informatizationObject: {
    termsOfReference: { totalCount: number; nodes: Record<string, unknown>[] };
  } | null;
}

async function read(args = '', actor = OWNER) {
  const { data, errors } = await fixture.subgraph.execute<Read>({
    query: `query ($code: String!) { informatizationObject(code: $code) { termsOfReference${args} {
      totalCount
      nodes {
        subjectKind version number state submittedOn consideredOn reviewerRole remarks
        submitter { name { en } } reviewer { name { en } }
        consideration { status dueOn isBreached elapsedWorkingDays basis { clause } }
        legalBasis { actNumber clause }
      }
    } } }`,
    variables: { code: CODE },
    actor,
  });
  expect(errors).toEqual([]);
  return data.informatizationObject?.termsOfReference ?? null;
}

test('C-8: terms are submitted, returned with remarks, submitted again and agreed, each version kept', async () => {
  expect(await submit()).toEqual({ object: { code: CODE }, userErrors: [] });
  expect(codesOf(await consider(RETURNED, INTEGRATOR))).toEqual([]);
  expect(codesOf(await submit({ number: 'ТЗ-000001-2', submittedOn: '2026-11-13' }))).toEqual([]);
  expect(codesOf(await consider({ termsVersion: 2, consideredOn: '2026-11-18' }))).toEqual([]);
  const list = await read();
  expect(list?.totalCount).toBe(2);
  expect(list?.nodes).toEqual([
    {
      subjectKind: 'OBJECT',
      version: 2,
      number: 'ТЗ-000001-2',
      state: 'AGREED',
      submittedOn: '2026-11-13',
      consideredOn: '2026-11-18',
      reviewerRole: 'AUTHORIZED_BODY',
      remarks: [],
      submitter: { name: { en: 'Organization owner' } },
      reviewer: { name: { en: 'Organization authorized-body' } },
      consideration: {
        status: 'MET',
        dueOn: null,
        isBreached: false,
        elapsedWorkingDays: 3,
        basis: { clause: '8' },
      },
      legalBasis: { actNumber: '129', clause: '8' },
    },
    expect.objectContaining({
      version: 1,
      state: 'RETURNED',
      consideredOn: '2026-11-12',
      reviewerRole: 'INTEGRATOR',
      remarks: ['Нет требований к надёжности'],
      reviewer: { name: { en: 'Organization integrator' } },
    }),
  ]);
});

test('C-8: all missing sections are told at once, and nothing is kept', async () => {
  const { object, userErrors } = await submit({ sections: ['ANNOTATION', 'SOURCES'], number: '' });
  expect(object).toBeNull();
  expect(userErrors.map(({ code }) => code)).toEqual([
    'EXAMINATION_NUMBER_MALFORMED',
    ...Array(10).fill('TERMS_SECTION_MISSING'),
  ]);
  expect(userErrors[1]).toMatchObject({
    __typename: 'LegalRefusalError',
    path: ['input', 'sections'],
    legalReference: { clause: '8' },
  });
  expect(userErrors[1]?.message).toContain('PURPOSE_AND_GOALS');
  expect((await read())?.totalCount).toBe(0);
});

test('C-34: terms of a service are versions of their own under the clause on services', async () => {
  await submit();
  expect(codesOf(await submit({ subjectKind: 'ICT_SERVICE', number: 'ТЗ-000002-1' }))).toEqual([]);
  expect(codesOf(await consider({ subjectKind: 'ICT_SERVICE' }, INTEGRATOR))).toEqual([]);
  expect((await read())?.nodes).toMatchObject([
    {
      subjectKind: 'ICT_SERVICE',
      version: 1,
      state: 'AGREED',
      legalBasis: { clause: '34' },
      consideration: { basis: { clause: '34' } },
    },
    {
      subjectKind: 'OBJECT',
      version: 1,
      state: 'SUBMITTED',
      legalBasis: { clause: '8' },
      consideredOn: null,
      reviewer: null,
      // Ten days later, and still not overdue: the order states no term.
      consideration: { status: 'NO_TERM', isBreached: false },
    },
  ]);
  const services = await read('(filterBy: { subjectKinds: [ICT_SERVICE], states: [AGREED] })');
  expect(services?.totalCount).toBe(1);
  expect((await read('(filterBy: { states: [RETURNED] })'))?.totalCount).toBe(0);
});

test.each([
  ['the owner', OWNER, [], []],
  ['the holder', person([], 'holder'), [], []],
  ['the trustee', person([], 'trustee'), [], []],
  ['the developer', person([], 'developer'), ['NOT_OWNER_OR_HOLDER'], []],
  ['a supplier', person([], 'supplier'), ['NOT_OWNER_OR_HOLDER'], ['NOT_OWNER_OR_HOLDER']],
  ['the authorized body', AUTHORIZED, ['NOT_OWNER_OR_HOLDER'], ['NOT_OWNER_OR_HOLDER']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST'], ['SIGN_IN_FIRST']],
])(
  'C-8, C-34: %s who submits terms of the object and of a service is answered %#',
  async (_who, actor, object, service) => {
    expect(codesOf(await submit({}, actor))).toEqual(object);
    expect(codesOf(await submit({ subjectKind: 'ICT_SERVICE' }, actor))).toEqual(service);
  },
);

test.each([
  ['the authorized body', AUTHORIZED, []],
  ['the integrator', INTEGRATOR, []],
  ['the owner', OWNER, ['NOT_OWNER_OR_HOLDER']],
  ['an expert', EXPERT, ['NOT_OWNER_OR_HOLDER']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
])('C-8: %s who considers terms is answered %#', async (_who, actor, expected) => {
  await submit();
  expect(codesOf(await consider({}, actor))).toEqual(expected);
});

test('G06: every act in every state of the terms is answered by the table', async () => {
  const answers: Record<string, string[]> = {};
  const tryAll = async (state: string, termsVersion: number, lawful: string) => {
    const acts = {
      SUBMIT: () => submit({ submittedOn: '2026-11-20' }),
      AGREE: () => consider({ termsVersion, consideredOn: '2026-11-20' }),
      RETURN: () => consider({ ...RETURNED, termsVersion, consideredOn: '2026-11-20' }),
    };
    const unlawful = Object.entries(acts).filter(([name]) => !lawful.split(' ').includes(name));
    for (const [name, tried] of unlawful) answers[`${state} ${name}`] = codesOf(await tried());
    const [first] = lawful.split(' ') as (keyof typeof acts)[];
    answers[`${state} ${lawful}`] = codesOf(await acts[first ?? 'SUBMIT']());
  };
  await tryAll('NONE', 1, 'SUBMIT');
  await tryAll('SUBMITTED', 1, 'RETURN AGREE');
  await tryAll('RETURNED', 1, 'SUBMIT');
  await tryAll('SUBMITTED', 2, 'AGREE RETURN');
  await tryAll('AGREED', 2, 'SUBMIT');
  const refused = ['TERMS_ACT_ILLEGAL'];
  expect(answers).toEqual({
    'NONE SUBMIT': [],
    'NONE AGREE': refused,
    'NONE RETURN': refused,
    'SUBMITTED SUBMIT': refused,
    'SUBMITTED RETURN AGREE': [],
    'SUBMITTED AGREE RETURN': [],
    'RETURNED SUBMIT': [],
    'RETURNED AGREE': refused,
    'RETURNED RETURN': refused,
    'AGREED SUBMIT': [],
    'AGREED AGREE': refused,
    'AGREED RETURN': refused,
  });
});

test('C-8: an unlawful act tells the state and what is lawful in it', async () => {
  expect((await consider()).userErrors).toMatchObject([
    {
      __typename: 'IllegalTransitionError',
      fromState: 'NONE',
      action: 'AGREE',
      allowedActions: ['SUBMIT'],
      legalReference: { clause: '8' },
    },
  ]);
});

test('C-8: days and remarks of both acts are checked, with their fields', async () => {
  expect((await submit({ submittedOn: '2026-11-21' })).userErrors).toMatchObject([
    { __typename: 'InvalidInputError', code: 'TERMS_IN_FUTURE', path: ['input', 'submittedOn'] },
  ]);
  await submit();
  expect(
    (await consider({ verdict: 'RETURNED', remarks: [' '], consideredOn: '2026-11-09' })).userErrors,
  ).toMatchObject([
    { code: 'TERMS_CONSIDERED_EARLY', path: ['input', 'consideredOn'] },
    { code: 'TERMS_REMARKS_MISSING', path: ['input', 'remarks'] },
  ]);
  expect(codesOf(await consider(RETURNED))).toEqual([]);
  expect((await submit({ submittedOn: '2026-11-11' })).userErrors).toMatchObject([
    { code: 'TERMS_BEFORE_LAST', path: ['input', 'submittedOn'] },
  ]);
});

test('F08: of two reviewers at once one decides, the other is told that it is decided', async () => {
  await submit();
  const both = await Promise.all([consider({}, AUTHORIZED), consider(RETURNED, INTEGRATOR)]);
  expect(both.flatMap(codesOf)).toEqual(['TERMS_ACT_ILLEGAL']);
});

test('F08: a verdict on an older version is a conflict with the latest one', async () => {
  await submit();
  await consider(RETURNED);
  await submit({ submittedOn: '2026-11-13' });
  expect((await consider({ consideredOn: '2026-11-13' })).userErrors).toMatchObject([
    { __typename: 'ConflictError', code: 'TERMS_VERSION_CONFLICT', currentVersion: 2 },
  ]);
  expect(codesOf(await consider({ termsVersion: 2, consideredOn: '2026-11-13' }))).toEqual([]);
});

test('C-19: a terminated object takes no terms', async () => {
  expect(codesOf(await submit({}, OWNER, TERMINATED_CODE))).toEqual(['EXAMINED_AFTER_TERMINATION']);
  expect(codesOf(await consider({}, AUTHORIZED, TERMINATED_CODE))).toContain('EXAMINED_AFTER_TERMINATION');
  expect(codesOf(await submit())).toEqual([]);
});

test('C-4: whoever does not see the object sees no terms of it', async () => {
  await submit();
  expect(await read('', person([], 'stranger'))).toBeNull();
  expect((await read('', person([], 'supplier')))?.totalCount).toBe(1);
});
