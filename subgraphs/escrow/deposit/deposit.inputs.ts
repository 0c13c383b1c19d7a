import { Field, ID, InputType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { DateRange } from '../../shared/graphql/filters';
import { OrderDirection } from '../../shared/graphql/ordering';
import { DepositPath, DepositState, IntegrityState } from './deposit.model';

@InputType({
  description: 'Conditions on a list of deposits, joined by «and». A condition left out does not filter.',
})
export class DepositFilters {
  @Field(() => [DepositState], { nullable: true, description: 'States in which the deposit may be.' })
  states?: DepositState[] | null;

  @Field(() => [DepositPath], { nullable: true, description: 'Paths on which the deposit may be (E-3).' })
  paths?: DepositPath[] | null;

  @Field(() => [IntegrityState], {
    nullable: true,
    description: 'Outcomes that the latest check of the stored bytes may have.',
  })
  integrityStates?: IntegrityState[] | null;

  @Field(() => ID, { nullable: true, description: 'Object whose software is deposited.' })
  objectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Entry of the register whose software is deposited.' })
  registerEntryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Owner of the software.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Holder of the software.' })
  holderId?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Days in Almaty in which the deposit came to its state.',
  })
  stateSince?: DateRange | null;
}

export const DepositOrderField = describedEnum('DepositOrderField', 'Sort key of a list of deposits.', {
  NUMBER: 'Number of the deposit.',
  STATE_SINCE: 'Instant at which the deposit came to its state.',
});
export type DepositOrderField = keyof typeof DepositOrderField;

@InputType({ description: 'Ordering of a list of deposits; the id follows as the last key.' })
export class DepositOrder {
  @Field(() => DepositOrderField, { description: 'Sort key.' })
  field!: DepositOrderField;

  @Field(() => OrderDirection, { description: 'Direction of the sort.' })
  direction!: OrderDirection;
}
