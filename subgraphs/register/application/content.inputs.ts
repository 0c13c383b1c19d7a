import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../../shared/graphql/localized-text.input';
import { DateScalar } from '../../shared/graphql/scalars';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import { ConformityProofKind } from '../entry/entry.model';
import { ProductKind, RightBasis } from '../product/product.model';
import { type ApplicationContent, DevelopmentStep } from './application.model';

@InputType({ description: 'Proof that a product meets the requirements of information security.' })
export class ConformityInput {
  @Field(() => ConformityProofKind, { description: 'Kind of the proof.' })
  kind!: ConformityProofKind;

  @Field({ description: 'Number of the proof.' })
  number!: string;

  @Field(() => [String], { nullable: true, description: 'Bodies that issued it; at least two conclusions.' })
  bodies?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Assurance level of a certificate; 4 or higher.' })
  assuranceLevel?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of validity. Default: without term.' })
  validUntil?: string | null;
}

@InputType({ description: 'Proof that a product was put into industrial operation (C-37).' })
export class OperationProofInput {
  @Field(() => DateScalar, { description: 'Day on which industrial operation began; before 01.01.2023.' })
  startedOn!: string;

  @Field({ description: 'Number of the document that put it into operation.' })
  documentNumber!: string;
}

@InputType({ description: 'Proof that a product under development has passed a step (C-38).' })
export class DevelopmentStepInput {
  @Field(() => DevelopmentStep, { description: 'Step that was passed.' })
  step!: DevelopmentStep;

  @Field(() => DateScalar, { description: 'Day on which it was passed.' })
  completedOn!: string;

  @Field({ description: 'Number of the document.' })
  documentNumber!: string;
}

@InputType({
  description: 'What an application says. A draft may leave out anything; a submitted application may not.',
})
export class RegisterApplicationContentInput {
  @Field(() => ProductKind, { nullable: true, description: 'Kind of the product.' })
  productKind?: ProductKind | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Name of the product.' })
  name?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'Version of the product.' })
  version?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Purpose and field of use.' })
  purpose?: LocalizedTextInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Functional, technical, quality and operational characteristics.',
  })
  characteristics?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the developer.' })
  developerName?: string | null;

  @Field(() => RightBasis, {
    nullable: true,
    description: 'Right by which the applicant offers the product.',
  })
  rightBasis?: RightBasis | null;

  @Field(() => String, { nullable: true, description: 'Document of the right.' })
  rightDocument?: string | null;

  @Field(() => ConformityInput, {
    nullable: true,
    description: 'Proof of conformity; not needed for a product in operation before 2023 (C-37).',
  })
  conformity?: ConformityInput | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Informatization object that the product belongs to; what its record says then goes before the proofs told here.',
  })
  objectId?: string | null;

  @Field(() => OperationProofInput, { nullable: true, description: 'Proof of industrial operation (C-37).' })
  operation?: OperationProofInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which development began (C-38).' })
  developmentStartedOn?: string | null;

  @Field(() => [DevelopmentStepInput], {
    nullable: true,
    description: 'Proofs of testing, trial and commissioning (C-38).',
  })
  steps?: DevelopmentStepInput[] | null;

  @Field(() => String, { nullable: true, description: 'Why the holder asks for exclusion.' })
  grounds?: string | null;
}

/** PostgreSQL keeps no NUL, which is no part of any text. Nothing but blanks is nothing. */
function clean(text: string | null | undefined): string | null {
  return text?.replaceAll('\0', '').trim() || null;
}

function cleanTexts(text: LocalizedText | null | undefined): LocalizedText | null {
  return text ? { kk: clean(text.kk) ?? '', ru: clean(text.ru) ?? '', en: clean(text.en) ?? '' } : null;
}

/** What the input says, as it is kept. */
export function contentOf(input: RegisterApplicationContentInput): ApplicationContent {
  const { conformity, operation } = input;
  return {
    productKind: input.productKind ?? null,
    name: cleanTexts(input.name),
    version: clean(input.version),
    purpose: cleanTexts(input.purpose),
    characteristics: clean(input.characteristics),
    developerName: clean(input.developerName),
    rightBasis: input.rightBasis ?? null,
    rightDocument: clean(input.rightDocument),
    conformity: conformity ? conformityOf(conformity) : null,
    operation: operation ? { ...operation, documentNumber: clean(operation.documentNumber) ?? '' } : null,
    developmentStartedOn: input.developmentStartedOn ?? null,
    steps: (input.steps ?? []).map((step) => ({
      ...step,
      documentNumber: clean(step.documentNumber) ?? '',
    })),
    grounds: clean(input.grounds),
  };
}

function conformityOf({ kind, number, bodies, assuranceLevel, validUntil }: ConformityInput) {
  const named = (bodies ?? []).flatMap((body) => clean(body) ?? []);
  return {
    kind,
    number: clean(number) ?? '',
    bodies: [...new Set(named)],
    assuranceLevel: assuranceLevel ?? null,
    validUntil: validUntil ?? null,
  };
}

/** Remarks that say something. */
export function cleanRemarks(remarks: readonly string[] | null | undefined): string[] {
  return (remarks ?? []).flatMap((remark) => clean(remark) ?? []);
}
