import { Field, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { ConformityProofKind } from '../entry/entry.model';
import { ProductKind, RightBasis } from '../product/product.model';
import { DevelopmentStep } from './application.model';

@ObjectType({ description: 'Proof of conformity as an application tells it.' })
export class ApplicationConformity {
  @Field(() => ConformityProofKind, { description: 'Kind of the proof.' })
  kind!: ConformityProofKind;

  @Field({ description: 'Number of the proof.' })
  number!: string;

  @Field(() => [String], { description: 'Bodies that issued it.' })
  bodies!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Assurance level of a certificate; null for the other kinds.',
  })
  assuranceLevel!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of validity; null when the proof has no term.',
  })
  validUntil!: string | null;
}

@ObjectType('OperationProof', {
  description: 'Proof that a product was put into industrial operation (C-37).',
})
export class OperationProofType {
  @Field(() => DateScalar, { description: 'Day on which industrial operation began.' })
  startedOn!: string;

  @Field({ description: 'Number of the document that put it into operation.' })
  documentNumber!: string;
}

@ObjectType({ description: 'Proof that a product under development has passed a step (C-38).' })
export class DevelopmentStepProof {
  @Field(() => DevelopmentStep, { description: 'Step that was passed.' })
  step!: DevelopmentStep;

  @Field(() => DateScalar, { description: 'Day on which it was passed.' })
  completedOn!: string;

  @Field({ description: 'Number of the document.' })
  documentNumber!: string;
}

@ObjectType({
  description:
    'What an application to the register says. A field that the applicant has not written yet is null.',
})
export class RegisterApplicationContent {
  @Field(() => ProductKind, { nullable: true, description: 'Kind of the product; null when not written.' })
  productKind!: ProductKind | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Name of the product; null when not written.',
  })
  name!: LocalizedTextType | null;

  @Field(() => String, { nullable: true, description: 'Version of the product; null when not written.' })
  version!: string | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Purpose and field of use; null when not written.',
  })
  purpose!: LocalizedTextType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Functional, technical, quality and operational characteristics; null when not written.',
  })
  characteristics!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the developer; null when not written.' })
  developerName!: string | null;

  @Field(() => RightBasis, {
    nullable: true,
    description: 'Right by which the applicant offers the product; null when not written.',
  })
  rightBasis!: RightBasis | null;

  @Field(() => String, {
    nullable: true,
    description: 'Document of the right; null when not written.',
  })
  rightDocument!: string | null;

  @Field(() => ApplicationConformity, {
    nullable: true,
    description: 'Proof of conformity to information security; null when not written, as C-37 allows.',
  })
  conformity!: ApplicationConformity | null;

  @Field(() => OperationProofType, {
    nullable: true,
    description: 'Proof of industrial operation; null when not written (C-37).',
  })
  operation!: OperationProofType | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which development began; null when not written (C-38).',
  })
  developmentStartedOn!: string | null;

  @Field(() => [DevelopmentStepProof], { description: 'Steps of development that are proven (C-38).' })
  steps!: DevelopmentStepProof[];

  @Field(() => String, {
    nullable: true,
    description: 'Why the holder asks for exclusion; null for other applications.',
  })
  grounds!: string | null;
}
