import { Field, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';

@InputType({ description: 'Piece of work on a commissioned object, to be classified (C-10, part 3).' })
export class WorkClassifyInput extends ObjectCommandInput {
  @Field({ description: 'What the work is about.' })
  description!: string;

  @Field({ description: 'Whether the work only integrates objects; then it brings no new functions.' })
  isIntegrationOnly!: boolean;

  @Field({ description: 'Whether the source code of the main object changes.' })
  isMainSourceChanged!: boolean;

  @Field({
    description: 'Whether the work is an additional external module; it changes no main source code.',
  })
  isExternalModule!: boolean;

  @Field({ description: 'Whether the work brings new functions.' })
  hasNewFunctions!: boolean;
}
