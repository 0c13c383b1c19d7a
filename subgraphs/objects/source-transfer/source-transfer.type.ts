import { Field, ID, ObjectType } from 'type-graphql';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { Organization } from '../organization/organization.type';

@ObjectType({ description: 'Transfer of the source code under a contract (C-11).' })
export class SourceTransfer {
  @Field(() => ID, { nullable: true, description: 'Id of the accepted deposit; null for an act.' })
  depositId!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the act; null for a deposit.' })
  actNumber!: string | null;

  @Field(() => DateScalar, { description: 'Day of the transfer.' })
  transferredOn!: string;
}

@ObjectType({ description: 'Duty of a supplier to transfer the source code made for the budget (C-11).' })
export class SourceTransferDuty {
  @Field({ description: 'Whether the source code is still owed.' })
  isOpen!: boolean;

  @Field(() => SourceTransfer, {
    nullable: true,
    description: 'What closed the duty; null while it is open.',
  })
  transfer!: SourceTransfer | null;

  @Field(() => LegalReference, { description: 'Clause that lays the duty down.' })
  legalBasis!: LegalReference;
}

@ObjectType({ description: 'Contract by which an object is created or developed (C-11).' })
export class DevelopmentContract {
  @Field(() => ID, { description: 'Opaque id of the contract.' })
  id!: string;

  @Field({ description: 'Number of the contract.' })
  number!: string;

  @Field(() => Organization, { nullable: true, description: 'Supplier; null when it cannot be read.' })
  supplier!: Organization | null;

  @Field({ description: 'Whether it is paid from the budget.' })
  isBudgetFunded!: boolean;

  @Field(() => DateScalar, { description: 'Day of signing.' })
  signedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of closing; null while it is open.' })
  closedOn!: string | null;

  @Field(() => SourceTransferDuty, {
    nullable: true,
    description: 'Duty to transfer the source code; null for a contract that is not paid from the budget.',
  })
  sourceTransferDuty!: SourceTransferDuty | null;
}
