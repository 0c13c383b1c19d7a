import type { Actor } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId } from '../actors';
import type { ObjectsFixture } from '../objects';

export const organizationGlobalId = (key: string): string => toGlobalId('organization', organizationId(key));

export const textOf = (name: string) => ({ kk: `${name} қаз`, ru: `${name} рус`, en: `${name} eng` });

/** Input of a record that is lawful for a state body. */
export const recordOf = (name: string, overrides: object = {}) => ({
  procedure: 'CREATE',
  subject: 'OBJECT',
  kind: 'STATE_BODY_SOFTWARE',
  name: textOf(name),
  governmentLevel: 'CENTRAL',
  purpose: textOf('Purpose'),
  tasks: ['Учёт'],
  ...overrides,
});

export interface UserErrorAnswer {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly legalReference: { readonly clause: string } | null;
}

export interface CommandAnswer<Thing> {
  readonly object: Thing | null;
  readonly userErrors: readonly UserErrorAnswer[];
}

/** A mutation on an object as a function of its input and its caller; `fields` are read from the changed object. */
export function commandOf<Thing>(fixture: () => ObjectsFixture, mutation: string, fields: string) {
  const input = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${input}!) {
    ${mutation}(input: $input) {
      object { ${fields} }
      userErrors { __typename code path legalReference { clause } }
    }
  }`;
  return async (value: object, actor: Actor): Promise<CommandAnswer<Thing>> => {
    const { data, errors } = await fixture().subgraph.execute<Record<string, CommandAnswer<Thing>>>({
      query,
      variables: { input: value },
      actor,
    });
    expect(errors).toEqual([]);
    const answer = data[mutation];
    if (!answer) throw new Error(`No answer of ${mutation}`);
    return answer;
  };
}

/** Refusals as `CODE path clause`, for comparing all of them at once. */
export const refusalsOf = ({ userErrors }: CommandAnswer<unknown>): string[] =>
  userErrors.map(({ code, path, legalReference }) =>
    [code, path.join('.'), legalReference?.clause].filter(Boolean).join(' '),
  );

/** Sends a read as the caller and answers its data. */
export async function readAs<Data>(
  fixture: ObjectsFixture,
  actor: Actor,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const { data, errors } = await fixture.subgraph.execute<Data>({ query, variables, actor });
  expect(errors).toEqual([]);
  return data;
}
