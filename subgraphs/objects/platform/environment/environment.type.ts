import { Field, ID, ObjectType } from 'type-graphql';
import { Deadline } from '../../../shared/graphql/deadline.type';
import { Money } from '../../../shared/graphql/money.type';
import { NodeType } from '../../../shared/graphql/node';
import { DateScalar } from '../../../shared/graphql/scalars';
import { EnvironmentKind, EnvironmentState } from '../platform.model';

@ObjectType({
  implements: NodeType,
  description: 'Environment that the operator gives on the platform, free and for at most 3 months (C-12).',
})
export class Environment {
  @Field(() => ID, { description: 'Opaque id of the environment.' })
  id!: string;

  @Field(() => EnvironmentKind, { description: 'What the environment is for.' })
  kind!: EnvironmentKind;

  @Field(() => EnvironmentState, { description: 'Standing today.' })
  state!: EnvironmentState;

  @Field({ description: 'Number of the agreement with the operator.' })
  agreementNumber!: string;

  @Field(() => DateScalar, { description: 'Day on which the agreement was concluded.' })
  agreementOn!: string;

  @Field(() => DateScalar, { description: 'Day on which the application was received.' })
  receivedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of provision; null before it.' })
  providedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the environment; null before provision.',
  })
  closesOn!: string | null;

  @Field(() => DateScalar, { description: 'Latest day on which the environment may still be open.' })
  closesAtLatestOn!: string;

  @Field(() => Money, { description: 'Charge of the environment: zero.' })
  charge!: Money;

  @Field(() => Deadline, { description: 'Term of the operator to give the environment.' })
  provisionDeadline!: Deadline;

  @Field(() => Deadline, {
    description: 'Term after which the environment closes by itself, from the day of the agreement.',
  })
  closingDeadline!: Deadline;
}
