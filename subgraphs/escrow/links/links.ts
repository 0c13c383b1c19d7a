import type { ReferenceResolver } from '../../shared/graphql/subgraph-schema';
import { fromGlobalId, type IdKind, toGlobalId } from '../../shared/kernel/global-id';

/** An entity of another subgraph: what clients see of it here, and its bare uuid for the statements. */
export interface Link {
  readonly id: string;
  readonly uuid: string;
}

export function linkTo(kind: IdKind, uuid: string): Link {
  return { id: toGlobalId(kind, uuid), uuid };
}

/** The same for a column that may be empty. */
export function linkToOptional(kind: IdKind, uuid: string | null): Link | null {
  return uuid === null ? null : linkTo(kind, uuid);
}

/** Answers `{ id }` of an entity of another subgraph; whether it exists is for that subgraph to tell. */
export function resolveLink(kind: IdKind): ReferenceResolver {
  return ({ id }) => linkToOptional(kind, fromGlobalId(kind, id));
}

/**
 * The uuid of a filter as a list for `= ANY`; null when the filter is left out. A malformed id, or one of another
 * kind, matches nothing and so tells nothing.
 */
export function linkedUuids(kind: IdKind, id: string | null | undefined): readonly string[] | null {
  if (id == null) return null;
  const uuid = fromGlobalId(kind, id);
  return uuid ? [uuid] : [];
}
