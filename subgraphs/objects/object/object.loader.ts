import { sightOf } from '../../shared/graphql/guard';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { columnsOf } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { ORGANIZATION_COLUMNS } from '../organization/organization.loader';
import { findObjectsByIds, type ObjectColumn, type ObjectRow, PARTIES } from './object.store';

/** Columns behind each field of an object, so that a query reads no more than it asks for. */
const FIELD_COLUMNS: Readonly<Record<string, readonly ObjectColumn[]>> = {
  code: ['code'],
  name: ['nameKk', 'nameRu', 'nameEn'],
  abbreviation: ['abbreviation'],
  purpose: ['purposeKk', 'purposeRu', 'purposeEn'],
  kind: ['kind'],
  softwareCategory: ['softwareCategory'],
  governmentLevel: ['governmentLevel'],
  recordState: ['recordState'],
  isWorking: ['isWorking'],
  objectClass: ['objectClass'],
  isClassVerified: ['isClassVerified'],
  hosting: ['hosting'],
  networkAccess: ['networkAccess'],
  tasks: ['tasks'],
  isInBudget: ['isInBudget'],
  stage: ['stage'],
  stageSince: ['stageSince'],
  phase: ['stage', 'commissionedOn'],
  commissionedOn: ['commissionedOn'],
  terminatedOn: ['terminatedOn'],
  operationDuties: ['stage', 'commissionedOn'],
  warranty: ['commissionedOn'],
  owner: ['ownerId'],
  holder: ['holderId'],
  version: ['version'],
  recordedAt: ['recordedAt'],
  updatedAt: ['updatedAt'],
  confirmedOn: ['confirmedOn'],
  staleSince: ['confirmedOn'],
  recordDuty: ['confirmedOn'],
  procedure: ['procedure'],
  subject: ['subject'],
  publicFunction: ['publicFunctionKk', 'publicFunctionRu', 'publicFunctionEn'],
  beneficiary: ['beneficiaryId'],
  isSynthetic: ['isSynthetic'],
  readiness: ['stage'],
  availableActions: ['stage'],
  operationCostSupport: [
    'purposeRu',
    'objectClass',
    'hosting',
    'holderId',
    'recordState',
    'commissionedOn',
    'terminatedOn',
  ],
};

/** Columns of the organizations that are read with a card, by the fields asked below them: `owner.name`. */
const PARTY_COLUMNS = Object.fromEntries(
  PARTIES.flatMap((party) => [
    [`${party}.id`, [`${party}_id`]],
    ...Object.entries(ORGANIZATION_COLUMNS).map(([field, columns]) => [
      `${party}.${field}`,
      [`${party}_id`, ...columns.map((column) => `${party}_${column}`)],
    ]),
  ]),
) as Readonly<Record<string, readonly ObjectColumn[]>>;

/** @param fields names of the fields; with `owner.name` and the like the organization is read in the same statement */
export function objectColumns(fields: ReadonlySet<string>): readonly ObjectColumn[] {
  return columnsOf(fields, { ...FIELD_COLUMNS, ...PARTY_COLUMNS }, ['id']);
}

/** Object by its bare uuid; null when there is none that the caller may see. */
export async function loadObject(
  context: SubgraphContext,
  id: string,
  fields: ReadonlySet<string>,
): Promise<ObjectRow | null> {
  const sight = sightOf(context, 'object.read');
  if (!sight) return null;
  const columns = objectColumns(fields);
  return loaderOf<string, ObjectRow | null>(context, `object:${columns}`, async (ids) =>
    inOrder(ids, await findObjectsByIds(context.dataSource, sight, ids, columns), (row) => row.id),
  ).load(id);
}
