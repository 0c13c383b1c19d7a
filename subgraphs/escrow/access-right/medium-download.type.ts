import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { AccessPurpose } from './access-right.model';

@InputType({ description: 'Request to download one medium of a deposit.' })
export class DepositMediumDownloadInput {
  @Field(() => ID, { description: 'Id of the deposit.' })
  depositId!: string;

  @Field(() => Int, { description: 'Number of the medium.' })
  number!: number;

  @Field(() => AccessPurpose, {
    nullable: true,
    description: 'For what; left out, the registered right tells it.',
  })
  purpose?: AccessPurpose | null;
}

@ObjectType({
  description:
    'Leave to download one medium once, by the person and for the organization that it was issued to, with the same bearer token.',
})
export class MediumTicket {
  @Field({ description: 'Path of the `GET` request at the address of the graph.' })
  path!: string;

  @Field({ description: 'Instant at which the ticket ends.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'Outcome of the mutation; see `userErrors` when no ticket was issued.' })
export class DepositMediumDownloadPayload {
  @Field(() => MediumTicket, { nullable: true, description: 'Ticket; null when none was issued.' })
  ticket!: MediumTicket | null;

  @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}
