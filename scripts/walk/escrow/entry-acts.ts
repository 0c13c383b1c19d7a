import { dueNote } from '../objects/object-acts';
import { considerAll, contentOf, draft, newWord, standingOn, submit } from '../register/register-acts';
import { transferDutyOpened } from '../register/transfer-duty';
import { type Act, type Notes, recall } from '../walk.model';
import { FILER } from './filing-acts';

/** Applies for a product that no register knows yet. */
export async function applyForNew(act: Act): Promise<Notes> {
  act.memory.set('word', newWord());
  return apply(act);
}

/** Applies for the product of the walk, again when it left the register. */
export async function apply(act: Act): Promise<Notes> {
  const word = recall(act, 'word');
  act.memory.set('name', `Archive «${word}»`);
  act.memory.set('productName', `Архив «${word}»`);
  await draft(act, { kind: 'INCLUSION', content: contentOf(word) });
  await submit(act);
  return [`${recall(act, 'name')} is applied for`];
}

/** Includes the product, and waits until the escrow knows the duty that it opens (E-14). */
export async function include(act: Act): Promise<Notes> {
  const { id, number } = await considerAll(act);
  act.memory.set('entryId', id);
  act.memory.set('number', number);
  const { clause, deadline } = await transferDutyOpened(act, FILER);
  return [`included under the number ${number}`, dueNote(`by ${clause} to be transferred`, deadline)];
}

export async function askExclusion(act: Act): Promise<Notes> {
  const content = { grounds: 'The product was moved to another holder.' };
  await draft(act, { kind: 'EXCLUSION', entryId: recall(act, 'entryId'), content });
  await submit(act);
  return [`exclusion of ${recall(act, 'number')} is applied for`];
}

export async function exclude(act: Act): Promise<Notes> {
  const number = recall(act, 'number');
  await considerAll(act);
  return [`${number}: ${await standingOn(act, number, [act.today])}`];
}
