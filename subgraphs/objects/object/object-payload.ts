import type { GraphQLResolveInfo } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { CommandResult } from '../../shared/database/carry-out';
import { selectedFieldsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { loadObject } from './object.loader';
import type { ObjectRow } from './object.store';
import { InformatizationObject } from './object.type';

export interface ObjectAnswer {
  readonly object: ObjectRow | null;
  readonly userErrors: UserErrorType[];
}

/** Payload type of a mutation on an object, named `<Mutation>Payload`. */
export function objectPayload(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    description: `Outcome of the mutation; see \`userErrors\` when nothing was changed.`,
  })
  class Payload {
    @Field(() => InformatizationObject, {
      nullable: true,
      description: 'Object after the change; null when nothing was changed.',
    })
    object!: InformatizationObject | null;

    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }
  return Payload;
}

/** The outcome of a command as the payload of its mutation, with the object as it now is. */
export async function answerWithObject(
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  result: CommandResult,
): Promise<ObjectAnswer> {
  if (!result.ok) return { object: null, userErrors: toUserErrors(result.error, context.language) };
  const object = await loadObject(context, result.value.subjectId, selectedFieldsOf(info, 'object'));
  return { object, userErrors: [] };
}
