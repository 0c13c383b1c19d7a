import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { CommandResult } from '../database/carry-out';
import type { SubgraphContext } from './subgraph-context';
import { UserErrorType } from './user-error.type';
import { toUserErrors } from './user-errors';

/** Payload type of a mutation on a thing, named `<Mutation>Payload`; `field` holds the thing. */
export function thingPayload(mutation: string, field: string, type: () => ClassType<object>) {
  @ObjectType(`${mutation}Payload`, {
    description: 'Outcome of the mutation; see `userErrors` when nothing was changed.',
  })
  class Payload {
    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }
  const description = 'Thing after the change; null when nothing was changed.';
  Field(type, { nullable: true, description })(Payload.prototype, field);
  return Payload;
}

export interface ThingAnswer {
  readonly userErrors: UserErrorType[];
  readonly [field: string]: unknown;
}

/** The outcome of a command as the payload of its mutation, with the thing as it now is. */
export async function answerWithThing(
  { language }: SubgraphContext,
  result: CommandResult,
  field: string,
  load: (id: string) => Promise<unknown>,
): Promise<ThingAnswer> {
  if (!result.ok) return { [field]: null, userErrors: toUserErrors(result.error, language) };
  return { [field]: await load(result.value.subjectId), userErrors: [] };
}
