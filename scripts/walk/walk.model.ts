/** What a step tells the reader besides its title: who did what, which terms began, what was lawfully refused. */
export type Notes = readonly string[];

/** One lawful act, or a few that belong together, by one person through the public graph. */
export interface Step {
  /** Clause as people cite it, for example `C-9(2)`; of the rules of the register, whose text is not loaded, the order. */
  readonly clause: string;
  readonly title: string;
  /** Sample user who acts. */
  readonly as: string;
  readonly run: (act: Act) => Promise<Notes>;
}

export interface Phase {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** One subject taken from its beginning to its end. Its steps share a memory. */
export interface Walk {
  /** What `--only` takes. */
  readonly name: string;
  readonly title: string;
  readonly phases: readonly Phase[];
}

/** An error of a payload. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly remedy: string | null;
  readonly legalReference: { readonly actNumber: string; readonly clause: string } | null;
  /** Only of a conflict. */
  readonly currentVersion?: number;
}

export interface Payload {
  readonly userErrors: readonly UserError[];
}

export interface Mutation {
  readonly name: string;
  readonly input: object;
  /** Fields of the payload beside its errors. */
  readonly fields?: string;
  /** Default: the user of the step. */
  readonly as?: string;
}

/** What a step can do. */
export interface Act {
  /** The day of the graph, `YYYY-MM-DD` in Almaty. */
  readonly today: string;
  /** What earlier steps of the walk found out. */
  readonly memory: Map<string, string>;
  /** @throws WalkStopped when the graph answers with errors */
  ask<Data>(query: string, variables?: object, as?: string): Promise<Data>;
  /** Payload of a mutation, whatever it tells. */
  attempt(mutation: Mutation): Promise<Payload>;
  /** @throws WalkStopped when the payload tells an error */
  command<Fields = object>(mutation: Mutation): Promise<Payload & Fields>;
  /**
   * A lawful refusal, shown on the way.
   * @param codes each of them must be among the reasons
   * @throws WalkStopped when the act succeeds, or is refused for other reasons
   */
  refused(mutation: Mutation, codes: readonly string[]): Promise<Notes>;
  /** Carries a file by a ticket. Returns what the graph tells of it. */
  put(path: string, content: Uint8Array): Promise<Readonly<Record<string, unknown>>>;
  /** Signs a document in the name of the organization of the user, as CMS in base64. */
  sign(content: Uint8Array, as?: string): Promise<string>;
  /** One request for a file by its ticket, whatever is answered. */
  send(path: string, request: RequestInit): Promise<Response>;
}

/** The walk cannot go on; the message tells why. */
export class WalkStopped extends Error {
  override readonly name = 'WalkStopped';
}

export function step(clause: string, as: string, title: string, run: Step['run']): Step {
  return { clause, as, title, run };
}

/** What an earlier step left. */
export function recall({ memory }: Act, name: string): string {
  const value = memory.get(name);
  if (value === undefined) throw new WalkStopped(`No earlier step told «${name}».`);
  return value;
}
