import type { Feature } from '../../shared/server/feature';
import { CardEntry1763902000000 } from './1763902000000-card-entry.migration';
import { CardEntryEntity } from './card-entry.entity';
import { CARD_LIST_RESOLVERS } from './card-list.resolver';

/** The dated lists of the card of an object (C-4). */
export const CARD_LISTS_OF_OBJECTS: Feature = {
  entities: [CardEntryEntity],
  migrations: [CardEntry1763902000000],
  resolvers: CARD_LIST_RESOLVERS,
};
