import type { ClauseReference } from './domain-error';
import { err, ok, type Result } from './result';

/** One lawful change of state. */
export interface Transition<State extends string, Action extends string, Role extends string> {
  readonly action: Action;
  readonly to: State;
  /** Who may do it: roles as relations to the thing, never global flags. */
  readonly who: readonly Role[];
  readonly clause: ClauseReference;
}

/**
 * All lawful changes of one concept, by the state they leave; a final state has an empty row. Written as
 * `const TABLE = {…} as const satisfies TransitionTable<State, Action, Role>`.
 */
export type TransitionTable<
  State extends string = string,
  Action extends string = string,
  Role extends string = string,
> = Readonly<Record<State, readonly Transition<State, Action, Role>[]>>;

/** Why a change is refused: the action is not lawful in this state; these are. */
export interface IllegalTransition<State, Action> {
  readonly state: State;
  readonly action: Action;
  readonly allowedActions: readonly Action[];
}

/** Actions lawful in a state; with `role`, those this role may do. */
export function allowedActions<S extends string, A extends string, R extends string>(
  table: TransitionTable<S, A, R>,
  state: S,
  role?: NoInfer<R>,
): A[] {
  return table[state]
    .filter(({ who }) => role === undefined || who.includes(role))
    .map(({ action }) => action);
}

/** The change an action makes in a state, or why there is none. Who acts is asked of the policy, not here. */
export function next<S extends string, A extends string, R extends string>(
  table: TransitionTable<S, A, R>,
  state: S,
  action: NoInfer<A>,
): Result<Transition<S, A, R>, IllegalTransition<S, A>> {
  const transition = table[state].find((candidate) => candidate.action === action);
  return transition === undefined
    ? err({ state, action, allowedActions: allowedActions(table, state) })
    : ok(transition);
}

/** State after a history of actions, oldest first, or the first action that was not lawful. */
export function fold<S extends string, A extends string, R extends string>(
  table: TransitionTable<S, A, R>,
  initial: NoInfer<S>,
  history: readonly NoInfer<A>[],
): Result<S, IllegalTransition<S, A> & { readonly index: number }> {
  let state: S = initial;
  for (const [index, action] of history.entries()) {
    const step = next(table, state, action);
    if (!step.ok) return err({ ...step.error, index });
    state = step.value.to;
  }
  return ok(state);
}

/** States that no row of actions leads to from the initial one; a test holds that there are none. */
export function unreachableStates<S extends string>(table: TransitionTable<S>, initial: NoInfer<S>): S[] {
  const reached = new Set<S>([initial]);
  // A Set hands out the members that are added while it is walked.
  for (const state of reached) for (const { to } of table[state]) reached.add(to);
  return statesOf(table).filter((state) => !reached.has(state));
}

/** `STATE.ACTION` pairs listed twice, of which only the first would ever be taken; a test holds that there are none. */
export function ambiguousActions(table: TransitionTable): string[] {
  return statesOf(table).flatMap((state) => {
    const actions = allowedActions(table, state);
    return actions
      .filter((action, index) => actions.indexOf(action) !== index)
      .map((action) => `${state}.${action}`);
  });
}

function statesOf<S extends string>(table: TransitionTable<S>): S[] {
  return Object.keys(table) as S[];
}
