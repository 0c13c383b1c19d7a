import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { DEFAULT_PAGE_SIZE } from '../../shared/graphql/connection';
import { requireSight } from '../../shared/graphql/guard';
import { type Money, tenge } from '../../shared/graphql/money.type';
import { pageRequestOf } from '../../shared/graphql/page-request';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import { CostGrouping, CostRanking, CostTotalFilters } from './totals.inputs';
import { findCostTotals, type TotalRow } from './totals.store';
import { CostTotal } from './totals.type';

@Resolver(() => CostTotal)
export class CostTotalResolver {
  @Query(() => [CostTotal], {
    description:
      'Totals of cost over the objects whose cost the caller may see, planned and spent, ranked with the largest first (C-6).',
  })
  costTotals(
    @Arg('groupBy', () => CostGrouping, { description: 'What the totals are grouped by.' })
    groupBy: CostGrouping,
    @Arg('filterBy', () => CostTotalFilters, { nullable: true, description: 'Conditions on the totals.' })
    filterBy: CostTotalFilters | null,
    @Arg('rankBy', () => CostRanking, {
      defaultValue: 'PLANNED',
      description: 'What the groups are ranked by.',
    })
    rankBy: CostRanking,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: 'Number of groups, 1 to 100.' })
    first: number,
    @Ctx() context: SubgraphContext,
  ): Promise<TotalRow[]> {
    const sight = requireSight(context, 'object.cost.read');
    const { size } = pageRequestOf({ first });
    const by = { grouping: groupBy, ranking: rankBy, first: size };
    return findCostTotals(context.dataSource, sight, filterBy ?? {}, by);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description:
      'Owner of the objects of the group; null when grouped by something else, or when it cannot be read.',
  })
  owner(
    @Root() row: TotalRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    const id = keyOf(row, 'OWNER');
    return typeof id === 'string' ? loadOrganization(context, id, selectedFields(info)) : null;
  }

  @FieldResolver()
  year(@Root() row: TotalRow): number | null {
    return keyOf(row, 'YEAR') as number | null;
  }

  @FieldResolver()
  stage(@Root() row: TotalRow): CostTotal['stage'] {
    return keyOf(row, 'STAGE') as CostTotal['stage'];
  }

  @FieldResolver()
  objectClass(@Root() row: TotalRow): CostTotal['objectClass'] {
    return keyOf(row, 'CLASS') as CostTotal['objectClass'];
  }

  @FieldResolver()
  phase(@Root() row: TotalRow): CostTotal['phase'] {
    return keyOf(row, 'PHASE') as CostTotal['phase'];
  }

  @FieldResolver()
  planned(@Root() row: TotalRow): Money {
    return tenge(row.planned);
  }

  @FieldResolver()
  actual(@Root() row: TotalRow): Money {
    return tenge(row.actual);
  }

  @FieldResolver()
  variance(@Root() row: TotalRow): Money {
    return tenge(row.variance);
  }
}

function keyOf(row: TotalRow, grouping: CostGrouping): TotalRow['key'] {
  return row.grouping === grouping ? row.key : null;
}
