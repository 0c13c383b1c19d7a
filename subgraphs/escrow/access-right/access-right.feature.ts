import type { Feature } from '../../shared/server/feature';
import { AccessRight1763902500000 } from './1763902500000-access-right.migration';
import { AffiliationOfRight1763903030000 } from './1763903030000-affiliation-of-right.migration';
import { AccessLimitEntity, AccessRightEntity, ConfidentialReadEntity } from './access-right.entity';
import {
  AccessRightMutations,
  AccessRightResolver,
  ConfidentialReadResolver,
  DepositAccessResolver,
  RepositoryAccessResolver,
} from './access-right.resolver';
import { MediumDownloadResolver } from './medium-download.resolver';

/** Registered rights to read confidential material, their limits, and every read (Annex 4). */
export const ACCESS_RIGHT: Feature = {
  entities: [AccessRightEntity, AccessLimitEntity, ConfidentialReadEntity],
  migrations: [AccessRight1763902500000, AffiliationOfRight1763903030000],
  resolvers: [
    AccessRightMutations,
    AccessRightResolver,
    ConfidentialReadResolver,
    DepositAccessResolver,
    RepositoryAccessResolver,
    MediumDownloadResolver,
  ],
};
