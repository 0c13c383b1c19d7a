import { Field, ID, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';

@InputType({ description: 'Contract by which an object is created or developed (C-11).' })
export class DevelopmentContractRecordInput extends ObjectCommandInput {
  @Field({ description: 'Number of the contract, or of the contract and its stage.' })
  number!: string;

  @Field(() => ID, { description: 'Id of the supplier.' })
  supplierId!: string;

  @Field({
    description: 'Whether it is paid from the budget; then the source code is to be transferred (C-11).',
  })
  isBudgetFunded!: boolean;

  @Field(() => DateScalar, { description: 'Day of signing; not in the future.' })
  signedOn!: string;
}

@InputType()
abstract class ContractInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the contract.' })
  developmentContractId!: string;
}

@InputType({ description: 'Transfer of the source code under a contract: a deposit or an act (C-11).' })
export class SourceTransferRecordInput extends ContractInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of a deposit of the object that was accepted since the contract was signed.',
  })
  depositId?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the act of transfer; without a deposit.' })
  actNumber?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day of the act, from the signing of the contract until today; of a deposit it is its acceptance.',
  })
  transferredOn?: string | null;
}

@InputType({ description: 'Closing of a contract, or of a stage of it (C-11).' })
export class DevelopmentContractCloseInput extends ContractInput {
  @Field(() => DateScalar, { description: 'Day of the closing, from the signing until today.' })
  closedOn!: string;
}
