import { Field, ID, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../../../shared/graphql/localized-text.input';
import { DateScalar } from '../../../shared/graphql/scalars';
import { PlatformCommandInput } from '../platform.inputs';
import { PlatformEnvironmentKind } from '../platform.model';

@InputType({ description: 'The platform of e-government (C-12-1).' })
export class PlatformRecordInput extends PlatformCommandInput {
  @Field(() => LocalizedTextInput, { description: 'Name of the platform.' })
  name!: LocalizedTextInput;

  @Field(() => ID, { description: 'Organization that maintains the platform: only the operator.' })
  maintainerId!: string;

  @Field({ description: 'Document of the architecture of e-government that the platform follows.' })
  governingArchitecture!: string;
}

@InputType({ description: 'Environment that the platform contains (C-12-1).' })
export class PlatformEnvironmentRecordInput extends PlatformCommandInput {
  @Field(() => PlatformEnvironmentKind, { description: 'Which environment.' })
  kind!: PlatformEnvironmentKind;

  @Field({ description: 'Whether the environment works.' })
  isHealthy!: boolean;

  @Field(() => DateScalar, { description: 'Day on which this was checked; not in the future.' })
  checkedOn!: string;
}

@InputType({ description: 'Mark that the platform is operating (C-12-1).' })
export class PlatformOperationStartInput extends PlatformCommandInput {
  @Field(() => DateScalar, { description: 'Day since which the platform operates; not in the future.' })
  operatingSince!: string;
}
