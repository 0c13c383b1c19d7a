import { Field, ObjectType } from 'type-graphql';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { VendorLifecycle } from './operation.model';

@ObjectType({ description: 'Software that an object uses, with the end of its vendor support (C-16(6)).' })
export class LicensedSoftware {
  @Field({ description: 'Name of the software.' })
  name!: string;

  @Field({ description: 'Version of the software.' })
  version!: string;

  @Field({ description: 'Vendor of the software.' })
  vendor!: string;

  @Field(() => String, { nullable: true, description: 'Number of the licence; null for free software.' })
  licenceNumber!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the vendor support; null when it is not known.',
  })
  supportUntil!: string | null;

  @Field(() => VendorLifecycle, { description: 'Standing of the vendor support today.' })
  vendorLifecycle!: VendorLifecycle;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Remark on software without vendor support; null when there is nothing to remark.',
  })
  remark!: LocalizedTextType | null;

  @Field(() => LegalReference, { description: 'Clause that demands technical support.' })
  legalBasis!: LegalReference;
}
