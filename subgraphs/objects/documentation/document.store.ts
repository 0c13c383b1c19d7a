import type { DataSource, EntityManager } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
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
  /** Null for a document of the object as a whole. */
  readonly stage: LifeCycleStageKind | null;
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
    'stage',
    'state',
    'approvedOn',
  ])
    .addSelect('document.sha256 IS NOT NULL', 'hasCopy')
    .where('document.object_id = ANY (:objectIds) AND NOT document.is_archived', { objectIds })
    .orderBy('document.placed_at', 'DESC')
    .addOrderBy('document.id', 'DESC')
    .getRawMany<DocumentProof>();
}

/** A document by its bare uuid, whoever may see it. */
export function findDocument(manager: EntityManager, id: string): Promise<TechnicalDocumentEntity | null> {
  return manager.findOneBy(TechnicalDocumentEntity, { id });
}

/** Versions of a document in one language: each kind of an object has a line of its own in each language. */
export interface DocumentLine {
  readonly objectId: string;
  readonly kind: string;
  readonly language: string;
}

/** Number of the latest version; 0 before the first one. */
export async function latestVersion(manager: EntityManager, line: DocumentLine): Promise<number> {
  const { objectId, kind, language } = line;
  return (await manager.maximum(TechnicalDocumentEntity, 'version', { objectId, kind, language })) ?? 0;
}

/** Puts the versions of the line that stand in this state, and are not archived yet, into the archive. */
export async function archiveVersions(
  manager: EntityManager,
  { objectId, kind, language }: DocumentLine,
  state: 'PROJECT' | 'APPROVED',
): Promise<void> {
  const standing = { objectId, kind, language, state, isArchived: false };
  await manager.update(TechnicalDocumentEntity, standing, { isArchived: true });
}

/** Which of the hashes a document refers to. */
export async function findReferred(
  dataSource: DataSource,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows: { sha256: string }[] = await dataSource.query(
    'SELECT DISTINCT sha256 FROM technical_document WHERE sha256 = ANY ($1)',
    [hashes],
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}
