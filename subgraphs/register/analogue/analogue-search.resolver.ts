import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { requireSight } from '../../shared/graphql/guard';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import {
  columnsOf,
  selectedFields,
  selectedFieldsOf,
  selectedNodeFields,
} from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithThing, type ThingAnswer, thingPayload } from '../../shared/graphql/thing-payload';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { Organization, type OrganizationStub, organizationStub } from '../links/organization';
import { AnalogueSearchFilters, AnalogueSearchRunInput } from './analogue.inputs';
import { type AnalogueRow, analoguePage } from './analogue.resolver';
import { findAnalogues } from './analogue.store';
import {
  AnalogueConnection,
  AnalogueSearch,
  AnalogueSearchConnection,
  AnalogueSearchRepetition,
} from './analogue.type';
import type { AnalogueResultEntity, AnalogueSearchEntity } from './analogue-search.entity';
import { runSearch } from './analogue-search.service';
import { findResults, findSearch, findSearchPage, type SearchColumn } from './analogue-search.store';
import { unknownWordsOf } from './search-plan.rules';

const AnalogueSearchRunPayload = thingPayload('AnalogueSearchRun', 'search', () => AnalogueSearch);

const FIELD_COLUMNS: Readonly<Record<string, readonly SearchColumn[]>> = {
  query: ['query'],
  functions: ['functions'],
  purpose: ['purpose'],
  asOf: ['asOf'],
  searchedAt: ['searchedAt'],
  searcher: ['searcherId'],
  resultCount: ['resultCount'],
  results: ['resultCount'],
  resultSha256: ['resultSha256'],
  registerPosition: ['position'],
  entriesInForce: ['entriesInForce'],
  thesaurusEdition: ['thesaurusEdition'],
  unknownWords: ['plan'],
};

const columnsFor = (fields: ReadonlySet<string>) => columnsOf(fields, FIELD_COLUMNS, ['id']);

@Resolver(() => AnalogueSearch)
export class AnalogueSearchResolver {
  @Mutation(() => AnalogueSearchRunPayload, {
    description:
      'Searches the register for analogues and keeps the search as evidence (C-14(3), C-23, C-28). By any person who acts for an organization.',
  })
  async analogueSearchRun(
    @Arg('input', () => AnalogueSearchRunInput, { description: 'What is searched for.' })
    input: AnalogueSearchRunInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThingAnswer> {
    const columns = columnsFor(selectedFieldsOf(info, 'search'));
    return answerWithThing(context, await runSearch(context, input), 'search', (id) =>
      findSearch(context.dataSource, requireSight(context, 'analogue-search.read'), id, columns),
    );
  }

  @Query(() => AnalogueSearch, {
    nullable: true,
    description:
      'Stored search by its id; null when there is none, or when it is of another organization and the caller has no role that judges by it.',
  })
  async analogueSearch(
    @Arg('id', () => ID, { description: 'Id of the search.' }) id: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnalogueSearchEntity | null> {
    return find(context, id, columnsFor(selectedFields(info)));
  }

  @Query(() => AnalogueSearchConnection, {
    description:
      'Stored searches that the caller may see, newest first: those of the own organization, or all.',
  })
  analogueSearches(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => AnalogueSearchFilters, { nullable: true, description: 'Conditions on the list.' })
    filterBy: AnalogueSearchFilters | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<AnalogueSearchEntity>> {
    const sight = requireSight(context, 'analogue-search.read');
    const columns = columnsFor(selectedNodeFields(info));
    return findSearchPage(context.dataSource, sight, filterBy ?? {}, args, columns);
  }

  @Query(() => AnalogueSearchRepetition, {
    nullable: true,
    description:
      'Carries a stored search out again on the register as it stood at its instant; entries that were excluded or amended later are found as they were. Null like `analogueSearch`.',
  })
  async analogueSearchRepeat(
    @Arg('id', () => ID, { description: 'Id of the search.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<AnalogueSearchRepetition | null> {
    const search = await find(context, id, ['asOf', 'plan', 'position', 'resultSha256']);
    if (!search) return null;
    const state = { position: search.position, day: search.asOf };
    const { count, sha256 } = await findAnalogues(context.dataSource, search.plan, state, { isHashed: true });
    return { isSame: sha256 === search.resultSha256, resultCount: count, resultSha256: sha256 };
  }

  @FieldResolver()
  id(@Root() row: AnalogueSearchEntity): string {
    return toGlobalId('analogueSearch', row.id);
  }

  @FieldResolver()
  registerPosition(@Root() row: AnalogueSearchEntity): string {
    return row.position;
  }

  @FieldResolver()
  unknownWords(@Root() { plan }: AnalogueSearchEntity): string[] {
    return unknownWordsOf(plan);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Organization for which the search was made; null when it cannot be read.',
  })
  searcher(@Root() row: AnalogueSearchEntity): OrganizationStub {
    return organizationStub(row.searcherId);
  }

  @FieldResolver(() => AnalogueConnection, {
    description: 'Results, best first: the best hundred are kept, `totalCount` tells how many there were.',
  })
  async results(
    @Root() { id, resultCount }: AnalogueSearchEntity,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<AnalogueRow>> {
    const rows = await loaderOf<string, AnalogueResultEntity[]>(context, 'analogueResults', async (ids) =>
      grouped(ids, await findResults(context.dataSource, ids), ({ searchId }) => searchId),
    ).load(id);
    return analoguePage(rows, resultCount, args);
  }
}

function find(
  context: SubgraphContext,
  id: string,
  columns: readonly SearchColumn[],
): Promise<AnalogueSearchEntity | null> {
  const sight = requireSight(context, 'analogue-search.read');
  const uuid = fromGlobalId('analogueSearch', id);
  return uuid ? findSearch(context.dataSource, sight, uuid, columns) : Promise.resolve(null);
}
