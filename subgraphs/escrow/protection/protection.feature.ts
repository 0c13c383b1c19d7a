import type { Feature } from '../../shared/server/feature';
import { Protection1763902510000 } from './1763902510000-protection.migration';
import { DisclosureIncidentEntity, ProtectionMeasureEntity } from './protection.entity';
import {
  DepositProtectionResolver,
  DisclosureIncidentResolver,
  ProtectionResolver,
} from './protection.resolver';

/** Measures of protection and disclosures (A4.3.1, A4.1.1(6)). */
export const PROTECTION: Feature = {
  entities: [ProtectionMeasureEntity, DisclosureIncidentEntity],
  migrations: [Protection1763902510000],
  resolvers: [ProtectionResolver, DepositProtectionResolver, DisclosureIncidentResolver],
};
