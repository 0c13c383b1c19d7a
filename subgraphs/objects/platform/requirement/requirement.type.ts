import { Field, Int, ObjectType } from 'type-graphql';
import { LegalReference } from '../../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../../shared/graphql/localized-text.type';
import { DateScalar } from '../../../shared/graphql/scalars';
import { PlatformRequirementKind } from '../platform.model';

@ObjectType({ description: 'One requirement of the platform.' })
export class PlatformRequirement {
  @Field(() => Int, { description: 'Place in the version, from 1.' })
  ordinal!: number;

  @Field(() => PlatformRequirementKind, { description: 'Technical or technological.' })
  kind!: PlatformRequirementKind;

  @Field(() => LocalizedTextType, { description: 'Requirement itself.' })
  text!: LocalizedTextType;
}

@ObjectType({
  description:
    'Technical and technological requirements for creating, developing and placing on the platform (C-12-1).',
})
export class PlatformRequirements {
  @Field(() => Int, { description: 'Number of the version, from 1.' })
  version!: number;

  @Field({ description: 'Number and title of the document of the requirements.' })
  document!: string;

  @Field(() => DateScalar, { description: 'Day of publication.' })
  publishedOn!: string;

  @Field(() => [PlatformRequirement], { description: 'Requirements in their order.' })
  requirements!: PlatformRequirement[];

  @Field(() => LegalReference, { description: 'Clause that makes the requirements public.' })
  legalBasis!: LegalReference;
}
