import type { Feature } from '../../shared/server/feature';
import { Agreement1763901610000 } from './1763901610000-agreement.migration';
import { AgreementEntity } from './agreement.entity';
import { AgreementMutations, AgreementResolver, DepositAgreementResolver } from './agreement.resolver';

/** Agreements on confidentiality between the owner or holder and the operator (E-14(2), Annex 4). */
export const AGREEMENT: Feature = {
  entities: [AgreementEntity],
  migrations: [Agreement1763901610000],
  resolvers: [AgreementMutations, DepositAgreementResolver, AgreementResolver],
};
