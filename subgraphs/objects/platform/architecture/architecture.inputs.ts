import { Field, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../../../shared/graphql/localized-text.input';
import { DateScalar } from '../../../shared/graphql/scalars';
import { PlatformCommandInput } from '../platform.inputs';
import { PlatformArchitectureParty } from '../platform.model';

@InputType({ description: 'Component of the platform.' })
export class PlatformComponentInput {
  @Field({ description: 'Code of the component, once in the version.' })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'Name of the component.' })
  name!: LocalizedTextInput;
}

@InputType({ description: 'Interaction of two components of the platform.' })
export class PlatformRelationInput {
  @Field({ description: 'Code of the component that acts.' })
  from!: string;

  @Field({ description: 'Code of the component that is acted on.' })
  to!: string;

  @Field({ description: 'Purpose of the interaction.' })
  purpose!: string;
}

@InputType({ description: 'New version of the architecture of the platform (C-12-1).' })
export class PlatformArchitectureDraftInput extends PlatformCommandInput {
  @Field(() => [PlatformComponentInput], { description: 'Components; at least one.' })
  components!: PlatformComponentInput[];

  @Field(() => [PlatformRelationInput], { description: 'How the components interact.' })
  relations!: PlatformRelationInput[];

  @Field(() => [LocalizedTextInput], { description: 'Principles; at least one.' })
  principles!: LocalizedTextInput[];

  @Field({ description: 'Number and title of the document that holds the architecture.' })
  document!: string;
}

@InputType({
  description: 'Agreement of a party with a version of the architecture of the platform (C-12-1).',
})
export class PlatformArchitectureAgreeInput extends PlatformCommandInput {
  @Field(() => Int, { description: 'Version that is agreed.' })
  version!: number;

  @Field(() => PlatformArchitectureParty, { description: 'Party for which the caller agrees.' })
  party!: PlatformArchitectureParty;

  @Field(() => DateScalar, { description: 'Day of the agreement; not in the future.' })
  agreedOn!: string;

  @Field({ description: 'Number of the letter or other document of agreement.' })
  document!: string;
}

@InputType({ description: 'Approval of a version of the architecture of the platform (C-12-1).' })
export class PlatformArchitectureApproveInput extends PlatformCommandInput {
  @Field(() => Int, { description: 'Version that is approved.' })
  version!: number;

  @Field(() => DateScalar, { description: 'Day of the approval; not in the future.' })
  approvedOn!: string;
}
