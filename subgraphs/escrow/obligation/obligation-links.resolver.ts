import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Link } from '../links/links';
import { InformatizationObject, Organization, RegisterEntry } from '../links/links.type';
import { loadLatestObligation, loadObligationPage } from './obligation.loader';
import { DepositParty } from './obligation.model';
import type { DutiesOver, ObligationRow } from './obligation.store';
import { DepositObligation, DepositObligationConnection } from './obligation.type';

const COMMISSIONED: DutiesOver = { parent: 'object_id', clauses: ['7'] };
const TERMINATED: DutiesOver = { parent: 'object_id', clauses: ['11'] };
const INCLUDED: DutiesOver = { parent: 'register_entry_id', clauses: ['14', '19'] };

@Resolver(() => InformatizationObject)
export class ObjectObligationResolver {
  @FieldResolver(() => DepositObligation, {
    nullable: true,
    description:
      'Latest duty to deposit the software of the object, opened by its commissioning (E-7); null when there is none that the caller may see, or the escrow does not answer.',
  })
  depositObligation(
    @Root() object: Link,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObligationRow | null> {
    return loadLatestObligation(context, info, COMMISSIONED, object.uuid);
  }

  @FieldResolver(() => DepositObligation, {
    nullable: true,
    description:
      'Duty to tell the operator that operation of the object ended, opened by its end (E-11); null while there is none that the caller may see, or the escrow does not answer.',
  })
  terminationNoticeObligation(
    @Root() object: Link,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObligationRow | null> {
    return loadLatestObligation(context, info, TERMINATED, object.uuid);
  }
}

@Resolver(() => RegisterEntry)
export class EntryObligationResolver {
  @FieldResolver(() => DepositObligation, {
    nullable: true,
    description:
      'Latest duty to deposit the software of the entry (E-14, E-19); null when there is none that the caller may see, or the escrow does not answer.',
  })
  depositObligation(
    @Root() entry: Link,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObligationRow | null> {
    return loadLatestObligation(context, info, INCLUDED, entry.uuid);
  }
}

@Resolver(() => Organization)
export class OrganizationObligationsResolver {
  @FieldResolver(() => DepositObligationConnection, {
    nullable: true,
    description:
      'Duties of the organization over its deposits, first due first (E-7, E-11, E-14, E-19); null when the caller may see no duties, or the escrow does not answer.',
  })
  depositObligations(
    @Root() organization: Link,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('as', () => DepositParty, {
      defaultValue: 'OWNER',
      description: 'As which party the organization owes the deposit.',
    })
    party: DepositParty,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ObligationRow> | null> {
    return loadObligationPage(context, info, party, args, organization.uuid);
  }
}
