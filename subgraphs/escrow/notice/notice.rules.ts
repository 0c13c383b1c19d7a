import type { Term } from '../../shared/kernel/deadline';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';

/** Notices to the authorized body by the clause that orders them, each with its term from the act. */
export const NOTICE_RULES = {
  '9': { basis: legalReference('146', '9'), term: { unit: 'WORKING_DAYS', count: 5 } },
  '17': { basis: legalReference('146', '17'), term: { unit: 'WORKING_DAYS', count: 5 } },
} as const satisfies Record<string, { basis: LegalReference; term: Term }>;

export type NoticeClause = keyof typeof NOTICE_RULES;
