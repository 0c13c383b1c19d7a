import { Field, ObjectType } from 'type-graphql';
import { UserErrorType } from '../../shared/graphql/user-error.type';

@ObjectType({ description: 'Leave to download one file, once, with the same bearer token.' })
export class DownloadTicket {
  @Field({ description: 'Path of the `GET` request at the address of the graph.' })
  path!: string;

  @Field({ description: 'Instant at which the ticket ends.' })
  expiresAt!: Date;
}

/** Payload type of a mutation that gives such a leave, named `<Mutation>Payload`. */
export function downloadPayload(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    description: 'Outcome of the mutation; see `userErrors` when there is no ticket.',
  })
  class Payload {
    @Field(() => DownloadTicket, { nullable: true, description: 'Ticket; null when there is none.' })
    ticket!: DownloadTicket | null;

    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }
  return Payload;
}
