import type { GraphQLResolveInfo } from 'graphql';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import {
  columnsOf,
  selectedFields,
  selectedFieldsOf,
  selectedNodeFields,
} from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { seesRegister } from '../register-sight';
import { type EntryColumn, type EntryRow, findEntriesByIds } from './entry.store';

/** Columns behind each field of an entry and of its product, so that a query reads no more than it asks for. */
const FIELD_COLUMNS: Readonly<Record<string, readonly EntryColumn[]>> = {
  number: ['number'],
  product: ['productId'],
  'product.kind': ['product_kind'],
  'product.name': ['product_nameKk', 'product_nameRu', 'product_nameEn'],
  'product.version': ['product_version'],
  'product.purpose': ['product_purposeKk', 'product_purposeRu', 'product_purposeEn'],
  'product.functions': ['product_functionsKk', 'product_functionsRu', 'product_functionsEn'],
  'product.developerName': ['product_developerName'],
  'product.holder': ['product_holderId'],
  'product.rightBasis': ['product_rightBasis'],
  inclusionMode: ['inclusionMode'],
  inclusionBasis: ['inclusionMode'],
  status: ['includedOn', 'excludedOn'],
  includedOn: ['includedOn'],
  excludedOn: ['excludedOn'],
  exclusionReason: ['exclusionReason'],
  decisionNumber: ['decisionNumber'],
  conformityProof: ['conformityProof', 'conformityProofNumber', 'conformityValidUntil'],
  holder: ['holderId'],
  updatedAt: ['updatedAt'],
  isSynthetic: ['isSynthetic'],
  version: ['version'],
};

const JOINED = ['product'];

/** Columns for one entry; `typeName` leaves out fragments on other types, as in `_entities`. */
export function entryColumns(info: GraphQLResolveInfo, typeName?: string): readonly EntryColumn[] {
  return columnsOf(selectedFields(info, typeName, JOINED), FIELD_COLUMNS, ['id']);
}

/** Columns for the entry of a payload. */
export function entryPayloadColumns(info: GraphQLResolveInfo): readonly EntryColumn[] {
  return columnsOf(selectedFieldsOf(info, 'entry', JOINED), FIELD_COLUMNS, ['id']);
}

/** Columns for the entries of a connection. */
export function entryNodeColumns(info: GraphQLResolveInfo): readonly EntryColumn[] {
  return columnsOf(selectedNodeFields(info, JOINED), FIELD_COLUMNS, ['id']);
}

/** Entry by its bare uuid; null when there is none, or when the caller may not read the register. */
export async function loadEntry(
  context: SubgraphContext,
  id: string,
  columns: readonly EntryColumn[],
): Promise<EntryRow | null> {
  if (!seesRegister(context)) return null;
  return loaderOf<string, EntryRow | null>(context, `entry:${columns}`, async (ids) =>
    inOrder(ids, await findEntriesByIds(context.dataSource, ids, columns), (row) => row.id),
  ).load(id);
}
