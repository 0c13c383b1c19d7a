import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requireSight } from '../../shared/graphql/guard';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { toGlobalId } from '../../shared/kernel/global-id';
import { findNormTables, findTablesByIds, type NormTableRow } from './calculation.store';
import { NormTable, NormTableLoadPayload } from './calculation.type';
import { NormTableLoadInput } from './norm-table.inputs';
import { checkNormTable, loadNormTable } from './norm-table.service';

interface LoadAnswer {
  readonly table: NormTableRow | null;
  readonly rowCount: number | null;
  readonly userErrors: UserErrorType[];
}

@Resolver(() => NormTable)
export class NormTableResolver {
  @Query(() => [NormTable], {
    description:
      'Latest revision of every loaded table of the cost method; a table not listed is not loaded (C-7).',
  })
  normTables(@Ctx() context: SubgraphContext): Promise<NormTableRow[]> {
    requireSight(context, 'law.read');
    return findNormTables(context.dataSource);
  }

  @Mutation(() => NormTableLoadPayload, {
    description:
      'Loads a table of the cost method, or only checks its file. By the administrator of the platform (C-7).',
  })
  async normTableLoad(
    @Arg('input', () => NormTableLoadInput, { description: 'Table and its file.' }) input: NormTableLoadInput,
    @Ctx() context: SubgraphContext,
  ): Promise<LoadAnswer> {
    const refused = (errors: Parameters<typeof toUserErrors>[0]): LoadAnswer => ({
      table: null,
      rowCount: null,
      userErrors: toUserErrors(errors, context.language),
    });
    const checked = checkNormTable(context, input);
    if (!checked.ok) return refused(checked.error);
    const rowCount = checked.value.rows.length;
    if (input.dryRun) return { table: null, rowCount, userErrors: [] };
    const result = await loadNormTable(context, input, checked.value);
    if (!result.ok) return refused(result.error);
    const [table] = await findTablesByIds(context.dataSource.manager, [result.value.subjectId]);
    return { table: table ? { ...table, rowCount } : null, rowCount, userErrors: [] };
  }

  @FieldResolver()
  id(@Root() table: NormTableRow): string {
    return toGlobalId('normTable', table.id);
  }
}
