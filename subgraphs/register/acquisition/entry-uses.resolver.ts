import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Directive, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { loaderOf } from '../../shared/graphql/loader';
import { nestedPage } from '../../shared/graphql/nested-list';
import { columnsOf, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { EntryRow } from '../entry/entry.store';
import { RegisterEntry } from '../entry/entry.type';
import { InformatizationObject, type ObjectStub } from '../links/informatization-object';
import { seesEveryObject, seesRegister } from '../register-sight';
import { RegisterEntryUseFilters } from './entry-use.inputs';
import { countEntriesInUse, type UseColumn, type UseRow, usesOf } from './entry-use.store';
import { RegisterEntryUseConnection } from './entry-use.type';

const FIELD_COLUMNS: Readonly<Record<string, readonly UseColumn[]>> = {
  entry: ['entryId'],
  object: ['objectId'],
  form: ['form'],
  legalBasis: ['form'],
  exclusiveRights: ['form'],
  startedOn: ['startedOn'],
  endedOn: ['endedOn'],
};

const HIDDEN = 'null when the caller may not read the register';

interface Asked {
  readonly args: PageArgs;
  readonly filters: RegisterEntryUseFilters;
  readonly info: GraphQLResolveInfo;
}

function usesPage(
  context: SubgraphContext,
  parent: 'object' | 'entry',
  parentId: string,
  { args, filters, info }: Asked,
): Promise<Page<UseRow>> {
  const columns = columnsOf(selectedNodeFields(info), FIELD_COLUMNS, ['id']);
  const list = usesOf(context.dataSource, parent, filters, context.today, columns);
  return nestedPage(context, `uses:${parent}:${columns}:${JSON.stringify(filters)}`, list, args, parentId);
}

@Resolver(() => RegisterEntry)
export class EntryUsesResolver {
  @FieldResolver(() => RegisterEntryUseConnection, {
    nullable: true,
    description:
      'Uses of the entry by informatization objects, latest first; null unless the caller may see every object (C-4).',
  })
  async uses(
    @Root() entry: EntryRow,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => RegisterEntryUseFilters, {
      nullable: true,
      description: 'Conditions on the list.',
    })
    filterBy: RegisterEntryUseFilters | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<UseRow> | null> {
    if (!seesEveryObject(context)) return null;
    return usesPage(context, 'entry', entry.id, { args, filters: filterBy ?? {}, info });
  }
}

/** What the register adds to an informatization object. */
@Resolver(() => InformatizationObject)
export class ObjectUsesResolver {
  @Directive('@requires(fields: "code")')
  @FieldResolver(() => RegisterEntryUseConnection, {
    nullable: true,
    description: `Uses of entries of the register by the object, latest first (C-20, C-26); ${HIDDEN}.`,
  })
  async registerUses(
    @Root() object: ObjectStub,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => RegisterEntryUseFilters, {
      nullable: true,
      description: 'Conditions on the list.',
    })
    filterBy: RegisterEntryUseFilters | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<UseRow> | null> {
    if (!seesRegister(context)) return null;
    return usesPage(context, 'object', object.uuid, { args, filters: filterBy ?? {}, info });
  }

  @Directive('@requires(fields: "code")')
  @FieldResolver(() => Int, {
    nullable: true,
    description: `Number of different entries of the register that the object uses today in Almaty; ${HIDDEN}.`,
  })
  async registerEntryCount(
    @Root() object: ObjectStub,
    @Ctx() context: SubgraphContext,
  ): Promise<number | null> {
    if (!seesRegister(context)) return null;
    return loaderOf<string, number>(context, 'registerEntryCount', (ids) =>
      countEntriesInUse(context.dataSource, ids, context.today),
    ).load(object.uuid);
  }
}
