import { Field, ID, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../../shared/graphql/command-input';
import { PlatformPriorityException } from '../platform.model';

@InputType({ description: 'Where an object is created or developed, and why not on the platform (C-14).' })
export class PlatformPriorityDeclareInput extends ObjectCommandInput {
  @Field({ description: 'Whether the object is created or developed on the platform.' })
  isOnPlatform!: boolean;

  @Field(() => PlatformPriorityException, {
    nullable: true,
    description: 'Exception; needed outside the platform.',
  })
  exception?: PlatformPriorityException | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Object of the same owner, or the object itself, that was commissioned outside the platform (C-14(1)).',
  })
  earlierObjectId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Approved document of the object with the justification (C-14(2)).',
  })
  justificationDocumentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Search of the register of trusted software that found analogues (C-14(3)).',
  })
  analogueSearchId?: string | null;
}
