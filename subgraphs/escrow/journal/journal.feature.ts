import type { Feature } from '../../shared/server/feature';
import { ApplicationJournal1763901410000 } from './1763901410000-application-journal.migration';
import { ApplicationJournalEntity } from './journal.entity';
import { DepositRegistrationResolver, JournalMutations, JournalRowResolver } from './journal.resolver';

/** Journal of applications, kept by the operator (E-8, Annex 2). */
export const JOURNAL: Feature = {
  entities: [ApplicationJournalEntity],
  migrations: [ApplicationJournal1763901410000],
  resolvers: [JournalMutations, DepositRegistrationResolver, JournalRowResolver],
};
