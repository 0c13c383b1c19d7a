import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../../shared/graphql/localized-text.type';
import { NodeType } from '../../../shared/graphql/node';
import { DateScalar } from '../../../shared/graphql/scalars';
import { PlatformArchitectureParty, PlatformArchitectureState } from '../platform.model';

@ObjectType({ description: 'Component of the platform.' })
export class PlatformComponent {
  @Field({ description: 'Code of the component, once in the version.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Name of the component.' })
  name!: LocalizedTextType;
}

@ObjectType({ description: 'Interaction of two components of the platform.' })
export class PlatformRelation {
  @Field({ description: 'Code of the component that acts.' })
  from!: string;

  @Field({ description: 'Code of the component that is acted on.' })
  to!: string;

  @Field({ description: 'Purpose of the interaction.' })
  purpose!: string;
}

@ObjectType({ description: 'Agreement of a party with a version of the architecture (C-12-1).' })
export class PlatformArchitectureAgreement {
  @Field(() => PlatformArchitectureParty, { description: 'Party that agreed.' })
  party!: PlatformArchitectureParty;

  @Field(() => DateScalar, { description: 'Day of the agreement.' })
  agreedOn!: string;

  @Field({ description: 'Number of the document of agreement.' })
  document!: string;
}

@ObjectType({
  implements: NodeType,
  description:
    'Version of the architecture of the platform, the main part of that of e-government (C-3(14-1), C-12-1).',
})
export class PlatformArchitecture {
  @Field(() => ID, { description: 'Opaque id of the version.' })
  id!: string;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  version!: number;

  @Field(() => PlatformArchitectureState, { description: 'Standing of the version.' })
  state!: PlatformArchitectureState;

  @Field(() => [PlatformComponent], {
    nullable: true,
    description: 'Components; null when the caller sees only the public part.',
  })
  components!: PlatformComponent[] | null;

  @Field(() => [PlatformRelation], {
    nullable: true,
    description: 'How the components interact; null when the caller sees only the public part.',
  })
  relations!: PlatformRelation[] | null;

  @Field(() => [LocalizedTextType], { description: 'Principles.' })
  principles!: LocalizedTextType[];

  @Field({ description: 'Number and title of the document that holds the architecture.' })
  document!: string;

  @Field(() => DateScalar, { description: 'Day on which the version was drawn up.' })
  draftedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of approval; null for a draft.' })
  approvedOn!: string | null;

  @Field(() => [PlatformArchitectureAgreement], { description: 'Agreements given so far.' })
  agreements!: PlatformArchitectureAgreement[];
}
