import { awaited } from '../awaited';
import { type Act, type Notes, type Payload, recall, WalkStopped } from '../walk.model';

/** Who may always read the object of the walk. */
const READER = 'owner';

export interface Deadline {
  readonly dueOn: string | null;
  readonly termText: { readonly en: string };
}

/** Fields of a term that began, for `dueNote`. */
export const DEADLINE = 'dueOn termText { en }';

export function dueNote(what: string, { dueOn, termText }: Deadline): string {
  return `term: ${what} ${dueOn === null ? '' : `by ${dueOn} `}(${termText.en})`;
}

/** Fields of the object of the walk. */
export async function readObject<Data>(act: Act, fields: string): Promise<Data> {
  const query = `query ($code: String!) { informatizationObject(code: $code) { ${fields} } }`;
  const code = recall(act, 'code');
  const { informatizationObject } = await act.ask<{ informatizationObject: Data | null }>(
    query,
    { code },
    READER,
  );
  if (informatizationObject === null) throw new WalkStopped(`There is no object ${code}.`);
  return informatizationObject;
}

/** An act on the object of the walk, on the version that it has now. */
export async function command<Fields = object>(
  act: Act,
  name: string,
  input: object,
  fields = '',
): Promise<Payload & Fields> {
  return act.command<Fields>({ ...(await onObject(act, name, input)), fields });
}

/** A lawful refusal of an act on the object of the walk. */
export async function refused(
  act: Act,
  name: string,
  input: object,
  codes: readonly string[],
): Promise<Notes> {
  return act.refused(await onObject(act, name, input), codes);
}

async function onObject(act: Act, name: string, input: object) {
  const { version } = await readObject<{ version: number }>(act, 'version');
  return { name, input: { objectId: recall(act, 'objectId'), expectedVersion: version, ...input } };
}

interface Duty {
  readonly clause: string;
  readonly deadline: Deadline & { readonly startedOn: string };
}

/** The duty over the object that began today, opened in the escrow by the event of an act. */
export async function dutyBegun(act: Act, field: string, what: string): Promise<Notes> {
  const { clause, deadline } = await awaited(`The duty ${field}`, async () => {
    const fields = `${field} { clause deadline { startedOn ${DEADLINE} } }`;
    const duty = (await readObject<Record<string, Duty | null>>(act, fields))[field];
    return duty?.deadline.startedOn === act.today ? duty : null;
  });
  return [`duty by ${clause} in the escrow`, dueNote(what, deadline)];
}

export interface FoundObject {
  readonly id: string;
  readonly code: string;
  readonly name: { readonly en: string };
  readonly stage: string;
  readonly stageSince: string;
}

/** An object of the sample; null where the graph has none of that code. */
export async function findObject(act: Act, code: string): Promise<FoundObject | null> {
  const fields = 'id code name { en } stage stageSince';
  const query = `query ($code: String!) { informatizationObject(code: $code) { ${fields} } }`;
  return (await act.ask<{ informatizationObject: FoundObject | null }>(query, { code }))
    .informatizationObject;
}

/** Makes an object the one of the walk. */
export function take(act: Act, { id, code }: { readonly id: string; readonly code: string }): void {
  act.memory.set('objectId', id);
  act.memory.set('code', code);
}

interface Standing {
  readonly stage: string;
  readonly stageSince: string;
  readonly completeness: { readonly score: number };
  readonly stageCompleteness: { readonly missing: readonly string[] };
}

/** How the object stands now, and what its card lacks for its stage (C-4). */
export async function standing(act: Act): Promise<Notes> {
  const fields = 'stage stageSince completeness { score } stageCompleteness { missing }';
  const { stage, stageSince, completeness, stageCompleteness } = await readObject<Standing>(act, fields);
  const { missing } = stageCompleteness;
  const lack = missing.length === 0 ? 'nothing of this stage is missing' : `missing: ${missing.join(', ')}`;
  return [`stage ${stage} since ${stageSince}; card ${completeness.score} % full, ${lack}`];
}

/** Id of the organization for which a sample user acts, as the user itself is told. */
export async function organizationOf(act: Act, user: string): Promise<string> {
  const { viewer } = await act.ask<{ viewer: { organization: { id: string } | null } }>(
    '{ viewer { organization { id } } }',
    {},
    user,
  );
  if (viewer.organization === null) throw new WalkStopped(`The user ${user} acts for no organization.`);
  return viewer.organization.id;
}

/** Enters the organization of a sample user in a relation to the object from today on (C-4). */
export async function relate(act: Act, user: string, role: string): Promise<void> {
  const organizationId = await organizationOf(act, user);
  await command(act, 'stakeholderAssign', { organizationId, role, startedOn: act.today });
}
