import type { LocalDate } from '../../shared/kernel/local-date';
import type { LegalReference, LocalizedText } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { VendorLifecycle } from './operation.model';

export const SOFTWARE_SUPPORT_CLAUSE: LegalReference = legalReference('129', '16(6)');

/** Standing of the vendor support on a day; its last day still counts. */
export function vendorLifecycleOf(supportUntil: LocalDate | null, today: LocalDate): VendorLifecycle {
  if (supportUntil === null) return 'NOT_STATED';
  return today <= supportUntil ? 'SUPPORTED' : 'ENDED';
}

/** Remark on software whose vendor support has ended: a remark and no refusal (C-16(6)). */
export function softwareRemark(supportUntil: LocalDate | null, today: LocalDate): LocalizedText | null {
  if (supportUntil === null || vendorLifecycleOf(supportUntil, today) !== 'ENDED') return null;
  return {
    kk: `Өндірушінің қолдауы ${supportUntil} күні аяқталды: нұсқаны жаңартыңыз немесе қолдауды басқаша қамтамасыз етіңіз.`,
    ru: `Поддержка производителя закончилась ${supportUntil}: обновите версию или обеспечьте поддержку иначе.`,
    en: `The vendor support ended on ${supportUntil}: update the version or provide support in another way.`,
  };
}
