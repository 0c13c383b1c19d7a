import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { DeadlineDay } from '../../shared/graphql/deadline.type';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { InformatizationObject } from '../object/object.type';
import { DutyKind, DutyParty, OperationDutyCode } from './operation.model';

@ObjectType({
  implements: NodeType,
  description: 'Open duty over an object: what must be done, by whom, by when.',
})
export class Duty {
  @Field(() => ID, { description: 'Opaque id of the duty; the same while the duty is open.' })
  id!: string;

  @Field(() => DutyKind, { description: 'Kind of the duty.' })
  kind!: DutyKind;

  @Field(() => LocalizedTextType, { description: 'What must be done.' })
  title!: LocalizedTextType;

  @Field(() => InformatizationObject, {
    nullable: true,
    description: 'Object that the duty is about; null when the caller may not see it.',
  })
  object!: InformatizationObject | null;

  @Field(() => DutyParty, { description: 'Who has to carry the duty out.' })
  party!: DutyParty;

  @Field(() => OperationDutyCode, {
    nullable: true,
    description: 'Duty of operation; null for a duty of another kind.',
  })
  operationDuty!: OperationDutyCode | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the warranty claim; null for a duty of another kind.',
  })
  warrantyClaimId!: string | null;

  @Field(() => DateScalar, { description: 'Day of the event that started the duty.' })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null when no term is stated.' })
  dueOn!: string | null;

  @Field(() => LocalizedTextType, { description: 'Term in words, for example «no term stated».' })
  termText!: LocalizedTextType;

  @Field({ description: 'Whether the last day has passed; never true without a term.' })
  isOverdue!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Working days left after today to the last day; negative once overdue; null without a term.',
  })
  daysLeft!: number | null;

  @Field({ description: 'Whether a duty that is not kept is explained.' })
  isExplained!: boolean;

  @Field(() => String, { nullable: true, description: 'Why the duty is not kept; null when not explained.' })
  explanation!: string | null;

  @Field(() => LegalReference, { description: 'Clause that lays the duty down.' })
  legalBasis!: LegalReference;

  @Field(() => [DeadlineDay], { description: 'Count of the term day by day; empty without a term.' })
  trace!: DeadlineDay[];
}

export const DutyConnection = connectionOf(Duty, 'Duty');
