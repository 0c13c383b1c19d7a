import { Field, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { ReasonUse } from './reason.model';

@ObjectType('RegisterReason', {
  description: 'Reason of a refusal or exclusion, from the dated reference table of the register.',
})
export class RegisterReasonType {
  @Field({ description: 'Stable code.' })
  code!: string;

  @Field(() => ReasonUse, { description: 'What the reason is given for.' })
  use!: ReasonUse;

  @Field(() => LocalizedTextType, { description: 'Name of the reason.' })
  name!: LocalizedTextType;

  @Field(() => DateScalar, { description: 'First day on which the reason may be given.' })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it may no longer be given; null while it may.',
  })
  validTo!: string | null;

  @Field({ description: 'Whether an act names the reason; false for a code of the project itself.' })
  isOfficial!: boolean;
}
