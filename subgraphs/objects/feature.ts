import type { EntityClass, MigrationClass } from '../shared/database/data-source';

/** What one feature folder brings to the subgraph; `module.ts` lists the features in the order of the law. */
export interface Feature {
  readonly entities?: readonly EntityClass[];
  readonly migrations?: readonly MigrationClass[];
  // biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes as bare functions
  readonly resolvers: readonly Function[];
}
