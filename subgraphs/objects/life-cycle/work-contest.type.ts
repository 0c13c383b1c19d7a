import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { DateScalar } from '../../shared/graphql/scalars';

export const WorkRemarkCode = describedEnum('WorkRemarkCode', 'Doubt about a classification of work.', {
  REFINEMENT_DOUBTFUL:
    'Told a refinement, but the contents deposited before and after it differ (C-10, part 3).',
});
export type WorkRemarkCode = keyof typeof WorkRemarkCode;

@ObjectType({ description: 'Remark on a classification of work; it refuses nothing.' })
export class WorkRemark {
  @Field(() => WorkRemarkCode, { description: 'Remark itself.' })
  code!: WorkRemarkCode;

  @Field(() => LocalizedTextType, { description: 'The remark in words.' })
  text!: LocalizedTextType;
}

@ObjectType({ description: 'Contest of a classification of work by the authorized body (C-10, part 3).' })
export class WorkClassificationContest {
  @Field({ description: 'Why the classification is contested.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'Day of the contest.' })
  contestedOn!: string;
}
