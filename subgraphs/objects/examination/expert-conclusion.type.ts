import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { Organization } from '../organization/organization.type';

export const ExpertConclusionKind = describedEnum(
  'ExpertConclusionKind',
  'What an expert conclusion on a state investment project is about (C-6.2).',
  {
    INFORMATIZATION: 'Conclusion in informatization.',
    INFORMATION_SECURITY: 'Conclusion in information security.',
  },
);
export type ExpertConclusionKind = keyof typeof ExpertConclusionKind;

export const ExpertConclusionVerdict = describedEnum(
  'ExpertConclusionVerdict',
  'Outcome of an examination of a state investment project (C-6.2).',
  {
    FOR_REVISION: 'The documents go back and are examined again as a new version.',
    POSITIVE: 'The project may go on.',
    CONDITIONALLY_POSITIVE: 'The project may go on under the conditions of the conclusion.',
    NEGATIVE: 'The project may not go on.',
  },
);
export type ExpertConclusionVerdict = keyof typeof ExpertConclusionVerdict;

@ObjectType({
  description: 'Version of an expert conclusion on the investment project of an object (C-6.2).',
})
export class ExpertConclusion {
  @Field(() => ExpertConclusionKind, { description: 'What the conclusion is about.' })
  kind!: ExpertConclusionKind;

  @Field(() => Int, { description: 'Number of the version among the conclusions of its kind, from 1.' })
  version!: number;

  @Field(() => ExpertConclusionVerdict, { description: 'Outcome of the examination.' })
  verdict!: ExpertConclusionVerdict;

  @Field({ description: 'Number that the issuer gave the conclusion.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day on which the conclusion was issued.' })
  issuedOn!: string;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization that the issuer acted for; null when for none, or when it cannot be read.',
  })
  issuer!: Organization | null;

  @Field({ description: 'Instant at which the conclusion was recorded.' })
  recordedAt!: Date;

  @Field(() => LegalReference, { description: 'Clause that demands the conclusion.' })
  legalBasis!: LegalReference;
}

export const ExpertConclusionConnection = connectionOf(ExpertConclusion, 'ExpertConclusion');
