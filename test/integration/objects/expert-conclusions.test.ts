import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { person } from '../../support/actors';
import {
  AUTHORIZED,
  act,
  CODE,
  codesOf,
  EXPERT,
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

const issue = (input: object = {}, actor = EXPERT, code = CODE) =>
  act(fixture, 'expertConclusionIssue', input, actor, code);

interface Read {
  informatizationObject: {
    expertConclusions: {
      totalCount: number;
      nodes: Record<string, unknown>[];
      pageInfo: { endCursor: string };
    };
  } | null;
}

async function read(args = '', actor = OWNER) {
  const { data, errors } = await fixture.subgraph.execute<Read>({
    query: `query ($code: String!) { informatizationObject(code: $code) { expertConclusions${args} {
      totalCount pageInfo { endCursor }
      nodes { kind version verdict number issuedOn recordedAt issuer { abbreviation name { en } } legalBasis { actNumber clause } }
    } } }`,
    variables: { code: CODE },
    actor,
  });
  expect(errors).toEqual([]);
  return data.informatizationObject?.expertConclusions ?? null;
}

test('C-6.2: a conclusion in informatization is issued and read on the object with its clause', async () => {
  expect(await issue({ number: '  17-1/2026 ' })).toEqual({ object: { code: CODE }, userErrors: [] });
  expect((await read())?.nodes).toEqual([
    {
      kind: 'INFORMATIZATION',
      version: 1,
      verdict: 'POSITIVE',
      number: '17-1/2026',
      issuedOn: '2026-11-10',
      recordedAt: '2026-11-20T07:00:00.000Z',
      issuer: { abbreviation: null, name: { en: 'Organization analyst-centre' } },
      legalBasis: { actNumber: '129', clause: '6.2' },
    },
  ]);
});

test('C-6.2: conclusions in information security are versions of their own, newest first', async () => {
  await issue({ kind: 'INFORMATION_SECURITY', verdict: 'FOR_REVISION', number: '1' });
  await issue({ verdict: 'CONDITIONALLY_POSITIVE', number: '1' });
  await issue({ kind: 'INFORMATION_SECURITY', verdict: 'NEGATIVE', number: '2' });
  const all = await read();
  expect(all?.totalCount).toBe(3);
  expect(all?.nodes).toMatchObject([
    { kind: 'INFORMATION_SECURITY', version: 2, verdict: 'NEGATIVE' },
    { kind: 'INFORMATIZATION', version: 1, verdict: 'CONDITIONALLY_POSITIVE' },
    { kind: 'INFORMATION_SECURITY', version: 1, verdict: 'FOR_REVISION' },
  ]);
  const filtered = await read(
    '(first: 1, filterBy: { kinds: [INFORMATION_SECURITY], verdicts: [FOR_REVISION] })',
  );
  expect(filtered).toMatchObject({ totalCount: 1, nodes: [{ version: 1, verdict: 'FOR_REVISION' }] });
  const first = await read('(first: 1)');
  const rest = await read(`(first: 5, after: "${first?.pageInfo.endCursor}")`);
  expect(rest?.nodes.map(({ kind, version }) => `${kind} ${version}`)).toEqual([
    'INFORMATIZATION 1',
    'INFORMATION_SECURITY 1',
  ]);
});

test.each([
  ['an expert', EXPERT, [], []],
  ['the authorized body', AUTHORIZED, [], ['NOT_OWNER_OR_HOLDER']],
  ['the owner', OWNER, ['NOT_OWNER_OR_HOLDER'], ['NOT_OWNER_OR_HOLDER']],
  ['a tester', person(['TESTER']), ['NOT_OWNER_OR_HOLDER'], ['NOT_OWNER_OR_HOLDER']],
  ['an expert who administers', person(['EXPERT', 'ADMINISTRATOR']), ['OBJECT_UNKNOWN'], ['OBJECT_UNKNOWN']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST'], ['SIGN_IN_FIRST']],
])(
  'C-6.2: %s who concludes on informatization and on security is answered %#',
  async (_who, actor, one, other) => {
    expect(codesOf(await issue({}, actor))).toEqual(one);
    expect(codesOf(await issue({ kind: 'INFORMATION_SECURITY' }, actor))).toEqual(other);
  },
);

test('C-6.2: who may conclude is told to whom it is refused', async () => {
  expect((await issue({}, OWNER)).userErrors).toMatchObject([
    { __typename: 'NotAllowedError', allowedRelations: ['EXPERT', 'AUTHORIZED_BODY'] },
  ]);
});

test('C-6.2: all that is wrong with a conclusion is told at once, each with its field', async () => {
  await issue({ issuedOn: '2026-11-10' });
  const { object, userErrors } = await issue({ number: ' ', issuedOn: '2026-11-21' });
  expect(object).toBeNull();
  expect(userErrors).toMatchObject([
    { __typename: 'InvalidInputError', code: 'EXAMINATION_NUMBER_MALFORMED', path: ['input', 'number'] },
    { __typename: 'InvalidInputError', code: 'CONCLUSION_IN_FUTURE', path: ['input', 'issuedOn'] },
  ]);
  expect((await read())?.totalCount).toBe(1);
});

test('C-6.2: the next version has a number of its own and is not issued before the last one', async () => {
  await issue();
  const { userErrors } = await issue({ issuedOn: '2026-11-09' });
  expect(userErrors).toMatchObject([
    { code: 'CONCLUSION_NUMBER_TAKEN', path: ['input', 'number'], legalReference: { clause: '6.2' } },
    { code: 'CONCLUSION_BEFORE_LAST', path: ['input', 'issuedOn'], legalReference: { clause: '6.2' } },
  ]);
  expect(codesOf(await issue({ number: '18' }))).toEqual([]);
  // The other kind counts its numbers and days for itself.
  expect(codesOf(await issue({ kind: 'INFORMATION_SECURITY', issuedOn: '2026-11-09' }))).toEqual([]);
});

test('C-19: a terminated object gets no conclusion', async () => {
  expect((await issue({}, EXPERT, TERMINATED_CODE)).userErrors).toMatchObject([
    { code: 'EXAMINED_AFTER_TERMINATION', legalReference: { clause: '19' } },
  ]);
  expect(codesOf(await issue())).toEqual([]);
});

test('F08: a conclusion on a card that changed in the meantime is a conflict', async () => {
  expect(codesOf(await issue({ expectedVersion: 2 }))).toEqual(['VERSION_CONFLICT']);
});

test('F09: an idempotency key makes repeated calls one version', async () => {
  const input = { idempotencyKey: 'conclusion-17' };
  const answers = await Promise.all([issue(input), issue(input)]);
  expect([...answers, await issue(input)].flatMap(codesOf)).toEqual([]);
  expect((await read())?.totalCount).toBe(1);
});

test('F08: two experts at once make two versions, none is lost', async () => {
  const both = await Promise.all([issue({ number: '1' }), issue({ number: '2' })]);
  expect(both.flatMap(codesOf)).toEqual([]);
  expect((await read())?.nodes.map(({ version }) => version)).toEqual([2, 1]);
});

test('C-4: whoever does not see the object sees no conclusion on it', async () => {
  await issue();
  expect(await read('', person([], 'stranger'))).toBeNull();
  expect((await read('', person([], 'supplier')))?.totalCount).toBe(1);
});
