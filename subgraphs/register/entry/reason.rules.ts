import type { LocalDate } from '../../shared/kernel/local-date';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import type { ReasonUse } from './reason.model';

/** A reason that may be given on its days: `validFrom` ≤ day < `validTo`. */
export interface RegisterReason {
  readonly code: string;
  readonly use: ReasonUse;
  readonly name: LocalizedText;
  readonly validFrom: LocalDate;
  /** First day on which the reason may no longer be given; null while it may. */
  readonly validTo: LocalDate | null;
  /** False for a code of the project's own, which an official list will replace. */
  readonly isOfficial: boolean;
}

const reason = (use: ReasonUse, code: string, name: LocalizedText): RegisterReason => ({
  code,
  use,
  name,
  // First day of the act whose official lists of grounds are not established.
  validFrom: '2018-03-28',
  validTo: null,
  isOfficial: false,
});

/**
 * Dated reference table of reasons. The official grounds of Order 53/НҚ are not established: when they are, these
 * rows get their last day and the official ones follow.
 */
export const REASONS: readonly RegisterReason[] = [
  reason('REFUSAL', 'INCOMPLETE_DOCUMENTS', {
    kk: 'Құжаттар толық емес',
    ru: 'Неполный комплект документов',
    en: 'Incomplete documents',
  }),
  reason('REFUSAL', 'NO_RIGHT_PROOF', {
    kk: 'Өнімге құқық расталмаған',
    ru: 'Право на продукт не подтверждено',
    en: 'Right to the product not proven',
  }),
  reason('REFUSAL', 'NO_CONFORMITY_PROOF', {
    kk: 'Ақпараттық қауіпсіздікке сәйкестік расталмаған',
    ru: 'Соответствие требованиям безопасности не подтверждено',
    en: 'Conformity to information security not proven',
  }),
  reason('REFUSAL', 'CRITERIA_NOT_MET', {
    kk: 'Өнім өлшемшарттарға сай емес',
    ru: 'Продукт не отвечает критериям',
    en: 'Product does not meet the criteria',
  }),
  reason('EXCLUSION', 'HOLDER_REQUEST', {
    kk: 'Құқық иесінің өтініші',
    ru: 'Просьба правообладателя',
    en: 'Request of the holder',
  }),
  reason('EXCLUSION', 'PROOF_EXPIRED', {
    kk: 'Сәйкестік дәлелінің мерзімі өткен',
    ru: 'Срок доказательства соответствия истёк',
    en: 'Proof of conformity expired',
  }),
  reason('EXCLUSION', 'CRITERIA_LOST', {
    kk: 'Өнім енді өлшемшарттарға сай емес',
    ru: 'Продукт перестал отвечать критериям',
    en: 'Product no longer meets the criteria',
  }),
  reason('EXCLUSION', 'FALSE_DATA', {
    kk: 'Жалған мәлімет берілген',
    ru: 'Представлены недостоверные сведения',
    en: 'False data were given',
  }),
  reason('EXCLUSION', 'COURT_ACT', {
    kk: 'Сот актісі',
    ru: 'Судебный акт',
    en: 'Act of a court',
  }),
];

export const reasonUnknown = defineRefusal({
  code: 'REGISTER_REASON_UNKNOWN',
  clause: legalReference('53', 'step.decision'),
  texts: {
    kk: '{day} күні қолданылатын «{code}» себебі анықтамалықта жоқ. Мүмкін болғандары: {allowed}.',
    ru: 'Причины «{code}», действующей на {day}, в справочнике нет. Допустимы: {allowed}.',
    en: 'The reference table holds no reason «{code}» for {day}. Possible are: {allowed}.',
  },
});

export const reasonNotExpected = defineRefusal({
  code: 'REGISTER_REASON_NOT_EXPECTED',
  clause: legalReference('53', 'step.decision'),
  texts: {
    kk: 'Оң шешімде бас тарту себебі көрсетілмейді.',
    ru: 'В положительном решении причина отказа не указывается.',
    en: 'A positive decision names no reason of refusal.',
  },
});

/** Reasons of a use that may be given on a day. */
export function reasonsOn(use: ReasonUse | null, day: LocalDate, table = REASONS): RegisterReason[] {
  return table.filter(
    (row) =>
      (use === null || row.use === use) &&
      row.validFrom <= day &&
      (row.validTo === null || day < row.validTo),
  );
}

/** A refusal or an exclusion is told with a reason of the table of its day. */
export function reasonRefusals(
  use: ReasonUse,
  code: string | null,
  day: LocalDate,
  table = REASONS,
): Refusal[] {
  const allowed = reasonsOn(use, day, table).map((row) => row.code);
  if (code !== null && allowed.includes(code)) return [];
  return [
    reasonUnknown({ code: code ?? '', day, allowed }, ['input', 'reasonCode'], { kind: 'INVALID_INPUT' }),
  ];
}
