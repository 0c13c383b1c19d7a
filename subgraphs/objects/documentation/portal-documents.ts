import type { LegalReference, LocalizedText } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import type { DocumentKind } from './document.type';

/** A document whose electronic copy the portal asks for. */
export interface PortalDocument {
  readonly kind: DocumentKind;
  readonly name: LocalizedText;
  readonly clause: LegalReference;
  /** Stage to which it belongs. */
  readonly stage: LifeCycleStageKind;
  /** Stage from which the card has a gap without it: what a stage brings forth is there when the next one begins. */
  readonly heldFrom: LifeCycleStageKind;
}

type Stages = LifeCycleStageKind | readonly [of: LifeCycleStageKind, heldFrom: LifeCycleStageKind];

function document(kind: DocumentKind, clause: string, stages: Stages, name: LocalizedText): PortalDocument {
  const [stage, heldFrom] = typeof stages === 'string' ? [stages, stages] : stages;
  return { kind, name, stage, heldFrom, clause: legalReference('129', clause) };
}

/**
 * Documents whose electronic copies the portal asks for (C-4). The acts name the stages and most of the documents;
 * which belongs to which is our reading of them, kept as data so that an official list can replace it.
 */
export const PORTAL_DOCUMENTS: readonly PortalDocument[] = [
  document('TERMS_OF_REFERENCE', '8', 'BUILD', {
    kk: 'техникалық тапсырма',
    ru: 'техническое задание',
    en: 'terms of reference',
  }),
  document('COST_CALCULATION', '7', 'BUILD', {
    kk: 'шығындар есебі',
    ru: 'расчёт затрат',
    en: 'cost calculation',
  }),
  document('CONCLUSION_INFORMATIZATION', '6', 'BUILD', {
    kk: 'ақпараттандыру саласындағы қорытынды',
    ru: 'заключение в сфере информатизации',
    en: 'conclusion in informatization',
  }),
  document('CONCLUSION_INFORMATION_SECURITY', '6', 'BUILD', {
    kk: 'ақпараттық қауіпсіздік саласындағы қорытынды',
    ru: 'заключение в сфере информационной безопасности',
    en: 'conclusion in information security',
  }),
  document('TRIAL_PROGRAMME', '9(2)', 'TRIAL_OPERATION', {
    kk: 'сынақ бағдарламасы мен әдістемесі',
    ru: 'программа и методика испытаний',
    en: 'test programme and method',
  }),
  document('TRIAL_PROTOCOL', '9(2)', ['TRIAL_OPERATION', 'SECURITY_TEST'], {
    kk: 'тәжірибелік пайдалану хаттамасы',
    ru: 'протокол опытной эксплуатации',
    en: 'protocol of the trial operation',
  }),
  document('TRIAL_COMPLETION_CERTIFICATE', '9(2)', ['TRIAL_OPERATION', 'SECURITY_TEST'], {
    kk: 'тәжірибелік пайдаланудың аяқталғаны туралы акт',
    ru: 'акт о завершении опытной эксплуатации',
    en: 'certificate of completion of the trial operation',
  }),
  document('SECURITY_TEST_PROTOCOL', '9(3)', ['SECURITY_TEST', 'IMPLEMENTATION'], {
    kk: 'ақпараттық қауіпсіздік сынақтарының хаттамасы',
    ru: 'протокол испытаний на информационную безопасность',
    en: 'protocol of the security test',
  }),
  document('ACCEPTANCE_TEST_PROTOCOL', '9(4)', ['IMPLEMENTATION', 'INDUSTRIAL_OPERATION'], {
    kk: 'қабылдау сынақтарының хаттамасы',
    ru: 'протокол приёмочных испытаний',
    en: 'protocol of the acceptance test',
  }),
  document('COMMISSIONING_ACT', '15', 'INDUSTRIAL_OPERATION', {
    kk: 'пайдалануға енгізу актісі',
    ru: 'акт ввода в эксплуатацию',
    en: 'commissioning act',
  }),
  document('INFORMATION_SECURITY_POLICY', '4', 'INDUSTRIAL_OPERATION', {
    kk: 'ақпараттық қауіпсіздік саясаты',
    ru: 'политика информационной безопасности',
    en: 'information-security policy',
  }),
  document('ADMINISTRATOR_GUIDE', '4', 'INDUSTRIAL_OPERATION', {
    kk: 'әкімші нұсқаулығы',
    ru: 'руководство администратора',
    en: 'administrator guide',
  }),
  document('USER_GUIDE', '4', 'INDUSTRIAL_OPERATION', {
    kk: 'пайдаланушы нұсқаулығы',
    ru: 'руководство пользователя',
    en: 'user guide',
  }),
  document('SYSTEM_DESCRIPTION', '4', 'INDUSTRIAL_OPERATION', {
    kk: 'жүйе сипаттамасы',
    ru: 'описание системы',
    en: 'system description',
  }),
  document('TERMINATION_DECISION', '19', 'TERMINATED', {
    kk: 'пайдалануды тоқтату туралы шешім',
    ru: 'решение о прекращении эксплуатации',
    en: 'decision to end operation',
  }),
  document('ARCHIVE_ACT', '4', 'TERMINATED', {
    kk: 'архивке беру актісі',
    ru: 'акт передачи в архив',
    en: 'act of transfer to the archive',
  }),
];

/** What to do about a copy that is absent. */
export function absentCopyText({ name }: Pick<PortalDocument, 'name'>): LocalizedText {
  return {
    kk: `Порталда электрондық көшірме жоқ: ${name.kk}. Оны орналастырыңыз.`,
    ru: `На портале нет электронной копии: ${name.ru}. Разместите её.`,
    en: `No electronic copy on the portal: ${name.en}. Place it.`,
  };
}
