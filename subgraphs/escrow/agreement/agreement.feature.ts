import type { Feature } from '../../shared/server/feature';
import { Agreement1763901610000 } from './1763901610000-agreement.migration';
import { AgreementEnding1763902520000 } from './1763902520000-agreement-ending.migration';
import { AgreementEntity } from './agreement.entity';
import { AgreementMutations, AgreementResolver, DepositAgreementResolver } from './agreement.resolver';
import { AgreementEndingEntity } from './agreement-ending.entity';

/** Agreements on confidentiality between the owner or holder and the operator (E-14(2), Annex 4). */
export const AGREEMENT: Feature = {
  entities: [AgreementEntity, AgreementEndingEntity],
  migrations: [Agreement1763901610000, AgreementEnding1763902520000],
  resolvers: [AgreementMutations, DepositAgreementResolver, AgreementResolver],
};
