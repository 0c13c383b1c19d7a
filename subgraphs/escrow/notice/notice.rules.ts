import type { Term } from '../../shared/kernel/deadline';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { NoticeRecipient } from './notice.model';

interface NoticeRule {
  readonly basis: LegalReference;
  /** Counted from the act that the notice tells. */
  readonly term: Term;
  readonly to: NoticeRecipient;
}

/** Notices by the clause that orders them; no term is stated for access (E-10), a refusal (E-16) and a disclosure. */
export const NOTICE_RULES = {
  '9': { basis: legalReference('146', '9'), term: { unit: 'WORKING_DAYS', count: 5 }, to: 'AUTHORIZED_BODY' },
  '10': { basis: legalReference('146', '10'), term: { unit: 'NOT_STATED' }, to: 'AUTHORIZED_BODY' },
  '16': { basis: legalReference('146', '16'), term: { unit: 'NOT_STATED' }, to: 'OWNER_OR_HOLDER' },
  '17': {
    basis: legalReference('146', '17'),
    term: { unit: 'WORKING_DAYS', count: 5 },
    to: 'AUTHORIZED_BODY',
  },
  'A4.1.1(6)': {
    basis: legalReference('146', 'A4.1.1(6)'),
    term: { unit: 'NOT_STATED' },
    to: 'OWNER_OR_HOLDER',
  },
} as const satisfies Record<string, NoticeRule>;

export type NoticeClause = keyof typeof NOTICE_RULES;
