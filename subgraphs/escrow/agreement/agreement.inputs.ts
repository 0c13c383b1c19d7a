import { Field, InputType } from 'type-graphql';
import { DepositCommandInput } from '../deposit/deposit-payload';

@InputType()
abstract class AgreementSideInput extends DepositCommandInput {
  @Field({ description: 'Name of whoever represents the party.' })
  representative!: string;

  @Field({ description: 'What the authority rests on, for example a power of attorney or the charter.' })
  authorityBasis!: string;
}

@InputType({ description: 'Side of the owner or holder in the agreement of a filing (E-14(2), Annex 4).' })
export class AgreementProposeInput extends AgreementSideInput {
  @Field(() => String, { nullable: true, description: 'Place of the agreement. Default: Астана.' })
  place?: string | null;
}

@InputType({ description: 'Side of the operator in the agreement of a filing (Annex 4).' })
export class AgreementJoinInput extends AgreementSideInput {}

@InputType({ description: 'Declaration that a party wants the agreement of a deposit to end (A4.5.1).' })
export class AgreementEndInput extends DepositCommandInput {
  @Field({ description: 'Why.' })
  reason!: string;
}
