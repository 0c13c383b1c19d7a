import type { Feature } from '../../shared/server/feature';
import { Tender1763901350000 } from './1763901350000-tender.migration';
import { ServiceContractEntity, TenderEntity } from './tender.entity';
import { InclusionDutyResolver, TenderResolver } from './tender.resolver';

/** Services, the tenders for those that the register lacks and their contracts (C-25, C-28, C-31, C-32). */
export const SERVICE: Feature = {
  entities: [TenderEntity, ServiceContractEntity],
  migrations: [Tender1763901350000],
  resolvers: [TenderResolver, InclusionDutyResolver],
};
