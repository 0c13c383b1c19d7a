import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../shared/graphql/scalars';

@ObjectType({
  description:
    'Purpose of an object that the operator builds to complete the infrastructure or the platform (C-30).',
})
export class PlatformCompletion {
  @Field({ description: 'What of the infrastructure or the platform the object completes.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'Day of the declaration.' })
  declaredOn!: string;
}
