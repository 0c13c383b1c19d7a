import type { LocalDate } from '../../shared/kernel/local-date';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { InclusionMode, RegisterEntryEventKind, RegisterEntryStatus } from './entry.model';

/**
 * Clause that lets a product in by a transitional way. The general way follows the register's own rules
 * (Order 53/НҚ), so neither of the two orders has a clause for it.
 */
export const INCLUSION_CLAUSES: Readonly<Record<InclusionMode, LegalReference | null>> = {
  GENERAL: null,
  TRANSITIONAL_PRE_2023: legalReference('129', '37'),
  TRANSITIONAL_IN_DEVELOPMENT: legalReference('129', '38'),
};

/** Clause of an act on an entry; only a transitional inclusion has one in the two orders. */
export function eventClause(kind: RegisterEntryEventKind, mode: InclusionMode): LegalReference | null {
  return kind === 'INCLUDED' ? INCLUSION_CLAUSES[mode] : null;
}

export interface EntryDays {
  readonly includedOn: LocalDate;
  readonly excludedOn: LocalDate | null;
}

/**
 * Whether an entry holds on a day, which decides whether its product may be acquired then (C-20, C-26): it does on the
 * day of inclusion and no longer on the day of exclusion.
 */
export function statusOn({ includedOn, excludedOn }: EntryDays, day: LocalDate): RegisterEntryStatus {
  if (day < includedOn) return 'NOT_YET_INCLUDED';
  return excludedOn !== null && day >= excludedOn ? 'EXCLUDED' : 'INCLUDED';
}
