import type { PeerAnswer } from '../../shared/peers/peers';
import { findResults, findSearch } from './analogue-search.store';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A stored search as evidence for the other registries (C-14(3), C-23); the ids are those of the kept results. */
export const ANALOGUE_SEARCH_FACTS: PeerAnswer = {
  question: 'analogue-search-facts',
  async answer({ transaction, today }, { searchId }) {
    if (typeof searchId !== 'string' || !UUID.test(searchId)) return null;
    const columns = ['id', 'asOf', 'searchedAt', 'query', 'resultCount', 'searcherId'] as const;
    const search = await findSearch(transaction, { of: 'ALL', today }, searchId, columns);
    if (!search) return null;
    const results = await findResults(transaction, [searchId]);
    const { asOf, searchedAt, query, resultCount, searcherId } = search;
    const entryIds = results.map(({ entryId }) => entryId);
    return { searchId, asOf, searchedAt, query, resultCount, searcherId, entryIds };
  },
};
