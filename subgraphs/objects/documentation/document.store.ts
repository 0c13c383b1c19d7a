import type { DataSource } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import { TechnicalDocumentEntity } from './document.entity';
import type { TechnicalDocumentFilters } from './document.inputs';
import type { DocumentKind } from './document.type';

const BY_PLACED: Ordering = {
  name: 'PLACED_AT',
  expression: 'document.placed_at',
  type: 'timestamptz',
  direction: 'DESC',
};

/** Documents of an object, latest placed first. */
export function documentsOf(
  dataSource: DataSource,
  filters: TechnicalDocumentFilters,
  columns: readonly ColumnOf<TechnicalDocumentEntity>[],
): NestedList<TechnicalDocumentEntity> {
  const builder = () => {
    const documents = selectColumns(dataSource, TechnicalDocumentEntity, 'document', columns);
    if (filters.kinds) documents.andWhere('document.kind = ANY (:kinds)', { kinds: filters.kinds });
    if (filters.states) documents.andWhere('document.state = ANY (:states)', { states: filters.states });
    if (filters.hasElectronicCopy != null)
      documents.andWhere(`document.sha256 IS ${filters.hasElectronicCopy ? 'NOT NULL' : 'NULL'}`);
    if (!filters.isArchived) documents.andWhere('NOT document.is_archived');
    return documents;
  };
  return { builder, alias: 'document', parent: 'document.object_id', ordering: BY_PLACED };
}

export interface DocumentProof {
  readonly id: string;
  readonly objectId: string;
  readonly kind: DocumentKind;
  readonly state: 'PROJECT' | 'APPROVED';
  readonly approvedOn: string | null;
  readonly hasCopy: boolean;
}

/** What the rules need of the documents of the objects: kind, approval and whether a copy is there. */
export function findProofs(dataSource: DataSource, objectIds: readonly string[]): Promise<DocumentProof[]> {
  return selectColumns(dataSource, TechnicalDocumentEntity, 'document', [
    'id',
    'objectId',
    'kind',
    'state',
    'approvedOn',
  ])
    .addSelect('document.sha256 IS NOT NULL', 'hasCopy')
    .where('document.object_id = ANY (:objectIds) AND NOT document.is_archived', { objectIds })
    .orderBy('document.placed_at', 'DESC')
    .addOrderBy('document.id', 'DESC')
    .getRawMany<DocumentProof>();
}
