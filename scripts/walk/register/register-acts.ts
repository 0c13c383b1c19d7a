import { addDays } from '../../../subgraphs/shared/kernel/local-date';
import { DEADLINE, type Deadline, dueNote } from '../objects/object-acts';
import { type Act, type Notes, recall, WalkStopped } from '../walk.model';

/** A word that no product has in its name, so that a walk finds what it made itself. */
export function newWord(): string {
  const pick = (letters: string) => letters.charAt(Math.floor(Math.random() * letters.length));
  return Array.from({ length: 8 }, () => pick('bdgklmnprtvz') + pick('aeiou')).join('');
}

/** What an application says of a product; all that is asked for, by the general way. */
export function contentOf(word: string, overrides: object = {}): object {
  return {
    ...{ productKind: 'SOFTWARE', version: '1.0', developerName: 'Sample developer' },
    name: { kk: `«${word}» мұрағаты`, ru: `Архив «${word}»`, en: `Archive «${word}»` },
    purpose: { kk: 'Құжаттарды сақтау', ru: 'Хранение документов', en: 'Keeping of documents' },
    ...{
      characteristics: 'Keeps and finds documents.',
      rightBasis: 'EXCLUSIVE_RIGHT',
      rightDocument: `R-${word}`,
    },
    conformity: { kind: 'CERTIFICATE_EAL4', number: `C-${word}`, bodies: ['Laboratory'], assuranceLevel: 4 },
    ...overrides,
  };
}

interface Application {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly entry: { readonly id: string; readonly number: string } | null;
}

const APPLICATION = 'application { id version state entry { id number } }';

/** Draws up an application and makes it the one of the walk. */
export async function draft(act: Act, input: object): Promise<void> {
  const name = 'registerApplicationDraft';
  const { application } = await act.command<{ application: Application }>({
    name,
    input,
    fields: APPLICATION,
  });
  act.memory.set('applicationId', application.id);
}

async function onApplication(act: Act, name: string, input: object) {
  const applicationId = recall(act, 'applicationId');
  const query = 'query ($id: ID!) { registerApplication(id: $id) { version } }';
  const found = await act.ask<{ registerApplication: { version: number } }>(
    query,
    { id: applicationId },
    'auditor',
  );
  const { version: expectedVersion } = found.registerApplication;
  return { name, input: { applicationId, expectedVersion, ...input } };
}

/** An act on the application of the walk, on the version that it has now. */
export async function proceed(act: Act, name: string, input: object = {}): Promise<Application> {
  const mutation = { ...(await onApplication(act, name, input)), fields: APPLICATION };
  return (await act.command<{ application: Application }>(mutation)).application;
}

/** A lawful refusal of an act on the application of the walk. */
export async function refusedToProceed(
  act: Act,
  name: string,
  input: object,
  codes: readonly string[],
): Promise<Notes> {
  return act.refused(await onApplication(act, name, input), codes);
}

/** The term that runs over the application of the walk. */
export async function termOf(act: Act, what: string, field: string): Promise<string> {
  const query = `query ($id: ID!) { registerApplication(id: $id) { ${field} { ${DEADLINE} } } }`;
  const id = recall(act, 'applicationId');
  const found = await act.ask<{ registerApplication: Record<string, Deadline> }>(query, { id }, 'auditor');
  const deadline = found.registerApplication[field];
  if (!deadline) throw new WalkStopped(`No term ${field} runs.`);
  return dueNote(what, deadline);
}

export const submit = (act: Act): Promise<Application> => proceed(act, 'registerApplicationSubmit');
export const accept = (act: Act): Promise<Application> =>
  proceed(act, 'registerApplicationCheck', { verdict: 'COMPLETE' });
export const recommend = (act: Act): Promise<Application> =>
  proceed(act, 'registerApplicationRecommend', {
    ...{ recommendation: 'GRANT', protocolNumber: `P-${act.today}`, recommendedOn: act.today },
  });

/** Grants the application of the walk and answers its entry. */
export async function grant(act: Act): Promise<{ readonly id: string; readonly number: string }> {
  const { entry } = await proceed(act, 'registerApplicationDecide', {
    ...{ outcome: 'GRANT', decisionNumber: `D-${act.today}`, decidedOn: act.today },
  });
  if (entry === null) throw new WalkStopped('What was granted led to no entry.');
  return entry;
}

/** Takes a submitted application through check and commission to its decision. */
export async function considerAll(act: Act) {
  await accept(act);
  await recommend(act);
  return grant(act);
}

/** How an entry stands on days, each told with its distance from another day. */
export async function standingOn(act: Act, number: string, days: readonly string[]): Promise<string> {
  const fields = days.map((day, index) => `on${index}: status(on: "${day}")`).join(' ');
  const query = `query ($number: String!) { registerEntry(number: $number) { ${fields} } }`;
  const { registerEntry } = await act.ask<{ registerEntry: Record<string, string> }>(query, { number });
  return days.map((day, index) => `${day} ${registerEntry[`on${index}`]}`).join(', ');
}

/** The day itself with the one before and the one after it. */
export const around = (day: string): readonly string[] => [addDays(day, -1), day, addDays(day, 1)];
