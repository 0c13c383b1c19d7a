import { Field, ID, InputType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { DateRange } from '../../shared/graphql/filters';
import { OrderDirection } from '../../shared/graphql/ordering';
import { DepositObligationClause } from './obligation.model';

@InputType({
  description:
    'Conditions on a list of duties to deposit, joined by «and». A condition left out does not filter.',
})
export class DepositObligationFilters {
  @Field(() => Boolean, { nullable: true, description: 'Whether the duty is still to be done.' })
  isOpen?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the duty is still to be done and its last day has passed; never so without a term.',
  })
  isOverdue?: boolean | null;

  @Field(() => [DepositObligationClause], { nullable: true, description: 'Clauses that opened the duty.' })
  clauses?: DepositObligationClause[] | null;

  @Field(() => ID, { nullable: true, description: 'Owner of the software.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Holder of the software.' })
  holderId?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Days in which the last day of the term lies; leaves out duties without a term.',
  })
  dueOn?: DateRange | null;
}

export const DepositObligationOrderField = describedEnum(
  'DepositObligationOrderField',
  'Sort key of a list of duties to deposit.',
  {
    DUE_ON: 'Last day of the term; duties without a term come after all days.',
  },
);
export type DepositObligationOrderField = keyof typeof DepositObligationOrderField;

@InputType({ description: 'Ordering of a list of duties to deposit; the id follows as the last key.' })
export class DepositObligationOrder {
  @Field(() => DepositObligationOrderField, { description: 'Sort key.' })
  field!: DepositObligationOrderField;

  @Field(() => OrderDirection, { description: 'Direction of the sort.' })
  direction!: OrderDirection;
}
