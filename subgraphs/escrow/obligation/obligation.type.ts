import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { Deadline } from '../../shared/graphql/deadline.type';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { InformatizationObject, Organization, RegisterEntry } from '../links/links.type';
import { DepositObligationClause, DepositObligationState } from './obligation.model';

@ObjectType({
  implements: NodeType,
  description:
    'Duty of the owner or holder to deposit software with the operator, or to tell it that operation ended (E-7, E-11, E-14, E-19).',
})
export class DepositObligation {
  @Field(() => ID, { description: 'Opaque id of the duty.' })
  id!: string;

  @Field(() => DepositObligationClause, { description: 'Clause that opened the duty, for filters.' })
  clause!: DepositObligationClause;

  @Field(() => LegalReference, { description: 'Clause that orders the duty.' })
  legalBasis!: LegalReference;

  @Field(() => InformatizationObject, {
    nullable: true,
    description:
      'Object that was commissioned or ended (E-7, E-11); null for register software, or when the caller may not see it.',
  })
  object!: InformatizationObject | null;

  @Field(() => RegisterEntry, {
    nullable: true,
    description:
      'Entry of the included software (E-14, E-19); null for objects, or when the caller may not see it.',
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

  @Field(() => DepositObligationState, { description: 'Standing of the duty today.' })
  state!: DepositObligationState;

  @Field(() => Deadline, { description: 'Term of the duty with its count day by day.' })
  deadline!: Deadline;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the duty was done; null while it is open.',
  })
  fulfilledOn!: string | null;

  @Field({ description: 'Whether the duty was made for the sample data.' })
  isSynthetic!: boolean;
}

export const DepositObligationConnection = connectionOf(DepositObligation, 'DepositObligation');
