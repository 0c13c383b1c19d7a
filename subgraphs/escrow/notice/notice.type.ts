import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { Deadline } from '../../shared/graphql/deadline.type';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { NodeType } from '../../shared/graphql/node';
import { Deposit } from '../deposit/deposit.type';
import { NoticeRecipient } from './notice.model';

@ObjectType({
  implements: NodeType,
  description: 'Notice about a deposit, sent with the act that it tells (E-9, E-10, E-16, E-17).',
})
export class Notice {
  @Field(() => ID, { description: 'Opaque id of the notice.' })
  id!: string;

  @Field(() => NoticeRecipient, { description: 'To whom the notice is sent.' })
  to!: NoticeRecipient;

  @Field(() => LegalReference, { description: 'Clause that orders the notice.' })
  legalBasis!: LegalReference;

  @Field(() => Deadline, { description: 'Term of the notice, from the act that it tells to its sending.' })
  deadline!: Deadline;

  @Field({ description: 'Instant at which the notice was sent.' })
  sentAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which the recipient acknowledged the notice; null before it.',
  })
  receivedAt!: Date | null;

  @Field(() => Deposit, {
    nullable: true,
    description: 'Deposit that the notice is about; null when the caller may not see it.',
  })
  deposit!: Deposit | null;
}

export const NoticeConnection = connectionOf(Notice, 'Notice');
