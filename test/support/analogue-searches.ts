import { seededUuid, toGlobalId } from '../../subgraphs/shared/kernel/global-id';
import { type Peers, PeerUnavailable } from '../../subgraphs/shared/peers/peers';

const searchUuid = (name: string): string => seededUuid(`analogue-search:${name}`);
export const searchId = (name: string): string => toGlobalId('analogueSearch', searchUuid(name));

const search = (name: string, resultCount: number, asOf: string) => ({
  searchId: searchUuid(name),
  asOf,
  searchedAt: `${asOf}T05:00:00Z`,
  query: 'учёт',
  resultCount,
  entryIds: Array.from({ length: resultCount }, (_, index) => seededUuid(`entry:${index}`)),
});

const SEARCHES = [
  search('empty', 0, '2026-11-20'),
  search('found', 2, '2026-11-20'),
  search('old', 0, '2026-11-01'),
  { ...search('malformed', 0, '2026-11-20'), resultCount: 'none' },
];

/** A register that keeps an empty search, one with two analogues, an old one; it is down for the search `down`. */
export const REGISTER: Peers = {
  ask: async (peer, question, input) => {
    if (peer !== 'register' || question !== 'analogue-search-facts')
      throw new Error(`Asked ${peer} ${question}`);
    if (input['searchId'] === searchUuid('down')) throw new PeerUnavailable(peer);
    return SEARCHES.find((one) => one.searchId === input['searchId']) ?? null;
  },
};
