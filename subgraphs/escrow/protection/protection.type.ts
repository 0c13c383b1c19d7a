import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { DisclosureMode } from './protection.inputs';

@ObjectType('MeasureEvidence', { description: 'Proof that a measure of protection is taken.' })
export class MeasureEvidenceType {
  @Field({ description: 'What it is.' })
  title!: string;

  @Field({ description: 'Where it is found.' })
  reference!: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the document; null for what is no file.' })
  sha256!: string | null;
}

@ObjectType({
  description:
    'Measure by which the operator protects what is confidential, on which the owner or holder gives access (A4.3.1).',
})
export class ProtectionMeasure {
  @Field(() => Int, { description: 'Number of the measure, 1 to 8.' })
  number!: number;

  @Field(() => LegalReference, { description: 'Clause that asks for it.' })
  legalBasis!: LegalReference;

  @Field({ description: 'Whether the operator recorded that it is taken, with evidence.' })
  isTaken!: boolean;

  @Field(() => String, { nullable: true, description: 'How it is taken; null before it was recorded.' })
  description!: string | null;

  @Field(() => [MeasureEvidenceType], { description: 'What proves it; none before it was recorded.' })
  evidence!: readonly MeasureEvidenceType[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since which day; null before it was recorded.',
  })
  takenOn!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Instant of the latest record; null before the first one.',
  })
  recordedAt!: Date | null;
}

@ObjectType({
  description:
    'Disclosure of confidential information without consent, with notice to the owner or holder (A4.1.1(6)).',
})
export class DisclosureIncident {
  @Field(() => ID, { description: 'Id of the incident.' })
  id!: string;

  @Field(() => DisclosureMode, { description: 'By an act or an omission.' })
  mode!: DisclosureMode;

  @Field({ description: 'What happened.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'To whom it became known; null while unknown.' })
  disclosedTo!: string | null;

  @Field(() => DateScalar, { description: 'Day on which it was discovered.' })
  discoveredOn!: string;

  @Field({ description: 'Instant of the record.' })
  recordedAt!: Date;
}
