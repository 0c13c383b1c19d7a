import { Field, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../../../shared/graphql/localized-text.input';
import { DateScalar } from '../../../shared/graphql/scalars';
import { PlatformCommandInput } from '../platform.inputs';
import { PlatformRequirementKind } from '../platform.model';

@InputType({ description: 'One requirement of the platform.' })
export class PlatformRequirementInput {
  @Field(() => PlatformRequirementKind, { description: 'Technical or technological.' })
  kind!: PlatformRequirementKind;

  @Field(() => LocalizedTextInput, { description: 'Requirement itself.' })
  text!: LocalizedTextInput;
}

@InputType({ description: 'New version of the requirements of the platform (C-12-1).' })
export class PlatformRequirementsPublishInput extends PlatformCommandInput {
  @Field({ description: 'Number and title of the document of the requirements.' })
  document!: string;

  @Field(() => DateScalar, { description: 'Day of publication; not in the future, not before the last one.' })
  publishedOn!: string;

  @Field(() => [PlatformRequirementInput], { description: 'All requirements, in order; at least one.' })
  requirements!: PlatformRequirementInput[];
}
