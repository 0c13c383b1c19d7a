import type { EntityManager } from 'typeorm';
import { almatyDay } from '../../shared/kernel/local-date';

export interface Affiliate {
  readonly partyId: string;
  /** The affiliated organization. */
  readonly id: string;
  /** Id of the record that says so. */
  readonly affiliationId: string;
}

/**
 * Condition on an `affiliate`: as it was known at an instant, it reaches to a day.
 *
 * @param at parameter of the statement that holds the instant
 * @param day parameter that holds the day
 */
export const reaches = (at: `$${number}`, day: `$${number}`): string =>
  `(affiliate.until IS NULL OR affiliate.until >= ${day}) AND NOT EXISTS (
     SELECT FROM affiliate_ending ending WHERE ending.affiliation_id = affiliate.id
       AND ending.until < ${day} AND ending.ended_at <= ${at})`;

/** Affiliates of these organizations at an instant, as each of them recorded its own; first what is to hold longest. */
export function affiliatesOf(
  transaction: EntityManager,
  partyIds: readonly string[],
  at: Date,
): Promise<Affiliate[]> {
  return transaction.query(
    `SELECT party_id AS "partyId", affiliate_id AS id, id AS "affiliationId" FROM affiliate
      WHERE party_id = ANY ($1::uuid[]) AND since <= $3 AND ${reaches('$2', '$3')}
      ORDER BY until DESC NULLS FIRST, recorded_at`,
    [partyIds.filter((id) => id !== ''), at, almatyDay(at)],
  );
}
