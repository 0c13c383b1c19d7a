import type { GraphQLResolveInfo } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { CommandResult } from '../../shared/database/carry-out';
import { selectedFieldsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { loadApplication } from './application.loader';
import type { ApplicationRow } from './application.store';
import { RegisterApplication } from './application.type';

export interface ApplicationAnswer {
  readonly application: ApplicationRow | null;
  readonly userErrors: UserErrorType[];
}

/** Payload type of a mutation on an application, named `<Mutation>Payload`. */
export function applicationPayload(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    description: 'Outcome of the mutation; see `userErrors` when nothing was changed.',
  })
  class Payload {
    @Field(() => RegisterApplication, {
      nullable: true,
      description: 'Application after the change; null when nothing was changed.',
    })
    application!: RegisterApplication | null;

    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }
  return Payload;
}

/** The outcome of a command as the payload of its mutation, with the application as it now is. */
export async function answerWithApplication(
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  result: CommandResult,
): Promise<ApplicationAnswer> {
  if (!result.ok) return { application: null, userErrors: toUserErrors(result.error, context.language) };
  const fields = selectedFieldsOf(info, 'application');
  return { application: await loadApplication(context, result.value.subjectId, fields), userErrors: [] };
}
