import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../shared/graphql/command-input';
import { DepositCommandInput } from '../deposit/deposit-payload';
import { RepositoryAccessPurpose } from './repository-access.model';

@InputType({
  description:
    'Request of an owner or holder to download what is theirs; the person who asks is given access (E-10).',
})
export class RepositoryAccessRequestInput extends DepositCommandInput {
  @Field(() => RepositoryAccessPurpose, { description: 'For what.' })
  purpose!: RepositoryAccessPurpose;

  @Field({ description: 'Why it is needed. Names of files do not belong here.' })
  reason!: string;

  @Field(() => [Int], { nullable: true, description: 'Numbers of the media; all of them when left out.' })
  numbers?: number[] | null;
}

@InputType()
abstract class RepositoryAccessDecisionInput extends RepeatableInput {
  @Field(() => ID, { description: 'Id of the request.' })
  requestId!: string;
}

@InputType({ description: 'Access that the operator gives on a request, for a term (E-10).' })
export class RepositoryAccessGrantInput extends RepositoryAccessDecisionInput {
  @Field(() => Date, {
    nullable: true,
    description: 'From when; from now on when left out, or when it has passed.',
  })
  from?: Date | null;

  @Field({ description: 'Until when; no right of this kind is without an end.' })
  to!: Date;
}

@InputType({ description: 'Answer of the operator that a request is declined, with reasons (E-10).' })
export class RepositoryAccessDeclineInput extends RepositoryAccessDecisionInput {
  @Field({ description: 'Why.' })
  reason!: string;
}
