import type { EntityClass, MigrationClass } from '../database/data-source';
import type { EventConsumer } from '../events/event';
import type { BareClass } from '../graphql/subgraph-schema';
import type { PeerAnswer } from '../peers/peers';

/** What one feature folder brings to its subgraph; `module.ts` lists the features in the order of the law. */
export interface Feature {
  readonly entities?: readonly EntityClass[];
  readonly migrations?: readonly MigrationClass[];
  readonly resolvers?: readonly BareClass[];
  /** Events of the registries that the feature acts on. */
  readonly consumers?: readonly EventConsumer[];
  /** Facts that the feature tells the other registries. */
  readonly answers?: readonly PeerAnswer[];
}
