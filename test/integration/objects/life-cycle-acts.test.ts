import type { LifeCycleStageKind } from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { person } from '../../support/actors';
import type { EvidenceRows } from '../../support/builders/life-cycle';
import { type ObjectsRows, objectOf, stakeholderOf, stretchOf } from '../../support/builders/objects';
import { ACTS, type Life, OWNER, openLife, TESTER, TRUSTEE } from '../../support/life-cycle';

const CODE = 'KZ-П-26-0000001';
const DAYS: Readonly<Record<string, LifeCycleStageKind>> = {
  'lifeCycleBuildStart startedOn': 'PLANNED',
  'lifeCycleTrialStart startedOn': 'BUILD',
  'trialDocumentRecord documentedOn': 'TRIAL_OPERATION',
  'trialDefectRecord foundOn': 'TRIAL_OPERATION',
  'trialOperationComplete completedOn': 'TRIAL_OPERATION',
  'lifeCycleSecurityTestStart startedOn': 'TRIAL_OPERATION',
  'securityTestDecide decidedOn': 'SECURITY_TEST',
  'lifeCycleImplementationStart startedOn': 'SECURITY_TEST',
  'implementationMeasureRecord doneOn': 'IMPLEMENTATION',
  'lifeCycleCommission commissionedOn': 'IMPLEMENTATION',
  'lifeCycleDevelopmentStart startedOn': 'INDUSTRIAL_OPERATION',
  'trusteeTermsAgree agreedOn': 'INDUSTRIAL_OPERATION',
  'lifeCycleTerminate terminatedOn': 'INDUSTRIAL_OPERATION',
};

let life: Life;
afterEach(() => life.close());

const open = async (stage: LifeCycleStageKind, rows: ObjectsRows = {}, evidence: EvidenceRows = {}) => {
  life = await openLife([{ code: CODE, stage, rows, evidence }]);
};
const codes = async (name: string, input: object = {}, actor?: typeof OWNER) =>
  (await life.act(name, CODE, input, actor)).userErrors.map(({ code }) => code);

describe('development', () => {
  test('L015, L055 C-3(1), C-10: development starts from operation and from no other stage', async () => {
    await open('IMPLEMENTATION');
    const { userErrors } = await life.act('lifeCycleDevelopmentStart', CODE);
    expect(userErrors).toMatchObject([{ code: 'NOT_COMMISSIONED', legalReference: { clause: '10.1' } }]);
    await life.close();
    await open('INDUSTRIAL_OPERATION');
    expect(await codes('lifeCycleDevelopmentStart')).toEqual([]);
  });

  test('L056 C-10.2: a trustee develops on terms agreed by the authorized body, and not without', async () => {
    await open('INDUSTRIAL_OPERATION');
    const start = () => codes('lifeCycleDevelopmentStart', {}, TRUSTEE);
    expect(await start()).toEqual(['TRUSTEE_TOR_NOT_AGREED']);
    expect(await codes('trusteeTermsAgree', { agreedOn: '2026-11-02' })).toEqual([]);
    // Agreed a day after the start.
    expect(await start()).toEqual(['TRUSTEE_TOR_NOT_AGREED']);
    expect(await codes('trusteeTermsAgree')).toEqual([]);
    expect(await codes('lifeCycleDevelopmentStart', { startedOn: '2026-11-02' }, TRUSTEE)).toEqual([]);
  });

  test.each([
    ['the trustee', TRUSTEE, ['ROLE']],
    ['the owner', OWNER, ['ROLE']],
    ['the authorized body', person(['AUTHORIZED_BODY'], 'authority'), []],
  ])('L056 C-10.2: of the terms agreed by %s the graph says %j', async (_who, actor, expected) => {
    await open('INDUSTRIAL_OPERATION');
    expect(await codes('trusteeTermsAgree', {}, actor)).toEqual(expected);
  });

  test('C-10.2: terms are agreed for an object that has a trustee on that day', async () => {
    const trustee = stakeholderOf(CODE, 'trustee', 'TRUSTEE', { ended_on: '2026-10-31' });
    await open('INDUSTRIAL_OPERATION', { stakeholder: [stakeholderOf(CODE, 'owner', 'OWNER'), trustee] });
    expect(await codes('trusteeTermsAgree')).toEqual(['TRUSTEE_ABSENT']);
    expect(await codes('trusteeTermsAgree', { agreedOn: '2026-10-31' })).toEqual([]);
  });

  test('C-8: an owner develops on terms of reference, also an object that was donated', async () => {
    const donated = {
      informatization_object: [objectOf(CODE, { stage_since: '2025-10-01', commissioned_on: '2025-10-01' })],
      life_cycle_stage: [
        stretchOf(CODE, 1, { action: 'START_TRIAL', stage: 'TRIAL_OPERATION', ended_on: '2025-09-30' }),
        stretchOf(CODE, 2, { action: 'COMMISSION', stage: 'INDUSTRIAL_OPERATION', started_on: '2025-10-01' }),
      ],
    };
    await open('INDUSTRIAL_OPERATION', { ...donated, technical_document: [] }, NO_EVIDENCE);
    expect(await codes('lifeCycleDevelopmentStart')).toContain('TOR_MISSING');
    await life.close();
    await open('INDUSTRIAL_OPERATION', donated, NO_EVIDENCE);
    expect(await codes('lifeCycleDevelopmentStart')).toEqual([]);
  });
});

test('C-19: operation is ended from operation or development and from no other stage', async () => {
  await open('BUILD');
  expect(await codes('lifeCycleTerminate')).toEqual(['STAGE_ORDER']);
  for (const stage of ['INDUSTRIAL_OPERATION', 'DEVELOPMENT'] as const) {
    await life.close();
    await open(stage);
    expect(await codes('lifeCycleTerminate')).toEqual([]);
  }
});

test('L023 C-3(9): a trial is held in a named pilot zone', async () => {
  await open('BUILD');
  expect(await codes('lifeCycleTrialStart', { zone: ' ' })).toEqual(['EVIDENCE_TEXT_BLANK']);
  expect(await codes('lifeCycleTrialStart', { zone: 'Два отделения в Шымкенте' })).toEqual([]);
  const { trialOperation } = await life.read(
    CODE,
    'trialOperation { zone startedOn endedOn certificate { number } }',
  );
  expect(trialOperation).toEqual({
    zone: 'Два отделения в Шымкенте',
    startedOn: '2026-11-01',
    endedOn: null,
    certificate: null,
  });
});

describe('inputs', () => {
  test.each(Object.entries(DAYS))(
    'C-9: %s lies neither in the future nor before the stage',
    async (act, stage) => {
      const [name = '', field = ''] = act.split(' ');
      await open(stage, {}, name === 'trialOperationComplete' ? { trial_certificate: [] } : {});
      const { userErrors } = await life.act(name, CODE, { [field]: '2026-11-21' });
      expect(userErrors).toMatchObject([
        { __typename: 'InvalidInputError', code: 'ACT_IN_FUTURE', path: ['input', field] },
      ]);
      expect(await codes(name, { [field]: '2024-12-31' })).toContain('ACT_TOO_EARLY');
      expect(await codes(name, { [field]: '2026-11-20' })).toEqual([]);
    },
  );

  test('C-15: an act is signed during the implementation, by a commission, with a well-formed hash', async () => {
    await open('IMPLEMENTATION');
    const act = { number: ' ', signedOn: '2026-11-02', members: ['Ахметов А.', 'Ахметов А. '], sha256: 'A1' };
    const { userErrors } = await life.act('lifeCycleCommission', CODE, { act });
    expect(userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['EVIDENCE_TEXT_BLANK', 'input.act.number'],
      ['ACT_IN_FUTURE', 'input.act.signedOn'],
      ['EVIDENCE_HASH_MALFORMED', 'input.act.sha256'],
      ['COMMISSION_MEMBERS_MISSING', 'input.act.members'],
    ]);
    const good = { number: '7', signedOn: '2026-11-01', members: ['Ахметов А.'], sha256: 'a'.repeat(64) };
    expect(await codes('lifeCycleCommission', { act: { ...good, members: [] } })).toEqual([
      'COMMISSION_MEMBERS_MISSING',
    ]);
    expect(await codes('lifeCycleCommission', { act: good })).toEqual([]);
  });

  test('C-9(4): a measure names the standards that were followed', async () => {
    await open('IMPLEMENTATION');
    for (const standards of [[], [' ']])
      expect(await codes('implementationMeasureRecord', { standards })).toEqual([
        'IMPLEMENTATION_STANDARD_MISSING',
      ]);
    expect(await codes('implementationMeasureRecord')).toEqual([]);
  });

  test('C-9: a stage that began today may end today', async () => {
    await open('PLANNED');
    expect(await codes('lifeCycleBuildStart', { startedOn: '2026-11-20' })).toEqual([]);
    expect(await codes('lifeCycleTrialStart', { startedOn: '2026-11-20', expectedVersion: 2 })).toEqual([]);
    const { history } = await life.read(CODE, 'history { nodes { startedOn endedOn } }');
    expect(history.nodes.slice(1)).toEqual([
      { startedOn: '2026-11-20', endedOn: '2026-11-20' },
      { startedOn: '2026-11-20', endedOn: null },
    ]);
  });
});

describe('who acts', () => {
  test.each([
    ['lifeCycleBuildStart', 'PLANNED', ['OWNER', 'HOLDER']],
    // The table lets a trustee begin the trial of a development only.
    ['lifeCycleTrialStart', 'BUILD', ['OWNER', 'HOLDER']],
    ['lifeCycleCommission', 'IMPLEMENTATION', ['OWNER', 'HOLDER']],
    ['lifeCycleTerminate', 'DEVELOPMENT', ['OWNER', 'HOLDER']],
  ] as const)(
    "C-9: %s of an object in %s is not the trustee's act",
    async (name, stage, allowedRelations) => {
      await open(stage);
      const { userErrors } = await life.act(name, CODE, {}, TRUSTEE);
      expect(userErrors).toMatchObject([{ code: 'NOT_OWNER_OR_HOLDER', allowedRelations }]);
      expect(await codes(name, {}, person([], 'holder'))).toEqual([]);
    },
  );

  test.each([
    ['a supplier', person([], 'supplier'), 'NOT_OWNER_OR_HOLDER'],
    ['a stranger', person(['STATE_BODY'], 'stranger'), 'NOT_OWNER_OR_HOLDER'],
    ['the administrator', person(['ADMINISTRATOR'], 'owner'), 'OBJECT_UNKNOWN'],
    ['nobody', ANONYMOUS, 'SIGN_IN_FIRST'],
  ])('C-9: %s moves nothing', async (_who, actor, code) => {
    await open('PLANNED');
    expect(await codes('lifeCycleBuildStart', {}, actor)).toEqual([code]);
    expect(await life.read(CODE, 'stage')).toEqual({ stage: 'PLANNED' });
  });

  test.each([
    ['the owner', OWNER, []],
    ['a supplier', person([], 'supplier'), []],
    ['a tester', TESTER, ['NOT_OWNER_OR_HOLDER']],
  ])('C-9(2).2: a defect told by %s is answered %j', async (_who, actor, expected) => {
    await open('TRIAL_OPERATION');
    expect(await codes('trialDefectRecord', {}, actor)).toEqual(expected);
  });

  test('an anonymous verdict is asked to sign in first', async () => {
    await open('SECURITY_TEST');
    expect(await codes('securityTestDecide', {}, ANONYMOUS)).toEqual(['SIGN_IN_FIRST']);
  });

  test.each([
    ['the owner', OWNER, ['START_DEVELOPMENT', 'TERMINATE']],
    ['the trustee', TRUSTEE, ['START_DEVELOPMENT']],
    ['the supplier', person([], 'supplier'), []],
    ['an analyst', person(['ANALYST'], 'stranger'), []],
  ])('C-9, C-10: %s is told the acts that are theirs', async (_who, actor, expected) => {
    await open('INDUSTRIAL_OPERATION');
    expect(await life.read(CODE, 'availableActions', actor)).toEqual({ availableActions: expected });
    const { userErrors } = await life.act('lifeCycleBuildStart', CODE);
    expect(userErrors).toMatchObject([{ allowedActions: ['START_DEVELOPMENT', 'TERMINATE'] }]);
  });
});

describe('N19: classifier of refinement', () => {
  const FIELDS = `workClassifications(first: 5) { totalCount nodes { description verdict ground isIntegrationOnly
    isMainSourceChanged isExternalModule hasNewFunctions reason { kk ru en } legalBasis { clause } } }`;

  test('C-10.3: integration is refinement, new functions in the main source are development; both are kept', async () => {
    await open('INDUSTRIAL_OPERATION');
    expect(await codes('workClassify')).toEqual([]);
    const functions = { isIntegrationOnly: false, isMainSourceChanged: true, hasNewFunctions: true };
    expect(await codes('workClassify', { ...functions, description: 'Новый модуль отчётов' })).toEqual([]);
    const { workClassifications } = await life.read(CODE, FIELDS);
    expect(workClassifications.totalCount).toBe(2);
    const told = Object.fromEntries(
      workClassifications.nodes.map((node: { description: string }) => [node.description, node]),
    );
    expect(told['Обмен с реестром']).toMatchObject({
      verdict: 'REFINEMENT',
      ground: 'INTEGRATION',
      legalBasis: { clause: '10.3' },
    });
    expect(told['Новый модуль отчётов']).toMatchObject({
      verdict: 'DEVELOPMENT',
      ground: 'NEW_FUNCTIONS',
      isMainSourceChanged: true,
      legalBasis: { clause: '3(1)' },
      reason: { en: 'Functions are added to the source code of an object in operation.' },
    });
  });

  test('C-10.3: answers that contradict each other are refused together, with their fields', async () => {
    await open('INDUSTRIAL_OPERATION');
    const all = {
      isIntegrationOnly: true,
      isMainSourceChanged: true,
      isExternalModule: true,
      hasNewFunctions: true,
    };
    const { userErrors } = await life.act('workClassify', CODE, { ...all, description: '' });
    expect(userErrors.map(({ code, path }) => [code, path[1]])).toEqual([
      ['EVIDENCE_TEXT_BLANK', 'description'],
      ['WORK_ANSWERS_CONTRADICT', 'isIntegrationOnly'],
      ['WORK_ANSWERS_CONTRADICT', 'isExternalModule'],
    ]);
    expect(await codes('workClassify', { ...ACTS['workClassify']?.input })).toEqual([]);
  });
});

/** For a history whose stretches are its own. */
const NO_EVIDENCE: EvidenceRows = {
  trial_document: [],
  trial_certificate: [],
  security_test: [],
  implementation_measure: [],
};
