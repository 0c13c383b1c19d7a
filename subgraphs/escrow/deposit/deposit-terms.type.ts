import { Field, ObjectType } from 'type-graphql';
import { Deadline } from '../../shared/graphql/deadline.type';
import { DepositDuty } from './deposit.model';

@ObjectType({ description: 'Term of the operator on the way of a deposit.' })
export class DepositTerm {
  @Field(() => DepositDuty, { description: 'What has to be done within the term.' })
  duty!: DepositDuty;

  @Field({
    description:
      'Whether the term only warns; true where the act leaves open from which day it runs and this day is the earlier (E-8).',
  })
  isWarning!: boolean;

  @Field(() => Deadline, { description: 'Term with its clause and its count day by day.' })
  deadline!: Deadline;
}
