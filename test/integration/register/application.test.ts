import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { organizationId, partner, person } from '../../support/actors';
import {
  APPLICANT,
  CONTENT,
  GRANT,
  KEEPER,
  openRegister,
  RECOMMENDATION,
  REFUSE,
  type RegisterFixture,
  reopenRegister,
} from '../../support/register-application';

let register: RegisterFixture;
beforeEach(async () => {
  register = await openRegister();
});
afterEach(() => register.close());

async function read<Card = Record<string, unknown>>(id: string, fields: string, actor = APPLICANT) {
  const query = `query ($id: ID!) { registerApplication(id: $id) { ${fields} } }`;
  const { data, errors } = await register.subgraph.execute<{ registerApplication: Card }>({
    query,
    variables: { id },
    actor,
  });
  expect(errors).toEqual([]);
  return data.registerApplication;
}

const count = (table: string) =>
  withClient(
    register.database.owner,
    async (client) => (await client.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n,
  );

describe('what an application must say', () => {
  test('all that a draft lacks is told at once when it is submitted, each with its path', async () => {
    const { id, version } = await register.draft({ content: { name: { ...CONTENT.name, kk: ' ' } } });
    const { userErrors } = await register.act('registerApplicationSubmit', {
      applicationId: id,
      expectedVersion: version,
    });
    expect(userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['APPLICATION_INCOMPLETE', 'content.productKind'],
      ['APPLICATION_INCOMPLETE', 'content.version'],
      ['APPLICATION_INCOMPLETE', 'content.characteristics'],
      ['APPLICATION_INCOMPLETE', 'content.rightBasis'],
      ['APPLICATION_INCOMPLETE', 'content.rightDocument'],
      ['APPLICATION_INCOMPLETE', 'content.name.kk'],
      ['APPLICATION_INCOMPLETE', 'content.purpose.kk'],
      ['APPLICATION_INCOMPLETE', 'content.purpose.ru'],
      ['APPLICATION_INCOMPLETE', 'content.purpose.en'],
      ['CONFORMITY_PROOF_MISSING', 'content.conformity'],
    ]);
    await register.at('COMPLETENESS_CHECK');
  });

  const proof = CONTENT.conformity;
  test.each([
    ['a certificate of level 3', { ...proof, assuranceLevel: 3 }, ['ASSURANCE_LEVEL_TOO_LOW']],
    ['a certificate without level', { ...proof, assuranceLevel: null }, ['ASSURANCE_LEVEL_TOO_LOW']],
    ['a certificate of level 5', { ...proof, assuranceLevel: 5 }, []],
    [
      'one conclusion told twice',
      { ...proof, kind: 'TWO_CONCLUSIONS', bodies: ['A', 'A '] },
      ['CONCLUSIONS_TOO_FEW'],
    ],
    ['two conclusions', { ...proof, kind: 'TWO_CONCLUSIONS', bodies: ['A', 'B'] }, []],
    ['a test protocol', { kind: 'TEST_PROTOCOL', number: 'T-1' }, []],
    ['a proof without number', { kind: 'TEST_PROTOCOL', number: ' ' }, ['APPLICATION_INCOMPLETE']],
    ['a proof that ended yesterday', { ...proof, validUntil: '2026-11-19' }, ['CONFORMITY_PROOF_EXPIRED']],
    ['a proof that ends today', { ...proof, validUntil: '2026-11-20' }, []],
  ])('%s is answered %#', async (_what, conformity, codes) => {
    const { id, version } = await register.draft({ content: { ...CONTENT, conformity } });
    const input = { applicationId: id, expectedVersion: version };
    expect((await register.act('registerApplicationSubmit', input)).codes).toEqual(codes);
  });

  test('a text is as long as it may be and no longer; a NUL is no part of it', async () => {
    const write = (version: string) =>
      register.act('registerApplicationDraft', { kind: 'INCLUSION', content: { version } });
    expect((await write('9'.repeat(300))).codes).toEqual([]);
    expect((await write('9'.repeat(301))).userErrors).toMatchObject([
      { code: 'APPLICATION_TEXT_TOO_LONG', path: ['input', 'content', 'version'] },
    ]);
    const { id } = await register.draft({ content: { version: '1\0.0' } });
    expect(await read(id, 'content { version }')).toEqual({ content: { version: '1.0' } });
  });
});

describe('the terms of the steps', () => {
  const DEADLINES = `completenessDeadline { dueOn status basis { actNumber clause } trace { day counted } }
    reviewDeadline { dueOn status basis { clause } } decisionDeadline { status } dueOn`;

  test('Order 53/НҚ: the check lasts 5 working days from the submission, told day by day', async () => {
    const { id } = await register.at('COMPLETENESS_CHECK');
    expect(await read(id, DEADLINES)).toEqual({
      dueOn: '2026-11-27',
      completenessDeadline: {
        dueOn: '2026-11-27',
        status: 'RUNNING',
        basis: { actNumber: '53/НҚ', clause: 'step.completeness' },
        trace: [
          { day: '2026-11-21', counted: null },
          { day: '2026-11-22', counted: null },
          { day: '2026-11-23', counted: 1 },
          { day: '2026-11-24', counted: 2 },
          { day: '2026-11-25', counted: 3 },
          { day: '2026-11-26', counted: 4 },
          { day: '2026-11-27', counted: 5 },
        ],
      },
      reviewDeadline: null,
      decisionDeadline: null,
    });
  });

  test('Order 53/НҚ: the review lasts 14 working days from the check, and a decision has no term', async () => {
    const review = await register.at('COMMISSION_REVIEW');
    expect(await read(review.id, DEADLINES)).toMatchObject({
      dueOn: '2026-12-10',
      completenessDeadline: { status: 'MET' },
      reviewDeadline: { dueOn: '2026-12-10', status: 'RUNNING', basis: { clause: 'step.review' } },
    });
    const recommended = await register.at('RECOMMENDED');
    expect(await read(recommended.id, DEADLINES)).toMatchObject({
      dueOn: null,
      reviewDeadline: { status: 'MET' },
      decisionDeadline: { status: 'NO_TERM' },
    });
  });

  test('a check of the day after the last one is late, and it still counts', async () => {
    const application = await register.at('COMPLETENESS_CHECK');
    const later = await reopenRegister(register, new Date('2026-11-30T07:00:00Z'));
    await later.step('registerApplicationCheck', application, { verdict: 'COMPLETE' }, KEEPER);
    await later.close();
    expect(await read(application.id, DEADLINES)).toMatchObject({
      completenessDeadline: { status: 'MET_LATE' },
    });
  });

  test('a returned application has a new term when it is submitted again', async () => {
    const application = await register.at('RETURNED');
    expect(await read(application.id, 'remarks dueOn reviewDeadline { dueOn }')).toEqual({
      remarks: ['No photo'],
      dueOn: null,
      reviewDeadline: null,
    });
    const later = await reopenRegister(register, new Date('2026-11-30T07:00:00Z'));
    await later.step('registerApplicationSubmit', application);
    await later.close();
    expect(await read(application.id, 'submittedOn checkedOn dueOn remarks')).toEqual({
      submittedOn: '2026-11-30',
      checkedOn: null,
      dueOn: '2026-12-07',
      remarks: [],
    });
  });

  test('a withdrawn application owes nothing any more', async () => {
    const application = await register.at('COMPLETENESS_CHECK');
    await register.step('registerApplicationWithdraw', application);
    expect(await read(application.id, DEADLINES)).toEqual({
      dueOn: null,
      completenessDeadline: null,
      reviewDeadline: null,
      decisionDeadline: null,
    });
  });
});

describe('the acts of the keeper', () => {
  test('a return has remarks and a complete application has none', async () => {
    const { id, version } = await register.at('COMPLETENESS_CHECK');
    const check = (input: object) =>
      register.act(
        'registerApplicationCheck',
        { applicationId: id, expectedVersion: version, ...input },
        KEEPER,
      );
    expect((await check({ verdict: 'INCOMPLETE', remarks: [' '] })).codes).toEqual([
      'APPLICATION_REMARKS_MISSING',
    ]);
    expect((await check({ verdict: 'COMPLETE', remarks: ['No photo'] })).codes).toEqual([
      'APPLICATION_REMARKS_NOT_EXPECTED',
    ]);
    expect((await check({ verdict: 'COMPLETE', remarks: [] })).codes).toEqual([]);
  });

  test('a protocol has a number and a day between the check and today; both problems are told together', async () => {
    const { id, version } = await register.at('COMMISSION_REVIEW');
    const recommend = (input: object) => {
      const of = { applicationId: id, expectedVersion: version, ...RECOMMENDATION };
      return register.act('registerApplicationRecommend', { ...of, ...input }, KEEPER);
    };
    const wrong = await recommend({ protocolNumber: '', recommendedOn: '2026-11-21' });
    expect(wrong.codes).toEqual(['REGISTER_NUMBER_MISSING', 'REGISTER_DAY_IN_FUTURE']);
    expect((await recommend({ recommendedOn: '2026-11-19' })).codes).toEqual(['REGISTER_DAY_TOO_EARLY']);
    expect((await recommend({ protocolNumber: 'P'.repeat(101) })).codes).toEqual(['REGISTER_NUMBER_MISSING']);
    expect((await recommend({ protocolNumber: 'P'.repeat(100) })).codes).toEqual([]);
  });

  test('a refusal is told with a reason of the table, and a positive decision without one', async () => {
    const { id, version } = await register.at('RECOMMENDED');
    const decide = (input: object) =>
      register.act(
        'registerApplicationDecide',
        { applicationId: id, expectedVersion: version, ...input },
        KEEPER,
      );
    expect((await decide({ ...REFUSE, reasonCode: null })).codes).toEqual(['REGISTER_REASON_UNKNOWN']);
    expect((await decide({ ...REFUSE, reasonCode: 'COURT_ACT' })).codes).toEqual(['REGISTER_REASON_UNKNOWN']);
    expect((await decide({ ...GRANT, reasonCode: 'CRITERIA_NOT_MET' })).codes).toEqual([
      'REGISTER_REASON_NOT_EXPECTED',
    ]);
    expect((await decide({ ...GRANT, decidedOn: '2026-11-19' })).codes).toEqual(['REGISTER_DAY_TOO_EARLY']);
    expect((await decide({ ...REFUSE, explanation: 'No right.' })).codes).toEqual([]);
    const fields = `state entry { id } decision { outcome number decidedOn explanation reason { code name { en } isOfficial }
      decidedBy { id } }`;
    expect(await read(id, fields)).toEqual({
      state: 'REFUSED',
      entry: null,
      decision: {
        outcome: 'REFUSE',
        number: 'D-1',
        decidedOn: '2026-11-20',
        explanation: 'No right.',
        reason: {
          code: 'CRITERIA_NOT_MET',
          name: { en: 'Product does not meet the criteria' },
          isOfficial: false,
        },
        decidedBy: { id: `org_${organizationId('register-keeper')}` },
      },
    });
  });

  test('a proof that ran out during the review keeps the product out', async () => {
    const conformity = { ...CONTENT.conformity, validUntil: '2026-11-20' };
    const { id, version } = await register.at('RECOMMENDED', { content: { ...CONTENT, conformity } });
    const input = { applicationId: id, expectedVersion: version, ...GRANT };
    const later = await reopenRegister(register, new Date('2026-11-21T07:00:00Z'));
    const { codes } = await later.act('registerApplicationDecide', input, KEEPER);
    await later.close();
    expect(codes).toEqual(['CONFORMITY_PROOF_EXPIRED']);
    expect((await register.act('registerApplicationDecide', input, KEEPER)).codes).toEqual([]);
  });

  test.each([
    ['the keeper', KEEPER, []],
    ['the applicant', APPLICANT, ['NOT_REGISTER_KEEPER']],
    ['the authorized body', person(['AUTHORIZED_BODY']), ['NOT_REGISTER_KEEPER']],
    ['an auditor', person(['AUDITOR']), ['NOT_REGISTER_KEEPER']],
    ['an administrator', person(['ADMINISTRATOR', 'REGISTER_KEEPER']), ['APPLICATION_UNKNOWN']],
    ['another organization', person([], 'supplier-two'), ['APPLICATION_UNKNOWN']],
    ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
  ])('%s who checks an application is answered %#', async (_who, actor, codes) => {
    const { id, version } = await register.at('COMPLETENESS_CHECK');
    const input = { applicationId: id, expectedVersion: version, verdict: 'COMPLETE' };
    expect((await register.act('registerApplicationCheck', input, actor)).codes).toEqual(codes);
  });
});

test.each([
  ['an organization', APPLICANT, []],
  ['a person for no organization', person(), ['NOT_APPLICANT']],
  ['an administrator', person(['ADMINISTRATOR'], 'supplier-one'), ['NOT_APPLICANT']],
  ['a partner client', partner('register:read'), ['NOT_APPLICANT']],
])('C-32: %s that draws up an application is answered %#', async (_who, actor, codes) => {
  const input = { kind: 'INCLUSION', content: {} };
  expect((await register.act('registerApplicationDraft', input, actor)).codes).toEqual(codes);
});

test('F08: of two keepers who decide at once one gets a conflict with the present version', async () => {
  const { id, version } = await register.at('RECOMMENDED');
  const of = { applicationId: id, expectedVersion: version };
  const both = await Promise.all(
    [GRANT, REFUSE].map((decision) =>
      register.act('registerApplicationDecide', { ...of, ...decision }, KEEPER),
    ),
  );
  expect(both.filter(({ thing }) => thing !== null)).toHaveLength(1);
  expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([
    { __typename: 'ConflictError', code: 'REGISTER_APPLICATION_CHANGED', path: ['input', 'expectedVersion'] },
  ]);
  expect(await read(id, 'version')).toEqual({ version: version + 1 });
});

test('F09: a decision repeated with its key is one decision, and with another input it is refused', async () => {
  const { id, version } = await register.at('RECOMMENDED');
  const decide = (input: object) => {
    const of = { applicationId: id, expectedVersion: version, idempotencyKey: 'decide-2026-11' };
    return register.act('registerApplicationDecide', { ...of, ...GRANT, ...input }, KEEPER);
  };
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => decide({})));
  expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
  expect([await count('register_entry'), await count('outbox_event')]).toEqual([1, 1]);
  expect((await decide({ decisionNumber: 'D-2' })).codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
});

test('every act is kept with who did it, and with the wording that it wrote', async () => {
  const draft = await register.draft();
  const corrected = await register.step('registerApplicationCorrect', draft, {
    content: { ...CONTENT, version: '3.0' },
  });
  await register.step('registerApplicationSubmit', corrected);
  const fields = `version content { version }
    history(first: 10) { totalCount nodes { ordinal action state organization { id } content { version } } }`;
  const by = { organization: { id: `org_${organizationId('supplier-one')}` } };
  expect(await read(draft.id, fields)).toEqual({
    version: 3,
    content: { version: '3.0' },
    history: {
      totalCount: 3,
      nodes: [
        { ordinal: 1, action: 'DRAFT', state: 'DRAFT', content: { version: '2.1' }, ...by },
        { ordinal: 2, action: 'CORRECT', state: 'DRAFT', content: { version: '3.0' }, ...by },
        { ordinal: 3, action: 'SUBMIT', state: 'COMPLETENESS_CHECK', content: null, ...by },
      ],
    },
  });
  expect(await count('journal_entry')).toBe(3);
});

describe('who sees applications', () => {
  const QUERY = `query ($filterBy: RegisterApplicationFilters, $orderBy: RegisterApplicationOrder, $after: String) {
    registerApplications(first: 2, after: $after, filterBy: $filterBy, orderBy: $orderBy) {
      totalCount nodes { id } pageInfo { endCursor hasNextPage }
    }
  }`;
  interface Answer {
    registerApplications: {
      totalCount: number;
      nodes: { id: string }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  }
  const list = async (variables: object, actor = KEEPER) =>
    register.subgraph.execute<Answer>({ query: QUERY, variables: { ...variables }, actor });
  const ids = async (variables: object, actor = KEEPER) =>
    (await list(variables, actor)).data.registerApplications.nodes.map(({ id }) => id);

  test.each([
    ['the applicant', APPLICANT, 1],
    ['the keeper', KEEPER, 2],
    ['the authorized body', person(['AUTHORIZED_BODY']), 2],
    ['an auditor', person(['AUDITOR']), 2],
    ['another organization', person(['STATE_BODY'], 'ministry-justice'), 0],
  ])('C-32: %s sees of two applications %#', async (_who, actor, seen) => {
    const own = await register.draft();
    await register.draft({}, person([], 'supplier-two'));
    const { data } = await list({}, actor);
    expect(data.registerApplications.totalCount).toBe(seen);
    expect(Boolean(await read(own.id, 'id', actor))).toBe(seen > 0);
  });

  test.each([
    ['nobody', ANONYMOUS, 'UNAUTHENTICATED'],
    ['an administrator', person(['ADMINISTRATOR']), 'FORBIDDEN'],
    ['a partner client', partner('register:read'), 'FORBIDDEN'],
  ])('C-32: %s sees none', async (_who, actor, code) => {
    const { errors } = await list({}, actor);
    expect(errors).toMatchObject([{ extensions: { code, clause: 'C-32' } }]);
  });

  test('the list is filtered by state, kind, mode, applicant and the last days of the terms', async () => {
    const draft = await register.draft({ inclusionMode: 'TRANSITIONAL_PRE_2023' });
    const checked = await register.at('COMPLETENESS_CHECK');
    const reviewed = await register.at('COMMISSION_REVIEW');
    expect(await ids({ filterBy: { states: ['COMPLETENESS_CHECK'] } })).toEqual([checked.id]);
    expect(await ids({ filterBy: { inclusionModes: ['TRANSITIONAL_PRE_2023'] } })).toEqual([draft.id]);
    expect(await ids({ filterBy: { kinds: ['EXCLUSION'] } })).toEqual([]);
    expect(await ids({ filterBy: { dueOn: { to: '2026-11-27' } } })).toEqual([checked.id]);
    expect(await ids({ filterBy: { dueOn: { from: '2026-11-28' } } })).toEqual([reviewed.id]);
    const stranger = `org_${organizationId('supplier-two')}`;
    expect(await ids({ filterBy: { applicantId: stranger } })).toEqual([]);
    expect(await ids({ filterBy: { applicantId: draft.id } })).toEqual([]);
    expect(
      await ids({ filterBy: { applicantId: stranger.replace(/_.*/, `_${organizationId('supplier-one')}`) } }),
    ).toHaveLength(2);
  });

  test('the list is paged by key, by what is due first with what owes nothing behind', async () => {
    const draft = await register.draft();
    const reviewed = await register.at('COMMISSION_REVIEW');
    const checked = await register.at('COMPLETENESS_CHECK');
    const orderBy = { field: 'DUE_ON', direction: 'ASC' };
    const first = await list({ orderBy });
    const { nodes, pageInfo } = first.data.registerApplications;
    expect(nodes.map(({ id }) => id)).toEqual([checked.id, reviewed.id]);
    expect(await ids({ orderBy, after: pageInfo.endCursor })).toEqual([draft.id]);
  });

  test('a page of applications takes one statement, with its entries and histories three', async () => {
    for (const state of ['GRANTED', 'GRANTED', 'RECOMMENDED']) await register.at(state);
    const query = (fields: string) => `{ registerApplications(first: 3) { nodes { id state ${fields} } } }`;
    await register.subgraph.execute({ query: query('content { version } availableActions'), actor: KEEPER });
    expect(register.subgraph.statements()).toHaveLength(1);
    const fields = 'entry { number product { name { ru } } } history(first: 9) { nodes { action } }';
    const { errors } = await register.subgraph.execute({ query: query(fields), actor: KEEPER });
    expect(errors).toEqual([]);
    expect(register.subgraph.statements()).toHaveLength(3);
  });
});

test('an id of another kind, or of nothing, is no application', async () => {
  const { id, version } = await register.draft();
  for (const other of [id.replace('rap_', 'ren_'), `rap_${organizationId('nothing')}`]) {
    expect(await read(other, 'id', KEEPER)).toBeNull();
    const input = { applicationId: other, expectedVersion: version };
    expect((await register.act('registerApplicationSubmit', input)).codes).toEqual(['APPLICATION_UNKNOWN']);
  }
});

test('reasons are told by use and day', async () => {
  const codes = async (args: string) => {
    const query = `{ registerReasons${args} { code } }`;
    const { data } = await register.subgraph.execute<{ registerReasons: { code: string }[] }>({ query });
    return data.registerReasons.map(({ code }) => code);
  };
  expect(await codes('(use: REFUSAL)')).toEqual([
    'INCOMPLETE_DOCUMENTS',
    'NO_RIGHT_PROOF',
    'NO_CONFORMITY_PROOF',
    'CRITERIA_NOT_MET',
  ]);
  expect(await codes('')).toHaveLength(9);
  expect(await codes('(on: "2018-03-27")')).toEqual([]);
});
