import type { SubgraphModule } from '../shared/server/subgraph';
import { RegisterEntryUseEntity } from './acquisition/entry-use.entity';
import { RegisterEntryUseResolver } from './acquisition/entry-use.resolver';
import { EntryUsesResolver, ObjectUsesResolver } from './acquisition/entry-uses.resolver';
import { RegisterEntryEntity, RegisterEntryEventEntity } from './entry/entry.entity';
import { RegisterEntryResolver, resolveEntryReference } from './entry/entry.resolver';
import { EntryHistoryResolver, RegisterEntryEventResolver } from './entry/history.resolver';
import { HolderEntriesResolver } from './entry/holder-entries.resolver';
import { resolveObjectReference } from './links/informatization-object';
import { resolveOrganizationReference } from './links/organization';
import { MIGRATIONS } from './migrations';
import { SoftwareProductEntity } from './product/product.entity';
import { SoftwareProductResolver } from './product/product.resolver';

/** The subgraph of the register of trusted software: its entries and their use by objects (C-14(3), C-20, C-26). */
export const REGISTER: SubgraphModule = {
  name: 'register',
  entities: [SoftwareProductEntity, RegisterEntryEntity, RegisterEntryEventEntity, RegisterEntryUseEntity],
  migrations: MIGRATIONS,
  schema: {
    resolvers: [
      SoftwareProductResolver,
      RegisterEntryResolver,
      EntryHistoryResolver,
      RegisterEntryEventResolver,
      HolderEntriesResolver,
      RegisterEntryUseResolver,
      EntryUsesResolver,
      ObjectUsesResolver,
    ],
    references: {
      InformatizationObject: resolveObjectReference,
      Organization: resolveOrganizationReference,
      RegisterEntry: resolveEntryReference,
    },
  },
};
