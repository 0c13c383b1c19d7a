import { Field, InputType, Int } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';
import { TermsSection, TermsState, TermsSubjectKind, TermsVerdict } from './terms-of-reference.type';

@InputType({ description: 'Conditions on the terms of reference of an object, joined by «and».' })
export class TermsOfReferenceFilters {
  @Field(() => [TermsSubjectKind], { nullable: true, description: 'What the terms are drawn up for.' })
  subjectKinds?: TermsSubjectKind[] | null;

  @Field(() => [TermsState], { nullable: true, description: 'Standings of the version.' })
  states?: TermsState[] | null;
}

@InputType({ description: 'Terms of reference handed in for consideration (C-8, C-34).' })
export class TermsOfReferenceSubmitInput extends ObjectCommandInput {
  @Field(() => TermsSubjectKind, { description: 'What the terms are drawn up for.' })
  subjectKind!: TermsSubjectKind;

  @Field({ description: 'Number of the document, 1 to 100 characters.' })
  number!: string;

  @Field(() => DateScalar, {
    description: 'Day of submission; not in the future and not before the version before it was considered.',
  })
  submittedOn!: string;

  @Field(() => [TermsSection], {
    description: 'Sections that the document has; each one that is missing is told.',
  })
  sections!: TermsSection[];
}

@InputType({ description: 'Consideration of the latest terms of reference (C-8, C-34).' })
export class TermsOfReferenceConsiderInput extends ObjectCommandInput {
  @Field(() => TermsSubjectKind, { description: 'What the terms are drawn up for.' })
  subjectKind!: TermsSubjectKind;

  @Field(() => Int, {
    description: 'Version that the reviewer read; another than the latest is refused as a conflict.',
  })
  termsVersion!: number;

  @Field(() => TermsVerdict, { description: 'Outcome of the consideration.' })
  verdict!: TermsVerdict;

  @Field(() => DateScalar, {
    description: 'Day of the consideration; not in the future and not before the submission.',
  })
  consideredOn!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Remarks of the reviewer; at least one when the terms are returned. Blank ones do not count.',
  })
  remarks?: string[] | null;
}
