import { numberRefusals, stageRefusals } from '../../../subgraphs/objects/examination/examination.rules';
import {
  considerRefusals,
  submitRefusals,
  TERMS,
  type TermsAction,
  type TermsChainState,
  type TermsVersion,
  VERDICT_ACTIONS,
} from '../../../subgraphs/objects/examination/terms-of-reference.rules';
import {
  TermsSection,
  TermsState,
  TermsVerdict,
} from '../../../subgraphs/objects/examination/terms-of-reference.type';
import { SECTION_TITLES } from '../../../subgraphs/objects/examination/terms-sections';
import { LifeCycleStageKind } from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import type { Refusal } from '../../../subgraphs/shared/kernel/refusal';
import {
  ambiguousActions,
  next,
  type TransitionTable,
  unreachableStates,
} from '../../../subgraphs/shared/kernel/transition-table';

const TABLE: TransitionTable<TermsChainState, TermsAction> = TERMS;
const STATES = Object.keys(TABLE) as TermsChainState[];
const ACTIONS: readonly TermsAction[] = ['SUBMIT', 'AGREE', 'RETURN'];
const SECTIONS = Object.keys(TermsSection) as TermsSection[];
const TODAY = '2026-11-20';

const codes = (refusals: readonly Refusal[]) => refusals.map(({ error }) => error.code);

const last = (state: TermsState, overrides: Partial<TermsVersion> = {}): TermsVersion => ({
  version: 2,
  state,
  submittedOn: '2026-11-10',
  consideredOn: state === 'SUBMITTED' ? null : '2026-11-12',
  ...overrides,
});

const submission = (overrides = {}) => ({
  number: 'ТЗ-000001-2',
  submittedOn: '2026-11-12',
  sections: SECTIONS,
  ...overrides,
});
const consideration = (overrides = {}) => ({
  termsVersion: 2,
  verdict: 'AGREED' as const,
  consideredOn: '2026-11-12',
  remarks: [] as string[],
  ...overrides,
});

describe('table of terms of reference', () => {
  test('C-8: every state can be reached, no act is ambiguous, and states and table name the same', () => {
    expect(unreachableStates(TABLE, 'NONE')).toEqual([]);
    expect(ambiguousActions(TABLE)).toEqual([]);
    expect(STATES.filter((state) => state !== 'NONE').sort()).toEqual(Object.keys(TermsState).sort());
  });

  test('C-8: of all pairs of state and act only those of the law succeed', () => {
    const lawful = STATES.flatMap((state) =>
      ACTIONS.flatMap((action) => {
        const step = next(TABLE, state, action);
        return step.ok ? [`${state} ${action} ${step.value.to}`] : [];
      }),
    );
    expect(lawful).toEqual([
      'NONE SUBMIT SUBMITTED',
      'SUBMITTED AGREE AGREED',
      'SUBMITTED RETURN RETURNED',
      'AGREED SUBMIT SUBMITTED',
      'RETURNED SUBMIT SUBMITTED',
    ]);
  });

  test('C-8: a verdict is the state that its act leads to', () => {
    for (const verdict of Object.keys(TermsVerdict) as TermsVerdict[])
      expect(next(TABLE, 'SUBMITTED', VERDICT_ACTIONS[verdict])).toMatchObject({ value: { to: verdict } });
  });
});

describe('submission of terms', () => {
  test.each([
    ['nothing', null, []],
    ['a submitted version', last('SUBMITTED'), ['TERMS_ACT_ILLEGAL']],
    ['an agreed version', last('AGREED'), []],
    ['a returned version', last('RETURNED'), []],
  ])('C-8: after %s is answered %#', (_what, before, expected) => {
    expect(codes(submitRefusals(submission(), before, TODAY))).toEqual(expected);
  });

  test('C-8: every missing section is told, with its title in the remedy', () => {
    const refusals = submitRefusals(submission({ sections: ['ANNOTATION', 'ANNOTATION'] }), null, TODAY);
    expect(codes(refusals)).toEqual(Array(11).fill('TERMS_SECTION_MISSING'));
    expect(refusals.map(({ error }) => error.facts['section'])).toEqual(SECTIONS.slice(1));
    for (const { path } of refusals) expect(path).toEqual(['input', 'sections']);
    expect(refusals.at(-1)?.remedy?.ru).toContain(SECTION_TITLES.SOURCES.ru);
    const all = submitRefusals(submission({ sections: [] }), null, TODAY);
    expect(all).toHaveLength(12);
  });

  test('C-8: a day after today or before the last consideration is refused', () => {
    const on = (submittedOn: string) =>
      codes(submitRefusals(submission({ submittedOn }), last('RETURNED'), TODAY));
    expect(on('2026-11-21')).toEqual(['TERMS_IN_FUTURE']);
    expect(on('2026-11-20')).toEqual([]);
    expect(on('2026-11-12')).toEqual([]);
    expect(on('2026-11-11')).toEqual(['TERMS_BEFORE_LAST']);
  });
});

describe('consideration of terms', () => {
  test.each([
    ['AGREED', null, ['TERMS_ACT_ILLEGAL']],
    ['AGREED', last('SUBMITTED'), []],
    ['AGREED', last('AGREED'), ['TERMS_ACT_ILLEGAL']],
    ['AGREED', last('RETURNED'), ['TERMS_ACT_ILLEGAL']],
    ['RETURNED', null, ['TERMS_ACT_ILLEGAL']],
    ['RETURNED', last('SUBMITTED'), []],
    ['RETURNED', last('AGREED'), ['TERMS_ACT_ILLEGAL']],
    ['RETURNED', last('RETURNED'), ['TERMS_ACT_ILLEGAL']],
  ] as const)('C-8: the verdict %s on %j is answered %j', (verdict, before, expected) => {
    const input = consideration({ verdict, remarks: ['Раздел 5'] });
    expect(codes(considerRefusals(input, before, TODAY))).toEqual(expected);
  });

  test('C-8: an unlawful act tells the state and the lawful acts', () => {
    const [refusal] = considerRefusals(consideration(), last('RETURNED'), TODAY);
    expect(refusal?.details).toEqual({
      kind: 'ILLEGAL_TRANSITION',
      fromState: 'RETURNED',
      action: 'AGREE',
      allowedActions: ['SUBMIT'],
    });
  });

  test('C-8: terms are returned only with remarks', () => {
    const bare = consideration({ verdict: 'RETURNED' });
    expect(codes(considerRefusals(bare, last('SUBMITTED'), TODAY))).toEqual(['TERMS_REMARKS_MISSING']);
    const remarked = { ...bare, remarks: ['Раздел 5'] };
    expect(codes(considerRefusals(remarked, last('SUBMITTED'), TODAY))).toEqual([]);
  });

  test('C-8: a day after today or before the submission is refused', () => {
    const on = (consideredOn: string) =>
      codes(considerRefusals(consideration({ consideredOn }), last('SUBMITTED'), TODAY));
    expect(on('2026-11-21')).toEqual(['TERMS_IN_FUTURE']);
    expect(on('2026-11-20')).toEqual([]);
    expect(on('2026-11-10')).toEqual([]);
    expect(on('2026-11-09')).toEqual(['TERMS_CONSIDERED_EARLY']);
  });

  test('F08: a version that is not the latest is a conflict, and nothing else is told of it', () => {
    const input = consideration({ termsVersion: 1, verdict: 'RETURNED', consideredOn: '2026-11-21' });
    const refusals = considerRefusals(input, last('SUBMITTED'), TODAY);
    expect(codes(refusals)).toEqual(['TERMS_VERSION_CONFLICT']);
    expect(refusals[0]?.details).toEqual({ kind: 'CONFLICT', currentVersion: 2 });
  });
});

describe('every examination', () => {
  test.each(Object.keys(LifeCycleStageKind) as LifeCycleStageKind[])(
    'G06: is open in the stage %s unless operation has ended',
    (stage) => {
      const expected = stage === 'TERMINATED' ? ['EXAMINED_AFTER_TERMINATION'] : [];
      expect(codes(stageRefusals(stage))).toEqual(expected);
    },
  );

  test.each([
    ['', false],
    ['  ', false],
    ['1', true],
    ['ТЗ-000001-1', true],
    ['1'.repeat(100), true],
    ['1'.repeat(101), false],
    ['1\u0000', false],
  ])('takes the number %j: %s', (number, isTaken) => {
    expect(codes(numberRefusals(number))).toEqual(isTaken ? [] : ['EXAMINATION_NUMBER_MALFORMED']);
  });
});
