import type { Feature } from '../../shared/server/feature';
import { Operation1763900500000 } from './1763900500000-operation.migration';
import { CalendarAddress1763902010000 } from './1763902010000-calendar-address.migration';
import { OpenDuties1763902020000 } from './1763902020000-open-duties.migration';
import { CalendarAddressEntity } from './calendar-address.entity';
import { CalendarAddressResolver } from './calendar-address.resolver';
import { DutyResolver } from './duty.resolver';
import { LicensedSoftwareResolver } from './licensed-software.resolver';
import { OperationDutyResolver } from './operation-duty.resolver';
import { ObjectSupportResolver, SupportContractResolver } from './support-contract.resolver';
import { WarrantyClaimEntity } from './warranty.entity';
import { ObjectWarrantyResolver, WarrantyResolver } from './warranty.resolver';
import { WarrantyClaimResolver } from './warranty-claim.resolver';

/** Duties of operation, support and warranty, and what is open of them (C-16, C-17, C-36). */
export const OPERATION: Feature = {
  entities: [WarrantyClaimEntity, CalendarAddressEntity],
  migrations: [Operation1763900500000, CalendarAddress1763902010000, OpenDuties1763902020000],
  resolvers: [
    OperationDutyResolver,
    LicensedSoftwareResolver,
    ObjectSupportResolver,
    SupportContractResolver,
    ObjectWarrantyResolver,
    WarrantyResolver,
    WarrantyClaimResolver,
    DutyResolver,
    CalendarAddressResolver,
  ],
};
