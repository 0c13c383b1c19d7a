import type { PlainFacts } from '../../shared/kernel/plain-facts';
import { readInput } from '../../shared/peers/peer-input';
import { type PeerAnswer, PeerInputError } from '../../shared/peers/peers';

/** Objects of one question: a page of them and not the register. */
const MOST_OBJECTS = 1000;

/**
 * Deposits of an object, of several objects at once or of an entry, with their standing and the hashes of their
 * material, never a name of what lies in them (E-2(4)). A draft is its writer's own.
 */
export const DEPOSIT_FACTS: PeerAnswer = {
  question: 'deposit-facts',
  async answer({ transaction }, input) {
    const { column, ids } = whoseDeposits(readInput(input));
    const deposits: unknown[] = await transaction.query(
      `SELECT deposit.id AS "depositId", deposit.object_id AS "objectId", deposit.state,
              deposit.accepted_on AS "acceptedOn",
              coalesce(array_agg(material.sha256 ORDER BY material.sha256)
                FILTER (WHERE material.sha256 IS NOT NULL), '{}') AS "contentSha256"
         FROM deposit LEFT JOIN deposit_material material ON material.deposit_id = deposit.id
        WHERE deposit.state <> 'DRAFT' AND deposit.${column} = ANY ($1)
        GROUP BY deposit.id ORDER BY deposit.state_since, deposit.id`,
      [ids],
    );
    return { deposits };
  },
};

function whoseDeposits(asked: PlainFacts) {
  const objectId = asked.optionalUuid('objectId');
  const objectIds = objectId === null ? asked.optionalUuids('objectIds') : [objectId];
  const entryId = asked.optionalUuid('entryId');
  if ((objectIds === null) === (entryId === null) || (objectIds?.length ?? 0) > MOST_OBJECTS)
    throw new PeerInputError(`Objects, ${MOST_OBJECTS} at most, or an entry name what was deposited.`);
  return objectIds
    ? { column: 'object_id', ids: objectIds }
    : { column: 'register_entry_id', ids: [entryId] };
}
