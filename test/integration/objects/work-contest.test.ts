import { NO_PEERS, type Peers } from '../../../subgraphs/shared/peers/peers';
import { person } from '../../support/actors';
import { objectId } from '../../support/builders/objects';
import { depositOf, escrowWith, type ToldDeposit } from '../../support/deposits';
import { AUTHORITY, type Life, OWNER, openLife, TRUSTEE } from '../../support/life-cycle';

const CODE = 'KZ-П-26-0000001';
const FIELDS =
  'workClassifications(first: 5) { nodes { id verdict contest { reason contestedOn } remarks { code text { en } } } }';
const BEFORE = depositOf('before', '2026-11-01', 'a', 'b');
const LATER = '2026-11-21';

let life: Life;
afterEach(() => life.close());

/** The work is classified on 20 November 2026. */
const classified = async (peers: Peers, answers: object = {}) => {
  life = await openLife([{ code: CODE, stage: 'INDUSTRIAL_OPERATION' }], peers);
  expect((await life.act('workClassify', CODE, answers)).userErrors).toEqual([]);
  return (await life.read(CODE, FIELDS)).workClassifications.nodes[0];
};
const contest = async (workClassificationId: string, input: object = {}, actor = AUTHORITY) =>
  (
    await life.act(
      'workClassificationContest',
      CODE,
      { workClassificationId, reason: 'Меняется основной код', ...input },
      actor,
    )
  ).userErrors.map(({ code }) => code);
const told = (...deposits: ToldDeposit[]) => escrowWith(objectId(CODE), ...deposits);

test('L057 C-10.3: integration is refinement; the authorized body contests it, and other deposits make it doubtful', async () => {
  const work = await classified(told(BEFORE, depositOf('after', LATER, 'a', 'c')));
  expect(work).toMatchObject({
    verdict: 'REFINEMENT',
    contest: null,
    remarks: [{ code: 'REFINEMENT_DOUBTFUL', text: { en: expect.stringContaining('may be development') } }],
  });
  expect(await contest(work.id)).toEqual([]);
  expect((await life.read(CODE, FIELDS)).workClassifications.nodes).toMatchObject([
    { verdict: 'REFINEMENT', contest: { reason: 'Меняется основной код', contestedOn: '2026-11-20' } },
  ]);
  expect(await contest(work.id)).toEqual(['WORK_CONTESTED_ALREADY']);
});

const DEVELOPMENT = { isIntegrationOnly: false, isMainSourceChanged: true, hasNewFunctions: true };

test.each([
  ['the same contents after it, in another order', told(BEFORE, depositOf('after', LATER, 'b', 'a')), {}, []],
  ['no deposit after it', told(BEFORE, depositOf('same day', '2026-11-20', 'c')), {}, []],
  ['a later deposit that is not accepted', told(BEFORE, depositOf('after', null, 'c')), {}, []],
  ['a development', told(BEFORE, depositOf('after', LATER, 'c')), DEVELOPMENT, []],
  ['no answer of the escrow registry', NO_PEERS, {}, null],
  ['an answer that cannot be read', { ask: async () => 'x' }, {}, null],
])('C-10.3: %s raises no doubt', async (_what, peers, answers, remarks) => {
  expect((await classified(peers, answers)).remarks).toEqual(remarks);
});

test('C-10.3: the escrow registry is asked once for all objects of a page', async () => {
  const other = 'KZ-П-26-0000002';
  const asked: unknown[] = [];
  const escrow = told(BEFORE, depositOf('after', LATER, 'c'));
  const peers: Peers = {
    ask: (peer, question, input) => {
      asked.push(input);
      return escrow.ask(peer, question, input);
    },
  };
  life = await openLife(
    [CODE, other].map((code) => ({ code, stage: 'INDUSTRIAL_OPERATION' })),
    peers,
  );
  for (const code of [CODE, other]) expect((await life.act('workClassify', code)).userErrors).toEqual([]);
  const { data } = await life.fixture.subgraph.execute<{
    informatizationObjects: {
      nodes: { code: string; workClassifications: { nodes: { remarks: object[] }[] } }[];
    };
  }>({ query: `{ informatizationObjects(first: 2) { nodes { code ${FIELDS} } } }`, actor: OWNER });
  const doubts = data.informatizationObjects.nodes.map(({ code, workClassifications }) => [
    code,
    workClassifications.nodes[0]?.remarks.length,
  ]);
  expect(Object.fromEntries(doubts)).toEqual({ [CODE]: 1, [other]: 0 });
  expect(asked).toEqual([{ objectIds: expect.arrayContaining([objectId(CODE), objectId(other)]) }]);
});

test('C-10.3: whoever contests is the authorized body, names an existing classification and tells why', async () => {
  const { id } = await classified(NO_PEERS);
  for (const actor of [OWNER, TRUSTEE, person(['INTEGRATOR'], 'tester')])
    expect(await contest(id, {}, actor)).toEqual(['ROLE']);
  expect(await contest(`${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`, { reason: ' ' })).toEqual([
    'EVIDENCE_TEXT_BLANK',
    'WORK_CLASSIFICATION_UNKNOWN',
  ]);
  expect(await contest(id)).toEqual([]);
});
