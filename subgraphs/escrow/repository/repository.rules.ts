import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { DepositPath } from '../deposit/deposit.model';

/** E-8 orders a repository for an object; the material of register software is stored under E-3. */
export const REPOSITORY_CLAUSES = {
  EGOV_OBJECT: legalReference('146', '8'),
  REGISTER_SOFTWARE: legalReference('146', '3'),
} as const satisfies Record<DepositPath, LegalReference>;
