import { Field, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';

@InputType({
  description: 'Software that an object uses. The same name and version again corrects the record (C-16(6)).',
})
export class LicensedSoftwareRecordInput extends ObjectCommandInput {
  @Field({ description: 'Name of the software.' })
  name!: string;

  @Field({ description: 'Version of the software.' })
  version!: string;

  @Field({ description: 'Vendor of the software.' })
  vendor!: string;

  @Field(() => String, { nullable: true, description: 'Number of the licence; null for free software.' })
  licenceNumber?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the vendor support; null when it is not known.',
  })
  supportUntil?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of use; null while the object uses the software.',
  })
  usedUntil?: string | null;
}
