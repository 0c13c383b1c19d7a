import type { RegisterApplicationAction } from '../../../subgraphs/register/application/application.model';
import { APPLICATION } from '../../../subgraphs/register/application/application.rules';
import { fold } from '../../../subgraphs/shared/kernel/transition-table';
import {
  APPLICANT,
  CONTENT,
  GRANT,
  KEEPER,
  openRegister,
  RECOMMENDATION,
  REFUSE,
  type RegisterFixture,
  STATES,
} from '../../support/register-application';

let register: RegisterFixture;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.close());

/** Every act, with an input that nothing but the state could refuse. */
const ACTS = {
  CORRECT: ['registerApplicationCorrect', { content: CONTENT }, APPLICANT],
  SUBMIT: ['registerApplicationSubmit', {}, APPLICANT],
  WITHDRAW: ['registerApplicationWithdraw', {}, APPLICANT],
  RETURN: ['registerApplicationCheck', { verdict: 'INCOMPLETE', remarks: ['No photo'] }, KEEPER],
  ACCEPT: ['registerApplicationCheck', { verdict: 'COMPLETE' }, KEEPER],
  RECOMMEND: ['registerApplicationRecommend', RECOMMENDATION, KEEPER],
  GRANT: ['registerApplicationDecide', GRANT, KEEPER],
  REFUSE: ['registerApplicationDecide', REFUSE, KEEPER],
} as const;
type Act = keyof typeof ACTS;

/** Written apart from the table of the code: where each act leads from each state. */
const LAWFUL: Readonly<Record<string, Partial<Record<Act, string>>>> = {
  DRAFT: { CORRECT: 'DRAFT', SUBMIT: 'COMPLETENESS_CHECK', WITHDRAW: 'WITHDRAWN' },
  COMPLETENESS_CHECK: { RETURN: 'RETURNED', ACCEPT: 'COMMISSION_REVIEW', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { CORRECT: 'RETURNED', SUBMIT: 'COMPLETENESS_CHECK', WITHDRAW: 'WITHDRAWN' },
  COMMISSION_REVIEW: { RECOMMEND: 'RECOMMENDED', WITHDRAW: 'WITHDRAWN' },
  RECOMMENDED: { GRANT: 'GRANTED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
  GRANTED: {},
  REFUSED: {},
  WITHDRAWN: {},
};

const ACT_NAMES = Object.keys(ACTS) as Act[];
const PAIRS = STATES.flatMap((state) => ACT_NAMES.map((act) => [state, act] as const));

test.each(PAIRS)('G06: an application that is %s and the act %s', async (state, act) => {
  const { id, version } = await register.at(state);
  const [mutation, input, actor] = ACTS[act];
  const { thing, userErrors } = await register.act(
    mutation,
    { applicationId: id, expectedVersion: version, ...input },
    actor,
  );
  const to = LAWFUL[state]?.[act];
  if (to) {
    expect([thing?.['state'], userErrors]).toEqual([to, []]);
    return;
  }
  expect(thing).toBeNull();
  expect(userErrors).toMatchObject([
    { __typename: 'IllegalTransitionError', code: 'APPLICATION_ACT_ILLEGAL' },
  ]);
  expect([...(userErrors[0]?.allowedActions ?? [])].sort()).toEqual(Object.keys(LAWFUL[state] ?? {}).sort());
});

test.each(STATES)('G06: acts that are told as available in %s are those that succeed', async (state) => {
  const { id } = await register.at(state);
  const tell = async (actor: typeof APPLICANT) => {
    const query = 'query ($id: ID!) { registerApplication(id: $id) { availableActions } }';
    type Answer = { registerApplication: { availableActions: string[] } };
    const { data } = await register.subgraph.execute<Answer>({ query, variables: { id }, actor });
    return data.registerApplication.availableActions;
  };
  const lawful = Object.keys(LAWFUL[state] ?? {});
  const own = ['CORRECT', 'SUBMIT', 'WITHDRAW'];
  expect((await tell(APPLICANT)).sort()).toEqual(lawful.filter((act) => own.includes(act)).sort());
  expect((await tell(KEEPER)).sort()).toEqual(lawful.filter((act) => !own.includes(act)).sort());
});

test.each(STATES)('G06: the state %s is what the kept acts lead to', async (state) => {
  const { id } = await register.at(state);
  const query = `query ($id: ID!) { registerApplication(id: $id) { state history(first: 20) { nodes { action state } } } }`;
  type Acted = { action: RegisterApplicationAction; state: string };
  type Answer = { registerApplication: { state: string; history: { nodes: Acted[] } } };
  const { data } = await register.subgraph.execute<Answer>({ query, variables: { id } });
  const [drafted, ...acts] = data.registerApplication.history.nodes;
  expect(drafted).toEqual({ action: 'DRAFT', state: 'DRAFT' });
  const led = fold(
    APPLICATION,
    'DRAFT',
    acts.map(({ action }) => action),
  );
  expect([data.registerApplication.state, led]).toEqual([state, { ok: true, value: state }]);
});
