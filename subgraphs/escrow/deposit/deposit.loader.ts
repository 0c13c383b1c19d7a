import type { GraphQLResolveInfo } from 'graphql';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import { sightOf } from '../../shared/graphql/guard';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { nestedPage } from '../../shared/graphql/nested-list';
import { columnsOf, selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import {
  type DepositColumn,
  type DepositParent,
  type DepositRow,
  depositsBelow,
  findDepositsByIds,
} from './deposit.store';

/** Columns behind each field of a deposit, so that a query reads no more than it asks for. */
const FIELD_COLUMNS: Readonly<Record<string, readonly DepositColumn[]>> = {
  number: ['number'],
  path: ['path'],
  state: ['state'],
  stateBasis: ['path', 'state', 'legacyRuleSet'],
  legacy: ['legacyRuleSet'],
  stateSince: ['stateSince'],
  versionLabel: ['versionLabel'],
  submittedOn: ['submittedOn'],
  acceptedOn: ['acceptedOn'],
  refusedOn: ['refusedOn'],
  repository: ['repositoryId'],
  object: ['objectId'],
  registerEntry: ['registerEntryId'],
  owner: ['ownerId'],
  holder: ['holderId'],
  integrity: ['integrityState', 'integrityCheckedAt'],
  // Who may read the counts depends on the parties.
  verification: ['ownerId', 'holderId'],
  // Who may read the form depends on the parties and on whether it is a draft; its remarks ask about the object.
  application: ['ownerId', 'holderId', 'state', 'objectId'],
  registration: ['ownerId', 'holderId'],
  buildDescription: ['ownerId', 'holderId'],
  media: ['ownerId', 'holderId'],
  directories: ['ownerId', 'holderId'],
  buildAttempts: ['ownerId', 'holderId'],
  certificate: ['ownerId', 'holderId'],
  handOverCertificate: ['ownerId', 'holderId', 'state'],
  verificationRuns: ['ownerId', 'holderId'],
  contents: ['ownerId', 'holderId'],
  refusal: ['ownerId', 'holderId'],
  remarks: ['ownerId', 'holderId'],
  filing: ['ownerId', 'holderId'],
  declaration: ['number', 'ownerId', 'holderId'],
  documents: ['ownerId', 'holderId'],
  agreement: ['ownerId', 'holderId'],
  personsWithAccess: ['ownerId', 'holderId'],
  confidentialReads: ['ownerId', 'holderId'],
  accessLimit: ['ownerId', 'holderId'],
  disclosureConsents: ['ownerId', 'holderId'],
  accessRequests: ['ownerId', 'holderId'],
  disclosureIncidents: ['ownerId', 'holderId'],
  isSynthetic: ['isSynthetic'],
};

export function depositColumns(fields: ReadonlySet<string>): readonly DepositColumn[] {
  return columnsOf(fields, FIELD_COLUMNS, ['id']);
}

/** Deposit by its bare uuid; null when there is none that the caller may see. */
export async function loadDeposit(
  context: SubgraphContext,
  id: string,
  fields: ReadonlySet<string>,
): Promise<DepositRow | null> {
  const sight = sightOf(context, 'deposit.read');
  if (!sight) return null;
  const columns = depositColumns(fields);
  return loaderOf<string, DepositRow | null>(context, `deposit:${columns}`, async (ids) =>
    inOrder(ids, await findDepositsByIds(context.dataSource, sight, ids, columns), (row) => row.id),
  ).load(id);
}

/** A page of the deposits below a parent; null when the caller may see no deposits at all. */
export async function loadDepositPage(
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  parent: DepositParent,
  args: PageArgs,
  parentId: string,
): Promise<Page<DepositRow> | null> {
  return depositPage(context, depositColumns(selectedNodeFields(info)), parent, args, parentId);
}

/** The deposit below a parent whose latest step is the latest; null when there is none that the caller may see. */
export async function loadLatestDeposit(
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  parent: DepositParent,
  parentId: string,
): Promise<DepositRow | null> {
  const columns = depositColumns(selectedFields(info));
  const page = await depositPage(context, columns, parent, { first: 1 }, parentId);
  return page?.nodes[0] ?? null;
}

async function depositPage(
  context: SubgraphContext,
  columns: readonly DepositColumn[],
  parent: DepositParent,
  args: PageArgs,
  parentId: string,
): Promise<Page<DepositRow> | null> {
  const sight = sightOf(context, 'deposit.read');
  if (!sight) return null;
  const list = depositsBelow(context.dataSource, sight, parent, columns);
  return nestedPage<DepositRow, DepositRow>(context, `deposits:${parent}:${columns}`, list, args, parentId);
}
