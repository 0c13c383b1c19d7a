import type { Actor } from '../../../subgraphs/shared/access/actor';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { type Peers, PeerUnavailable } from '../../../subgraphs/shared/peers/peers';
import { person } from '../../support/actors';
import { file } from '../../support/media/tree';
import { zipOf } from '../../support/media/write-zip';
import { findings } from './certificate-fixture';
import {
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
  ready,
  STRANGER,
  submit,
  submitted,
} from './intake-fixture';
import { upload } from './upload-fixture';

/** What the cost rows of the object say; null when there are none, undefined while nobody answers. */
let costs: { channels: string[]; hasBudgetProgramme: boolean } | null | undefined;
let asked: unknown[];
let intake: Intake;

const OBJECT = seededUuid(`object:${CODE}`);
const peers: Peers = {
  async ask(peer, question, input) {
    if (question !== 'financing-facts')
      return { objectId: OBJECT, category: null, version: 7, ...commissioned() };
    asked.push([peer, input]);
    if (costs === undefined) throw new PeerUnavailable(peer);
    return { objects: costs ? [{ objectId: OBJECT, ...costs }] : [] };
  },
};

beforeEach(async () => {
  [costs, asked] = [null, []];
  intake = await openIntake({ peers });
});
afterEach(() => intake.close());

async function application(depositId: string, selection: string, actor: Actor = OWNER) {
  const { data, errors } = await intake.subgraph.execute<{
    deposit: { application: Record<string, unknown> } | null;
  }>({
    query: `query ($id: ID!) { deposit(id: $id) { application { ${selection} } } }`,
    variables: { id: depositId },
    actor,
  });
  return { application: data.deposit?.application ?? null, errors };
}

const PERSON = 'contactPerson { surname name patronymic }';
const STAFF = person(['OPERATOR_STAFF'], 'operator');

test.each([
  ['L223 A1.6g: the contact person of the owner', 'owner', FORM.owner.contactPerson],
  [
    'L228 A1.7g: the contact person of the developer',
    'developer',
    { ...FORM.developer.contactPerson, patronymic: null },
  ],
] as const)(
  '%s is told to the parties and the operator, to others FIELD_RESTRICTED',
  async (_title, block, contactPerson) => {
    const depositId = await submitted(intake);
    const selection = `objectCode form { ${block} { shortName ${PERSON} } }`;
    for (const actor of [OWNER, HOLDER, OPERATOR, STAFF]) {
      const { application: read, errors } = await application(depositId, selection, actor);
      expect(errors).toEqual([]);
      expect(read).toMatchObject({ form: { [block]: { contactPerson } } });
    }
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR]) {
      const { application: read, errors } = await application(depositId, selection, actor);
      expect(read).toEqual({ objectCode: CODE, form: null });
      expect(errors).toMatchObject([
        {
          path: ['deposit', 'application', 'form'],
          extensions: {
            code: 'FIELD_RESTRICTED',
            clause: { clause: block === 'owner' ? 'A1.6g' : 'A1.7g' },
            facts: { fields: [`${block}.contactPerson`] },
          },
        },
      ]);
      expect(JSON.stringify(errors)).not.toContain(contactPerson.surname);
      const plain = await application(depositId, `form { ${block} { shortName } }`, actor);
      expect(plain).toEqual({ application: { form: null }, errors: [] });
    }
    expect(await application(depositId, selection, STRANGER)).toEqual({ application: null, errors: [] });
  },
);

test('L246 A1.16: the protection is kept as told, and a medium that nobody can read without its keys is found', async () => {
  const depositId = await ready(intake);
  const { application: read } = await application(
    depositId,
    'form { copyProtection { isPresent description } }',
  );
  expect(read).toEqual({ form: { copyProtection: FORM.copyProtection } });
  const one = file('src/main.ts', 'export {};\n');
  await upload(intake, depositId, zipOf([{ file: one, flags: 1 }]));
  expect(await findings(intake, depositId)).toMatchObject([
    { code: 'KEY_ABSENT', severity: 'REMARK' },
    { code: 'UNREADABLE', severity: 'MALFUNCTION', actual: 'ENCRYPTED @0' },
  ]);
  await upload(intake, depositId, zipOf([{ file: one }]));
  expect(await findings(intake, depositId)).toEqual([]);
});

describe('the sources of financing', () => {
  const STATE = { channels: ['CURRENT_COSTS', 'STATE_INVESTMENT_PROJECT'], hasBudgetProgramme: false };
  const OWN = { channels: ['ORGANIZATION_INVESTMENT_PROJECT'], hasBudgetProgramme: false };
  const CURRENT = { channels: ['CURRENT_COSTS'], hasBudgetProgramme: false };
  const remarks = async (depositId: string, actor = OWNER) => {
    const read = await application(depositId, 'remarks { code message legalReference { clause } }', actor);
    expect(read.errors).toEqual([]);
    return read.application?.['remarks'];
  };
  const codes = async (financingSources: readonly string[]) => {
    const depositId = await draft(intake, { ...FORM, financingSources });
    return ((await remarks(depositId)) as { code: string }[]).map(({ code }) => code);
  };

  test('L247 A1.17: are chosen from eight, one at least, and what differs from the cost rows of the object is a remark', async () => {
    const all = [
      'REPUBLICAN_BUDGET',
      'LOCAL_BUDGET',
      'STATE_NON_BUDGETARY',
      'OWN',
      'GRANT',
      'EXTERNAL_LOAN',
      'CREDIT',
      'OTHER_PERSONS',
    ];
    costs = STATE;
    expect(await codes(all)).toEqual([]);
    const none = await draft(intake, { ...FORM, financingSources: [] });
    expect((await submit(intake, none)).codes).toEqual(['FORM_FIELD_MISSING']);
    expect(await remarks(none)).toEqual([]);
    expect(await codes(['LOCAL_BUDGET', 'GRANT'])).toEqual([]);
    expect(await codes(['GRANT'])).toEqual(['FINANCING_DIFFERS']);
    costs = OWN;
    expect(await codes(['OWN'])).toEqual([]);
    expect(await codes(['OWN', 'REPUBLICAN_BUDGET'])).toEqual(['FINANCING_DIFFERS']);
    costs = CURRENT;
    expect(await codes(['OWN'])).toEqual([]);
    expect(await codes(['REPUBLICAN_BUDGET'])).toEqual([]);
    costs = { ...CURRENT, hasBudgetProgramme: true };
    expect(await codes(['OWN'])).toEqual(['FINANCING_DIFFERS']);
    const differing = await draft(intake, { ...FORM, financingSources: ['OWN'] });
    expect((await submit(intake, differing)).codes).toEqual([]);
    expect(await remarks(differing, OPERATOR)).toMatchObject([
      { message: expect.stringContaining('CURRENT_COSTS'), legalReference: { clause: 'A1.17' } },
    ]);
    expect(await remarks(differing, ANALYST)).toBeNull();
  });

  test('A1.17: without an answer or without cost rows nothing was compared, which is said, and the rest is read', async () => {
    const depositId = await submitted(intake);
    expect(await remarks(depositId)).toMatchObject([
      { code: 'FINANCING_NOT_COMPARED', message: expect.stringContaining('NO_COST_ROWS') },
    ]);
    costs = undefined;
    const read = await application(depositId, 'objectCode remarks { code message }');
    expect(read).toMatchObject({
      application: {
        objectCode: CODE,
        remarks: [{ code: 'FINANCING_NOT_COMPARED', message: expect.stringContaining('PEER_UNAVAILABLE') }],
      },
      errors: [],
    });
  });

  test('A1.17: one question is asked for all applications of a page', async () => {
    for (let count = 0; count < 3; count++) await submitted(intake);
    asked = [];
    const { data } = await intake.subgraph.execute<{ deposits: { nodes: unknown[] } }>({
      query: '{ deposits(first: 10) { nodes { application { remarks { code } } } } }',
      actor: OPERATOR,
    });
    expect(data.deposits.nodes).toHaveLength(3);
    expect(asked).toEqual([['objects', { objectIds: [OBJECT] }]]);
  });
});
