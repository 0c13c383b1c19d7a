import type { PeerAnswer } from '../../shared/peers/peers';

/** States in which a deposit says something to another registry: a draft is its writer's own. */
const TOLD = `deposit.state <> 'DRAFT'`;

/**
 * Deposits of an object or of an entry of the register, for the registries that ask: that they are, their state, and
 * the hashes of their material. No name of a file is told.
 */
export const DEPOSIT_FACTS: PeerAnswer = {
  question: 'deposit-facts',
  async answer({ dataSource }, { objectId = null, entryId = null }) {
    const deposits: unknown[] = await dataSource.query(
      `SELECT deposit.id AS "depositId", deposit.state, deposit.accepted_on::text AS "acceptedOn",
              coalesce(array_agg(material.sha256 ORDER BY material.sha256)
                FILTER (WHERE material.sha256 IS NOT NULL), '{}') AS "contentSha256"
         FROM deposit LEFT JOIN deposit_material material ON material.deposit_id = deposit.id
        WHERE ${TOLD} AND (deposit.object_id = $1 OR deposit.register_entry_id = $2)
        GROUP BY deposit.id ORDER BY deposit.state_since DESC, deposit.id`,
      [objectId, entryId],
    );
    return { deposits };
  },
};
