import type { Actor } from '../../subgraphs/shared/access/actor';
import { person } from './actors';
import { conclusionInput, considerationInput, submissionInput } from './builders/examination';
import { objectOf, organizationOf, stakeholderOf } from './builders/objects';
import { type ObjectsFixture, openObjects } from './objects';

export const CODE = 'KZ-П-20-0000001';
export const TERMINATED_CODE = 'KZ-П-20-0000002';
export const OWNER = person(['STATE_BODY'], 'owner');
export const EXPERT = person(['EXPERT'], 'analyst-centre');
export const AUTHORIZED = person(['AUTHORIZED_BODY'], 'authorized-body');
export const INTEGRATOR = person(['INTEGRATOR'], 'integrator');

export interface ActAnswer {
  readonly object: { readonly code: string } | null;
  readonly userErrors: {
    readonly __typename: string;
    readonly code: string;
    readonly message: string;
    readonly path: string[];
    readonly remedy: string | null;
    readonly legalReference: { readonly clause: string } | null;
  }[];
}

const ACTS = {
  expertConclusionIssue: conclusionInput,
  termsOfReferenceSubmit: submissionInput,
  termsOfReferenceConsider: considerationInput,
} as const;

const mutation = (name: string) => `mutation Act($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) {
    object { code }
    userErrors {
      __typename code message path remedy legalReference { clause }
      ... on NotAllowedError { allowedRelations }
      ... on ConflictError { currentVersion }
      ... on IllegalTransitionError { fromState action allowedActions }
    }
  }
}`;

/** Objects in operation and a terminated one, each with an owner, a holder, a trustee, a developer, a supplier. */
export function openExamination(others: readonly string[] = []): Promise<ObjectsFixture> {
  const parties = [
    ['owner', 'OWNER'],
    ['holder', 'HOLDER'],
    ['trustee', 'TRUSTEE'],
    ['developer', 'DEVELOPER'],
    ['supplier', 'SUPPLIER'],
  ] as const;
  const reviewers = ['analyst-centre', 'authorized-body', 'integrator'];
  return openObjects(OWNER, {
    organization: [...parties.map(([key]) => key), ...reviewers].map((key) => organizationOf(key)),
    informatization_object: [
      objectOf(CODE),
      objectOf(TERMINATED_CODE, { stage: 'TERMINATED', terminated_on: '2026-01-10' }),
      ...others.map((code) => objectOf(code)),
    ],
    stakeholder: [CODE, TERMINATED_CODE, ...others].flatMap((code) =>
      parties.map(([key, role]) => stakeholderOf(code, key, role)),
    ),
  });
}

/** Does one of the acts of examination with a lawful input, changed by the overrides. */
export async function act(
  { subgraph }: ObjectsFixture,
  name: keyof typeof ACTS,
  overrides: object = {},
  actor: Actor = OWNER,
  code = CODE,
): Promise<ActAnswer> {
  const variables = { input: ACTS[name](code, overrides) };
  const answer = await subgraph.execute<Record<string, ActAnswer>>({
    query: mutation(name),
    variables,
    actor,
  });
  const [done] = answer.errors.length > 0 ? [] : Object.values(answer.data);
  if (!done) throw new Error(answer.errors[0]?.message ?? 'no answer');
  return done;
}

export const codesOf = ({ userErrors }: ActAnswer): string[] => userErrors.map(({ code }) => code);
