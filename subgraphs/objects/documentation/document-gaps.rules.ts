import type { LegalReference, LocalizedText } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import type { DocumentKind } from './document.type';

interface RequiredDocument {
  readonly kind: DocumentKind;
  readonly name: LocalizedText;
  readonly clause: LegalReference;
}

/** What the rules need of a document that stands on the portal. */
export interface PlacedDocument {
  readonly kind: DocumentKind;
  /** Null for a document of the object as a whole. */
  readonly stage: LifeCycleStageKind | null;
  readonly hasCopy: boolean;
}

const document = (
  kind: DocumentKind,
  clause: string,
  [kk, ru, en]: readonly [string, string, string],
): RequiredDocument => ({ kind, name: { kk, ru, en }, clause: legalReference('129', clause) });

/** What is agreed before an object is built, and again before it is developed (C-6 to C-8, C-10). */
const BEFORE_BUILDING = [
  document('TERMS_OF_REFERENCE', '8', ['техникалық тапсырма', 'техническое задание', 'terms of reference']),
  document('COST_CALCULATION', '7', ['шығындар есебі', 'расчёт затрат', 'cost calculation']),
  document('CONCLUSION_INFORMATIZATION', '6', [
    'ақпараттандыру саласындағы қорытынды',
    'заключение в сфере информатизации',
    'conclusion in informatization',
  ]),
  document('CONCLUSION_INFORMATION_SECURITY', '6', [
    'ақпараттық қауіпсіздік саласындағы қорытынды',
    'заключение в сфере информационной безопасности',
    'conclusion in information security',
  ]),
];

/**
 * Documents whose electronic copies the portal asks for at each stage (C-4). The acts name the stages and most of the
 * documents; which belongs to which is our reading of them, kept as data so that an official list can replace it.
 */
export const REQUIRED_DOCUMENTS: Readonly<Record<LifeCycleStageKind, readonly RequiredDocument[]>> = {
  PLANNED: [],
  BUILD: BEFORE_BUILDING,
  TRIAL_OPERATION: [
    document('TRIAL_PROGRAMME', '9(2)', [
      'сынақ бағдарламасы мен әдістемесі',
      'программа и методика испытаний',
      'test programme and method',
    ]),
    document('TRIAL_PROTOCOL', '9(2)', [
      'тәжірибелік пайдалану хаттамасы',
      'протокол опытной эксплуатации',
      'protocol of the trial operation',
    ]),
    document('TRIAL_COMPLETION_CERTIFICATE', '9(2)', [
      'тәжірибелік пайдаланудың аяқталғаны туралы акт',
      'акт о завершении опытной эксплуатации',
      'certificate of completion of the trial operation',
    ]),
  ],
  SECURITY_TEST: [
    document('SECURITY_TEST_PROTOCOL', '9(3)', [
      'ақпараттық қауіпсіздік сынақтарының хаттамасы',
      'протокол испытаний на информационную безопасность',
      'protocol of the security test',
    ]),
  ],
  IMPLEMENTATION: [
    document('ACCEPTANCE_TEST_PROTOCOL', '9(4)', [
      'қабылдау сынақтарының хаттамасы',
      'протокол приёмочных испытаний',
      'protocol of the acceptance test',
    ]),
  ],
  INDUSTRIAL_OPERATION: [
    document('COMMISSIONING_ACT', '15', [
      'пайдалануға енгізу актісі',
      'акт ввода в эксплуатацию',
      'commissioning act',
    ]),
    document('INFORMATION_SECURITY_POLICY', '4', [
      'ақпараттық қауіпсіздік саясаты',
      'политика информационной безопасности',
      'information-security policy',
    ]),
    document('ADMINISTRATOR_GUIDE', '4', [
      'әкімші нұсқаулығы',
      'руководство администратора',
      'administrator guide',
    ]),
    document('USER_GUIDE', '4', ['пайдаланушы нұсқаулығы', 'руководство пользователя', 'user guide']),
    document('SYSTEM_DESCRIPTION', '4', ['жүйе сипаттамасы', 'описание системы', 'system description']),
  ],
  DEVELOPMENT: BEFORE_BUILDING,
  TERMINATED: [
    document('TERMINATION_DECISION', '19', [
      'пайдалануды тоқтату туралы шешім',
      'решение о прекращении эксплуатации',
      'decision to end operation',
    ]),
    document('ARCHIVE_ACT', '4', [
      'архивке беру актісі',
      'акт передачи в архив',
      'act of transfer to the archive',
    ]),
  ],
};

/**
 * Every required document of a stage without an electronic copy (C-4). A copy of an earlier development does not
 * count for a new one by its kind alone: it must have been placed for that stage.
 */
export function documentGapsOf(
  stage: LifeCycleStageKind,
  placed: readonly PlacedDocument[],
): readonly RequiredDocument[] {
  const counts = (document: PlacedDocument) =>
    document.hasCopy && (stage !== 'DEVELOPMENT' || document.stage === stage);
  const kinds = new Set(placed.filter(counts).map(({ kind }) => kind));
  return REQUIRED_DOCUMENTS[stage].filter(({ kind }) => !kinds.has(kind));
}

/** What to do about a gap. */
export function gapText({ name }: RequiredDocument): LocalizedText {
  return {
    kk: `Порталда электрондық көшірме жоқ: ${name.kk}. Оны орналастырыңыз.`,
    ru: `На портале нет электронной копии: ${name.ru}. Разместите её.`,
    en: `No electronic copy on the portal: ${name.en}. Place it.`,
  };
}
