import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { InformatizationObject, Organization, RegisterEntry } from '../links/links.type';
import {
  ContentSection,
  ContentState,
  DepositAction,
  DepositPath,
  DepositState,
  IntegrityState,
} from './deposit.model';

@ObjectType({ description: 'Whether the stored bytes of a deposit are unchanged (Annex 4, 3.1.6).' })
export class DepositIntegrity {
  @Field(() => IntegrityState, { description: 'Outcome of the latest check.' })
  state!: IntegrityState;

  @Field(() => Date, { nullable: true, description: 'Instant of the latest check; null when never checked.' })
  checkedAt!: Date | null;
}

@ObjectType({ description: 'Kind of material of a deposit and whether it was handed in (E-5).' })
export class DepositContent {
  @Field(() => ContentSection, { description: 'Kind of the material.' })
  section!: ContentSection;

  @Field(() => ContentState, { description: 'Whether the material was handed in or declared absent.' })
  state!: ContentState;

  @Field(() => String, {
    nullable: true,
    description:
      'Why there is none, as the owner or holder declared it; null otherwise, and for whoever is neither a party nor the operator.',
  })
  reason!: string | null;

  @Field(() => LegalReference, { description: 'Clause that asks for the material.' })
  legalBasis!: LegalReference;
}

@ObjectType({ description: 'Step of a deposit on its path.' })
export class DepositTransition {
  @Field(() => Int, { description: 'Ordinal of the step in the life of the deposit, from 1.' })
  ordinal!: number;

  @Field(() => DepositAction, { description: 'Act that made the step.' })
  action!: DepositAction;

  @Field(() => DepositState, { nullable: true, description: 'State before the step; null for the first.' })
  fromState!: DepositState | null;

  @Field(() => DepositState, { description: 'State after the step.' })
  toState!: DepositState;

  @Field({ description: 'Instant of the step.' })
  occurredAt!: Date;

  @Field(() => LegalReference, { description: 'Clause that orders the act on the path of the deposit.' })
  legalBasis!: LegalReference;
}

export const DepositTransitionConnection = connectionOf(DepositTransition, 'DepositTransition');

@Directive('@key(fields: "id")')
@ObjectType({
  implements: NodeType,
  description:
    'Deposit of developed software, source codes and settings with the operator (E-3, E-5). Tells that and when, never what lies in it.',
})
export class Deposit {
  @Field(() => ID, { description: 'Opaque id of the deposit.' })
  id!: string;

  @Field({ description: 'Number of the deposit in the journal of both paths (E-3).' })
  number!: string;

  @Field(() => DepositPath, { description: 'Procedure by which the software is deposited (E-3).' })
  path!: DepositPath;

  @Field(() => DepositState, {
    description: 'State of the deposit. Changes only by the acts of E-7 to E-17.',
  })
  state!: DepositState;

  @Field(() => LegalReference, { description: 'Clause that orders the act by which the state was reached.' })
  stateBasis!: LegalReference;

  @Field({ description: 'Instant at which the deposit came to its state.' })
  stateSince!: Date;

  @Field({ description: 'Version of the deposited software, as its owner or holder labels it.' })
  versionLabel!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the application was sent (E-7, E-14); null for a draft.',
  })
  submittedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the operator accepted the material (E-9, E-17); null before it.',
  })
  acceptedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the operator refused (E-16); null when it did not.',
  })
  refusedOn!: string | null;

  @Field(() => InformatizationObject, {
    nullable: true,
    description:
      'Object whose software is deposited; null on the other path, or when the caller may not see it.',
  })
  object!: InformatizationObject | null;

  @Field(() => RegisterEntry, {
    nullable: true,
    description:
      'Entry of the register whose software is deposited; null on the other path, or when the caller may not see it.',
  })
  registerEntry!: RegisterEntry | null;

  @Field(() => Organization, {
    nullable: true,
    description: 'Owner of the software; null when it cannot be read.',
  })
  owner!: Organization | null;

  @Field(() => Organization, {
    nullable: true,
    description: 'Holder of the software; null when none is recorded.',
  })
  holder!: Organization | null;

  @Field(() => DepositIntegrity, { description: 'Whether the stored bytes are unchanged.' })
  integrity!: DepositIntegrity;

  @Field({ description: 'Whether the deposit was made for the sample data.' })
  isSynthetic!: boolean;
}

export const DepositConnection = connectionOf(Deposit, 'Deposit');
