import { sightOf } from '../../shared/graphql/guard';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { columnsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import {
  type ActColumn,
  type ApplicationColumn,
  type ApplicationRow,
  findApplicationsByIds,
} from './application.store';

/** Columns behind each field of an application, so that a query reads no more than it asks for. */
const FIELD_COLUMNS: Readonly<Record<string, readonly ApplicationColumn[]>> = {
  version: ['version'],
  kind: ['kind'],
  inclusionMode: ['inclusionMode'],
  state: ['state'],
  content: ['content'],
  draftedAt: ['draftedAt'],
  updatedAt: ['updatedAt'],
  submittedOn: ['submittedOn'],
  checkedOn: ['checkedOn'],
  dueOn: ['dueOn'],
  remarks: ['remarks'],
  recommendation: ['recommendation', 'protocolNumber', 'recommendedOn'],
  decision: ['outcome', 'decisionNumber', 'decidedOn', 'reasonCode', 'explanation', 'decidedBy'],
  completenessDeadline: ['state', 'submittedOn', 'checkedOn'],
  reviewDeadline: ['state', 'checkedOn', 'recommendedOn'],
  decisionDeadline: ['recommendedOn', 'decidedOn'],
  availableActions: ['state', 'applicantId'],
  applicant: ['applicantId'],
  entry: ['entryId'],
  object: ['objectId'],
  initiative: ['initiative'],
  tender: ['tenderId'],
  termsOfReferenceId: ['termsOfReferenceId'],
};

const ACT_COLUMNS: Readonly<Record<string, readonly ActColumn[]>> = {
  ordinal: ['ordinal'],
  action: ['action'],
  state: ['state'],
  occurredAt: ['occurredAt'],
  organization: ['organizationId'],
  remarks: ['remarks'],
  content: ['content'],
  evidence: ['evidence'],
};

export function applicationColumns(fields: ReadonlySet<string>): readonly ApplicationColumn[] {
  return columnsOf(fields, FIELD_COLUMNS, ['id']);
}

export function actColumns(fields: ReadonlySet<string>): readonly ActColumn[] {
  return columnsOf(fields, ACT_COLUMNS, ['id']);
}

/** Application by its bare uuid; null when there is none that the caller may see. */
export async function loadApplication(
  context: SubgraphContext,
  id: string,
  fields: ReadonlySet<string>,
): Promise<ApplicationRow | null> {
  const sight = sightOf(context, 'register.application.read');
  if (!sight) return null;
  const columns = applicationColumns(fields);
  return loaderOf<string, ApplicationRow | null>(context, `application:${columns}`, async (ids) =>
    inOrder(ids, await findApplicationsByIds(context.dataSource, sight, ids, columns), (row) => row.id),
  ).load(id);
}
