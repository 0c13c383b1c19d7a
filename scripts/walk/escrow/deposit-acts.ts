import { awaited } from '../awaited';
import { DEADLINE, type Deadline, dueNote } from '../objects/object-acts';
import { type Act, type Mutation, type Notes, recall, WalkStopped } from '../walk.model';

/** A reading goes through the whole medium, and waits behind other readings. */
const READING_MS = 60_000;

/** Fields of the deposit of the walk, as one of its parties or the operator reads them. */
export async function readDeposit<Data>(act: Act, fields: string, as?: string): Promise<Data> {
  const found = await seekDeposit<Data>(act, fields, as);
  if (found === null) throw new WalkStopped('The deposit of the walk is not to be seen.');
  return found;
}

/** The same for anyone; null where the reader may not see the deposit. */
export async function seekDeposit<Data>(act: Act, fields: string, as?: string): Promise<Data | null> {
  const query = `query ($id: ID!) { deposit(id: $id) { ${fields} } }`;
  return (await act.ask<{ deposit: Data | null }>(query, { id: recall(act, 'depositId') }, as)).deposit;
}

/** An act on the deposit of the walk. */
export function onDeposit(act: Act, name: string, input: object = {}): Mutation {
  return { name, input: { depositId: recall(act, 'depositId'), ...input } };
}

/** An act on the form of the application, on the version that it has now. */
export async function onApplication(act: Act, name: string, input: object = {}): Promise<Mutation> {
  const { application } = await readDeposit<{ application: { version: number } }>(
    act,
    'application { version }',
  );
  return onDeposit(act, name, { expectedVersion: application.version, ...input });
}

interface Standing {
  readonly number: string;
  readonly state: string;
  readonly stateBasis: { readonly clause: string };
}

export async function standing(act: Act): Promise<Notes> {
  const fields = 'number state stateBasis { clause }';
  const { number, state, stateBasis } = await readDeposit<Standing>(act, fields);
  return [`deposit ${number}: ${state} (E-${stateBasis.clause})`];
}

interface Term {
  readonly duty: string;
  readonly deadline: Deadline;
}

/** The terms that run for the operator, told by their duty. */
export async function termsOf(act: Act, duties: Readonly<Record<string, string>>): Promise<Notes> {
  const { terms } = await readDeposit<{ terms: readonly Term[] }>(
    act,
    `terms { duty deadline { ${DEADLINE} } }`,
  );
  return terms.flatMap(({ duty, deadline }) => {
    const what = duties[duty];
    return what === undefined ? [] : [dueNote(what, deadline)];
  });
}

export interface Reading {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly verdict: string | null;
  readonly finishedAt: string | null;
  readonly entriesRead: number;
  readonly mismatchCount: number;
  readonly incompleteCount: number;
  readonly remarkCount: number;
}

const READING = `id kind state verdict finishedAt entriesRead mismatchCount incompleteCount remarkCount`;

/** Asks for a reading of the media and follows it until it ended. */
export async function readMedia(act: Act, name: string, input: object = {}): Promise<Reading> {
  const fields = 'reading { id }';
  const mutation = { ...onDeposit(act, name, input), fields };
  const { reading } = await act.command<{ reading: { id: string } }>(mutation);
  return awaited('The end of the reading', () => ended(act, reading.id), READING_MS);
}

async function ended(act: Act, id: string): Promise<Reading | null> {
  const { verificationRuns } = await readDeposit<{ verificationRuns: { nodes: readonly Reading[] } }>(
    act,
    `verificationRuns(first: 1) { nodes { ${READING} } }`,
  );
  return verificationRuns.nodes.find((one) => one.id === id && one.finishedAt !== null) ?? null;
}

export function readingNote(reading: Reading): string {
  const { kind, state, verdict, entriesRead, mismatchCount, incompleteCount, remarkCount } = reading;
  const counts = `${mismatchCount} mismatches, ${incompleteCount} missing kinds, ${remarkCount} remarks`;
  return `${kind} ${state}${verdict ? `, ${verdict}` : ''}: ${entriesRead} entries read, ${counts}`;
}
