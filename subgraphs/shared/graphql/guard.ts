import { GraphQLError } from 'graphql';
import type { Visibility } from '../access/policy';
import { type ReadPolicy, readPolicies } from '../access/read-policies';
import type { LocalDate } from '../kernel/local-date';
import type { LocalizedText } from '../law/law.model';
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
  return new GraphQLError(text[context.language], {
    extensions: { code: isAnonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN', policy, clause },
  });
}

/** What the caller may see of a kind of things, and the day on which relations are judged. */
export interface Sight {
  readonly of: Exclude<Visibility, 'NONE'>;
  readonly today: LocalDate;
}

/** Sight of the caller, or null when a policy shows nothing: for single things that answer «not found» then. */
export function sightOf(context: SubgraphContext, policy: ReadPolicy): Sight | null {
  const visibility = readPolicies.visibility(context.actor, policy);
  return visibility === 'NONE' ? null : { of: visibility, today: context.today };
}

/** Sight of the caller for a list; refuses when it shows nothing. */
export function requireSight(context: SubgraphContext, policy: ReadPolicy): Sight {
  const sight = sightOf(context, policy);
  if (!sight) throw refusal(context, policy);
  return sight;
}
