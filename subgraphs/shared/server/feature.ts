import type { EntityClass, MigrationClass } from '../database/data-source';
import type { EventConsumer } from '../events/event';
import type { PeerAnswer } from '../peers/peers';

/** What one feature folder brings to its subgraph; `module.ts` lists the features in the order of the law. */
export interface Feature {
  readonly entities?: readonly EntityClass[];
  readonly migrations?: readonly MigrationClass[];
  // biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes as bare functions
  readonly resolvers?: readonly Function[];
  /** Events of the registries that the feature acts on. */
  readonly consumers?: readonly EventConsumer[];
  /** Facts that the feature tells the other registries. */
  readonly answers?: readonly PeerAnswer[];
}
