import { GraphQLError } from 'graphql';
import type { Visibility } from '../access/policy';
import { type ReadPolicy, readPolicies } from '../access/read-policies';
import type { Language, LocalizedText } from '../law/law.model';
import type { SubgraphContext } from './subgraph-context';

const UNAUTHENTICATED: LocalizedText = {
  kk: 'Бұл деректерді көру үшін жүйеге кіріңіз.',
  ru: 'Войдите в систему, чтобы увидеть эти данные.',
  en: 'Sign in to see these data.',
};

const FORBIDDEN: LocalizedText = {
  kk: 'Бұл деректерді сіздің рөліңізге көруге рұқсат жоқ.',
  ru: 'Вашей роли эти данные не показываются.',
  en: 'Your role may not see these data.',
};

/** The refusal of a read with the clause of the policy that refuses. */
export function refusal(context: SubgraphContext, policy: ReadPolicy): GraphQLError {
  const isAnonymous = context.actor.kind === 'ANONYMOUS';
  const text = isAnonymous ? UNAUTHENTICATED : FORBIDDEN;
  const { clause } = readPolicies.decide(context.actor, policy);
  return new GraphQLError(text[context.language satisfies Language], {
    extensions: { code: isAnonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN', policy, clause },
  });
}

/** What of a list the caller may see; refuses when that is nothing. */
export function visible(context: SubgraphContext, policy: ReadPolicy): Exclude<Visibility, 'NONE'> {
  const visibility = readPolicies.visibility(context.actor, policy);
  if (visibility === 'NONE') throw refusal(context, policy);
  return visibility;
}
