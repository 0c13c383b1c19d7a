import type { LocalDate } from '../../shared/kernel/local-date';
import { readInput } from '../../shared/peers/peer-input';
import { type PeerAnswer, PeerInputError } from '../../shared/peers/peers';
import { statusOn } from './entry.rules';

interface Row {
  readonly entryId: string;
  readonly number: string;
  readonly holderId: string;
  readonly productName: string;
  readonly includedOn: LocalDate;
  readonly excludedOn: LocalDate | null;
  readonly updatedAt: Date;
}

/** Standing of an entry on a day (C-20, C-26); the version is the instant of its last change. */
export const ENTRY_FACTS: PeerAnswer = {
  question: 'entry-facts',
  async answer({ transaction }, input) {
    const asked = readInput(input);
    const [id, number, day] = [asked.optionalUuid('entryId'), asked.optionalText('number'), asked.day('day')];
    if ((id === null) === (number === null))
      throw new PeerInputError('One of entryId and number names the entry.');
    const rows: Row[] = await transaction.query(
      `SELECT id AS "entryId", number, holder_id AS "holderId", name_ru AS "productName",
         included_on AS "includedOn", excluded_on AS "excludedOn", updated_at AS "updatedAt"
       FROM register_entry WHERE ${id === null ? 'number' : 'id'} = $1`,
      [id ?? number],
    );
    const [row] = rows;
    if (!row) return null;
    const { excludedOn, updatedAt, ...facts } = row;
    const status = statusOn({ includedOn: facts.includedOn, excludedOn }, day);
    return { ...facts, status, version: updatedAt.toISOString() };
  },
};
