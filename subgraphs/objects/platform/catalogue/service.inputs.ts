import { Field, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../../../shared/graphql/localized-text.input';
import { DateScalar } from '../../../shared/graphql/scalars';
import { PlatformCommandInput } from '../platform.inputs';
import { IctServiceType } from '../platform.model';

@InputType({ description: 'New service in the list of the operator (C-30).' })
export class OperatorServiceRecordInput extends PlatformCommandInput {
  @Field({ description: 'Number of the service in the list, for example `1.12`.' })
  code!: string;

  @Field(() => IctServiceType, { description: 'Type of the service; software is not listed.' })
  type!: IctServiceType;

  @Field(() => LocalizedTextInput, { description: 'Name of the service.' })
  name!: LocalizedTextInput;

  @Field({ description: 'Number of the act of the operator that lists the service.' })
  actNumber!: string;

  @Field(() => DateScalar, { description: 'Day of that act; not in the future.' })
  listedOn!: string;
}

@InputType({ description: 'End of a service in the list of the operator (C-30).' })
export class OperatorServiceRetireInput extends PlatformCommandInput {
  @Field({ description: 'Number of the service in the list.' })
  code!: string;

  @Field(() => DateScalar, { description: 'Day from which the service is not listed; not in the future.' })
  retiredOn!: string;
}
