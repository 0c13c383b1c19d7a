import type { LifeCycleStageKind } from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import { defectOf, type EvidenceRows, MEASURES, stretchId } from '../../support/builders/life-cycle';
import { costOf, documentOf, type ObjectsRows, objectOf, stretchOf } from '../../support/builders/objects';
import { type Life, OWNER, openLife, TESTER } from '../../support/life-cycle';

const CODE = 'KZ-П-26-0000001';
const PLANNING = [
  ['TERMS_OF_REFERENCE', 'TOR_MISSING', '8'],
  ['COST_CALCULATION', 'CALCULATION_MISSING', '7'],
  ['CONCLUSION_INFORMATIZATION', 'CONCLUSION_MISSING', '6.2'],
  ['CONCLUSION_INFORMATION_SECURITY', 'CONCLUSION_MISSING', '6.2'],
] as const;
const KINDS = PLANNING.map(([kind]) => kind);

let life: Life;
afterEach(() => life.close());

const open = async (stage: LifeCycleStageKind, evidence: EvidenceRows = {}, rows: ObjectsRows = {}) => {
  life = await openLife([{ code: CODE, stage, evidence, rows }]);
};
const codes = async (name: string, input: object = {}, actor?: typeof OWNER) =>
  (await life.act(name, CODE, input, actor)).userErrors.map(({ code }) => code);
const documents = (...kinds: readonly string[]): ObjectsRows => ({
  technical_document: kinds.map((kind) => documentOf(CODE, kind, { approved_on: '2025-01-15' })),
});

describe('start of the building', () => {
  test('L044 C-9(1): without any paper of the planning every missing one is told at once', async () => {
    await open('PLANNED', {}, documents());
    const { object, userErrors } = await life.act('lifeCycleBuildStart', CODE);
    expect(object).toBeNull();
    expect(userErrors.map(({ code, legalReference }) => [code, legalReference?.clause])).toEqual(
      PLANNING.map(([, code, clause]) => [code, clause]),
    );
    expect(await life.read(CODE, 'stage version')).toEqual({ stage: 'PLANNED', version: 1 });
  });

  test.each(PLANNING)(
    'L044 C-9(1): without %s alone it is refused by %s, with it it begins',
    async (kind, code) => {
      await open('PLANNED', {}, documents(...KINDS.filter((other) => other !== kind)));
      expect(await codes('lifeCycleBuildStart')).toEqual([code]);
      await life.close();
      await open('PLANNED', {}, documents(...KINDS));
      expect(await codes('lifeCycleBuildStart')).toEqual([]);
    },
  );

  test.each([
    ['a draft', { state: 'PROJECT' as const, approved_on: null }],
    ['an archived one', { is_archived: true }],
    ['one approved after the start', { approved_on: '2026-11-02' }],
  ])('C-8: %s does not stand for terms of reference', async (_what, overrides) => {
    const terms = documentOf(CODE, 'TERMS_OF_REFERENCE', overrides);
    const others = documents(...KINDS.slice(1)).technical_document ?? [];
    await open('PLANNED', {}, { technical_document: [terms, ...others] });
    expect(await codes('lifeCycleBuildStart')).toEqual(['TOR_MISSING']);
  });

  test.each([
    ['an organization', 'ORGANIZATION_INVESTMENT_PROJECT', []],
    ['the state', 'STATE_INVESTMENT_PROJECT', ['CONCLUSION_MISSING', 'CONCLUSION_MISSING']],
  ] as const)(
    'C-6, part 2: of a project paid by %s the conclusions asked are those of its channel',
    async (_who, funding_channel, expected) => {
      const cost = costOf(CODE, 2026, 'PLANNED', '100.00', { funding_channel, phase: 'CREATION' });
      await open('PLANNED', {}, { ...documents(...KINDS.slice(0, 2)), cost_item: [cost] });
      expect(await codes('lifeCycleBuildStart')).toEqual(expected);
    },
  );
});

describe('trial operation', () => {
  test('L045 C-9(2): the trial begins after the building and not before it', async () => {
    await open('PLANNED');
    expect(await codes('lifeCycleTrialStart')).toEqual(['STAGE_ORDER']);
    await life.close();
    await open('BUILD');
    expect(await codes('lifeCycleTrialStart')).toEqual([]);
  });

  test.each(['trialOperationComplete', 'lifeCycleSecurityTestStart'])(
    'L046 C-9(2).1: an undocumented trial refuses %s, a documented one does not',
    async (name) => {
      const certified: EvidenceRows = name === 'trialOperationComplete' ? { trial_certificate: [] } : {};
      await open('TRIAL_OPERATION', { trial_document: [], ...certified });
      expect(await codes(name)).toEqual(['TRIAL_DOCS_MISSING']);
      expect(await codes('trialDocumentRecord', { documentedOn: '2026-10-01' })).toEqual([]);
      expect(await codes(name)).toEqual([]);
    },
  );

  test.each(['trialOperationComplete', 'lifeCycleSecurityTestStart'])(
    'L047 C-9(2).2: open defects refuse %s, removed ones do not',
    async (name) => {
      const certified: EvidenceRows = name === 'trialOperationComplete' ? { trial_certificate: [] } : {};
      await open('TRIAL_OPERATION', { ...defectOf(CODE), ...certified });
      expect(await codes(name)).toEqual(['TRIAL_DEFECTS_OPEN']);
      expect(await codes('trialDefectFix', { fixedOn: '2026-10-01' })).toEqual([]);
      expect(await codes(name)).toEqual([]);
    },
  );

  test('L047 C-9(2).2: a defect removed after the day of the certificate was open on that day', async () => {
    const fixed = { fixed_on: '2026-10-02', correction: 'Исправлено' };
    await open('TRIAL_OPERATION', { ...defectOf(CODE, fixed), trial_certificate: [] });
    expect(await codes('trialOperationComplete', { completedOn: '2026-10-01' })).toEqual([
      'TRIAL_DEFECTS_OPEN',
    ]);
    expect(await codes('trialOperationComplete', { completedOn: '2026-10-02' })).toEqual([]);
  });

  test('L048 C-9(2).3: without its certificate the trial does not end, with it it does', async () => {
    await open('TRIAL_OPERATION', { trial_certificate: [] });
    expect(await codes('lifeCycleSecurityTestStart')).toEqual(['TRIAL_CERTIFICATE_MISSING']);
    expect(await codes('trialOperationComplete', { sha256: 'b'.repeat(64) })).toEqual([]);
    expect(await codes('lifeCycleSecurityTestStart')).toEqual([]);
  });

  test('C-9(2): approved documents of the trial stand for its records', async () => {
    await open(
      'TRIAL_OPERATION',
      { trial_document: [], trial_certificate: [] },
      documents('TRIAL_PROGRAMME'),
    );
    expect(await codes('lifeCycleSecurityTestStart')).toEqual(['TRIAL_CERTIFICATE_MISSING']);
    await life.close();
    const both = documents('TRIAL_PROGRAMME', 'TRIAL_COMPLETION_CERTIFICATE');
    await open('TRIAL_OPERATION', { trial_document: [], trial_certificate: [] }, both);
    expect(await codes('lifeCycleSecurityTestStart')).toEqual([]);
  });

  test('C-9(2): all that a trial lacks is told at once', async () => {
    await open('TRIAL_OPERATION', { trial_document: [], trial_certificate: [], ...defectOf(CODE) });
    expect(await codes('lifeCycleSecurityTestStart')).toEqual([
      'TRIAL_DOCS_MISSING',
      'TRIAL_CERTIFICATE_MISSING',
      'TRIAL_DEFECTS_OPEN',
    ]);
  });

  test('C-9(2).3: a trial is certified once', async () => {
    await open('TRIAL_OPERATION');
    expect(await codes('trialOperationComplete')).toEqual(['TRIAL_COMPLETED_ALREADY']);
    await life.close();
    await open('TRIAL_OPERATION', { trial_certificate: [] });
    expect(await codes('trialOperationComplete')).toEqual([]);
  });

  test('C-9(2).2: a defect that the trial does not have, or that is removed, is not removed again', async () => {
    await open('TRIAL_OPERATION', defectOf(CODE));
    for (const number of [0, 2, 40_000])
      expect(await codes('trialDefectFix', { number })).toEqual(['TRIAL_DEFECT_UNKNOWN']);
    expect(await codes('trialDefectFix', { fixedOn: '2025-06-14' })).toEqual(['ACT_TOO_EARLY']);
    expect(await codes('trialDefectFix')).toEqual([]);
    expect(await codes('trialDefectFix')).toEqual(['TRIAL_DEFECT_FIXED_ALREADY']);
  });
});

describe('test for information security', () => {
  const start = () => codes('lifeCycleImplementationStart');
  const decide = (input: object) => codes('securityTestDecide', { decidedOn: '2026-10-01', ...input });

  test('L049 C-9(3): without a positive verdict implementation does not begin, with it it does', async () => {
    await open('SECURITY_TEST', { security_test: [] });
    expect(await start()).toEqual(['SECURITY_TEST_MISSING']);
    expect(await decide({ verdict: 'NEGATIVE' })).toEqual([]);
    expect(await start()).toEqual(['SECURITY_TEST_MISSING']);
    expect(await decide({})).toEqual([]);
    expect(await start()).toEqual([]);
  });

  test('L049 C-9(3): the verdict is given by a tester; anybody else is refused by role', async () => {
    await open('SECURITY_TEST', { security_test: [] });
    const { userErrors } = await life.act('securityTestDecide', CODE, {}, OWNER);
    expect(userErrors).toMatchObject([
      { __typename: 'NotAllowedError', code: 'ROLE', allowedRelations: ['TESTER'] },
    ]);
    expect(await codes('securityTestDecide', {}, TESTER)).toEqual([]);
  });

  test.each([
    ['2026-10-31', ['SECURITY_TEST_MISSING']],
    ['2026-11-01', []],
  ])('C-9(3): a verdict valid to %s answers a start on 1 November', async (validTo, expected) => {
    await open('SECURITY_TEST', { security_test: [] });
    expect(await decide({ validTo })).toEqual([]);
    expect(await start()).toEqual(expected);
  });

  test('C-9(3): a protocol that the owner placed does not stand for the verdict', async () => {
    await open('SECURITY_TEST', { security_test: [] }, documents('SECURITY_TEST_PROTOCOL', 'TRIAL_PROTOCOL'));
    expect(await start()).toEqual(['SECURITY_TEST_MISSING']);
  });

  test('L050 C-9(3).2: the test tells the order and the wording by which it was held', async () => {
    await open('SECURITY_TEST', { security_test: [] });
    await decide({ ruleVersion: 'в редакции 2024 года' });
    const { securityTests } = await life.read(CODE, 'securityTests { ruleActId ruleVersion }');
    expect(securityTests).toEqual([{ ruleActId: 'KZ-111-2019', ruleVersion: 'в редакции 2024 года' }]);
  });

  test('C-9(3).2: a validity before the verdict, or of a negative one, is refused', async () => {
    await open('SECURITY_TEST', { security_test: [] });
    expect(await decide({ validTo: '2026-09-30' })).toEqual(['SECURITY_TEST_VALIDITY']);
    expect(await decide({ verdict: 'NEGATIVE', validTo: '2027-01-01' })).toEqual(['SECURITY_TEST_VALIDITY']);
    expect(await decide({ validTo: '2026-10-01' })).toEqual([]);
  });
});

describe('commissioning', () => {
  test.each(MEASURES)(
    'L016, L051 C-3(2), C-9(4): without %s the implementation is incomplete',
    async (kind) => {
      const measures = MEASURES.filter((other) => other !== kind).map((other, index) => ({
        id: stretchId(CODE, 100 + index),
        stage_id: stretchId(CODE, 5),
        kind: other,
        evidence: 'Протокол',
        done_on: '2025-09-20',
        standards: ['СТ РК'],
      }));
      await open('IMPLEMENTATION', { implementation_measure: measures });
      const { userErrors } = await life.act('lifeCycleCommission', CODE);
      expect(userErrors).toMatchObject([
        { code: 'IMPLEMENTATION_INCOMPLETE', legalReference: { clause: '9(4)' } },
      ]);
      expect(userErrors[0]?.message).toContain(kind);
      expect(await codes('implementationMeasureRecord', { kind, doneOn: '2026-10-01' })).toEqual([]);
      expect(await codes('lifeCycleCommission')).toEqual([]);
    },
  );

  test('L076 C-15: without an act it is refused; the act or its approved document suffices', async () => {
    await open('IMPLEMENTATION');
    expect(await codes('lifeCycleCommission', { act: null })).toEqual(['COMMISSIONING_ACT_MISSING']);
    expect(await codes('lifeCycleCommission')).toEqual([]);
    await life.close();
    await open('IMPLEMENTATION', {}, documents(...KINDS, 'TRIAL_PROTOCOL', 'COMMISSIONING_ACT'));
    expect(await codes('lifeCycleCommission', { act: null })).toEqual([]);
  });

  test('L053 C-9: every missing step is told at once, by its own code', async () => {
    const nothing = {
      trial_document: [],
      trial_certificate: [],
      security_test: [],
      implementation_measure: [],
    };
    await open('IMPLEMENTATION', { ...nothing, ...defectOf(CODE) }, documents());
    const missing = [
      ...PLANNING.map(([, code]) => code),
      'TRIAL_DOCS_MISSING',
      'TRIAL_CERTIFICATE_MISSING',
      'SECURITY_TEST_MISSING',
      'COMMISSIONING_ACT_MISSING',
      'TRIAL_DEFECTS_OPEN',
      'IMPLEMENTATION_INCOMPLETE',
      'STAGE_DATA_MISSING',
    ];
    expect(await codes('lifeCycleCommission', { act: null })).toEqual(missing);
    await life.close();
    await open('IMPLEMENTATION');
    expect(await codes('lifeCycleCommission')).toEqual([]);
  });

  test('L108 C-24: a donated object is commissioned by trial and act, without the papers of a creation', async () => {
    const donated: ObjectsRows = {
      ...documents('TRIAL_PROTOCOL'),
      informatization_object: [
        objectOf(CODE, { stage: 'TRIAL_OPERATION', stage_since: '2025-06-01', commissioned_on: null }),
      ],
      life_cycle_stage: [
        stretchOf(CODE, 1, { action: 'START_TRIAL', stage: 'TRIAL_OPERATION', started_on: '2025-06-01' }),
      ],
    };
    await open('BUILD', {}, donated);
    expect(await codes('lifeCycleCommission')).toEqual(['STAGE_ORDER']);
    expect(await codes('lifeCycleSecurityTestStart')).toEqual([
      'TRIAL_DOCS_MISSING',
      'TRIAL_CERTIFICATE_MISSING',
    ]);
    for (const [name, input] of DONATED_WAY) {
      const { version } = await life.read(CODE, 'version');
      expect([name, await codes(name, { ...input, expectedVersion: version })]).toEqual([name, []]);
    }
    const { version } = await life.read(CODE, 'version');
    const last = { commissionedOn: '2026-09-01', expectedVersion: version };
    expect(await codes('lifeCycleCommission', { ...last, act: null })).toEqual(['COMMISSIONING_ACT_MISSING']);
    const act = { number: '1', signedOn: '2026-08-31', members: ['Ахметов А.'] };
    expect(await codes('lifeCycleCommission', { ...last, act })).toEqual([]);
    expect(
      (await life.read(CODE, 'readiness { code isDone }')).readiness.map(
        ({ code }: { code: string }) => code,
      ),
    ).not.toContain('TERMS_OF_REFERENCE');
  });
});

const DONATED_WAY = [
  ['trialDocumentRecord', { documentedOn: '2026-05-01' }],
  ['trialOperationComplete', { completedOn: '2026-06-01' }],
  ['lifeCycleSecurityTestStart', { startedOn: '2026-06-02' }],
  ['securityTestDecide', { decidedOn: '2026-07-01' }],
  ['lifeCycleImplementationStart', { startedOn: '2026-07-02' }],
  ...MEASURES.map((kind) => ['implementationMeasureRecord', { kind, doneOn: '2026-08-01' }] as const),
] as const;
