import { ruleSetConfig } from '../../../subgraphs/escrow/rule-set-config';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import {
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  CODE,
  commissioned,
  draft,
  FORM,
  HOLDER,
  type Intake,
  OPERATOR,
  OWNER,
  openIntake,
  STRANGER,
  submit,
  submitted,
  type ToldObject,
} from './intake-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await intake.close();
});

const change = (told: Partial<ToldObject>) => intake.objects.set(CODE, { ...commissioned(), ...told });

const read = async (depositId: string, selection: string, actor = OWNER) => {
  const { data, errors } = await intake.subgraph.execute<{ deposit: Record<string, unknown> | null }>({
    query: `query ($id: ID!) { deposit(id: $id) { ${selection} } }`,
    variables: { id: depositId },
    actor,
  });
  expect(errors).toEqual([]);
  return data.deposit;
};

const PERSON = '{ surname name patronymic }';
const CONTACT = `subordination shortName address postalCode phone fax email website contactPerson ${PERSON}`;
const TEXT = '{ kk ru en }';
const WHOLE_FORM = `form {
  applicant { organizationName person ${PERSON} } title ${TEXT} copies
  items { name kind serialNumber volumeMb megabyte sheets originality }
  owner { fullName ${CONTACT} } developer { organizationName person ${PERSON} ${CONTACT} }
  authors ${PERSON} certification yearOfIssue version programmingLanguages releaseDate annotation ${TEXT}
  minimumRequirements { computerType processor coprocessor frequency ram disk operatingSystems video acoustic
    extraEquipment extraSoftware other }
  copyProtection { isPresent description } financingSources isSealed signedOn
}`;

describe('an application of an object is', () => {
  test('L204 L206 L208 L209 L210 L211 L215 L216 L218 L219 L224 L226 L229 L230 L232 L233 L236 L237 L238 L239 L240 L241 L242 L243 L244 L245 L248 A1: drafted, corrected and submitted; every field is kept as it was told', async () => {
    const depositId = await draft(intake, { ...FORM, version: '0.9' });
    const corrected = await intake.act('depositApplicationCorrect', HOLDER, {
      depositId,
      expectedVersion: 1,
      form: FORM,
    });
    expect(corrected.codes).toEqual([]);
    const { codes, thing } = await submit(intake, depositId, { expectedVersion: 2 }, HOLDER);
    expect([codes, thing?.['state']]).toEqual([[], 'SUBMITTED']);
    const application = (await read(
      depositId,
      `versionLabel submittedOn history { nodes { action toState } }
       application { objectCode formVersion version isDeclaredComplete ${WHOLE_FORM} formProblems { code } }`,
    )) as { application: { form: object } };
    expect(application).toMatchObject({
      versionLabel: '1.0',
      submittedOn: '2026-11-20',
      history: {
        nodes: [
          { action: 'CREATE', toState: 'DRAFT' },
          { action: 'SUBMIT', toState: 'SUBMITTED' },
        ],
      },
      application: {
        objectCode: CODE,
        formVersion: 'KZ-146-2019@2023-05',
        version: 2,
        isDeclaredComplete: true,
        formProblems: [],
        form: FORM,
      },
    });
  });

  test('kept with what the registry of objects told, and of which version of the card', async () => {
    await submitted(intake);
    expect(intake.asked).toEqual([
      ['objects', 'object-facts', { code: CODE, day: '2026-11-20' }],
      ['objects', 'object-facts', { code: CODE, day: '2026-11-20' }],
    ]);
    expect(await intake.rows(`SELECT version, answer->>'stage' AS stage FROM deposit_evidence`)).toEqual([
      { version: 7, stage: 'INDUSTRIAL_OPERATION' },
      { version: 7, stage: 'INDUSTRIAL_OPERATION' },
    ]);
  });

  test('never changed once it was submitted, not even by a statement', async () => {
    const depositId = await submitted(intake);
    const again = await submit(intake, depositId);
    expect(again.userErrors).toMatchObject([
      { __typename: 'IllegalTransitionError', code: 'DEPOSIT_STATE_REFUSES', allowedActions: ['REGISTER'] },
    ]);
    const corrected = { depositId, expectedVersion: 1, form: {} };
    expect((await intake.act('depositApplicationCorrect', OWNER, corrected)).codes).toEqual([
      'DEPOSIT_STATE_REFUSES',
    ]);
    await expect(intake.rows(`UPDATE deposit_application SET form = '{}'`)).rejects.toThrow('not changed');
  });
});

const APPLICATION_TERM =
  'application { latenessExplanation deadline { dueOn status isBreached basis { clause } } }';

describe('E-7: the duty of ten working days', () => {
  const obligations = () =>
    intake.rows(`SELECT started_on::text, due_on::text, fulfilled_on::text, fulfilled_by_id IS NOT NULL AS by_deposit
                 FROM deposit_obligation`);

  test('is met by the submission, whether or not the event of the commissioning came first', async () => {
    const depositId = await submitted(intake);
    expect(await obligations()).toEqual([
      { started_on: '2026-11-10', due_on: '2026-11-24', fulfilled_on: '2026-11-20', by_deposit: true },
    ]);
    expect(await read(depositId, APPLICATION_TERM)).toEqual({
      application: {
        latenessExplanation: null,
        deadline: { dueOn: '2026-11-24', status: 'MET', isBreached: false, basis: { clause: '7' } },
      },
    });
  });

  test('that was open already is the one that is met, and a second filing leaves it', async () => {
    await intake.rows(`INSERT INTO deposit_obligation (id, clause, object_id, owner_id, started_on, due_on, is_synthetic)
      VALUES (gen_random_uuid(), '7', '${seededUuid(`object:${CODE}`)}', gen_random_uuid(), '2026-11-10', '2026-11-24', false)`);
    const first = await submitted(intake);
    await submitted(intake);
    expect(await intake.rows('SELECT fulfilled_by_id AS id FROM deposit_obligation')).toEqual([
      { id: first.slice('dep_'.length) },
    ]);
  });

  test('met late is accepted and marked late, with the reason if one is told', async () => {
    change({ commissionedOn: '2026-09-01' });
    const depositId = await draft(intake);
    expect((await submit(intake, depositId, { latenessExplanation: 'передача прав' })).codes).toEqual([]);
    expect(await read(depositId, APPLICATION_TERM)).toMatchObject({
      application: {
        latenessExplanation: 'передача прав',
        deadline: { dueOn: '2026-09-15', status: 'MET_LATE', isBreached: true },
      },
    });
  });
});

describe('an application is refused', () => {
  test('L173 E-6: before the object is in industrial operation', async () => {
    const depositId = await draft(intake);
    for (const told of [{ stage: 'TRIAL_OPERATION' }, { stage: 'TERMINATED' }, { commissionedOn: null }]) {
      change(told);
      const { userErrors } = await submit(intake, depositId);
      expect(userErrors).toMatchObject([
        { code: 'DEPOSIT_BEFORE_COMMISSIONING', legalReference: { clause: '6' } },
      ]);
    }
    change({ stage: 'DEVELOPMENT' });
    expect((await submit(intake, depositId)).codes).toEqual([]);
  });

  test('L158 L207 E-3: for a code that the portal does not know, and for an object of somebody else', async () => {
    const input = { objectCode: 'KZ-П-20-9999999', form: FORM };
    expect((await intake.act('depositApplicationDraft', OWNER, input)).userErrors).toMatchObject([
      { code: 'OBJECT_CODE_UNKNOWN', path: ['input', 'objectCode'], legalReference: { clause: 'A1.3' } },
    ]);
    const foreign = { objectCode: CODE, form: FORM };
    for (const actor of [STRANGER, person([], 'supplier'), OPERATOR])
      expect((await intake.act('depositApplicationDraft', actor, foreign)).codes).toEqual([
        'NOT_OWNER_OR_HOLDER_OF_SOFTWARE',
      ]);
    expect((await intake.act('depositApplicationDraft', HOLDER, foreign)).codes).toEqual([]);
  });

  test('E-7: not by the second of two holders, who stays a party of what it files', async () => {
    const relations = ['owner', 'holder', 'stranger'].map((key) => ({
      organizationId: organizationId(key),
      role: key === 'owner' ? 'OWNER' : 'HOLDER',
    }));
    change({ relations });
    const input = { objectCode: CODE, form: FORM };
    const { thing, codes } = await intake.act('depositApplicationDraft', STRANGER, input);
    expect([codes, thing?.['state']]).toEqual([[], 'DRAFT']);
    expect((await submit(intake, String(thing?.['id']), {}, STRANGER)).codes).toEqual([]);
  });

  test('E-7: by an organization that was the owner when it drafted and no longer is', async () => {
    const depositId = await draft(intake);
    change({ relations: [{ organizationId: seededUuid('x'), role: 'OWNER' }] });
    expect((await submit(intake, depositId)).codes).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
  });

  test('E-18: without the declaration that it is complete and accurate, and by whoever corrects for the owner', async () => {
    const depositId = await draft(intake);
    const { userErrors } = await submit(intake, depositId, { isDeclaredComplete: false });
    expect(userErrors).toMatchObject([
      {
        code: 'DECLARATION_MISSING',
        path: ['input', 'isDeclaredComplete'],
        legalReference: { clause: '18' },
      },
    ]);
    const correction = { depositId, expectedVersion: 1, form: FORM };
    expect((await intake.act('depositApplicationCorrect', OPERATOR, correction)).codes).toEqual([
      'NOT_OWNER_OR_HOLDER_OF_SOFTWARE',
    ]);
    expect((await submit(intake, depositId)).codes).toEqual([]);
  });

  test('L203 A1: in the form of another wording of the act', async () => {
    const input = { objectCode: CODE, form: FORM };
    const draftOf = (formVersion: string) =>
      intake.act('depositApplicationDraft', OWNER, { ...input, formVersion });
    expect((await draftOf('KZ-146-2019@2019-07')).codes).toEqual(['FORM_VERSION']);
    expect((await draftOf('KZ-146-2019@2023-05')).codes).toEqual([]);
  });

  test('L137 E: after the end of the act, only where the configuration makes that end binding', async () => {
    const depositId = await draft(intake);
    jest.replaceProperty(ruleSetConfig, 'isEndBinding', true);
    const { userErrors } = await submit(intake, depositId);
    expect(userErrors).toMatchObject([{ code: 'RULESET_NOT_IN_FORCE' }]);
    jest.restoreAllMocks();
    expect((await submit(intake, depositId)).codes).toEqual([]);
  });

  test('when the registry of objects gives no answer', async () => {
    const alone = await openIntake({ isDown: true });
    const { codes } = await alone.act('depositApplicationDraft', OWNER, { objectCode: CODE, form: FORM });
    expect(codes).toEqual(['PEER_UNAVAILABLE']);
    await alone.close();
    change({ relations: [] });
    const unreadable = await intake.act('depositApplicationDraft', OWNER, { objectCode: CODE, form: FORM });
    expect(unreadable.codes).toEqual(['PEER_UNAVAILABLE']);
  });

  test('F08: for the later of two who correct the same version', async () => {
    const depositId = await draft(intake);
    const input = { depositId, expectedVersion: 1, form: FORM };
    const both = await Promise.all(
      [OWNER, HOLDER].map((actor) => intake.act('depositApplicationCorrect', actor, input)),
    );
    expect(both.flatMap(({ codes }) => codes)).toEqual(['APPLICATION_CHANGED']);
  });

  test('F09: never twice for one idempotency key', async () => {
    const depositId = await draft(intake);
    const input = { idempotencyKey: 'submit-once' };
    const answers = await Promise.all([1, 2, 3].map(() => submit(intake, depositId, input)));
    for (const { codes } of answers) expect(codes).toEqual([]);
    expect(
      await intake.rows(`SELECT 1 FROM journal_entry WHERE command = 'depositApplicationSubmit'`),
    ).toHaveLength(1);
  });
});

test('L175 L205 L212 L213 L214 L217 L220 L221 L222 L225 L227 L231 L234 L235 E-7: every problem of the form is told at once, with its path and its clause of Annex 1', async () => {
  const depositId = await draft(intake, {
    applicant: { organizationName: 'A', person: { surname: 'Ким' } },
    copies: 0,
    items: [{ kind: 'CD', volumeMb: '-1', sheets: 3 }],
    owner: {
      postalCode: '12',
      phone: 'нет',
      fax: '1',
      email: 'office',
      website: 'javascript:alert(1)',
      contactPerson: { surname: 'Ким' },
    },
    developer: { email: '@', contactPerson: {} },
    yearOfIssue: 1949,
    releaseDate: '2026-11-21',
    financingSources: [],
    signedOn: '2026-11-21',
  });
  const { userErrors } = await submit(intake, depositId);
  const told = userErrors.map(
    ({ code, path, legalReference }) => `${legalReference?.clause} ${code} ${path.slice(1).join('.')}`,
  );
  expect(told).toEqual([
    'A1.1 ONE_OF applicant',
    'A1.1 FORM_FIELD_MISSING applicant.person.name',
    'A1.2 FORM_FIELD_MISSING title.ru',
    'A1.4 FORM_VALUE_INVALID copies',
    'A1.5.2 FORM_FIELD_MISSING items.0.name',
    'A1.5.3 FORM_FIELD_MISSING items.0.serialNumber',
    'A1.5.4 FORM_VALUE_INVALID items.0.volumeMb',
    'A1.5.4 FORM_FIELD_MISSING items.0.megabyte',
    'A1.5.5 FORM_VALUE_INVALID items.0.sheets',
    'A1.5.6 FORM_FIELD_MISSING items.0.originality',
    'A1.6a FORM_FIELD_MISSING owner.fullName',
    'A1.6d FORM_VALUE_INVALID owner.postalCode',
    'A1.6e FORM_VALUE_INVALID owner.phone',
    'A1.6e FORM_VALUE_INVALID owner.fax',
    'A1.6f FORM_VALUE_INVALID owner.email',
    'A1.6f FORM_VALUE_INVALID owner.website',
    'A1.6g FORM_FIELD_MISSING owner.contactPerson.name',
    'A1.7a ONE_OF developer',
    'A1.7f FORM_VALUE_INVALID developer.email',
    'A1.7g FORM_FIELD_MISSING developer.contactPerson.surname',
    'A1.7g FORM_FIELD_MISSING developer.contactPerson.name',
    'A1.10 FORM_VALUE_INVALID yearOfIssue',
    'A1.11 FORM_FIELD_MISSING version',
    'A1.13 FORM_VALUE_INVALID releaseDate',
    'A1.14 FORM_FIELD_MISSING annotation.ru',
    'A1.17 FORM_FIELD_MISSING financingSources',
    'A1.18 FORM_VALUE_INVALID signedOn',
  ]);
  const empty = await draft(intake, {});
  expect((await submit(intake, empty)).codes.filter((code) => code === 'ONE_OF')).toHaveLength(2);
});

describe('the form, which names persons, is read by', () => {
  const FORM_OF =
    'state application { objectCode form { owner { contactPerson { surname } } } formProblems { code } }';
  const whole = { owner: { contactPerson: { surname: 'Омаров' } } };

  test.each([
    ['the owner', OWNER, whole, whole],
    ['the holder', HOLDER, whole, whole],
    ['the operator, once submitted', OPERATOR, null, whole],
    ['not the authorized body', AUTHORIZED_BODY, null, null],
    ['not an analyst', ANALYST, null, null],
    ['not an auditor', AUDITOR, null, null],
  ])('%s', async (_who, actor, asDraft, asSubmitted) => {
    const depositId = await draft(intake);
    const formOf = async () => {
      const { data, errors } = await intake.subgraph.execute<{ deposit: { application: { form: unknown } } }>(
        {
          query: `query ($id: ID!) { deposit(id: $id) { ${FORM_OF} } }`,
          variables: { id: depositId },
          actor,
        },
      );
      // Whoever asks for persons and may not see them is told so.
      const expected = data.deposit.application.form ? [] : ['FIELD_RESTRICTED'];
      expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(expected);
      return data.deposit;
    };
    expect(await formOf()).toMatchObject({ application: { form: asDraft } });
    await submit(intake, depositId);
    expect(await formOf()).toMatchObject({
      application: { objectCode: CODE, form: asSubmitted, formProblems: asSubmitted && [] },
    });
  });

  test.each([
    ['a stranger', STRANGER],
    ['the administrator of the platform', ADMINISTRATOR],
  ])('not %s, to whom the deposit is unknown', async (_who, actor) => {
    const depositId = await submitted(intake);
    const answers = await Promise.all(
      [depositId, toGlobalId('deposit', seededUuid('nowhere'))].map((id) => submit(intake, id, {}, actor)),
    );
    for (const { codes } of answers) expect(codes).toEqual(['DEPOSIT_UNKNOWN']);
  });

  test('and nobody writes one without signing in', async () => {
    const { codes } = await intake.act('depositApplicationDraft', ANONYMOUS, {
      objectCode: CODE,
      form: FORM,
    });
    expect(codes).toEqual(['SIGN_IN_FIRST']);
    expect(intake.asked).toEqual([]);
  });
});

test('F02: forms of a page of deposits are one statement', async () => {
  for (let count = 0; count < 3; count++) await submitted(intake);
  const query = '{ deposits(first: 10) { nodes { application { objectCode } } } }';
  const { data } = await intake.subgraph.execute<{ deposits: { nodes: unknown[] } }>({
    query,
    actor: OPERATOR,
  });
  expect(data.deposits.nodes).toHaveLength(3);
  expect(intake.subgraph.statements()).toHaveLength(2);
});
