import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { arrayPage } from '../../shared/graphql/array-page';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { badInput } from '../../shared/graphql/page-request';
import { DateScalar } from '../../shared/graphql/scalars';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { entryColumns, loadEntry } from '../entry/entry.loader';
import type { EntryRow } from '../entry/entry.store';
import { RegisterEntry } from '../entry/entry.type';
import { requireRegister } from '../register-sight';
import type { RankedEntry } from './analogue.model';
import { searchRefusals, textsOf } from './analogue.rules';
import { findAnalogues, lastPosition, makePlan } from './analogue.store';
import { Analogue, AnalogueConnection } from './analogue.type';

export interface AnalogueRow extends RankedEntry {
  readonly rank: number;
}

/** A page of the best results, with the number of all. */
export function analoguePage(rows: readonly AnalogueRow[], count: number, args: PageArgs): Page<AnalogueRow> {
  return { ...arrayPage(rows, ({ entryId }) => entryId, args), totalCount: count };
}

@Resolver(() => Analogue)
export class AnalogueResolver {
  @Query(() => AnalogueConnection, {
    description:
      'Entries in force on a day that are similar to what is described, best first (C-14(3)): by name, purpose and functions in three languages, with synonyms, transliteration and misspellings. The best hundred can be paged through; `totalCount` counts all. Keeps nothing: see `analogueSearchRun`.',
  })
  async analogues(
    @Arg('query', () => String, { description: 'Name or description, at most 200 characters.' })
    query: string,
    @Arg('functions', () => [String], {
      nullable: true,
      description: 'Functions that are needed, at most ten.',
    })
    functions: string[] | null,
    @Arg('purpose', () => String, { nullable: true, description: 'Purpose, at most 200 characters.' })
    purpose: string | null,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'Day asked about. Default: today in Almaty.',
    })
    on: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<AnalogueRow>> {
    requireRegister(context);
    const question = { query, functions: functions ?? [], purpose: purpose ?? null };
    const day = on ?? context.today;
    const [refusal] = searchRefusals(question, day, context.today);
    if (refusal) throw badInput(refusal.path[1] ?? 'query', refusal.error.texts());
    const { dataSource } = context;
    const [plan, position] = await Promise.all([
      makePlan(dataSource, textsOf(question)),
      lastPosition(dataSource),
    ]);
    const { ranked, count } = await findAnalogues(dataSource, plan, { position, day });
    return analoguePage(
      ranked.map((result, index) => ({ ...result, rank: index + 1 })),
      count,
      args,
    );
  }

  @FieldResolver(() => RegisterEntry, {
    nullable: true,
    description: 'Entry itself; null when the caller may not read the register.',
  })
  entry(
    @Root() row: AnalogueRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntryRow | null> {
    return loadEntry(context, row.entryId, entryColumns(info));
  }
}
