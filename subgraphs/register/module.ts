import { deadLettersOf } from '../shared/events/dead-letters.resolver';
import { USER_ERROR_TYPES } from '../shared/graphql/user-error.type';
import type { Feature } from '../shared/server/feature';
import type { SubgraphModule } from '../shared/server/subgraph';
import { ACQUISITION } from './acquisition/acquisition.feature';
import { RegisterEntryUseEntity } from './acquisition/entry-use.entity';
import { RegisterEntryUseResolver } from './acquisition/entry-use.resolver';
import { EntryUsesResolver, ObjectUsesResolver } from './acquisition/entry-uses.resolver';
import { ANALOGUE } from './analogue/analogue.feature';
import { APPLICATION_FEATURE } from './application/application.feature';
import { RegisterEntryEntity, RegisterEntryEventEntity } from './entry/entry.entity';
import { ENTRY } from './entry/entry.feature';
import { RegisterEntryResolver, resolveEntryReference } from './entry/entry.resolver';
import { EntryHistoryResolver, RegisterEntryEventResolver } from './entry/history.resolver';
import { HolderEntriesResolver } from './entry/holder-entries.resolver';
import { resolveObjectReference } from './links/informatization-object';
import { resolveOrganizationReference } from './links/organization';
import { MIGRATIONS } from './migrations';
import { SoftwareProductEntity } from './product/product.entity';
import { SoftwareProductResolver } from './product/product.resolver';
import { SERVICE } from './service/service.feature';
import { TARGET_MODEL } from './target-model/target-model.feature';

/** Features with acts of their own, in the order of the law. */
const FEATURES: readonly Feature[] = [
  ENTRY,
  APPLICATION_FEATURE,
  ANALOGUE,
  ACQUISITION,
  TARGET_MODEL,
  SERVICE,
  deadLettersOf('register'),
];

/** The subgraph of the register of trusted software: its entries and their use by objects (C-14(3), C-20, C-26). */
export const REGISTER: SubgraphModule = {
  name: 'register',
  entities: [
    SoftwareProductEntity,
    RegisterEntryEntity,
    RegisterEntryEventEntity,
    RegisterEntryUseEntity,
    ...FEATURES.flatMap(({ entities = [] }) => entities),
  ],
  migrations: [...MIGRATIONS, ...FEATURES.flatMap(({ migrations = [] }) => migrations)],
  consumers: FEATURES.flatMap(({ consumers = [] }) => consumers),
  answers: FEATURES.flatMap(({ answers = [] }) => answers),
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
      ...FEATURES.flatMap(({ resolvers = [] }) => resolvers),
    ],
    orphanedTypes: USER_ERROR_TYPES,
    references: {
      InformatizationObject: resolveObjectReference,
      Organization: resolveOrganizationReference,
      RegisterEntry: resolveEntryReference,
    },
  },
};
