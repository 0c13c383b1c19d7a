import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../shared/graphql/scalars';
import { AnalogueSearchEvidence } from '../../object/analogue-search.type';
import { PlatformPriorityException } from '../platform.model';

@ObjectType({ description: 'Where an object is created or developed, and why not on the platform (C-14).' })
export class PlatformPriority {
  @Field({ description: 'Whether the object is created or developed on the platform.' })
  isOnPlatform!: boolean;

  @Field(() => PlatformPriorityException, {
    nullable: true,
    description: 'Exception; null on the platform.',
  })
  exception!: PlatformPriorityException | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the document with the justification (C-14(2)); null for other cases.',
  })
  justificationDocumentId!: string | null;

  @Field(() => AnalogueSearchEvidence, {
    nullable: true,
    description: 'Search of the register that found analogues (C-14(3)); null for other cases.',
  })
  analogueSearch!: AnalogueSearchEvidence | null;

  @Field(() => DateScalar, { description: 'Day of the declaration.' })
  declaredOn!: string;
}
