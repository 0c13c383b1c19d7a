import { organizationOf } from '../objects/object-acts';
import { agreeTerms, latestTerms, submitTerms } from '../objects/terms';
import { type Act, type Notes, type Phase, recall, step, WalkStopped } from '../walk.model';
import { purchase, search } from './purchase';
import {
  around,
  considerAll,
  contentOf,
  draft,
  newWord,
  refusedToProceed,
  standingOn,
  submit,
} from './register-acts';

const opening = (act: Act, overrides: object = {}) => ({
  name: 'tenderOpen',
  input: {
    ...{ objectId: recall(act, 'objectId'), analogueSearchId: recall(act, 'searchId') },
    ...overrides,
  },
  fields: 'tender { id }',
});

/** The register holds what is searched for; a search of words that nobody knows proves nothing. */
async function openTooEarly(act: Act): Promise<Notes> {
  const notes = await act.refused(opening(act), ['SERVICE_EXISTS_IN_REGISTER', 'TOR_MISSING']);
  await search(act, newWord());
  return [...notes, ...(await act.refused(opening(act), ['TENDER_SEARCH_TELLS_NOTHING']))];
}

const submitServiceTerms = (act: Act): Promise<Notes> => submitTerms(act, 'ICT_SERVICE');

async function agreeServiceTerms(act: Act): Promise<Notes> {
  const notes = await agreeTerms(act, 'ICT_SERVICE');
  act.memory.set('termsId', (await latestTerms(act, 'ICT_SERVICE')).id);
  return notes;
}

async function open(act: Act): Promise<Notes> {
  act.memory.set('service', `${newWord()} ${newWord()}`);
  const query = `антивирус ${recall(act, 'service')}`;
  const { resultCount, unknownWords } = await search(act, query);
  if (resultCount > 0) throw new WalkStopped(`«${query}» found something.`);
  const tender = opening(act, { termsOfReferenceId: recall(act, 'termsId') });
  const opened = await act.command<{ tender: { id: string } }>(tender);
  act.memory.set('tenderId', opened.tender.id);
  return [`«${query}»: nothing found, unknown: ${unknownWords.join(', ')}`, 'the tender is open'];
}

async function initiateWithoutTerms(act: Act): Promise<Notes> {
  const content = contentOf(newWord());
  await draft(act, { kind: 'INCLUSION', initiative: 'POTENTIAL_SUPPLIER', content });
  const notes = await refusedToProceed(act, 'registerApplicationSubmit', {}, ['TOR_MISSING']);
  const tenderId = recall(act, 'tenderId');
  await draft(act, { kind: 'INCLUSION', initiative: 'TENDER_WINNER', tenderId, content });
  return [...notes, ...(await refusedToProceed(act, 'registerApplicationSubmit', {}, ['NOT_TENDER_WINNER']))];
}

const DUTY = 'state inclusionDuty { openedOn appliedOn fulfilledOn }';

interface Won {
  readonly state: string;
  readonly inclusionDuty: {
    readonly openedOn: string;
    readonly appliedOn: string | null;
    readonly fulfilledOn: string | null;
  } | null;
}

async function dutyNote(act: Act): Promise<string> {
  const query = `query ($id: ID!) { tender(id: $id) { ${DUTY} } }`;
  const { tender } = await act.ask<{ tender: Won }>(query, { id: recall(act, 'tenderId') }, 'owner');
  const { openedOn, appliedOn, fulfilledOn } = tender.inclusionDuty ?? {};
  return `duty of inclusion: opened ${openedOn}, applied ${appliedOn ?? '—'}, fulfilled ${fulfilledOn ?? '—'}`;
}

async function award(act: Act): Promise<Notes> {
  const winnerId = await organizationOf(act, 'supplier');
  const tenderId = recall(act, 'tenderId');
  await act.command({ name: 'tenderAward', input: { tenderId, winnerId, awardedOn: act.today } });
  return [await dutyNote(act)];
}

async function contract(act: Act): Promise<Notes> {
  const contracting = (form: string) => ({
    name: 'serviceContractRecord',
    input: { tenderId: recall(act, 'tenderId'), form, number: `S-${act.today}`, signedOn: act.today },
    fields: 'tender { contract { serviceType number } }',
  });
  const notes = await act.refused(contracting('GOODS'), ['FORM_NOT_ALLOWED']);
  const { tender } = await act.command<{ tender: { contract: { serviceType: string; number: string } } }>(
    contracting('ICT_SERVICE'),
  );
  return [...notes, `contract ${tender.contract.number}: service of type ${tender.contract.serviceType}`];
}

async function initiate(act: Act): Promise<Notes> {
  const service = recall(act, 'service');
  const name = { kk: `«${service}» қызметі`, ru: `Сервис «${service}»`, en: `Service «${service}»` };
  const tenderId = recall(act, 'tenderId');
  const content = contentOf(newWord(), { name });
  await draft(act, { kind: 'INCLUSION', initiative: 'TENDER_WINNER', tenderId, content });
  await submit(act);
  return [await dutyNote(act)];
}

async function include(act: Act): Promise<Notes> {
  const { id, number } = await considerAll(act);
  act.memory.set('serviceEntryId', id);
  act.memory.set('serviceNumber', number);
  const standing = await standingOn(act, number, around(act.today));
  return [`included under the number ${number}`, standing, await dutyNote(act)];
}

async function buyLater(act: Act): Promise<Notes> {
  const bought = purchase(act, { entryId: recall(act, 'serviceEntryId'), form: 'ICT_SERVICE' });
  const { use } = await act.command<{ use: { form: string } }>(bought);
  return [`${recall(act, 'serviceNumber')} bought as ${use.form}`];
}

export const TENDER: Phase = {
  title: 'Tender for what the register lacks (C-28, C-31, C-32)',
  steps: [
    step('C-28', 'owner', 'A tender for what the register holds, or may hold, is refused', openTooEarly),
    step('C-34', 'owner', 'Terms of reference of the service are submitted', submitServiceTerms),
    step('C-34', 'authorized-body', 'The terms of the service are agreed', agreeServiceTerms),
    step('C-28', 'owner', 'A tender is opened on an empty search and agreed terms', open),
    step(
      'C-32',
      'potential-supplier',
      'An inclusion without terms, or in place of the winner, is refused',
      initiateWithoutTerms,
    ),
    step('C-28', 'owner', 'The tender is awarded; the duty of inclusion opens', award),
    step('C-31', 'owner', 'A contract of service is made; one of goods is refused', contract),
    step('C-32', 'supplier', 'The winner initiates the inclusion', initiate),
    step('C-32', 'register-keeper', 'The software of the winner is included; its duty is done', include),
    step('C-32', 'owner', 'Later the software is bought from the register', buyLater),
  ],
};
