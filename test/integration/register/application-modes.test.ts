import { type Peers, PeerUnavailable } from '../../../subgraphs/shared/peers/peers';
import { organizationId, person } from '../../support/actors';
import { holderId, objectId } from '../../support/builders/register';
import {
  CONTENT,
  GRANT,
  KEEPER,
  openRegister,
  type RegisterFixture,
} from '../../support/register-application';

/** What the registry of objects answers now; `null` is «no such object». */
let answer: unknown = null;
let questions: unknown[] = [];
/** What happens elsewhere while the question is under way. */
let meanwhile: () => Promise<unknown> = async () => null;
const PEERS: Peers = {
  ask: async (...question) => {
    questions.push(question);
    await meanwhile();
    if (answer instanceof Error) throw answer;
    return answer;
  },
};

let register: RegisterFixture;
beforeAll(async () => {
  register = await openRegister(PEERS);
});
afterAll(() => register.close());
beforeEach(() => {
  answer = null;
  questions = [];
  meanwhile = async () => null;
});

const OBJECT_ID = objectId('archive');
const APPLICANT_RELATION = { organizationId: organizationId('supplier-one'), role: 'SUPPLIER' };
const objectFacts = (facts: object) => ({
  objectId: OBJECT_ID.slice(4),
  stage: 'INDUSTRIAL_OPERATION',
  commissionedOn: '2022-12-31',
  relations: [APPLICANT_RELATION],
  version: 7,
  ...facts,
});

async function submitted(inclusionMode: string, content: object) {
  const { id, version } = await register.draft({ inclusionMode, content });
  return register.act('registerApplicationSubmit', { applicationId: id, expectedVersion: version });
}

const { conformity: _standards, ...WITHOUT_STANDARDS } = CONTENT;
const operation = (startedOn: string) => ({ startedOn, documentNumber: 'ACT-1' });
const pre2023 = (content: object) => submitted('TRANSITIONAL_PRE_2023', { ...WITHOUT_STANDARDS, ...content });

const STEPS = ['TESTING', 'TRIAL', 'COMMISSIONING'].map((step) => ({
  step,
  completedOn: '2023-06-01',
  documentNumber: `ACT-${step}`,
}));
const inDevelopment = (content: object) =>
  submitted('TRANSITIONAL_IN_DEVELOPMENT', {
    ...CONTENT,
    developmentStartedOn: '2022-12-31',
    ...content,
  });

describe('products in operation before 01.01.2023', () => {
  test('L134 C-37: a product in operation on the last day of 2022 enters without standards, one of the next day does not', async () => {
    expect((await pre2023({ operation: operation('2022-12-31') })).codes).toEqual([]);
    const late = await pre2023({ operation: operation('2023-01-01') });
    expect(late.userErrors).toMatchObject([
      { code: 'TRANSITION_NOT_APPLICABLE', path: ['content', 'operation'], legalReference: { clause: '37' } },
    ]);
  });

  test('L134 C-37: what was granted by this way stands in the register under it, with its clause and no proof', async () => {
    const { entry } = await register.at('GRANTED', {
      inclusionMode: 'TRANSITIONAL_PRE_2023',
      content: { ...WITHOUT_STANDARDS, operation: operation('2020-02-03') },
    });
    const query = `query ($number: String!) { registerEntry(number: $number) {
      inclusionMode inclusionBasis { clause } conformityProof { kind } history { nodes { kind legalBasis { clause } } }
    } }`;
    const { data } = await register.subgraph.execute({ query, variables: { number: entry?.number } });
    expect(data).toEqual({
      registerEntry: {
        inclusionMode: 'TRANSITIONAL_PRE_2023',
        inclusionBasis: { clause: '37' },
        conformityProof: null,
        history: { nodes: [{ kind: 'INCLUDED', legalBasis: { clause: '37' } }] },
      },
    });
  });

  test('C-37: only this way does without the standards of the register', async () => {
    const { codes } = await submitted('GENERAL', {
      ...WITHOUT_STANDARDS,
      operation: operation('2020-02-03'),
    });
    expect(codes).toEqual(['CONFORMITY_PROOF_MISSING']);
  });

  test.each([
    ['no proof of operation', {}],
    ['a proof without document', { operation: { startedOn: '2020-02-03', documentNumber: ' ' } }],
  ])('C-37: %s is refused', async (_what, content) => {
    expect((await pre2023(content)).userErrors).toMatchObject([
      { code: 'OPERATION_PROOF_MISSING', legalReference: { clause: '37' } },
    ]);
  });

  test.each([
    ['commissioned in time', objectFacts({}), []],
    ['commissioned too late', objectFacts({ commissionedOn: '2023-01-01' }), ['TRANSITION_NOT_APPLICABLE']],
    ['not commissioned', objectFacts({ commissionedOn: null, stage: 'BUILD' }), ['OPERATION_PROOF_MISSING']],
    ['unknown', null, ['EVIDENCE_OBJECT_UNKNOWN']],
    ['of strangers', objectFacts({ relations: [] }), ['EVIDENCE_OBJECT_FOREIGN']],
    ['not to be asked about', new PeerUnavailable('objects'), ['PEER_UNAVAILABLE']],
  ])('C-37: an object that is %s goes before what the applicant claims', async (_what, facts, codes) => {
    answer = facts;
    const outcome = await pre2023({ operation: operation('2020-02-03'), objectId: OBJECT_ID });
    expect(outcome.codes).toEqual(codes);
    expect(questions).toEqual([
      ['objects', 'object-facts', { objectId: OBJECT_ID.slice(4), day: '2026-11-20' }],
    ]);
  });
});

describe('products under development', () => {
  test('L136 C-38: a product that passed testing, trial and commissioning is submitted, and lacking one it is not', async () => {
    expect((await inDevelopment({ steps: STEPS })).codes).toEqual([]);
    for (const { step } of STEPS) {
      const rest = STEPS.filter((other) => other.step !== step);
      expect((await inDevelopment({ steps: rest })).userErrors).toMatchObject([
        { code: 'STAGES_NOT_PASSED', path: ['content', 'steps'], legalReference: { clause: '38' } },
      ]);
    }
    expect((await inDevelopment({})).codes).toEqual(Array(3).fill('STAGES_NOT_PASSED'));
  });

  test('L136 C-38: included by this way it stands in the register under the clause', async () => {
    const { entry } = await register.at('GRANTED', {
      inclusionMode: 'TRANSITIONAL_IN_DEVELOPMENT',
      content: { ...CONTENT, developmentStartedOn: '2022-12-31', steps: STEPS },
    });
    const query = `query ($number: String!) { registerEntry(number: $number) { inclusionMode inclusionBasis { clause } } }`;
    const { data } = await register.subgraph.execute({ query, variables: { number: entry?.number } });
    expect(data).toEqual({
      registerEntry: { inclusionMode: 'TRANSITIONAL_IN_DEVELOPMENT', inclusionBasis: { clause: '38' } },
    });
  });

  test('C-38: a step of tomorrow, or one without document, is not passed', async () => {
    const [testing, trial, commissioning] = STEPS;
    const steps = [
      { ...testing, completedOn: '2026-11-21' },
      { ...trial, documentNumber: '' },
      { ...commissioning, completedOn: '2026-11-20' },
    ];
    expect((await inDevelopment({ steps })).codes).toEqual(['STAGES_NOT_PASSED', 'STAGES_NOT_PASSED']);
  });

  test('C-38: development that began when the order held already is no ground for this way', async () => {
    const late = await inDevelopment({ steps: STEPS, developmentStartedOn: '2023-01-01' });
    expect(late.userErrors).toMatchObject([
      { code: 'TRANSITION_NOT_APPLICABLE', legalReference: { clause: '38' } },
    ]);
    expect((await inDevelopment({ steps: STEPS, developmentStartedOn: null })).codes).toEqual([
      'TRANSITION_NOT_APPLICABLE',
    ]);
  });

  test.each([
    ['commissioned', { commissionedOn: '2024-01-10' }, 0],
    ['in implementation', { commissionedOn: null, stage: 'IMPLEMENTATION' }, 1],
    ['in its security test', { commissionedOn: null, stage: 'SECURITY_TEST' }, 2],
    ['in trial operation', { commissionedOn: null, stage: 'TRIAL_OPERATION' }, 3],
  ])(
    'C-38: of an object that is %s the register asks for what it has not passed',
    async (_what, facts, count) => {
      answer = objectFacts(facts);
      const { codes } = await inDevelopment({ steps: STEPS, objectId: OBJECT_ID });
      expect(codes).toEqual(Array(count).fill('STAGES_NOT_PASSED'));
    },
  );
});

test('C-38: the facts are asked again when the product is to be included, and the answer is kept with the act', async () => {
  answer = objectFacts({ commissionedOn: '2024-01-10' });
  const application = await register.at('RECOMMENDED', {
    inclusionMode: 'TRANSITIONAL_IN_DEVELOPMENT',
    content: { ...CONTENT, developmentStartedOn: '2022-12-31', objectId: OBJECT_ID },
  });
  const decide = () => {
    const of = { applicationId: application.id, expectedVersion: application.version };
    return register.act('registerApplicationDecide', { ...of, ...GRANT }, KEEPER);
  };
  answer = objectFacts({ commissionedOn: null, stage: 'TERMINATED' });
  expect((await decide()).codes).toContain('STAGES_NOT_PASSED');
  answer = new PeerUnavailable('objects');
  expect((await decide()).codes).toEqual(['PEER_UNAVAILABLE']);
  answer = objectFacts({ commissionedOn: '2024-01-10', version: 9 });
  expect((await decide()).codes).toEqual([]);
  const query = `query ($id: ID!) { registerApplication(id: $id) {
    history(last: 1) { nodes { action evidence { objectId version commissionedOn } } }
  } }`;
  const { data } = await register.subgraph.execute({ query, variables: { id: application.id } });
  expect(data).toEqual({
    registerApplication: {
      history: {
        nodes: [
          {
            action: 'GRANT',
            evidence: { objectId: OBJECT_ID, version: 9, commissionedOn: '2024-01-10' },
          },
        ],
      },
    },
  });
});

test('an answer about another wording of the application is a conflict, even for a caller who foresaw its version', async () => {
  const content = { ...WITHOUT_STANDARDS, objectId: OBJECT_ID };
  const draft = await register.draft({ inclusionMode: 'TRANSITIONAL_PRE_2023', content });
  answer = objectFacts({});
  meanwhile = () =>
    register.step('registerApplicationCorrect', draft, {
      content: { ...content, objectId: objectId('another') },
    });
  const input = { applicationId: draft.id, expectedVersion: draft.version + 1 };
  expect((await register.act('registerApplicationSubmit', input)).codes).toEqual([
    'REGISTER_APPLICATION_CHANGED',
  ]);
  meanwhile = async () => null;
  expect((await register.act('registerApplicationSubmit', input)).codes).toEqual([]);
});

test('by the general way no other registry is asked', async () => {
  expect((await submitted('GENERAL', { ...CONTENT, objectId: OBJECT_ID })).codes).toEqual([]);
  expect(questions).toEqual([]);
});

test('an id that is none of an object is refused when it is written', async () => {
  const write = (id: string) =>
    register.act('registerApplicationDraft', { kind: 'INCLUSION', content: { objectId: id } });
  expect((await write(holderId('supplier-one'))).userErrors).toMatchObject([
    { code: 'EVIDENCE_OBJECT_UNKNOWN', path: ['input', 'content', 'objectId'] },
  ]);
  expect((await write(OBJECT_ID)).codes).toEqual([]);
});

test('C-38: nobody but the applicant submits', async () => {
  const { id, version } = await register.draft();
  const input = { applicationId: id, expectedVersion: version };
  expect((await register.act('registerApplicationSubmit', input, KEEPER)).codes).toEqual(['NOT_APPLICANT']);
  const stranger = person([], 'supplier-two');
  expect((await register.act('registerApplicationSubmit', input, stranger)).codes).toEqual([
    'APPLICATION_UNKNOWN',
  ]);
  expect((await register.act('registerApplicationSubmit', input)).codes).toEqual([]);
});
