import { readInput } from '../../shared/peers/peer-input';
import { type PeerAnswer, PeerInputError } from '../../shared/peers/peers';

/** Deposits of an object or of an entry with their standing, never what lies in them (E-2(4)). */
export const DEPOSIT_FACTS: PeerAnswer = {
  question: 'deposit-facts',
  async answer({ transaction }, input) {
    const asked = readInput(input);
    const [objectId, entryId] = [asked.optionalUuid('objectId'), asked.optionalUuid('entryId')];
    if ((objectId === null) === (entryId === null))
      throw new PeerInputError('One of objectId and entryId names what was deposited.');
    const deposits: unknown[] = await transaction.query(
      `SELECT id AS "depositId", state, accepted_on AS "acceptedOn" FROM deposit
       WHERE ${objectId === null ? 'register_entry_id' : 'object_id'} = $1 ORDER BY state_since, id`,
      [objectId ?? entryId],
    );
    return { deposits };
  },
};
