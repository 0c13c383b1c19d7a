import type { Actor } from '../../subgraphs/shared/access/actor';
import type { TestSubgraph } from './subgraph';

export interface ToldError {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly legalReference: { readonly clause: string } | null;
  readonly allowedRelations?: readonly string[];
  readonly allowedActions?: readonly string[];
}

export interface Mutated {
  /** What the payload holds beside its errors. */
  readonly thing: Readonly<Record<string, unknown>> | null;
  readonly userErrors: readonly ToldError[];
  readonly codes: readonly string[];
}

export interface MutationCall {
  readonly mutation: string;
  /** Field of the payload, for example `object`, and what to read of it. */
  readonly field: string;
  readonly selection: string;
  readonly input: object;
  readonly actor: Actor;
}

/** Calls one mutation whose input type is named after it; anything but its own errors fails the test. */
export async function mutate(subgraph: TestSubgraph, call: MutationCall): Promise<Mutated> {
  const { mutation, field, selection, input, actor } = call;
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    ${mutation}(input: $input) {
      ${field} { ${selection} }
      userErrors {
        __typename code path legalReference { clause }
        ... on NotAllowedError { allowedRelations }
        ... on IllegalTransitionError { allowedActions }
      }
    }
  }`;
  type Payload = Record<string, unknown> & { userErrors: ToldError[] };
  const { data, errors } = await subgraph.execute<Record<string, Payload>>({
    query,
    variables: { input },
    actor,
  });
  expect(errors).toEqual([]);
  const payload = data[mutation];
  if (!payload) throw new Error(`No answer to ${mutation}`);
  const thing = (payload[field] ?? null) as Mutated['thing'];
  return { thing, userErrors: payload.userErrors, codes: payload.userErrors.map(({ code }) => code) };
}
