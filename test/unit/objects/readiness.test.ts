import { DocumentKind } from '../../../subgraphs/objects/documentation/document.type';
import { LifeCycleStageKind, ReadinessStepCode } from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import {
  type Evidence,
  missingText,
  type ProvenStepCode,
  READINESS_STEPS,
  readinessOf,
} from '../../../subgraphs/objects/life-cycle/readiness.rules';
import { legalReferenceOf } from '../../../subgraphs/shared/graphql/legal-reference';

/** The data of the stage are no step with evidence of its own. */
const CODES = Object.keys(ReadinessStepCode).filter((code): code is ProvenStepCode => code !== 'STAGE_DATA');
const KINDS = Object.keys(DocumentKind) as DocumentKind[];
const STAGES = Object.keys(LifeCycleStageKind) as LifeCycleStageKind[];

const proof = (kind: DocumentKind, approvedOn = '2024-03-01', id: string = kind): Evidence => ({
  id,
  kind,
  approvedOn,
});
const doneCodes = (evidence: readonly Evidence[], stage: LifeCycleStageKind = 'PLANNED') =>
  readinessOf(stage, evidence)
    .filter(({ isDone }) => isDone)
    .map(({ rule }) => rule.code);

/** The document that proves each step, as the law names it. */
const EVIDENCE = [
  ['TERMS_OF_REFERENCE', 'TERMS_OF_REFERENCE', '8'],
  ['COST_CALCULATION', 'COST_CALCULATION', '7'],
  ['CONCLUSION_INFORMATIZATION', 'CONCLUSION_INFORMATIZATION', '6'],
  ['CONCLUSION_INFORMATION_SECURITY', 'CONCLUSION_INFORMATION_SECURITY', '6'],
  ['TRIAL_DOCUMENTS', 'TRIAL_PROGRAMME', '9(2)'],
  ['TRIAL_CERTIFICATE', 'TRIAL_COMPLETION_CERTIFICATE', '9(2)'],
  ['SECURITY_TEST', 'SECURITY_TEST_PROTOCOL', '9(3)'],
  ['ACCEPTANCE_TEST', 'ACCEPTANCE_TEST_PROTOCOL', '9(4)'],
  ['COMMISSIONING_ACT', 'COMMISSIONING_ACT', '15'],
] as const;

describe('readiness of an object for operation', () => {
  test('C-9: all steps are told at once, in the order of the law, also when nothing is done', () => {
    const steps = readinessOf('PLANNED', []);
    expect(steps.map(({ rule }) => rule.code)).toEqual(CODES);
    expect(steps.filter(({ isDone }) => isDone)).toEqual([]);
  });

  test.each(EVIDENCE)('the step %s is proven by %s (C-%s) and by nothing else', (code, kind, clause) => {
    expect(doneCodes([proof(kind)])).toEqual([code]);
    expect(doneCodes(KINDS.filter((other) => other !== kind).map((other) => proof(other)))).not.toContain(
      code,
    );
    const rule = READINESS_STEPS.find((step) => step.code === code);
    expect(rule && legalReferenceOf(rule.clause)).toMatchObject({ actNumber: '129', clause });
  });

  test('a proven step names its document and its day, an open one neither', () => {
    const [first, second] = readinessOf('PLANNED', [proof('TERMS_OF_REFERENCE', '2024-02-29', 'doc')]);
    expect(first).toMatchObject({ isDone: true, doneOn: '2024-02-29', evidence: { id: 'doc' } });
    expect(second).toMatchObject({ isDone: false, doneOn: null, evidence: null });
  });

  test('of several proofs the one told first, which is the latest, stands', () => {
    const [first] = readinessOf('PLANNED', [
      proof('TERMS_OF_REFERENCE', '2025-01-01', 'later'),
      proof('TERMS_OF_REFERENCE', '2024-01-01', 'earlier'),
    ]);
    expect(first).toMatchObject({ doneOn: '2025-01-01', evidence: { id: 'later' } });
  });

  test('C-9(1): building is proven by the object having moved on, and by no document', () => {
    expect(STAGES.filter((stage) => doneCodes([], stage).includes('BUILD'))).toEqual(
      STAGES.filter((stage) => stage !== 'PLANNED' && stage !== 'BUILD'),
    );
    const everything = KINDS.map((kind) => proof(kind));
    expect(CODES.filter((code) => !doneCodes(everything, 'BUILD').includes(code))).toEqual(['BUILD']);
    expect(doneCodes(everything, 'TRIAL_OPERATION')).toEqual(CODES);
  });

  test('what is missing is told in three languages and names the step', () => {
    for (const rule of READINESS_STEPS) {
      const text = missingText(rule);
      for (const language of ['kk', 'ru', 'en'] as const)
        expect(text[language]).toContain(rule.title[language]);
      expect(new Set(Object.values(text)).size).toBe(3);
    }
  });
});
