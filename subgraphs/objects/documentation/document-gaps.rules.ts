import type { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import type { DocumentKind } from './document.type';
import { PORTAL_DOCUMENTS, type PortalDocument } from './portal-documents';

/** What the rules need of a document that stands on the portal. */
export interface PlacedDocument {
  readonly kind: DocumentKind;
  /** Null for a document of the object as a whole. */
  readonly stage: LifeCycleStageKind | null;
  readonly hasCopy: boolean;
}

/** Documents of a stage (C-4). A development is agreed like a building, and again (C-6 to C-8, C-10). */
export function requiredDocuments(stage: LifeCycleStageKind): readonly PortalDocument[] {
  const asked = stage === 'DEVELOPMENT' ? 'BUILD' : stage;
  return PORTAL_DOCUMENTS.filter((document) => document.stage === asked);
}

/**
 * Every required document of a stage without an electronic copy (C-4). A copy of an earlier development does not
 * count for a new one by its kind alone: it must have been placed for that stage.
 */
export function documentGapsOf(
  stage: LifeCycleStageKind,
  placed: readonly PlacedDocument[],
): readonly PortalDocument[] {
  const counts = (document: PlacedDocument) =>
    document.hasCopy && (stage !== 'DEVELOPMENT' || document.stage === stage);
  const kinds = new Set(placed.filter(counts).map(({ kind }) => kind));
  return requiredDocuments(stage).filter(({ kind }) => !kinds.has(kind));
}
