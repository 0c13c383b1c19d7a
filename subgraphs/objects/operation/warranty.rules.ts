import { addMonths, type LocalDate } from '../../shared/kernel/local-date';
import type { LegalReference, LocalizedText } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type {
  WarrantyAnswerKind,
  WarrantyConditionCode,
  WarrantyConditionStanding,
  WarrantyParty,
  WarrantyVerdict,
} from './operation.model';

const WARRANTY_MONTHS = 12;

export const WARRANTY_TERM = legalReference('129', '16(9).2');
export const CLAIM_TERM = legalReference('129', '17.2');

/** Last day of the warranty: the same day twelve months after the commissioning (C-16(9), Civil Code, art. 174). */
export function warrantyUntil(commissionedOn: LocalDate): LocalDate {
  return addMonths(commissionedOn, WARRANTY_MONTHS);
}

export interface WarrantyConditionRule {
  readonly code: WarrantyConditionCode;
  readonly title: LocalizedText;
  readonly clause: LegalReference;
  /** Who may answer: the customer brings the proof of the failure and the supplier judges it. */
  readonly parties: readonly WarrantyParty[];
}

const BOTH: readonly WarrantyParty[] = ['CUSTOMER', 'SUPPLIER'];

const condition = (
  code: WarrantyConditionCode,
  title: LocalizedText,
  parties = BOTH,
): WarrantyConditionRule => ({
  code,
  title,
  parties,
  clause: legalReference('129', `17.2.${code.slice(1)}`),
});

/** The five conditions of the warranty in the order of the law (C-17). */
export const WARRANTY_CONDITIONS: readonly WarrantyConditionRule[] = [
  condition(
    'W1',
    {
      kk: 'Іркіліс құжатпен расталған',
      ru: 'Сбой подтверждён документально',
      en: 'The failure is documented',
    },
    ['SUPPLIER'],
  ),
  condition('W2', {
    kk: 'Іркіліске өнім берушінің қатесі себеп болғаны расталған',
    ru: 'Подтверждено, что сбой вызван ошибкой поставщика',
    en: 'The mistake of the supplier is confirmed',
  }),
  condition('W3', {
    kk: 'Объект дұрыс пайдаланылған',
    ru: 'Объект эксплуатировался правильно',
    en: 'The object was operated correctly',
  }),
  condition('W4', {
    kk: 'Тапсырыс беруші өзі араласпаған',
    ru: 'Заказчик сам не вмешивался',
    en: 'The customer did not intervene himself',
  }),
  condition('W5', {
    kk: 'Талап техникалық тапсырма шегінде',
    ru: 'Претензия в пределах технического задания',
    en: 'The claim lies within the terms of reference',
  }),
];

export type Standings = Readonly<Record<WarrantyConditionCode, WarrantyConditionStanding>>;

/** A condition stands as answered; where the parties contradict each other it counts as not answered. */
export function standingOf(answers: readonly WarrantyAnswerKind[]): WarrantyConditionStanding {
  const [first, ...others] = answers;
  return first && others.every((answer) => answer === first) ? first : 'NOT_ANSWERED';
}

/** Verdict on a claim and all conditions that fail (C-17): one that fails decides, whatever is still open. */
export function verdictOf(standings: Standings): {
  verdict: WarrantyVerdict;
  failed: WarrantyConditionCode[];
} {
  const codes = WARRANTY_CONDITIONS.map(({ code }) => code);
  const failed = codes.filter((code) => standings[code] === 'NO');
  if (failed.length > 0) return { verdict: 'NOT_WARRANTY', failed };
  const isWhole = codes.every((code) => standings[code] === 'YES');
  return { verdict: isWhole ? 'WARRANTY' : 'OPEN', failed };
}

export interface ConditionAnswer {
  readonly condition: string;
  readonly answer: string;
}

/** Standings of all five conditions by the latest answers of the parties. */
export function standingsOf(answers: readonly ConditionAnswer[]): Standings {
  const standing = (code: WarrantyConditionCode) =>
    standingOf(
      answers
        .filter(({ condition: answered }) => answered === code)
        .map(({ answer }) => answer as WarrantyAnswerKind),
    );
  return {
    W1: standing('W1'),
    W2: standing('W2'),
    W3: standing('W3'),
    W4: standing('W4'),
    W5: standing('W5'),
  };
}
