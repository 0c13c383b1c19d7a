import { Field, ID, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../../shared/graphql/command-input';
import { DateScalar, DecimalScalar } from '../../../shared/graphql/scalars';
import { EnvironmentKind } from '../platform.model';

@InputType({ description: 'Application for an environment on the platform (C-12).' })
export class EnvironmentRequestInput extends ObjectCommandInput {
  @Field(() => EnvironmentKind, { description: 'Environment that is asked for.' })
  kind!: EnvironmentKind;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the agreement concluded with the operator.',
  })
  agreementNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the agreement was concluded.' })
  agreementOn?: string | null;
}

@InputType({ description: 'Provision of an environment by the operator (C-12).' })
export class EnvironmentProvideInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the environment.' })
  environmentId!: string;

  @Field(() => DateScalar, { description: 'Day on which the environment was given; not in the future.' })
  providedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the environment. Default: 3 months from the agreement, the most there is.',
  })
  closesOn?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Charge in tenge; only zero is lawful. Default: 0.',
  })
  charge?: string | null;
}

@InputType({ description: 'Later last day of an environment, within its term (C-12).' })
export class EnvironmentExtendInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the environment.' })
  environmentId!: string;

  @Field(() => DateScalar, { description: 'New last day; at most 3 months from the agreement.' })
  closesOn!: string;
}
