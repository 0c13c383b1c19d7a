import { addDays } from '../../../subgraphs/shared/kernel/local-date';
import { findObject, take } from '../objects/object-acts';
import { type Act, type Notes, type Phase, recall, step, WalkStopped } from '../walk.model';
import { newWord } from './register-acts';

/** «Enforcement proceedings» of the Ministry of Justice in the sample. */
const BUYING = 'KZ-П-39-0000039';

async function takeBuying(act: Act): Promise<Notes> {
  const found = await findObject(act, BUYING);
  if (found === null || found.stage === 'TERMINATED') throw new WalkStopped(`${BUYING} buys nothing.`);
  take(act, found);
  return [`of the sample: ${found.code} ${found.name.en}`];
}

interface Search {
  readonly id: string;
  readonly resultCount: number;
  readonly unknownWords: readonly string[];
  readonly results: { readonly nodes: readonly { readonly entry: { readonly number: string } | null }[] };
}

/** Searches the register as of today; the search is kept. */
export async function search(act: Act, query: string): Promise<Search> {
  const fields = 'search { id resultCount unknownWords results(first: 3) { nodes { entry { number } } } }';
  const input = { query, on: act.today };
  const found = await act.command<{ search: Search }>({ name: 'analogueSearchRun', input, fields });
  act.memory.set('searchId', found.search.id);
  return found.search;
}

async function findSimilar(act: Act): Promise<Notes> {
  const query = `архив ${recall(act, 'word')}`;
  const { resultCount, results } = await search(act, query);
  const [best] = results.nodes;
  if (best?.entry?.number !== recall(act, 'number'))
    throw new WalkStopped(`«${query}» found ${best?.entry?.number ?? 'nothing'} first.`);
  return [`«${query}»: ${resultCount} found, ${best.entry.number} first; the search is kept`];
}

async function repeatSearch(act: Act): Promise<Notes> {
  const query = 'query ($id: ID!) { analogueSearchRepeat(id: $id) { isSame resultCount } }';
  const { analogueSearchRepeat } = await act.ask<{
    analogueSearchRepeat: { isSame: boolean; resultCount: number };
  }>(query, { id: recall(act, 'searchId') });
  if (!analogueSearchRepeat.isSame)
    throw new WalkStopped('The search found something else when it was repeated.');
  return [`carried out again: the same ${analogueSearchRepeat.resultCount}`];
}

/** A purchase of the entry of the walk for the object of the walk. */
export const purchase = (act: Act, overrides: object = {}) => ({
  name: 'acquisitionRecord',
  input: {
    ...{ objectId: recall(act, 'objectId'), entryId: recall(act, 'entryId'), form: 'GOODS' },
    ...{ productName: `Архив «${recall(act, 'word')}»`, acquiredOn: act.today },
    ...{ contractNumber: `K-${act.today}`, transfersExclusiveRights: false, ...overrides },
  },
  fields: 'use { form startedOn }',
});

async function buyElsewhere(act: Act): Promise<Notes> {
  const outside = { entryId: null, productName: `Архив «${newWord()}»` };
  const early = { acquiredOn: addDays(act.today, -1) };
  return [
    ...(await act.refused(purchase(act, outside), ['NOT_FROM_REGISTER'])),
    ...(await act.refused(purchase(act, early), ['NOT_FROM_REGISTER'])),
  ];
}

const buyRights = (act: Act): Promise<Notes> =>
  act.refused(purchase(act, { form: 'ICT_SERVICE', transfersExclusiveRights: true }), [
    'RIGHTS_NOT_TRANSFERABLE',
  ]);

async function buy(act: Act): Promise<Notes> {
  const { use } = await act.command<{ use: { form: string; startedOn: string } }>(purchase(act));
  return [`${recall(act, 'number')} bought as ${use.form}, in use since ${use.startedOn}`];
}

export const PURCHASE: Phase = {
  title: 'Analogues and purchase (C-14, C-20, C-35)',
  steps: [
    step('C-20', 'owner', 'An object that needs software is taken', takeBuying),
    step('C-14(3)', 'owner', 'The register is searched for something similar', findSimilar),
    step('C-14(3)', 'auditor', 'The kept search is carried out again', repeatSearch),
    step('C-20', 'owner', 'What is not in the register on the day is not bought', buyElsewhere),
    step('C-35', 'owner', 'Exclusive rights do not pass within a service', buyRights),
    step('C-20', 'owner', 'The product is bought from the register', buy),
  ],
};
