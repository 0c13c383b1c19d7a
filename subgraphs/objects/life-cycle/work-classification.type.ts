import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';

export const WorkVerdict = describedEnum('WorkVerdict', 'What a piece of work on an object is (C-10).', {
  REFINEMENT: 'Refinement: not development, needs no stage of its own (C-10, part 3).',
  DEVELOPMENT: 'Development: only after commissioning and through the steps of C-9 (C-3(1), C-10).',
});
export type WorkVerdict = keyof typeof WorkVerdict;

export const WorkGround = describedEnum('WorkGround', 'Ground on which a piece of work was classified.', {
  INTEGRATION: 'The work is only the integration of objects (C-10, part 3).',
  EXTERNAL_MODULE: 'The work is an additional external module (C-10, part 3).',
  MAIN_SOURCE_UNCHANGED: 'The work leaves the source code of the main object as it is (C-10, part 3).',
  NEW_FUNCTIONS: 'The work adds functions to the main source code (C-3(1)).',
  MODERNISATION: 'The work changes the main source code without new functions (C-3(1)).',
});
export type WorkGround = keyof typeof WorkGround;

@ObjectType({ description: 'Answer to the question whether a piece of work is development (C-10, part 3).' })
export class WorkClassification {
  @Field({ description: 'What the work is about.' })
  description!: string;

  @Field({ description: 'Whether the work only integrates objects.' })
  isIntegrationOnly!: boolean;

  @Field({ description: 'Whether the source code of the main object changes.' })
  isMainSourceChanged!: boolean;

  @Field({ description: 'Whether the work is an additional external module.' })
  isExternalModule!: boolean;

  @Field({ description: 'Whether the work brings new functions.' })
  hasNewFunctions!: boolean;

  @Field(() => WorkVerdict, { description: 'What the work is.' })
  verdict!: WorkVerdict;

  @Field(() => WorkGround, { description: 'Ground of the verdict.' })
  ground!: WorkGround;

  @Field(() => LocalizedTextType, { description: 'The ground in words.' })
  reason!: LocalizedTextType;

  @Field({ description: 'Instant of the classification.' })
  classifiedAt!: Date;

  @Field(() => LegalReference, { description: 'Clause on which the verdict rests.' })
  legalBasis!: LegalReference;
}

export const WorkClassificationConnection = connectionOf(WorkClassification, 'WorkClassification');
