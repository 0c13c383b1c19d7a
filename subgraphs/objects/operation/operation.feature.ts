import type { Feature } from '../../shared/server/feature';
import { Operation1763900500000 } from './1763900500000-operation.migration';
import { DutyResolver } from './duty.resolver';
import { LicensedSoftwareResolver } from './licensed-software.resolver';
import { OperationDutyResolver } from './operation-duty.resolver';
import { ObjectSupportResolver, SupportContractResolver } from './support-contract.resolver';
import { WarrantyClaimEntity } from './warranty.entity';
import { ObjectWarrantyResolver, WarrantyResolver } from './warranty.resolver';
import { WarrantyClaimResolver } from './warranty-claim.resolver';

/** Duties of operation, support and warranty, and what is open of them (C-16, C-17, C-36). */
export const OPERATION: Feature = {
  entities: [WarrantyClaimEntity],
  migrations: [Operation1763900500000],
  resolvers: [
    OperationDutyResolver,
    LicensedSoftwareResolver,
    ObjectSupportResolver,
    SupportContractResolver,
    ObjectWarrantyResolver,
    WarrantyResolver,
    WarrantyClaimResolver,
    DutyResolver,
  ],
};
