import type { EntityManager } from 'typeorm';

export interface Affiliate {
  readonly partyId: string;
  /** The affiliated organization. */
  readonly id: string;
  /** Id of the record that says so. */
  readonly affiliationId: string;
}

/** Affiliates of these organizations on a day, as each of them recorded its own; first what holds longest. */
export function affiliatesOf(
  transaction: EntityManager,
  partyIds: readonly string[],
  day: string,
): Promise<Affiliate[]> {
  return transaction.query(
    `SELECT party_id AS "partyId", affiliate_id AS id, id AS "affiliationId" FROM affiliate
      WHERE party_id = ANY ($1::uuid[]) AND since <= $2 AND (until IS NULL OR until >= $2)
      ORDER BY until DESC NULLS FIRST, recorded_at`,
    [partyIds.filter((id) => id !== ''), day],
  );
}
