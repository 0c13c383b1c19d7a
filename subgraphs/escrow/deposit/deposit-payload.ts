import type { GraphQLResolveInfo } from 'graphql';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { CommandResult } from '../../shared/database/carry-out';
import { selectedFieldsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { loadDeposit } from './deposit.loader';
import type { DepositRow } from './deposit.store';
import { Deposit } from './deposit.type';

/** What every command on an existing deposit brings. */
@InputType()
export abstract class DepositCommandInput {
  @Field(() => ID, { description: 'Id of the deposit.' })
  depositId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}

export interface DepositAnswer {
  readonly deposit: DepositRow | null;
  readonly userErrors: UserErrorType[];
}

/** Payload type of a mutation on a deposit, named `<Mutation>Payload`. */
export function depositPayload(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    description: `Outcome of the mutation; see \`userErrors\` when nothing was changed.`,
  })
  class Payload {
    @Field(() => Deposit, {
      nullable: true,
      description: 'Deposit after the change; null when nothing was changed.',
    })
    deposit!: Deposit | null;

    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }
  return Payload;
}

/** The outcome of a command as the payload of its mutation, with the deposit as it now is. */
export async function answerWithDeposit(
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  result: CommandResult,
): Promise<DepositAnswer> {
  if (!result.ok) return { deposit: null, userErrors: toUserErrors(result.error, context.language) };
  const deposit = await loadDeposit(context, result.value.subjectId, selectedFieldsOf(info, 'deposit'));
  return { deposit, userErrors: [] };
}
