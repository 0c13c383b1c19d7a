import { Field, ObjectType } from 'type-graphql';
import { FileTicket } from '../../shared/graphql/file-ticket.type';
import { UserErrorType } from '../../shared/graphql/user-error.type';

/** Payload type of a mutation that gives leave to upload one file, named `<Mutation>Payload`. */
export function uploadPayload(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    description: 'Outcome of the mutation; see `userErrors` when there is no ticket.',
  })
  class Payload {
    @Field(() => FileTicket, { nullable: true, description: 'Ticket; null when there is none.' })
    ticket!: FileTicket | null;

    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }
  return Payload;
}
