import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { nestedPage } from '../../shared/graphql/nested-list';
import { columnsOf, selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { relationsOf } from '../party/party.rules';
import type { VerificationEntity } from './verification.entity';
import { isComplete, verdictOf } from './verification.rules';
import { type VerificationColumn, verificationsOf } from './verification.store';
import { type VerificationState, VerificationSummary, type VerificationVerdict } from './verification.type';

const FIELD_COLUMNS: Readonly<Record<string, readonly VerificationColumn[]>> = {
  level: ['level'],
  startedAt: ['startedAt'],
  finishedAt: ['finishedAt'],
  verdict: ['mismatchCount'],
  mismatchCount: ['mismatchCount'],
  remarkCount: ['remarkCount'],
};

/** A check together with what the caller may read of it. */
interface VisibleVerification extends VerificationEntity {
  readonly showsCounts: boolean;
}

@Resolver(() => Deposit)
export class DepositVerificationResolver {
  @FieldResolver(() => VerificationSummary, {
    nullable: true,
    description: 'Latest check of the deposit; null when none was started (E-15).',
  })
  async verification(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VisibleVerification | null> {
    const columns = columnsOf(selectedFields(info), FIELD_COLUMNS, ['id', 'state']);
    const list = verificationsOf(context.dataSource, columns);
    const { nodes } = await nestedPage<VerificationEntity, VerificationEntity>(
      context,
      `verification:${columns}`,
      list,
      { first: 1 },
      deposit.id,
    );
    const relations = relationsOf(context.actor, deposit);
    const { allowed } = readPolicies.decide(context.actor, 'deposit.verification.read', { relations });
    return nodes[0] ? { ...nodes[0], showsCounts: allowed } : null;
  }
}

@Resolver(() => VerificationSummary)
export class VerificationResolver {
  @FieldResolver()
  verdict(@Root() row: VisibleVerification): VerificationVerdict | null {
    return verdictOf(row.state as VerificationState, row.mismatchCount);
  }

  @FieldResolver()
  mismatchCount(@Root() row: VisibleVerification): number | null {
    return countOf(row, row.mismatchCount);
  }

  @FieldResolver()
  remarkCount(@Root() row: VisibleVerification): number | null {
    return countOf(row, row.remarkCount);
  }
}

function countOf(row: VisibleVerification, count: number): number | null {
  return row.showsCounts && isComplete(row.state as VerificationState) ? count : null;
}
