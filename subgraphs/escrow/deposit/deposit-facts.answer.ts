import { readInput } from '../../shared/peers/peer-input';
import { type PeerAnswer, PeerInputError } from '../../shared/peers/peers';

/**
 * Deposits of an object or of an entry with their standing and the hashes of their material, never a name of what lies
 * in them (E-2(4)). A draft is its writer's own.
 */
export const DEPOSIT_FACTS: PeerAnswer = {
  question: 'deposit-facts',
  async answer({ transaction }, input) {
    const asked = readInput(input);
    const [objectId, entryId] = [asked.optionalUuid('objectId'), asked.optionalUuid('entryId')];
    if ((objectId === null) === (entryId === null))
      throw new PeerInputError('One of objectId and entryId names what was deposited.');
    const deposits: unknown[] = await transaction.query(
      `SELECT deposit.id AS "depositId", deposit.state, deposit.accepted_on AS "acceptedOn",
              coalesce(array_agg(material.sha256 ORDER BY material.sha256)
                FILTER (WHERE material.sha256 IS NOT NULL), '{}') AS "contentSha256"
         FROM deposit LEFT JOIN deposit_material material ON material.deposit_id = deposit.id
        WHERE deposit.state <> 'DRAFT' AND deposit.${objectId === null ? 'register_entry_id' : 'object_id'} = $1
        GROUP BY deposit.id ORDER BY deposit.state_since, deposit.id`,
      [objectId ?? entryId],
    );
    return { deposits };
  },
};
