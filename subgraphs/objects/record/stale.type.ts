import { Field, ObjectType } from 'type-graphql';
import { Deadline } from '../../shared/graphql/deadline.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { StakeholderRole } from '../object/object.model';

@ObjectType({ description: 'Duty to bring the record of an object up to date (C-4).' })
export class RecordDuty {
  @Field(() => LocalizedTextType, { description: 'What is to be done.' })
  action!: LocalizedTextType;

  @Field(() => [StakeholderRole], { description: 'Roles towards the object whose organizations owe it.' })
  owedBy!: StakeholderRole[];

  @Field(() => Deadline, { description: 'Since when it is owed; the Rules state no term.' })
  deadline!: Deadline;
}
