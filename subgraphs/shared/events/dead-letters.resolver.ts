import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { SubgraphName } from '../access/gateway-proof';
import { type Page, PageArgs } from '../graphql/connection';
import { requireSight } from '../graphql/guard';
import type { SubgraphContext } from '../graphql/subgraph-context';
import { UserErrorType } from '../graphql/user-error.type';
import { toUserErrors } from '../graphql/user-errors';
import { toGlobalId } from '../kernel/global-id';
import { DeadLetterEntity } from './dead-letter.entity';
import { resendDeadLetter } from './dead-letter.service';
import { findDeadLetters } from './dead-letter.store';
import { DeadLetter, DeadLetterConnection, DeadLetterResendInput } from './dead-letter.type';

@Resolver(() => DeadLetter)
class DeadLetterResolver {
  @FieldResolver()
  id(@Root() row: DeadLetterEntity): string {
    return toGlobalId('deadLetter', row.id);
  }
}

/** Undelivered events of one registry: each has a query and a mutation of its own, named after it. */
export function deadLettersOf(registry: SubgraphName) {
  const mutation = `${registry}DeadLetterResend`;
  const typeName = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;

  @InputType(`${typeName}Input`, { description: `Undelivered event of the registry ${registry}.` })
  class Input extends DeadLetterResendInput {}

  @ObjectType(`${typeName}Payload`, {
    description: 'Outcome of the mutation; see `userErrors` when nothing was changed.',
  })
  class Payload {
    @Field(() => ID, {
      nullable: true,
      description: 'Id of the event that is sent again; null when nothing was changed.',
    })
    deadLetterId!: string | null;

    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }

  @Resolver()
  class DeadLettersResolver {
    @Query(() => DeadLetterConnection, {
      name: `${registry}DeadLetters`,
      description: `Events that the registry ${registry} could not deliver to another one, the oldest first. For the operator and the internal auditor.`,
    })
    list(
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() context: SubgraphContext,
    ): Promise<Page<DeadLetterEntity>> {
      requireSight(context, 'dead-letter.read');
      return findDeadLetters(context.dataSource, args);
    }

    @Mutation(() => Payload, {
      name: mutation,
      description: `Sends an undelivered event of the registry ${registry} once more. By the operator.`,
    })
    async resend(
      @Arg('input', () => Input, { description: 'What is sent again.' }) input: Input,
      @Ctx() context: SubgraphContext,
    ): Promise<Payload> {
      const result = await resendDeadLetter(context, mutation, input);
      if (!result.ok) return { deadLetterId: null, userErrors: toUserErrors(result.error, context.language) };
      return { deadLetterId: toGlobalId('deadLetter', result.value.subjectId), userErrors: [] };
    }
  }

  return { entities: [DeadLetterEntity], resolvers: [DeadLettersResolver, DeadLetterResolver] };
}
