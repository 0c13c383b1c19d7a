import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';
import { AcquisitionForm } from './entry-use.model';

@InputType({ description: 'Purchase of a product for an object (C-20, C-26, C-32).' })
export class AcquisitionRecordInput {
  @Field(() => ID, { description: 'Object for which the product is bought.' })
  objectId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Entry of the register that is bought; left out when the product is in no entry.',
  })
  entryId?: string | null;

  @Field({
    description: 'Name or description of the product, by which similar ones are told when it is refused.',
  })
  productName!: string;

  @Field(() => AcquisitionForm, { description: 'Form of the purchase.' })
  form!: AcquisitionForm;

  @Field(() => DateScalar, {
    description: 'Day of the purchase, on which the register is asked; not in the future.',
  })
  acquiredOn!: string;

  @Field({ description: 'Number of the contract, 1 to 100 characters.' })
  contractNumber!: string;

  @Field(() => Boolean, {
    description: 'Whether the contract passes exclusive rights; within a service it may not (C-35).',
  })
  transfersExclusiveRights!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Clause of Order 129 that the buyer names as basis, for example `20`. Default: that of the form.',
  })
  basis?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}
