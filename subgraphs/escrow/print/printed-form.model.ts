import { describedEnum } from '../../shared/graphql/described-enum';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';

export const DepositFormKind = describedEnum('DepositFormKind', 'Form of a deposit that can be printed.', {
  APPLICATION: 'Application for recording and storage (Annex 1).',
  CERTIFICATE: 'Acceptance certificate with both of its tables (Annex 3).',
  HANDOVER_CERTIFICATE: 'Certificate by which the software goes back when operation ended (E-11, Annex 3).',
  AGREEMENT: 'Agreement on confidentiality, for its parties alone, each its own copy (Annex 4).',
  REFUSAL: 'Letter with the reasoned refusal (E-16).',
});
export type DepositFormKind = keyof typeof DepositFormKind;

export const FormLanguage = describedEnum('FormLanguage', 'Language in which a form is printed.', {
  KK: 'Kazakh.',
  RU: 'Russian.',
  EN: 'English, which is not an authentic language of the act.',
});
export type FormLanguage = keyof typeof FormLanguage;

/** What is printed. */
export type FormOrder =
  | { readonly kind: DepositFormKind; readonly depositId: string; readonly language: Language }
  | {
      readonly kind: 'JOURNAL';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly language: Language;
    };
