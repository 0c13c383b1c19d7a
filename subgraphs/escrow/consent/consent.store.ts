import type { DataSource, EntityManager } from 'typeorm';
import type { ConsentFacts } from '../access-right/access-right.rules';
import type { ContentSection } from '../deposit/deposit.model';
import { DisclosureConsentEntity } from './consent.entity';

/** A consent of the deposit for this person that holds or will hold; null for any other. */
export async function findConsent(
  transaction: EntityManager,
  id: string,
  depositId: string,
  { person, organizationId }: { readonly person: string; readonly organizationId: string | null },
  now: Date,
): Promise<ConsentFacts | null> {
  const consent = await transaction.findOneBy(DisclosureConsentEntity, { id, depositId, person });
  const isFor = consent !== null && consent.organizationId === organizationId;
  if (!isFor || consent.withdrawnAt !== null || consent.endsAt <= now) return null;
  return { sections: consent.sections as ContentSection[] | null };
}

/** Consents of deposits, the latest first. */
export function findConsents(
  { manager }: DataSource,
  depositIds: readonly string[],
): Promise<DisclosureConsentEntity[]> {
  return manager
    .createQueryBuilder(DisclosureConsentEntity, 'consent')
    .where('consent.deposit_id = ANY (:depositIds)', { depositIds })
    .orderBy('consent.given_at', 'DESC')
    .addOrderBy('consent.id')
    .getMany();
}
