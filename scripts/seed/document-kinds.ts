import type { LocalizedText } from '../../subgraphs/shared/law/law.model';
import type { Stage } from './rows';

export interface DocumentKind {
  readonly kind: string;
  readonly title: LocalizedText;
  /** Letters with which its number begins. */
  readonly prefix: string;
  /** The stage whose evidence it is. */
  readonly stage: Stage;
  /** On which day of the stage it is approved. */
  readonly at: 'START' | 'END';
}

function documentKind(
  kind: string,
  prefix: string,
  stage: Stage,
  at: DocumentKind['at'],
  [kk, ru, en]: readonly [string, string, string],
): DocumentKind {
  return { kind, prefix, stage, at, title: { kk, ru, en } };
}

/** The closed list of documents with the stage that each belongs to. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  documentKind('TERMS_OF_REFERENCE', 'ТЗ', 'BUILD', 'START', [
    'Техникалық тапсырма',
    'Техническое задание',
    'Terms of reference',
  ]),
  documentKind('COST_CALCULATION', 'РЗ', 'BUILD', 'START', [
    'Шығындар есебі',
    'Расчёт затрат',
    'Cost calculation',
  ]),
  documentKind('CONCLUSION_INFORMATIZATION', 'ЗИ', 'BUILD', 'START', [
    'Ақпараттандыру саласындағы қорытынды',
    'Заключение в сфере информатизации',
    'Conclusion in the field of informatization',
  ]),
  documentKind('CONCLUSION_INFORMATION_SECURITY', 'ЗБ', 'BUILD', 'START', [
    'Ақпараттық қауіпсіздік саласындағы қорытынды',
    'Заключение в сфере информационной безопасности',
    'Conclusion in the field of information security',
  ]),
  documentKind('TRIAL_PROGRAMME', 'ПО', 'TRIAL_OPERATION', 'START', [
    'Тәжірибелік пайдалану бағдарламасы',
    'Программа опытной эксплуатации',
    'Trial operation programme',
  ]),
  documentKind('TRIAL_PROTOCOL', 'ПР', 'TRIAL_OPERATION', 'END', [
    'Тәжірибелік пайдалану хаттамасы',
    'Протокол опытной эксплуатации',
    'Trial operation protocol',
  ]),
  documentKind('TRIAL_COMPLETION_CERTIFICATE', 'АО', 'TRIAL_OPERATION', 'END', [
    'Тәжірибелік пайдаланудың аяқталғаны туралы акт',
    'Акт о завершении опытной эксплуатации',
    'Certificate of completion of trial operation',
  ]),
  documentKind('SECURITY_TEST_PROTOCOL', 'ПИ', 'SECURITY_TEST', 'END', [
    'Ақпараттық қауіпсіздік сынақтарының хаттамасы',
    'Протокол испытаний на соответствие требованиям информационной безопасности',
    'Information security test protocol',
  ]),
  documentKind('ACCEPTANCE_TEST_PROTOCOL', 'ПП', 'IMPLEMENTATION', 'END', [
    'Қабылдау сынақтарының хаттамасы',
    'Протокол приёмочных испытаний',
    'Acceptance test protocol',
  ]),
  documentKind('COMMISSIONING_ACT', 'АВ', 'INDUSTRIAL_OPERATION', 'START', [
    'Өнеркәсіптік пайдалануға енгізу актісі',
    'Акт ввода в промышленную эксплуатацию',
    'Commissioning act',
  ]),
  documentKind('INFORMATION_SECURITY_POLICY', 'ПБ', 'INDUSTRIAL_OPERATION', 'START', [
    'Ақпараттық қауіпсіздік саясаты',
    'Политика информационной безопасности',
    'Information security policy',
  ]),
  documentKind('ADMINISTRATOR_GUIDE', 'РА', 'INDUSTRIAL_OPERATION', 'START', [
    'Әкімші нұсқаулығы',
    'Руководство администратора',
    'Administrator guide',
  ]),
  documentKind('USER_GUIDE', 'РП', 'INDUSTRIAL_OPERATION', 'START', [
    'Пайдаланушы нұсқаулығы',
    'Руководство пользователя',
    'User guide',
  ]),
  documentKind('SYSTEM_DESCRIPTION', 'ОС', 'INDUSTRIAL_OPERATION', 'START', [
    'Жүйенің сипаттамасы',
    'Описание системы',
    'System description',
  ]),
  documentKind('TERMINATION_DECISION', 'РТ', 'TERMINATED', 'START', [
    'Пайдалануды тоқтату туралы шешім',
    'Решение о прекращении эксплуатации',
    'Decision on termination of operation',
  ]),
  documentKind('ARCHIVE_ACT', 'АА', 'TERMINATED', 'END', [
    'Архивке беру актісі',
    'Акт передачи в архив',
    'Act of transfer to the archive',
  ]),
];

/** Number of a document: letters of the kind, serial of the object, version. */
export function documentNumber(prefix: string, serial: number, version: number): string {
  return `${prefix}-${String(serial).padStart(6, '0')}-${version}`;
}
