import { citing } from '../../shared/kernel/citing';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { LocalDate } from '../../shared/kernel/local-date';
import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import { termsMissing } from '../../shared/law/terms-missing.errors';
import type { InclusionInitiative, RegisterApplicationKind } from './application.model';

const INITIATIVE = legalReference('129', '32.1');
const INVALID = { kind: 'INVALID_INPUT' } as const;

export const linkNotExpected = defineRefusal({
  code: 'INCLUSION_LINK_NOT_EXPECTED',
  clause: INITIATIVE,
  texts: {
    kk: 'Конкурс пен техникалық тапсырманы тек конкурс жеңімпазы немесе әлеуетті өнім беруші енгізу туралы өтінімде көрсетеді.',
    ru: 'Конкурс и техническое задание указывает в заявке на включение только победитель или потенциальный поставщик.',
    en: 'Only a winner or a potential supplier names a tender or terms of reference, and only for an inclusion.',
  },
  remedy: {
    kk: 'Енгізу туралы өтінімде `initiative` өрісін `TENDER_WINNER` не `POTENTIAL_SUPPLIER` деп көрсетіңіз немесе конкурс пен тапсырманы алып тастаңыз.',
    ru: 'Укажите в заявке на включение `initiative`: `TENDER_WINNER` или `POTENTIAL_SUPPLIER`, либо уберите конкурс и задание.',
    en: 'Tell `TENDER_WINNER` or `POTENTIAL_SUPPLIER` as the `initiative` of an inclusion, or leave tender and terms out.',
  },
});

export const notWinner = defineRefusal({
  code: 'NOT_TENDER_WINNER',
  clause: INITIATIVE,
  texts: {
    kk: 'Сіздің ұйымыңыз бұл конкурстың жеңімпазы емес.',
    ru: 'Ваша организация не победитель этого конкурса.',
    en: 'Your organization is not the winner of this tender.',
  },
  remedy: {
    kk: '`POTENTIAL_SUPPLIER` ретінде өтінім беріңіз.',
    ru: 'Подайте заявку как `POTENTIAL_SUPPLIER`.',
    en: 'Apply as `POTENTIAL_SUPPLIER`.',
  },
});

const BARE_OR_PREFIXED = /^(?:tor_)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The uuid of terms of reference, told bare or with their prefix; null when it is none. */
export function termsUuid(id: string | null | undefined): string | null {
  return BARE_OR_PREFIXED.exec(id ?? '')?.[1] ?? null;
}

export interface Initiative {
  readonly initiative: InclusionInitiative;
  readonly tenderId: string | null;
  readonly termsOfReferenceId: string | null;
}

interface InitiativeTold {
  readonly initiative?: InclusionInitiative | null;
  readonly tenderId?: string | null;
  readonly termsOfReferenceId?: string | null;
}

export function initiativeOf({ initiative, tenderId, termsOfReferenceId }: InitiativeTold): Initiative {
  return {
    initiative: initiative ?? 'HOLDER',
    tenderId: tenderId ? fromGlobalId('tender', tenderId) : null,
    termsOfReferenceId: termsUuid(termsOfReferenceId),
  };
}

/**
 * C-32 knows a tender and terms where a winner or a potential supplier initiates an inclusion, and nowhere else. An id
 * that cannot be one is told at once; whether the terms are agreed is asked at the submission.
 */
export function initiativeRefusals(kind: RegisterApplicationKind, told: InitiativeTold): Refusal[] {
  const { initiative, tenderId, termsOfReferenceId } = told;
  const isLinked = tenderId != null || termsOfReferenceId != null;
  const isNeeded = initiative != null && initiative !== 'HOLDER';
  const isExpected = kind === 'INCLUSION' && isNeeded;
  if (!isExpected && (isLinked || isNeeded))
    return [linkNotExpected({}, ['input', isLinked ? linkField(told) : 'initiative'], INVALID)];
  if (termsOfReferenceId == null || termsUuid(termsOfReferenceId) !== null) return [];
  return [citing(termsMissing({}, ['input', 'termsOfReferenceId'], INVALID), INITIATIVE)];
}

const linkField = ({ tenderId }: InitiativeTold) => (tenderId != null ? 'tenderId' : 'termsOfReferenceId');

export interface LinkFacts {
  readonly initiative: InclusionInitiative;
  readonly applicantId: string;
  /** Null when none is named or there is none. */
  readonly tender: { readonly winnerId: string | null; readonly state: string } | null;
  /** Day on which the named terms were agreed; null when they were not, or none are named. */
  readonly termsAgreedOn: LocalDate | null;
}

/** C-32: the winner has the software of its tender included, a potential supplier one that meets agreed terms. */
export function linkRefusals(
  { initiative, applicantId, tender, termsAgreedOn }: LinkFacts,
  today: LocalDate,
): Refusal[] {
  if (initiative === 'HOLDER') return [];
  if (initiative === 'TENDER_WINNER') {
    if (!tender) return [citing(termsMissing({}, ['tenderId']), INITIATIVE)];
    return tender.winnerId === applicantId ? [] : [notWinner({}, ['tenderId'])];
  }
  const meetsTender = tender !== null && tender.state !== 'CANCELLED';
  const meetsTerms = termsAgreedOn !== null && termsAgreedOn <= today;
  return meetsTender || meetsTerms ? [] : [citing(termsMissing({}, ['termsOfReferenceId']), INITIATIVE)];
}
