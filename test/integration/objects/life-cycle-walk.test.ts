import type { Actor } from '../../../subgraphs/shared/access/actor';
import { person } from '../../support/actors';
import { MEASURES } from '../../support/builders/life-cycle';
import { type Life, openLife, TRUSTEE } from '../../support/life-cycle';

const PLANNED = 'KZ-П-26-0000001';
const RUNNING = 'KZ-П-26-0000002';

let life: Life;
beforeEach(async () => {
  life = await openLife([
    { code: PLANNED, stage: 'PLANNED' },
    { code: RUNNING, stage: 'INDUSTRIAL_OPERATION' },
  ]);
});
afterEach(() => life.close());

/** Does an act on the version that the object has now, and expects it to succeed. */
async function go(code: string, name: string, input: object, actor?: Actor) {
  const { version } = await life.read(code, 'version');
  const { object, userErrors } = await life.act(name, code, { expectedVersion: version, ...input }, actor);
  expect({ name, userErrors }).toEqual({ name, userErrors: [] });
  return object;
}

/** From the trial to operation, with all evidence; from a first day in 2026. */
async function throughTrialToOperation(code: string, month: number, starter?: Actor) {
  const day = (offset: number, of: number) =>
    `2026-${String(month + offset).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
  await go(code, 'lifeCycleTrialStart', { startedOn: day(0, 1), zone: 'Алматы' }, starter);
  await go(code, 'trialDocumentRecord', { documentedOn: day(0, 2) });
  await go(code, 'trialDefectRecord', { foundOn: day(0, 3) });
  await go(code, 'trialDefectFix', { number: 1, fixedOn: day(0, 4) });
  await go(code, 'trialOperationComplete', { completedOn: day(0, 20) });
  await go(code, 'lifeCycleSecurityTestStart', { startedOn: day(0, 21) });
  await go(code, 'securityTestDecide', { decidedOn: day(1, 1), validTo: '2027-01-01' });
  await go(code, 'lifeCycleImplementationStart', { startedOn: day(1, 2) });
  for (const kind of MEASURES) await go(code, 'implementationMeasureRecord', { kind, doneOn: day(1, 3) });
  const act = { number: `К-${month}`, signedOn: day(1, 4), members: ['Ахметов А.'] };
  return go(code, 'lifeCycleCommission', { commissionedOn: day(1, 5), act });
}

const HISTORY =
  'history(first: 20) { nodes { action stage phase startedOn endedOn basisDocument } } stage stageSince';

test('L021 C-3(7), C-9(5), C-15: an object goes from its plan to the end of its operation', async () => {
  await go(PLANNED, 'lifeCycleBuildStart', { startedOn: '2026-01-10', basisDocument: 'Договор 5' });
  const commissioned = await throughTrialToOperation(PLANNED, 2);
  expect(commissioned).toMatchObject({
    stage: 'INDUSTRIAL_OPERATION',
    stageSince: '2026-03-05',
    commissionedOn: '2026-03-05',
    isWorking: true,
  });
  const ended = await go(PLANNED, 'lifeCycleTerminate', { terminatedOn: '2026-06-01' });
  expect(ended).toMatchObject({ stage: 'TERMINATED', terminatedOn: '2026-06-01', isWorking: false });
  const { history, ...rest } = await life.read(
    PLANNED,
    `${HISTORY} phase availableActions termination { reason decisionNumber terminatedOn }
      commissioningAct { number signedOn members sha256 } implementationMeasures { kind evidence standards }
      securityTests { appliedOn verdict protocolNumber decidedOn validTo ruleActId ruleVersion }
      trialOperation { zone startedOn endedOn documents { title number documentedOn }
        certificate { number completedOn conformity sha256 }
        defects { totalCount nodes { number severity foundOn fixedOn correction } } }`,
  );
  expect(
    history.nodes.map(({ action, startedOn, endedOn, basisDocument }: Record<string, string>) => [
      action,
      startedOn,
      endedOn,
      basisDocument,
    ]),
  ).toEqual([
    ['PLAN', '2025-01-01', '2026-01-09', null],
    ['START_BUILD', '2026-01-10', '2026-01-31', 'Договор 5'],
    ['START_TRIAL', '2026-02-01', '2026-02-20', null],
    ['START_SECURITY_TEST', '2026-02-21', '2026-03-01', 'А-2'],
    ['START_IMPLEMENTATION', '2026-03-02', '2026-03-04', 'П-2'],
    ['COMMISSION', '2026-03-05', '2026-05-31', 'К-2'],
    ['TERMINATE', '2026-06-01', null, '99'],
  ]);
  expect(rest).toMatchObject({
    stage: 'TERMINATED',
    phase: 'TERMINATION',
    availableActions: [],
    termination: { reason: 'Функции переданы', decisionNumber: '99', terminatedOn: '2026-06-01' },
    commissioningAct: { number: 'К-2', signedOn: '2026-03-04', members: ['Ахметов А.'], sha256: null },
    securityTests: [{ appliedOn: '2026-02-21', verdict: 'POSITIVE', ruleActId: 'KZ-111-2019' }],
    trialOperation: {
      zone: 'Алматы',
      startedOn: '2026-02-01',
      endedOn: '2026-02-20',
      documents: [{ title: 'Журнал', number: '2', documentedOn: '2026-02-02' }],
      certificate: { number: 'А-2', completedOn: '2026-02-20', conformity: 'Соответствует', sha256: null },
      defects: { totalCount: 1, nodes: [{ number: 1, severity: 'MINOR', fixedOn: '2026-02-04' }] },
    },
  });
  expect(rest.implementationMeasures.map(({ kind }: { kind: string }) => kind).sort()).toEqual(
    [...MEASURES].sort(),
  );
});

test('C-9: records prove the steps of readiness beside the documents', async () => {
  await go(PLANNED, 'lifeCycleBuildStart', { startedOn: '2026-01-10' });
  const done = async () => {
    const { readiness } = await life.read(PLANNED, 'readiness { code isDone doneOn evidenceDocumentId }');
    return readiness
      .filter(({ code, isDone }: { code: string; isDone: boolean }) => isDone && code !== 'STAGE_DATA')
      .map(({ code, doneOn }: Record<string, string>) => [code, doneOn]);
  };
  const planning = [
    ['TERMS_OF_REFERENCE', '2025-01-15'],
    ['COST_CALCULATION', '2025-01-15'],
    ['CONCLUSION_INFORMATIZATION', '2025-01-15'],
    ['CONCLUSION_INFORMATION_SECURITY', '2025-01-15'],
  ];
  expect(await done()).toEqual(planning);
  await throughTrialToOperation(PLANNED, 2);
  expect(await done()).toEqual([
    ...planning,
    ['BUILD', null],
    ['TRIAL_DOCUMENTS', '2026-02-02'],
    ['TRIAL_CERTIFICATE', '2026-02-20'],
    ['SECURITY_TEST', '2026-03-01'],
    ['ACCEPTANCE_TEST', '2026-03-03'],
    ['COMMISSIONING_ACT', '2026-03-04'],
  ]);
});

test('C-10, part 2: a trustee develops on agreed terms, through the same steps to a second commissioning', async () => {
  await go(RUNNING, 'trusteeTermsAgree', { number: 'ТЗ-7', agreedOn: '2026-03-01' });
  await go(RUNNING, 'lifeCycleDevelopmentStart', { startedOn: '2026-03-02' }, TRUSTEE);
  expect(await life.read(RUNNING, 'stage phase availableActions', TRUSTEE)).toEqual({
    stage: 'DEVELOPMENT',
    phase: 'DEVELOPMENT',
    availableActions: ['START_TRIAL'],
  });
  const commissioned = await throughTrialToOperation(RUNNING, 5, TRUSTEE);
  expect(commissioned).toMatchObject({ stage: 'INDUSTRIAL_OPERATION', commissionedOn: '2026-06-05' });
  const { history, trusteeTerms, trialOperation } = await life.read(
    RUNNING,
    `${HISTORY} trusteeTerms { number agreedOn } trialOperation { startedOn defects { totalCount } }`,
  );
  expect(
    history.nodes
      .slice(5)
      .map(({ action, phase, basisDocument }: Record<string, string>) => [action, phase, basisDocument]),
  ).toEqual([
    ['COMMISSION', 'INDUSTRIAL_OPERATION', null],
    ['START_DEVELOPMENT', 'DEVELOPMENT', 'ТЗ-7'],
    ['START_TRIAL', 'DEVELOPMENT', null],
    ['START_SECURITY_TEST', 'DEVELOPMENT', 'А-2'],
    ['START_IMPLEMENTATION', 'DEVELOPMENT', 'П-2'],
    ['COMMISSION', 'INDUSTRIAL_OPERATION', 'К-5'],
  ]);
  expect(trusteeTerms).toEqual([{ number: 'ТЗ-7', agreedOn: '2026-03-01' }]);
  // The trial of the development and not that of the creation.
  expect(trialOperation).toEqual({ startedOn: '2026-05-01', defects: { totalCount: 1 } });
});

test('C-10: the evidence of the creation does not prove the steps of a development', async () => {
  await go(RUNNING, 'lifeCycleDevelopmentStart', { startedOn: '2026-03-02' });
  const open = async () => {
    const { readiness } = await life.read(RUNNING, 'readiness { code isDone }');
    return readiness
      .filter(({ isDone }: { isDone: boolean }) => !isDone)
      .map(({ code }: { code: string }) => code);
  };
  expect(await open()).toEqual([
    'TRIAL_DOCUMENTS',
    'TRIAL_CERTIFICATE',
    'SECURITY_TEST',
    'ACCEPTANCE_TEST',
    'COMMISSIONING_ACT',
  ]);
  await go(RUNNING, 'lifeCycleTrialStart', { startedOn: '2026-05-01' });
  const { userErrors } = await life.act('lifeCycleSecurityTestStart', RUNNING, { expectedVersion: 3 });
  expect(userErrors.map(({ code }) => code)).toEqual(['TRIAL_DOCS_MISSING', 'TRIAL_CERTIFICATE_MISSING']);
});

test('F08: of two officials who act at once one moves the object, the other gets a conflict', async () => {
  const answers = await Promise.all([
    life.act('lifeCycleBuildStart', PLANNED, { startedOn: '2026-01-10' }),
    life.act('lifeCycleBuildStart', PLANNED, { startedOn: '2026-01-11' }, person([], 'holder')),
  ]);
  expect(answers.filter(({ object }) => object !== null)).toHaveLength(1);
  expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
    { __typename: 'ConflictError', code: 'VERSION_CONFLICT', currentVersion: 2 },
  ]);
  const { history } = await life.read(PLANNED, HISTORY);
  expect(history.nodes).toHaveLength(2);
});

test('F08: defects recorded at once are numbered without a gap or a double', async () => {
  await go(PLANNED, 'lifeCycleBuildStart', { startedOn: '2026-01-10' });
  await go(PLANNED, 'lifeCycleTrialStart', { startedOn: '2026-02-01' });
  const input = { expectedVersion: 3, foundOn: '2026-02-02' };
  const answers = await Promise.all([1, 2, 3].map(() => life.act('trialDefectRecord', PLANNED, input)));
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  const { trialOperation } = await life.read(PLANNED, 'trialOperation { defects { nodes { number } } }');
  expect(trialOperation.defects.nodes.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3]);
});

test('F09: a repeated key starts the building once', async () => {
  const input = { startedOn: '2026-01-10', idempotencyKey: 'build-2026-01' };
  for (const { userErrors } of [
    await life.act('lifeCycleBuildStart', PLANNED, input),
    await life.act('lifeCycleBuildStart', PLANNED, input),
  ])
    expect(userErrors).toEqual([]);
  const { history } = await life.read(PLANNED, HISTORY);
  expect(history.nodes).toHaveLength(2);
});
