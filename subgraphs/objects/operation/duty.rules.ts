import type { LegalReference, LocalizedText } from '../../shared/law/law.model';
import { dutyRuleOf } from './operation-duty.rules';
import { CLAIM_TERM } from './warranty.rules';

/** An open duty as it is found; `operationDuty` is null for a warranty claim. */
export interface OpenDuty {
  readonly objectCode: string;
  readonly operationDuty: string | null;
}

const CLAIM_TITLE: LocalizedText = {
  kk: 'Кепілдік талабын келісілген мерзімде орындау',
  ru: 'Исполнить гарантийную претензию в согласованный срок',
  en: 'Settle the warranty claim within the agreed term',
};

export function dutyTitle({ operationDuty }: OpenDuty): LocalizedText {
  if (operationDuty === null) return CLAIM_TITLE;
  const { kk, ru, en } = dutyRuleOf(operationDuty).title;
  return { kk: `Есеп беру: ${kk}`, ru: `Отчитаться: ${ru}`, en: `Report: ${en}` };
}

export function dutyClause({ operationDuty }: OpenDuty): LegalReference {
  return operationDuty === null ? CLAIM_TERM : dutyRuleOf(operationDuty).clause;
}
