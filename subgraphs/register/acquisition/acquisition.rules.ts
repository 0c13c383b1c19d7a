import { citing } from '../../shared/kernel/citing';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { Refusal } from '../../shared/kernel/refusal';
import { findClause, legalReference } from '../../shared/law/law-register';
import { rightsNotTransferable } from '../../shared/law/rights-not-transferable.errors';
import type { RegisterEntryStatus } from '../entry/entry.model';
import {
  acquiredInFuture,
  basisNotInForce,
  basisUnknown,
  contractNumberMissing,
  notFromRegister,
} from './acquisition.errors';
import type { AcquisitionForm } from './entry-use.model';
import { FORM_CLAUSES } from './entry-use.rules';

const LATER_PURCHASE = legalReference('129', '32.2');
const MOST_CONTRACT_NUMBER = 100;
const INVALID = { kind: 'INVALID_INPUT' } as const;

export interface Purchase {
  readonly form: AcquisitionForm;
  readonly acquiredOn: string;
  readonly contractNumber: string;
  readonly transfersExclusiveRights: boolean;
  /** Clause that the buyer names; null for that of the form. */
  readonly basis: string | null;
}

/** What the register holds for a purchase on its day. */
export interface Standing {
  /** Null when there is no such entry at all. */
  readonly status: RegisterEntryStatus | null;
  /** Whether the object, or its buyer, acquired the same product before. */
  readonly isRepeated: boolean;
  /** Numbers of similar entries in force on the day, best first. */
  readonly analogues: readonly string[];
}

/** Clause 20 for goods, 26 for services, 32 for whatever is bought again. */
export function purchaseClause(form: AcquisitionForm, isRepeated: boolean) {
  return isRepeated ? LATER_PURCHASE : FORM_CLAUSES[form];
}

/** C-20, C-26, C-32: what is bought is in the register on the day; C-35: within a service rights do not pass. */
export function acquisitionRefusals(purchase: Purchase, standing: Standing, today: string): Refusal[] {
  const { form, acquiredOn, contractNumber, transfersExclusiveRights, basis } = purchase;
  const refusals: Refusal[] = [];
  if (acquiredOn > today)
    refusals.push(acquiredInFuture({ day: acquiredOn, today }, ['input', 'acquiredOn'], INVALID));
  const { length } = contractNumber.trim();
  if (length < 1 || length > MOST_CONTRACT_NUMBER)
    refusals.push(contractNumberMissing({}, ['input', 'contractNumber'], INVALID));
  if (basis !== null) refusals.push(...basisRefusals(basis, acquiredOn));
  if (standing.status !== 'INCLUDED') refusals.push(outsideRegister(purchase, standing));
  if (form === 'ICT_SERVICE' && transfersExclusiveRights)
    refusals.push(rightsNotTransferable({}, ['input', 'transfersExclusiveRights']));
  return refusals;
}

/** A clause that was removed, such as 29, is no basis for what happened after it. */
function basisRefusals(basis: string, day: string): Refusal[] {
  const path = ['input', 'basis'];
  const found = findClause('129', basis, day);
  if (found.kind === 'NOT_FOUND') return [basisUnknown({ clause: basis }, path, INVALID)];
  if (found.kind === 'FOUND') return [];
  const { actId, number } = found.clause;
  return [citing(basisNotInForce({ clause: number, day }, path), { actId, clause: number })];
}

function outsideRegister(
  { form, acquiredOn: day }: Purchase,
  { status, isRepeated, analogues }: Standing,
): Refusal {
  const refusal = notFromRegister({ day, standing: status ?? 'ABSENT' }, ['input', 'entryId']);
  return {
    ...citing(refusal, purchaseClause(form, isRepeated)),
    remedy: analogues.length > 0 ? buyOneOf(analogues) : LAWFUL_INSTEAD[form],
  };
}

function buyOneOf(analogues: readonly string[]): LocalizedText {
  const numbers = analogues.join(', ');
  return {
    kk: `Сол күні тізілімде ұқсас өнімдер бар: ${numbers}.`,
    ru: `На этот день в реестре есть аналоги: ${numbers}.`,
    en: `Similar products are in the register on that day: ${numbers}.`,
  };
}

/** Where the register holds nothing similar. */
const LAWFUL_INSTEAD: Readonly<Record<AcquisitionForm, LocalizedText>> = {
  GOODS: {
    kk: 'Ұқсас өнім табылмады: өнім алдымен тізілімге енгізілсін (32-тармақ).',
    ru: 'Аналогов нет: сначала продукт включают в реестр (пункт 32).',
    en: 'Nothing similar is in force: the product is included in the register first (clause 32).',
  },
  ICT_SERVICE: {
    kk: 'Ұқсас қызмет табылмады: техникалық тапсырмасы бар конкурс өткізіңіз (28-тармақ).',
    ru: 'Аналогов нет: проведите конкурс с техническим заданием (пункт 28).',
    en: 'Nothing similar is in force: hold a tender with terms of reference (clause 28).',
  },
};
