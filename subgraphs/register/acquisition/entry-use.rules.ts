import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { AcquisitionForm } from './entry-use.model';

/** Clause by which a product is acquired from the register in each form. */
export const FORM_CLAUSES: Readonly<Record<AcquisitionForm, LegalReference>> = {
  GOODS: legalReference('129', '20'),
  ICT_SERVICE: legalReference('129', '26'),
};
