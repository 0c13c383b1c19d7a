import { Field, ObjectType } from 'type-graphql';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { DateScalar } from '../../shared/graphql/scalars';

@ObjectType({ description: 'Exclusive rights to a product in use (C-35).' })
export class UseExclusiveRights {
  @Field({ description: 'Whether they may pass to the buyer; within a service they may not (C-35).' })
  isTransferable!: boolean;

  @Field(() => LegalReference, {
    nullable: true,
    description: 'Clause that forbids it; null when none does.',
  })
  legalBasis!: LegalReference | null;
}

@ObjectType({ description: 'Purchase that a use began with (C-20, C-26, C-32).' })
export class Acquisition {
  @Field(() => DateScalar, { description: 'Day of the purchase, on which the entry was in force.' })
  acquiredOn!: string;

  @Field({ description: 'Number of the contract.' })
  contractNumber!: string;

  @Field({
    description: 'Whether the same product was bought for the object, or by the buyer, before (C-32).',
  })
  isRepeated!: boolean;

  @Field(() => LegalReference, { description: 'Clause by which the product was bought.' })
  legalBasis!: LegalReference;

  @Field({ description: 'Instant of the record.' })
  recordedAt!: Date;
}
