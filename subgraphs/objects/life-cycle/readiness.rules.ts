import type { LegalReference, LocalizedText } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { DocumentKind } from '../documentation/document.type';
import type { LifeCycleStageKind, ReadinessStepCode } from './life-cycle.type';

/** Steps with evidence of their own; the data of the stage are read from the card. */
export type ProvenStepCode = Exclude<ReadinessStepCode, 'STAGE_DATA'>;

interface StepRule {
  readonly code: ProvenStepCode;
  readonly title: LocalizedText;
  /** Document that proves the step; null for a step that is proven by the life cycle itself. */
  readonly evidence: DocumentKind | null;
  readonly clause: LegalReference;
}

export interface Evidence {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly approvedOn: string;
}

export interface Step {
  readonly rule: StepRule;
  readonly evidence: Evidence | null;
  readonly isDone: boolean;
  readonly doneOn: string | null;
}

const step = (
  code: ProvenStepCode,
  clause: string,
  evidence: DocumentKind | null,
  title: LocalizedText,
): StepRule => ({ code, evidence, title, clause: legalReference('129', clause) });

/** Steps of creation and development in the order in which the law lists them (C-6 to C-9). */
export const READINESS_STEPS: readonly StepRule[] = [
  step('TERMS_OF_REFERENCE', '8', 'TERMS_OF_REFERENCE', {
    kk: 'Келісілген техникалық тапсырма',
    ru: 'Согласованное техническое задание',
    en: 'Agreed terms of reference',
  }),
  step('COST_CALCULATION', '7', 'COST_CALCULATION', {
    kk: 'Портал калькуляторындағы шығындар есебі',
    ru: 'Расчёт затрат на калькуляторе портала',
    en: 'Cost calculation on the portal',
  }),
  step('CONCLUSION_INFORMATIZATION', '6', 'CONCLUSION_INFORMATIZATION', {
    kk: 'Ақпараттандыру саласындағы қорытынды',
    ru: 'Заключение в сфере информатизации',
    en: 'Conclusion in informatization',
  }),
  step('CONCLUSION_INFORMATION_SECURITY', '6', 'CONCLUSION_INFORMATION_SECURITY', {
    kk: 'Ақпараттық қауіпсіздік саласындағы қорытынды',
    ru: 'Заключение в сфере информационной безопасности',
    en: 'Conclusion in information security',
  }),
  step('BUILD', '9(1)', null, {
    kk: 'Объектіні әзірлеу',
    ru: 'Разработка объекта',
    en: 'Building of the object',
  }),
  step('TRIAL_DOCUMENTS', '9(2)', 'TRIAL_PROGRAMME', {
    kk: 'Тәжірибелік пайдалану рәсімдерінің құжаттары',
    ru: 'Документы процедур опытной эксплуатации',
    en: 'Documents of the trial operation',
  }),
  step('TRIAL_CERTIFICATE', '9(2)', 'TRIAL_COMPLETION_CERTIFICATE', {
    kk: 'Тәжірибелік пайдалануды аяқтау актісі',
    ru: 'Акт завершения опытной эксплуатации',
    en: 'Certificate of completion of the trial operation',
  }),
  step('SECURITY_TEST', '9(3)', 'SECURITY_TEST_PROTOCOL', {
    kk: 'Ақпараттық қауіпсіздікке сынақ хаттамасы',
    ru: 'Протокол испытаний на информационную безопасность',
    en: 'Protocol of the information-security test',
  }),
  step('ACCEPTANCE_TEST', '9(4)', 'ACCEPTANCE_TEST_PROTOCOL', {
    kk: 'Қабылдау сынақтарының хаттамасы',
    ru: 'Протокол приёмочных испытаний',
    en: 'Record of the acceptance test',
  }),
  step('COMMISSIONING_ACT', '15', 'COMMISSIONING_ACT', {
    kk: 'Өнеркәсіптік пайдалануға енгізу актісі',
    ru: 'Акт ввода в промышленную эксплуатацию',
    en: 'Commissioning act',
  }),
];

/** Day of the record that proves a step beside the documents, for the steps that have one. */
export type Recorded = Readonly<Partial<Record<ProvenStepCode, string>>>;

const NOT_YET_BUILT: readonly LifeCycleStageKind[] = ['PLANNED', 'BUILD'];

/**
 * Every step with its evidence, done or open, all at once (C-9). A step is proven by an approved version of its
 * document on the portal or by the record of its act; building is proven by the object having moved on from it.
 */
export function readinessOf(
  stage: LifeCycleStageKind,
  evidence: readonly Evidence[],
  recorded: Recorded = {},
): Step[] {
  return READINESS_STEPS.map((rule) => {
    const proof = evidence.find(({ kind }) => kind === rule.evidence) ?? null;
    const doneOn = proof?.approvedOn ?? recorded[rule.code] ?? null;
    const isDone = rule.evidence ? doneOn !== null : !NOT_YET_BUILT.includes(stage);
    return { rule, evidence: proof, isDone, doneOn };
  });
}

/** What to bring for an open step. */
export function missingText(rule: StepRule): LocalizedText {
  return {
    kk: `Порталда жоқ: ${rule.title.kk}. Бекітілген құжатты орналастырыңыз.`,
    ru: `На портале нет: ${rule.title.ru}. Разместите утверждённый документ.`,
    en: `Absent from the portal: ${rule.title.en}. Place the approved document.`,
  };
}
