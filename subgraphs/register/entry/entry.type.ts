import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { ENTITY_DESCRIPTIONS } from '../../shared/graphql/entity-descriptions';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { SoftwareProduct } from '../product/product.type';
import { ConformityProofKind, InclusionMode, RegisterEntryEventKind } from './entry.model';

@ObjectType({ description: 'Proof that a product meets the requirements of information security.' })
export class ConformityProof {
  @Field(() => ConformityProofKind, { description: 'Kind of the proof.' })
  kind!: ConformityProofKind;

  @Field(() => String, { nullable: true, description: 'Number of the proof; null when not recorded.' })
  number!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which the proof is valid; null when it has no term.',
  })
  validUntil!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ implements: NodeType, description: ENTITY_DESCRIPTIONS.RegisterEntry.type })
export class RegisterEntry {
  @Field(() => ID, { description: ENTITY_DESCRIPTIONS.RegisterEntry.id })
  id!: string;

  @Field({ description: 'Number of the entry in the register.' })
  number!: string;

  @Field(() => SoftwareProduct, { description: 'Product of the entry.' })
  product!: SoftwareProduct;

  @Field(() => InclusionMode, { description: 'Way by which the product entered the register (C-37, C-38).' })
  inclusionMode!: InclusionMode;

  @Field(() => LegalReference, {
    nullable: true,
    description: 'Clause of the transitional inclusion; null when the product entered by the general rules.',
  })
  inclusionBasis!: LegalReference | null;

  @Field(() => DateScalar, { description: 'Day of inclusion; the entry holds from it on.' })
  includedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of exclusion, on which the entry no longer holds; null while included.',
  })
  excludedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason of the exclusion; null while included or when not recorded.',
  })
  exclusionReason!: string | null;

  @Field({ description: 'Number of the decision on inclusion.' })
  decisionNumber!: string;

  @Field(() => ConformityProof, {
    nullable: true,
    description: 'Proof of conformity to information security; null when none is recorded, as C-37 allows.',
  })
  conformityProof!: ConformityProof | null;

  @Field({ description: 'Instant of the last change of the entry.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Version of the entry, to be sent with the next act on it.' })
  version!: number;

  @Field({ description: 'Whether the entry was invented for the sample data.' })
  isSynthetic!: boolean;
}

export const RegisterEntryConnection = connectionOf(RegisterEntry, 'RegisterEntry');

@ObjectType({ description: 'Act by which an entry of the register changed.' })
export class RegisterEntryEvent {
  @Field(() => Int, { description: 'Ordinal of the act in the life of the entry, from 1.' })
  ordinal!: number;

  @Field(() => RegisterEntryEventKind, { description: 'Kind of the act.' })
  kind!: RegisterEntryEventKind;

  @Field(() => DateScalar, { description: 'Day of the act.' })
  occurredOn!: string;

  @Field({ description: 'Number of the decision on which the act rests.' })
  decisionNumber!: string;

  @Field(() => String, { nullable: true, description: 'Reason of the act; null when not recorded.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Explanation of the act; null when none was given.' })
  explanation!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which the act was recorded; null for acts of before.',
  })
  recordedAt!: Date | null;

  @Field(() => LegalReference, {
    nullable: true,
    description:
      'Clause of the act; null when neither order has one: only transitional inclusion does (C-37, C-38).',
  })
  legalBasis!: LegalReference | null;
}

export const RegisterEntryEventConnection = connectionOf(RegisterEntryEvent, 'RegisterEntryEvent');
