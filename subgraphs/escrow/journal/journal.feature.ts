import type { Feature } from '../../shared/server/feature';
import { ApplicationJournal1763901410000 } from './1763901410000-application-journal.migration';
import { JournalSignature1763902420000 } from './1763902420000-journal-signature.migration';
import { ApplicationJournalEntity } from './journal.entity';
import { DepositRegistrationResolver, JournalMutations, JournalRowResolver } from './journal.resolver';
import { JournalSignatureEntity } from './journal-signature.entity';

/** Journal of applications, kept by the operator (E-8, Annex 2). */
export const JOURNAL: Feature = {
  entities: [ApplicationJournalEntity, JournalSignatureEntity],
  migrations: [ApplicationJournal1763901410000, JournalSignature1763902420000],
  resolvers: [JournalMutations, DepositRegistrationResolver, JournalRowResolver],
};
