import type { Feature } from '../../shared/server/feature';
import { AffiliateEndingEntity, AffiliateEntity, DisclosureConsentEntity } from './consent.entity';
import {
  AffiliateResolver,
  ConsentMutations,
  ConsentResolver,
  DepositConsentsResolver,
} from './consent.resolver';

/** Written consents to disclosures, and who is no third party (A4.1.1). Their tables come with the rights of access. */
export const CONSENT: Feature = {
  entities: [DisclosureConsentEntity, AffiliateEntity, AffiliateEndingEntity],
  resolvers: [ConsentMutations, DepositConsentsResolver, ConsentResolver, AffiliateResolver],
};
