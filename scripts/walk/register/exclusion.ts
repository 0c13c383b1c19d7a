import { addDays } from '../../../subgraphs/shared/kernel/local-date';
import { organizationOf } from '../objects/object-acts';
import { type Act, type Notes, type Phase, recall, step } from '../walk.model';
import { purchase } from './purchase';
import { around, considerAll, contentOf, draft, standingOn, submit } from './register-acts';

async function amend(act: Act): Promise<Notes> {
  const entryId = recall(act, 'serviceEntryId');
  const content = contentOf(recall(act, 'service').split(' ')[0] ?? '', { version: '2.0' });
  await draft(act, { kind: 'AMENDMENT', entryId, content });
  await submit(act);
  return ['version 2.0 is applied for'];
}

async function grantAmendment(act: Act): Promise<Notes> {
  const { number } = await considerAll(act);
  return [`${number} keeps its number: ${await standingOn(act, number, around(act.today))}`];
}

interface Held {
  readonly id: string;
  readonly number: string;
  readonly includedOn: string;
}

/** An entry of the sample that has held for a while; once they are used up, the entry of this walk. */
async function findHeld(act: Act): Promise<Held> {
  const holderId = await organizationOf(act, 'potential-supplier');
  const query = `query ($holderId: ID!, $to: Date!) {
    registerEntries(first: 1, filterBy: { statuses: [INCLUDED], holderId: $holderId, includedOn: { to: $to } }) {
      nodes { id number includedOn } } }`;
  const { registerEntries } = await act.ask<{ registerEntries: { nodes: readonly Held[] } }>(query, {
    holderId,
    to: addDays(act.today, -2),
  });
  const own = { id: recall(act, 'entryId'), number: recall(act, 'number'), includedOn: act.today };
  return registerEntries.nodes[0] ?? own;
}

async function askExclusion(act: Act): Promise<Notes> {
  const { id, number, includedOn } = await findHeld(act);
  act.memory.set('heldId', id);
  act.memory.set('heldNumber', number);
  act.memory.set('heldSince', includedOn);
  const content = { grounds: 'The product is no longer developed.' };
  await draft(act, { kind: 'EXCLUSION', entryId: id, content });
  await submit(act);
  return [`exclusion of ${number} is applied for; ${await standingOn(act, number, around(includedOn))}`];
}

async function exclude(act: Act): Promise<Notes> {
  const number = recall(act, 'heldNumber');
  await considerAll(act);
  return [
    `before and after the inclusion: ${await standingOn(act, number, around(recall(act, 'heldSince')))}`,
    `before and after the exclusion: ${await standingOn(act, number, around(act.today))}`,
  ];
}

const buyExcluded = (act: Act): Promise<Notes> =>
  act.refused(purchase(act, { entryId: recall(act, 'heldId') }), ['NOT_FROM_REGISTER']);

const changeExcluded = (act: Act): Promise<Notes> =>
  act.refused(
    {
      name: 'registerApplicationDraft',
      input: { kind: 'AMENDMENT', entryId: recall(act, 'heldId'), content: contentOf(recall(act, 'word')) },
    },
    ['ENTRY_NOT_INCLUDED'],
  );

async function applyAgain(act: Act): Promise<Notes> {
  await draft(act, { kind: 'INCLUSION', content: contentOf(recall(act, 'heldNumber')) });
  await submit(act);
  return ['a new inclusion is applied for'];
}

async function includeAgain(act: Act): Promise<Notes> {
  const old = recall(act, 'heldNumber');
  const { number } = await considerAll(act);
  return [
    `included under the number ${number}: ${await standingOn(act, number, around(act.today))}`,
    `${old} tells what it told: ${await standingOn(act, old, around(act.today))}`,
  ];
}

export const EXCLUSION: Phase = {
  title: 'Change, exclusion and return (C-20, Order 53)',
  steps: [
    step('Order 53', 'supplier', 'A change of an entry is applied for', amend),
    step('Order 53', 'register-keeper', 'The change is granted; the number stays', grantAmendment),
    step('Order 53', 'potential-supplier', 'The holder asks to exclude an entry', askExclusion),
    step('Order 53', 'register-keeper', 'The entry is excluded; each day keeps its standing', exclude),
    step('C-20', 'owner', 'What was excluded is not bought', buyExcluded),
    step('Order 53', 'potential-supplier', 'What was excluded is not changed', changeExcluded),
    step('Order 53', 'potential-supplier', 'The product is applied for again', applyAgain),
    step('Order 53', 'register-keeper', 'It comes back under a new number', includeAgain),
  ],
};
