import type { DataSource, EntityManager } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import { TermsOfReferenceEntity } from './terms-of-reference.entity';
import type { TermsOfReferenceFilters } from './terms-of-reference.inputs';
import type { TermsState, TermsSubjectKind } from './terms-of-reference.type';

const NEWEST: Ordering = { name: 'NEWEST', expression: 'terms.ordinal', type: 'smallint', direction: 'DESC' };

/** Terms of reference of an object, newest first. */
export function termsOf(
  dataSource: DataSource,
  filters: TermsOfReferenceFilters,
  columns: readonly ColumnOf<TermsOfReferenceEntity>[],
): NestedList<TermsOfReferenceEntity> {
  const builder = () => {
    const list = selectColumns(dataSource, TermsOfReferenceEntity, 'terms', columns);
    if (filters.subjectKinds)
      list.andWhere('terms.subject_kind = ANY (:subjects)', { subjects: filters.subjectKinds });
    if (filters.states) list.andWhere('terms.state = ANY (:states)', { states: filters.states });
    return list;
  };
  return { builder, alias: 'terms', parent: 'terms.object_id', ordering: NEWEST };
}

type LatestTerms = TermsOfReferenceEntity & { readonly state: TermsState };

/** Latest version for the subject; null when there is none. */
export function findLatest(
  transaction: EntityManager,
  objectId: string,
  subjectKind: TermsSubjectKind,
): Promise<LatestTerms | null> {
  return transaction.findOne(TermsOfReferenceEntity, {
    where: { objectId, subjectKind },
    order: { version: 'DESC' },
  }) as Promise<LatestTerms | null>;
}
