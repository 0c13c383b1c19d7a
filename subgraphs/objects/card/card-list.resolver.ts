import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { arrayPage } from '../../shared/graphql/array-page';
import { type Page, PageArgs, toldPage } from '../../shared/graphql/connection';
import { nestedPage } from '../../shared/graphql/nested-list';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { answerWithObject, type ObjectAnswer } from '../object/object-payload';
import type { KeptEntry } from '../record/card-history.rules';
import { InformatizationObjectCard } from '../record/card-history.type';
import type { CardEntryEntity } from './card-entry.entity';
import type { CardList } from './card-list.model';
import { addEntry, changeEntry, endEntry } from './card-list.service';
import { entriesOf } from './card-list.store';
import { type EntryAddInput, type EntryChangeInput, type EntryEndInput, entryTypes } from './card-list.type';
import { CARD_LISTS } from './card-lists';
import { toldEntry } from './told-entry';

const BY = 'By the owner, holder or organization of the object (C-4).';

/** Lists of a card as a version keeps it; null on a version from before the portal asked for them. */
interface VersionRow {
  readonly cardEntries?: Readonly<Record<string, readonly KeptEntry[]>> | null;
}

/** Fields and acts of one list of the card. */
function resolversOf(list: CardList) {
  const { Connection, Add, Change, End } = entryTypes(list);
  const { name, noun, type, description } = list;

  @Resolver(() => InformatizationObject)
  class ObjectListResolver {
    @FieldResolver(() => Connection, { description: `${description} By name, past and present.` })
    async [name](
      @Root() object: ObjectRow,
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() context: SubgraphContext,
    ): Promise<Page<object>> {
      const entries = entriesOf(context.dataSource, name);
      const page = await nestedPage<KeptEntry, CardEntryEntity>(context, name, entries, args, object.id);
      return toldPage(page, (entry) => toldEntry(list, entry));
    }
  }

  @Resolver(() => InformatizationObjectCard)
  class CardListResolver {
    @FieldResolver(() => Connection, {
      nullable: true,
      description: `${description} As the version kept it; null on a version from before the list was kept.`,
    })
    [name](@Root() { cardEntries }: VersionRow, @Args(() => PageArgs) args: PageArgs): Page<object> | null {
      if (!cardEntries) return null;
      const page = arrayPage(cardEntries[name] ?? [], ({ id }) => id, args);
      return toldPage(page, (entry) => toldEntry(list, entry));
    }
  }

  @Resolver()
  class CommandResolver {
    @Mutation(() => Add.Payload, { name: `${noun}Add`, description: `Adds a ${type} to the card. ${BY}` })
    async add(
      @Arg('input', () => Add.Input, { description: 'Entry that begins.' }) input: EntryAddInput,
      @Ctx() context: SubgraphContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<ObjectAnswer> {
      return answerWithObject(context, info, await addEntry(context, list, input));
    }

    @Mutation(() => Change.Payload, {
      name: `${noun}Change`,
      description: `Changes a ${type} in force on the card. ${BY}`,
    })
    async change(
      @Arg('input', () => Change.Input, { description: 'Entry with what changes of it.' })
      input: EntryChangeInput,
      @Ctx() context: SubgraphContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<ObjectAnswer> {
      return answerWithObject(context, info, await changeEntry(context, list, input));
    }

    @Mutation(() => End.Payload, { name: `${noun}End`, description: `Ends a ${type} on the card. ${BY}` })
    async end(
      @Arg('input', () => End.Input, { description: 'Entry that ends.' }) input: EntryEndInput,
      @Ctx() context: SubgraphContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<ObjectAnswer> {
      return answerWithObject(context, info, await endEntry(context, list, input));
    }
  }
  return [ObjectListResolver, CardListResolver, CommandResolver];
}

export const CARD_LIST_RESOLVERS = CARD_LISTS.flatMap(resolversOf);
