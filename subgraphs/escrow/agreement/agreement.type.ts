import { Field, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { AgreementState } from './agreement.model';

@ObjectType('AgreementSide', { description: 'Party of an agreement and whoever acts for it (Annex 4).' })
export class AgreementSideType {
  @Field(() => LocalizedTextType, { description: 'Name of the organization on the day.' })
  name!: LocalizedTextType;

  @Field({ description: 'Whoever represents the party.' })
  representative!: string;

  @Field({ description: 'What the authority rests on.' })
  authorityBasis!: string;
}

@ObjectType({
  description:
    'Agreement on confidentiality and non-disclosure between the owner or holder and the operator (E-14(2), Annex 4). That it exists, its standing and its days are no secret; what it says is for its parties (A4.5.4).',
})
export class Agreement {
  @Field(() => AgreementState, { description: 'Standing of the agreement.' })
  state!: AgreementState;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day that the text bears; null until the operator joined.',
  })
  concludedOn!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Instant of the signature that came last, from which the agreement holds (A4.5.1).',
  })
  validFrom!: Date | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Always null: the right of the owner lasts for its whole term, whatever is formal (A4.5.1).',
  })
  validTo!: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'Instant at which both parties had declared its end; null while they have not. What is confidential stays so.',
  })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Place; null for whoever is not a party (A4.5.4).' })
  place!: string | null;

  @Field(() => AgreementSideType, {
    nullable: true,
    description: 'Side of the owner or holder; null for whoever is not a party (A4.5.4).',
  })
  owner!: AgreementSideType | null;

  @Field(() => AgreementSideType, {
    nullable: true,
    description: 'Side of the operator; null until it joined, and for whoever is not a party (A4.5.4).',
  })
  operator!: AgreementSideType | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Clauses of the agreement in the language of the caller; null until the operator joined, and for whoever is not a party (A4.5.4).',
  })
  text!: string[] | null;
}
