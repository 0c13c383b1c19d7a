import { type ClassType, Field, ObjectType } from 'type-graphql';
import { UserErrorType } from '../../shared/graphql/user-error.type';

/** Payload type of a mutation on a thing of the platform, named `<Mutation>Payload`; `field` holds the thing. */
export function thingPayload(mutation: string, field: string, type: () => ClassType<object>) {
  @ObjectType(`${mutation}Payload`, {
    description: 'Outcome of the mutation; see `userErrors` when nothing was changed.',
  })
  class Payload {
    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }
  const description = 'The thing after the change; null when nothing was changed.';
  Field(type, { nullable: true, description })(Payload.prototype, field);
  return Payload;
}
