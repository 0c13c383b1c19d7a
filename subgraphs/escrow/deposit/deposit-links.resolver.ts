import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Link } from '../links/links';
import { InformatizationObject, RegisterEntry } from '../links/links.type';
import { loadDepositPage, loadLatestDeposit } from './deposit.loader';
import type { DepositRow } from './deposit.store';
import { Deposit, DepositConnection } from './deposit.type';

@Resolver(() => InformatizationObject)
export class ObjectDepositsResolver {
  @FieldResolver(() => DepositConnection, {
    nullable: true,
    description:
      'Deposits of the software of the object, latest step first (E-3); null when the caller may see no deposits, or the escrow does not answer.',
  })
  deposits(
    @Root() object: Link,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<DepositRow> | null> {
    return loadDepositPage(context, info, 'object_id', args, object.uuid);
  }

  @FieldResolver(() => Deposit, {
    nullable: true,
    description:
      'Deposit of the object with the latest step; null when there is none that the caller may see, or the escrow does not answer.',
  })
  latestDeposit(
    @Root() object: Link,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositRow | null> {
    return loadLatestDeposit(context, info, 'object_id', object.uuid);
  }
}

@Resolver(() => RegisterEntry)
export class EntryDepositsResolver {
  @FieldResolver(() => DepositConnection, {
    nullable: true,
    description:
      'Deposits of the software of the entry, latest step first (E-3); null when the caller may see no deposits, or the escrow does not answer.',
  })
  deposits(
    @Root() entry: Link,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<DepositRow> | null> {
    return loadDepositPage(context, info, 'register_entry_id', args, entry.uuid);
  }
}
