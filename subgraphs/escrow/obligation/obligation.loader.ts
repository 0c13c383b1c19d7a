import type { GraphQLResolveInfo } from 'graphql';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import { sightOf } from '../../shared/graphql/guard';
import { nestedPage } from '../../shared/graphql/nested-list';
import { columnsOf, selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { DepositParty } from './obligation.model';
import {
  type DutiesOver,
  type ObligationColumn,
  type ObligationRow,
  obligationsOf,
  obligationsOver,
} from './obligation.store';

const FACTS: readonly ObligationColumn[] = ['clause', 'startedOn', 'fulfilledOn'];

/** Columns behind each field of a duty, so that a query reads no more than it asks for. */
const FIELD_COLUMNS: Readonly<Record<string, readonly ObligationColumn[]>> = {
  clause: ['clause'],
  legalBasis: ['clause'],
  object: ['objectId'],
  registerEntry: ['registerEntryId'],
  owner: ['ownerId'],
  holder: ['holderId'],
  state: FACTS,
  deadline: FACTS,
  fulfilledOn: ['fulfilledOn'],
  fulfilledBy: ['fulfilledById'],
  isSynthetic: ['isSynthetic'],
};

export function obligationColumns(fields: ReadonlySet<string>): readonly ObligationColumn[] {
  return columnsOf(fields, FIELD_COLUMNS, ['id']);
}

/** The duty over a thing that was opened last by one of the clauses; null when there is none that the caller may see. */
export async function loadLatestObligation(
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  over: DutiesOver,
  parentId: string,
): Promise<ObligationRow | null> {
  const sight = sightOf(context, 'deposit.read');
  if (!sight) return null;
  const columns = obligationColumns(selectedFields(info));
  const { nodes } = await nestedPage<ObligationRow, ObligationRow>(
    context,
    `obligations:${over.clauses}:${columns}`,
    obligationsOver(context.dataSource, sight, over, columns),
    { first: 1 },
    parentId,
  );
  return nodes[0] ?? null;
}

const PARTY_COLUMNS = { OWNER: 'owner_id', HOLDER: 'holder_id' } as const;

/** A page of the duties of an organization; null when the caller may see no duties at all. */
export async function loadObligationPage(
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  party: DepositParty,
  args: PageArgs,
  organizationId: string,
): Promise<Page<ObligationRow> | null> {
  const sight = sightOf(context, 'deposit.read');
  if (!sight) return null;
  const columns = obligationColumns(selectedNodeFields(info));
  const list = obligationsOf(context.dataSource, sight, PARTY_COLUMNS[party], columns);
  return nestedPage<ObligationRow, ObligationRow>(
    context,
    `obligations:${party}:${columns}`,
    list,
    args,
    organizationId,
  );
}
