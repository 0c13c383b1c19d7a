import { readInput } from '../../shared/peers/peer-input';
import { type PeerAnswer, PeerInputError } from '../../shared/peers/peers';

/** Objects of one question: a page of them and not the register. */
const MOST_OBJECTS = 1000;

/**
 * What the cost rows of objects say of who paid, without an amount: by which channels rows are funded, and whether any
 * names a budget programme. An object without rows is told by no line.
 */
export const FINANCING_FACTS: PeerAnswer = {
  question: 'financing-facts',
  async answer({ transaction }, input) {
    const ids = readInput(input).optionalUuids('objectIds');
    if (ids === null || ids.length > MOST_OBJECTS)
      throw new PeerInputError(`Objects, ${MOST_OBJECTS} at most, are asked about.`);
    const objects: unknown[] = await transaction.query(
      `SELECT object_id AS "objectId", array_agg(DISTINCT funding_channel) AS channels,
              bool_or(budget_programme IS NOT NULL) AS "hasBudgetProgramme"
         FROM cost_item WHERE object_id = ANY ($1) GROUP BY object_id ORDER BY object_id`,
      [ids],
    );
    return { objects };
  },
};
