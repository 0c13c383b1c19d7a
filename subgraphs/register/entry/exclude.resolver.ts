import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { requireRegister } from '../register-sight';
import { entryPayloadColumns, loadEntry } from './entry.loader';
import type { EntryRow } from './entry.store';
import { RegisterEntry } from './entry.type';
import { RegisterEntryExcludeInput } from './exclude.inputs';
import { excludeByKeeper } from './exclude.service';
import { ReasonUse } from './reason.model';
import { type RegisterReason, reasonsOn } from './reason.rules';
import { RegisterReasonType } from './reason.type';

@ObjectType({ description: 'Outcome of the mutation; see `userErrors` when nothing was changed.' })
export class RegisterEntryExcludePayload {
  @Field(() => RegisterEntry, {
    nullable: true,
    description: 'Entry after the change; null when nothing was changed.',
  })
  entry!: RegisterEntry | null;

  @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}

@Resolver()
export class EntryExcludeResolver {
  @Query(() => [RegisterReasonType], {
    description:
      'Reasons of refusal and exclusion that may be given on a day, from the dated reference table.',
  })
  registerReasons(
    @Arg('use', () => ReasonUse, { nullable: true, description: 'What for. Default: both uses.' })
    use: ReasonUse | null | undefined,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Day. Default: today in Almaty.' })
    on: string | null,
    @Ctx() context: SubgraphContext,
  ): RegisterReason[] {
    requireRegister(context);
    return reasonsOn(use ?? null, on ?? context.today);
  }

  @Mutation(() => RegisterEntryExcludePayload, {
    description:
      'Excludes an entry with a reason and from a day on; its product may not be acquired from then (C-20). By the keeper of the register.',
  })
  async registerEntryExclude(
    @Arg('input', () => RegisterEntryExcludeInput, { description: 'What is excluded and why.' })
    input: RegisterEntryExcludeInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<{ entry: EntryRow | null; userErrors: UserErrorType[] }> {
    const result = await excludeByKeeper(context, input);
    if (!result.ok) return { entry: null, userErrors: toUserErrors(result.error, context.language) };
    const entry = await loadEntry(context, result.value.subjectId, entryPayloadColumns(info));
    return { entry, userErrors: [] };
  }
}
