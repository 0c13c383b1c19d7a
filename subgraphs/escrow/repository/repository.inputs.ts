import { Field, ID, InputType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { DateRange } from '../../shared/graphql/filters';
import { OrderDirection } from '../../shared/graphql/ordering';
import { DepositPath } from '../deposit/deposit.model';
import { EscrowRepositoryState } from './repository.type';

@InputType({
  description: 'Conditions on a list of repositories, joined by «and». A condition left out does not filter.',
})
export class EscrowRepositoryFilters {
  @Field(() => [EscrowRepositoryState], {
    nullable: true,
    description: 'States in which the repository may be.',
  })
  states?: EscrowRepositoryState[] | null;

  @Field(() => [DepositPath], { nullable: true, description: 'Paths that the repository may serve (E-3).' })
  paths?: DepositPath[] | null;

  @Field(() => ID, { nullable: true, description: 'Owner of the software.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Holder of the software.' })
  holderId?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Days in which the repository was generated (E-8).',
  })
  createdOn?: DateRange | null;
}

export const EscrowRepositoryOrderField = describedEnum(
  'EscrowRepositoryOrderField',
  'Sort key of a list of repositories.',
  {
    NUMBER: 'Number of the repository.',
    CREATED_ON: 'Day on which the repository was generated.',
  },
);
export type EscrowRepositoryOrderField = keyof typeof EscrowRepositoryOrderField;

@InputType({ description: 'Ordering of a list of repositories; the id follows as the last key.' })
export class EscrowRepositoryOrder {
  @Field(() => EscrowRepositoryOrderField, { description: 'Sort key.' })
  field!: EscrowRepositoryOrderField;

  @Field(() => OrderDirection, { description: 'Direction of the sort.' })
  direction!: OrderDirection;
}
