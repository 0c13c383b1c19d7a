import { Field, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';
import { ExpertConclusionKind, ExpertConclusionVerdict } from './expert-conclusion.type';

@InputType({ description: 'Conditions on the expert conclusions of an object, joined by «and».' })
export class ExpertConclusionFilters {
  @Field(() => [ExpertConclusionKind], { nullable: true, description: 'Kinds of the conclusion.' })
  kinds?: ExpertConclusionKind[] | null;

  @Field(() => [ExpertConclusionVerdict], { nullable: true, description: 'Outcomes of the examination.' })
  verdicts?: ExpertConclusionVerdict[] | null;
}

@InputType({ description: 'Conclusion of an expert on the investment project of an object (C-6.2).' })
export class ExpertConclusionIssueInput extends ObjectCommandInput {
  @Field(() => ExpertConclusionKind, { description: 'What the conclusion is about.' })
  kind!: ExpertConclusionKind;

  @Field(() => ExpertConclusionVerdict, { description: 'Outcome of the examination.' })
  verdict!: ExpertConclusionVerdict;

  @Field({
    description: 'Number of the conclusion, 1 to 100 characters; unique among those of its kind and object.',
  })
  number!: string;

  @Field(() => DateScalar, {
    description: 'Day of issue; not in the future and not before the version before it.',
  })
  issuedOn!: string;
}
