import { type DatedStep, termsOf } from '../../../subgraphs/escrow/deposit/deposit-terms.rules';
import {
  AUTHORIZED_BODY,
  createRepository,
  draft,
  type Intake,
  OPERATOR,
  OWNER,
  openIntake,
  ready,
  registered,
  submitted,
} from './intake-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

const TERMS = `{ deposits(first: 10) { nodes { terms {
  duty isWarning deadline { startedOn dueOn status basis { clause } trace { day counted } }
} } } }`;

interface Terms {
  readonly deposits: { readonly nodes: readonly { readonly terms: readonly Record<string, unknown>[] }[] };
}

test('L177 E-8: the operator generates the repository of a registered application, once', async () => {
  const early = [await draft(intake), await submitted(intake)];
  for (const depositId of early)
    expect((await createRepository(intake, depositId)).userErrors).toMatchObject([
      { code: 'APPLICATION_NOT_REGISTERED', legalReference: { clause: '8' } },
    ]);
  const depositId = await registered(intake);
  const { thing, codes } = await createRepository(intake, depositId);
  expect(codes).toEqual([]);
  expect(thing).toMatchObject({
    state: 'REPOSITORY_READY',
    repository: { number: 'ЕХ-О-2026-0000001', state: 'READY' },
  });
  expect((await createRepository(intake, depositId)).codes).toEqual(['REPOSITORY_EXISTS']);
  expect(
    await intake.rows(`SELECT data->>'objectId' IS NOT NULL AS told FROM outbox_event
    WHERE type = 'escrow.repository.created'`),
  ).toEqual([{ told: true }]);
  const { data } = await intake.subgraph.execute<Terms>({ query: TERMS, actor: OPERATOR });
  const terms = data.deposits.nodes.find(({ terms }) => terms.length === 3)?.terms ?? [];
  expect(terms.map(({ duty, isWarning }) => [duty, isWarning])).toEqual([
    ['CREATE_REPOSITORY_FROM_RECEIPT', true],
    ['CREATE_REPOSITORY', false],
    ['ACCEPT_MATERIAL', false],
  ]);
  expect(terms[1]?.['deadline']).toMatchObject({
    startedOn: '2026-11-20',
    dueOn: '2026-11-25',
    status: 'MET',
    basis: { clause: '8' },
  });
});

test('E-8: a later application of the same object goes into the repository that is there', async () => {
  const deposits = [await registered(intake), await registered(intake)];
  const answers = await Promise.all(deposits.map((id) => createRepository(intake, id)));
  expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
  expect(await intake.rows('SELECT count(*)::int AS n FROM escrow_repository')).toEqual([{ n: 1 }]);
});

test('E-11: a repository that was handed over takes no further application', async () => {
  const depositId = await registered(intake);
  await ready(intake);
  await intake.rows(`UPDATE escrow_repository SET state = 'HANDED_OVER', handed_over_on = '2026-11-20'`);
  expect((await createRepository(intake, depositId)).codes).toEqual(['REPOSITORY_HANDED_OVER']);
});

test.each([
  ['the owner', OWNER],
  ['the authorized body', AUTHORIZED_BODY],
])('E-4: %s does not generate a repository', async (_who, actor) => {
  const depositId = await registered(intake);
  const { userErrors } = await createRepository(intake, depositId, actor);
  expect(userErrors).toMatchObject([
    { code: 'ESCROW_ROLE', allowedRelations: ['OPERATOR'], legalReference: { clause: '4' } },
  ]);
});

test('F02: terms of a page of deposits are one statement', async () => {
  for (let count = 0; count < 3; count++) await registered(intake);
  await intake.subgraph.execute({ query: TERMS, actor: OPERATOR });
  expect(intake.subgraph.statements()).toHaveLength(2);
});

test('E-8: the term runs from the receipt as a warning and from the registration as what can be breached', () => {
  const steps: DatedStep[] = [
    { action: 'SUBMIT', day: '2018-12-24' },
    { action: 'REGISTER', day: '2018-12-26' },
  ];
  expect(termsOf(steps).map(({ duty, startedOn, fulfilledOn }) => [duty, startedOn, fulfilledOn])).toEqual([
    ['CREATE_REPOSITORY_FROM_RECEIPT', '2018-12-24', null],
    ['CREATE_REPOSITORY', '2018-12-26', null],
  ]);
  const refused: DatedStep[] = [
    { action: 'RECEIVE', day: '2026-11-02' },
    { action: 'REFUSE', day: '2026-11-04' },
  ];
  expect(termsOf(refused)).toMatchObject([{ duty: 'VERIFY_MEDIUM', fulfilledOn: '2026-11-04' }]);
});
