import type { DataSource, EntityManager } from 'typeorm';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { ConsentFacts } from '../access-right/access-right.rules';
import type { ContentSection } from '../deposit/deposit.model';
import { AffiliateEndingEntity, AffiliateEntity, DisclosureConsentEntity } from './consent.entity';

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

/** What a party declared of an affiliate that reaches beyond a day, the latest first. */
export function findLasting(
  transaction: EntityManager,
  partyId: string | null,
  affiliateId: string,
  day: LocalDate,
): Promise<AffiliateEntity[]> {
  return transaction
    .createQueryBuilder(AffiliateEntity, 'affiliate')
    .where('affiliate.party_id = :partyId AND affiliate.affiliate_id = :affiliateId', {
      partyId,
      affiliateId,
    })
    .andWhere('(affiliate.until IS NULL OR affiliate.until > :day)', { day })
    .andWhere(
      'NOT EXISTS (SELECT FROM affiliate_ending ending WHERE ending.affiliation_id = affiliate.id AND ending.until <= :day)',
    )
    .orderBy('affiliate.since', 'DESC')
    .addOrderBy('affiliate.id')
    .getMany();
}

/** Last day of an affiliation; null when none is known. */
export async function lastDayOf(
  { manager }: DataSource,
  { id: affiliationId, until }: AffiliateEntity,
): Promise<LocalDate | null> {
  const order = { until: 'ASC' } as const;
  const ending = await manager.findOne(AffiliateEndingEntity, { where: { affiliationId }, order });
  return ending?.until ?? until;
}
