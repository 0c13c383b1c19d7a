import type { LifeCycleStageKind } from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { conclusionInput, considerationInput, submissionInput } from '../../support/builders/examination';
import { type EvidenceRows, lifeAt } from '../../support/builders/life-cycle';
import {
  costOf,
  documentOf,
  type ObjectsRows,
  objectId,
  objectOf,
  stakeholderOf,
} from '../../support/builders/objects';
import { priorityOf } from '../../support/builders/platform';
import { AUTHORITY, type Life, openLife } from '../../support/life-cycle';
import { NOW } from '../../support/objects';

const CODE = 'KZ-П-26-0000001';
const EXPERT = person(['EXPERT'], 'tester');

let life: Life;
afterEach(() => life.close());

const open = async (stage: LifeCycleStageKind, rows: ObjectsRows = {}, evidence: EvidenceRows = {}) => {
  life = await openLife([{ code: CODE, stage, rows, evidence }]);
};
const codes = async (name: string, input: object = {}, actor?: Actor) =>
  (await life.act(name, CODE, input, actor)).userErrors.map(({ code }) => code);
const planning = (...kinds: readonly string[]): ObjectsRows => ({
  technical_document: kinds.map((kind) => documentOf(CODE, kind, { approved_on: '2025-01-15' })),
});
const CONCLUSIONS = ['CONCLUSION_INFORMATIZATION', 'CONCLUSION_INFORMATION_SECURITY'] as const;
const submit = (input: object = {}) => codes('termsOfReferenceSubmit', submissionInput(CODE, input));
const consider = (input: object = {}) =>
  codes('termsOfReferenceConsider', considerationInput(CODE, input), AUTHORITY);
const conclude = (input: object) => codes('expertConclusionIssue', conclusionInput(CODE, input), EXPERT);
const NOVEMBER = { startedOn: '2026-11-15' };

describe('C-14: creation and development begin with a declaration of where they take place', () => {
  const declare = (input: object) => codes('platformPriorityDeclare', { isOnPlatform: true, ...input });

  test.each([
    ['lifeCycleBuildStart', 'PLANNED'],
    ['lifeCycleDevelopmentStart', 'INDUSTRIAL_OPERATION'],
  ] as const)('L072 C-14: %s is refused without a declaration, and done with it', async (name, stage) => {
    await open(stage, {}, { platform_priority: [] });
    const { userErrors } = await life.act(name, CODE);
    expect(userErrors).toMatchObject([{ code: 'PLATFORM_PRIORITY', legalReference: { clause: '14' } }]);
    expect(await declare({})).toEqual([]);
    expect(await codes(name)).toEqual([]);
  });

  test('a place outside the platform without an exception is no declaration', async () => {
    await open('PLANNED', {}, { platform_priority: [] });
    expect(await declare({ isOnPlatform: false })).toEqual(['PLATFORM_PRIORITY']);
    expect(await codes('lifeCycleBuildStart')).toEqual(['PLATFORM_PRIORITY']);
  });

  test('the declaration of the creation does not serve a development', async () => {
    await open(
      'INDUSTRIAL_OPERATION',
      {},
      {
        platform_priority: [priorityOf(CODE, CODE, { declared_on: '2025-09-30' })],
      },
    );
    expect(await codes('lifeCycleDevelopmentStart')).toEqual(['PLATFORM_PRIORITY']);
    expect(await declare({})).toEqual([]);
    expect(await codes('lifeCycleDevelopmentStart')).toEqual([]);
  });
});

describe('C-4.2: every act of the life needs the data of the stage', () => {
  const GAPS: readonly (readonly [string, LifeCycleStageKind, ObjectsRows, string])[] = [
    ['lifeCycleBuildStart', 'PLANNED', { cost_item: [] }, 'costs.PLANNED'],
    ['lifeCycleTrialStart', 'BUILD', withoutRole('BUILD', 'developer'), 'stakeholders.DEVELOPER'],
    ['lifeCycleSecurityTestStart', 'TRIAL_OPERATION', unplaced('TRIAL_OPERATION'), 'hosting'],
    ['lifeCycleImplementationStart', 'SECURITY_TEST', planning(...CONCLUSIONS), 'documents.TRIAL_PROTOCOL'],
    ['lifeCycleCommission', 'IMPLEMENTATION', unplaced('IMPLEMENTATION'), 'hosting'],
    [
      'lifeCycleDevelopmentStart',
      'INDUSTRIAL_OPERATION',
      withoutRole('INDUSTRIAL_OPERATION', 'maintainer'),
      'stakeholders.MAINTAINER',
    ],
    ['lifeCycleTerminate', 'INDUSTRIAL_OPERATION', unplaced('INDUSTRIAL_OPERATION'), 'hosting'],
  ];

  test.each(GAPS)(
    'L035 C-4.2: %s in %s is refused with what is missing',
    async (name, stage, rows, missing) => {
      await open(stage, rows);
      const { object, userErrors } = await life.act(name, CODE);
      expect(object).toBeNull();
      expect(userErrors).toMatchObject([
        {
          code: 'STAGE_DATA_MISSING',
          message: expect.stringContaining(missing),
          legalReference: { clause: '4.2' },
        },
      ]);
      expect((await life.read(CODE, 'stageCompleteness { missing }')).stageCompleteness.missing).toContain(
        missing,
      );
      await life.close();
      await open(stage);
      expect(await codes(name)).toEqual([]);
    },
  );

  test('the filled gap lets the act through, and readiness tells both', async () => {
    await open('PLANNED', { cost_item: [] });
    const ofData = async () => {
      const { readiness } = await life.read(
        CODE,
        'readiness { code isDone missing { en } legalBasis { clause } }',
      );
      return readiness.filter(({ code }: { code: string }) => code === 'STAGE_DATA');
    };
    expect(await ofData()).toEqual([
      {
        code: 'STAGE_DATA',
        isDone: false,
        missing: { en: 'Absent from the portal: costs.PLANNED.' },
        legalBasis: { clause: '4.2' },
      },
    ]);
    await life.close();
    await open('PLANNED', { cost_item: [costOf(CODE, 2026, 'PLANNED', '5.00')] });
    expect(await ofData()).toMatchObject([{ isDone: true, missing: null }]);
    expect(await codes('lifeCycleBuildStart')).toEqual([]);
  });
});

function withoutRole(stage: LifeCycleStageKind, who: string): ObjectsRows {
  const gone = stakeholderOf(CODE, who, 'OWNER').organization_id;
  const { stakeholder = [] } = lifeAt(CODE, stage);
  return { stakeholder: stakeholder.filter(({ organization_id }) => organization_id !== gone) };
}

function unplaced(stage: LifeCycleStageKind): ObjectsRows {
  const { informatization_object: [card] = [] } = lifeAt(CODE, stage);
  return card ? { informatization_object: [{ ...card, hosting: null }] } : {};
}

describe('C-8: work begins on terms of reference that were considered and agreed', () => {
  test.each([
    ['lifeCycleBuildStart', 'PLANNED', NOVEMBER],
    ['lifeCycleDevelopmentStart', 'INDUSTRIAL_OPERATION', NOVEMBER],
  ] as const)('L043 C-8: %s is refused until the terms handed in are agreed', async (name, stage, input) => {
    const { technical_document = [] } = lifeAt(CODE, stage);
    await open(stage, {
      technical_document: technical_document.filter(({ kind }) => kind !== 'TERMS_OF_REFERENCE'),
    });
    expect(await codes(name, input)).toEqual(['TOR_MISSING']);
    expect(await submit()).toEqual([]);
    expect(await codes(name, input)).toEqual(['TOR_MISSING']);
    expect(await consider()).toEqual([]);
    // Agreed on 12 November.
    expect(await codes(name, { startedOn: '2026-11-11' })).toEqual(['TOR_MISSING']);
    expect(await codes(name, input)).toEqual([]);
  });

  test('a copy placed by the owner does not stand against terms that were returned', async () => {
    await open('PLANNED');
    expect(await submit()).toEqual([]);
    expect(await consider({ verdict: 'RETURNED', remarks: ['Нет раздела'] })).toEqual([]);
    expect(await codes('lifeCycleBuildStart', NOVEMBER)).toEqual(['TOR_MISSING']);
    expect(await submit({ number: 'ТЗ-2', submittedOn: '2026-11-12' })).toEqual([]);
    expect(await consider({ termsVersion: 2, consideredOn: '2026-11-13' })).toEqual([]);
    expect(await codes('lifeCycleBuildStart', NOVEMBER)).toEqual([]);
  });
});

describe('C-6.2: a state investment project needs both conclusions', () => {
  const withoutConclusions = (stage: LifeCycleStageKind): ObjectsRows => ({
    technical_document: (lifeAt(CODE, stage).technical_document ?? []).filter(
      ({ kind }) => !CONCLUSIONS.some((name) => name === kind),
    ),
  });

  test.each([
    ['lifeCycleBuildStart', 'PLANNED'],
    ['lifeCycleDevelopmentStart', 'INDUSTRIAL_OPERATION'],
  ] as const)(
    'L040, L041 C-6.2: %s is refused without either, and done with both as experts issued them',
    async (name, stage) => {
      await open(stage, withoutConclusions(stage));
      expect(await codes(name, NOVEMBER)).toEqual(['CONCLUSION_MISSING', 'CONCLUSION_MISSING']);
      expect(await conclude({})).toEqual([]);
      expect(await codes(name, NOVEMBER)).toEqual(['CONCLUSION_MISSING']);
      expect(
        await conclude({ kind: 'INFORMATION_SECURITY', number: '8', verdict: 'CONDITIONALLY_POSITIVE' }),
      ).toEqual([]);
      expect(await codes(name, NOVEMBER)).toEqual([]);
    },
  );

  test('a later negative conclusion takes the earlier one, and the placed copy, away', async () => {
    await open('PLANNED');
    expect(await conclude({})).toEqual([]);
    expect(await conclude({ number: '9', verdict: 'NEGATIVE', issuedOn: '2026-11-12' })).toEqual([]);
    expect(await codes('lifeCycleBuildStart', NOVEMBER)).toEqual(['CONCLUSION_MISSING']);
    expect(await conclude({ number: '10', issuedOn: '2026-11-13' })).toEqual([]);
    expect(await codes('lifeCycleBuildStart', NOVEMBER)).toEqual([]);
  });
});

describe('C-7: the cost is calculated on the portal', () => {
  const calculationOf = (overrides: object = {}) => ({
    ...{ id: seededUuid('calculation'), object_id: objectId(CODE), kind: 'CREATION', method_version: '1' },
    ...{ subject_kind: 'INFORMATIZATION_OBJECT', inputs: {}, tables: [], steps: [], total: '1.00' },
    ...{ is_demonstration: false, hash: '0'.repeat(64), calculated_at: '2026-10-31T19:00:00Z', ...overrides },
  });
  const without = (stage: LifeCycleStageKind): ObjectsRows => ({
    technical_document: (lifeAt(CODE, stage).technical_document ?? []).filter(
      ({ kind }) => kind !== 'COST_CALCULATION',
    ),
  });

  test.each([
    ['lifeCycleBuildStart', 'PLANNED', 'CREATION', 'DEVELOPMENT'],
    ['lifeCycleDevelopmentStart', 'INDUSTRIAL_OPERATION', 'DEVELOPMENT', 'CREATION'],
  ] as const)('%s in %s rests on a calculation of %s and not of %s', async (name, stage, kind, other) => {
    await open(stage, without(stage), { cost_calculation: [calculationOf({ kind: other })] });
    expect(await codes(name)).toEqual(['CALCULATION_MISSING']);
    await life.close();
    await open(stage, without(stage), { cost_calculation: [calculationOf({ kind })] });
    // Made on 1 November in Almaty.
    expect(await codes(name, { startedOn: '2026-10-31' })).toEqual(['CALCULATION_MISSING']);
    expect(await codes(name)).toEqual([]);
  });

  test('a calculation made after the work began does not undo the one made before', async () => {
    const later = { id: seededUuid('later'), calculated_at: '2026-11-15T07:00:00Z' };
    await open('PLANNED', without('PLANNED'), { cost_calculation: [calculationOf(), calculationOf(later)] });
    expect(await codes('lifeCycleBuildStart', { startedOn: '2026-11-05' })).toEqual([]);
  });

  test('a calculation of a service does not serve an object', async () => {
    await open('PLANNED', without('PLANNED'), {
      cost_calculation: [calculationOf({ subject_kind: 'ICT_SERVICE' })],
    });
    expect(await codes('lifeCycleBuildStart')).toEqual(['CALCULATION_MISSING']);
  });
});

describe('C-6 to C-8: what was agreed for the creation does not serve a development', () => {
  const approved = (approved_on: string): ObjectsRows => ({
    technical_document: (lifeAt(CODE, 'INDUSTRIAL_OPERATION').technical_document ?? []).map((document) => ({
      ...document,
      approved_on,
    })),
  });
  const ALL = ['TOR_MISSING', 'CALCULATION_MISSING', 'CONCLUSION_MISSING', 'CONCLUSION_MISSING'];

  test.each([
    ['before the operation began', '2025-09-30', ALL],
    ['since it began', '2025-10-01', []],
  ])('documents approved %s', async (_when, day, expected) => {
    await open('INDUSTRIAL_OPERATION', approved(day));
    expect(await codes('lifeCycleDevelopmentStart')).toEqual(expected);
  });

  test('conclusions and terms of the creation are used up like its documents', async () => {
    const of = (name: string) => ({
      id: seededUuid(name),
      object_id: objectId(CODE),
      version: 1,
      number: '1',
    });
    const expert_conclusion = ['INFORMATIZATION', 'INFORMATION_SECURITY'].map((kind, index) => ({
      ...of(kind),
      ...{ ordinal: index + 1, kind, verdict: 'POSITIVE', issued_on: '2025-02-01', recorded_at: NOW },
    }));
    const terms = {
      ...{ ...of('terms'), ordinal: 1, subject_kind: 'OBJECT', state: 'AGREED', submitted_on: '2025-01-20' },
      ...{ considered_on: '2025-02-01', reviewer_role: 'AUTHORIZED_BODY', remarks: [] },
    };
    const earlier = { expert_conclusion, terms_of_reference: [terms] };
    await open('INDUSTRIAL_OPERATION', approved('2025-09-30'), earlier);
    expect(await codes('lifeCycleDevelopmentStart')).toEqual(ALL);
  });
});

describe('C-34: a service begins on terms of a service', () => {
  const service = (): ObjectsRows => {
    const { informatization_object: [card] = [], technical_document = [] } = lifeAt(CODE, 'PLANNED');
    return {
      informatization_object: card
        ? [{ ...objectOf(CODE), ...card, subject: 'ICT_SERVICE' } as typeof card]
        : [],
      technical_document: technical_document.filter(({ kind }) => kind !== 'TERMS_OF_REFERENCE'),
    };
  };

  test('L131 C-34: terms of the object do not serve; agreed terms of the service do', async () => {
    await open('PLANNED', service());
    expect(await submit()).toEqual([]);
    expect(await consider()).toEqual([]);
    const { userErrors } = await life.act('lifeCycleBuildStart', CODE, NOVEMBER);
    expect(userErrors).toMatchObject([{ code: 'TOR_MISSING', legalReference: { clause: '34' } }]);
    expect(await submit({ subjectKind: 'ICT_SERVICE', number: 'ТЗ-У-1' })).toEqual([]);
    expect(await consider({ subjectKind: 'ICT_SERVICE' })).toEqual([]);
    expect(await codes('lifeCycleBuildStart', NOVEMBER)).toEqual([]);
  });
});
