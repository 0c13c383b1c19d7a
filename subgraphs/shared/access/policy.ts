import type { Actor, SignedInActor } from './actor';
import type { Role } from './roles';

/** How the organization of an actor stands to one object (C-2, C-10, C-16). */
export type Relation = 'OWNER' | 'HOLDER' | 'TRUSTEE' | 'ORGANIZATION' | 'SUPPLIER';

export interface Facts {
  /** Relations of the actor's organization to the object in question; empty when there is none. */
  readonly relations: readonly Relation[];
}

/** A reason to allow. `reach` says for which objects it speaks: for all, or for those with one of the relations. */
export interface Rule {
  /** Stands in the decision and in the journal. */
  readonly name: string;
  readonly reach: 'ALL' | readonly Relation[];
  /** Roles for which it speaks, so that a refusal can tell them; left out when it asks for none. */
  readonly roles?: readonly Role[];
  readonly admits: (actor: Actor) => boolean;
}

export interface Policy {
  /** Clause that the policy carries out, for example `E-2(4)`; null for the graph's own arrangements. */
  readonly clause: string | null;
  /** Holding one of these roles refuses, whatever other roles allow. */
  readonly bars?: readonly Role[];
  /** The first rule that fits allows; when none does, the answer is no. */
  readonly allow: readonly Rule[];
}

export interface Decision {
  readonly allowed: boolean;
  /** Name of the rule that allowed, or why none did. */
  readonly reason: string;
  /** Clause of the policy; null when it has none or does not exist. */
  readonly clause: string | null;
}

/** What a list may show: everything, nothing, or what has one of the relations to the organization. */
export type Visibility =
  | 'ALL'
  | 'NONE'
  | { readonly relatedTo: string; readonly relations: readonly Relation[] };

export interface Policies<Name extends string> {
  readonly names: readonly Name[];
  /** The policy as it stands in the table, for telling who would be allowed. */
  find(policy: Name): Policy;
  /** May the actor do this to an object with these relations? An unknown name is refused. */
  decide(actor: Actor, policy: Name, facts?: Facts): Decision;
  /** The same policy as a filter, so that a list holds exactly what `decide` would allow one by one. */
  visibility(actor: Actor, policy: Name): Visibility;
}

const NO_RELATION: Facts = { relations: [] };

/** A closed table of policies. What it does not name is refused, as is everything that no rule allows. */
export function definePolicies<const Name extends string>(
  table: Readonly<Record<Name, Policy>>,
): Policies<Name> {
  const find = (name: Name): Policy | null => (Object.hasOwn(table, name) ? table[name] : null);
  return {
    names: Object.keys(table) as Name[],
    find: (name) => table[name],
    decide(actor, name, facts = NO_RELATION) {
      const policy = find(name);
      if (!policy) return { allowed: false, reason: 'UNKNOWN_POLICY', clause: null };
      return decideBy(policy, actor, facts);
    },
    visibility(actor, name) {
      const policy = find(name);
      return policy ? visibilityBy(policy, actor) : 'NONE';
    },
  };
}

function decideBy(policy: Policy, actor: Actor, facts: Facts): Decision {
  const { clause } = policy;
  if (isBarred(policy, actor)) return { allowed: false, reason: 'ROLE_BARRED', clause };
  const rule = policy.allow.find((candidate) => candidate.admits(actor) && reaches(candidate, facts));
  if (rule) return { allowed: true, reason: rule.name, clause };
  return { allowed: false, reason: actor.kind === 'ANONYMOUS' ? 'NOT_SIGNED_IN' : 'NO_RULE', clause };
}

function visibilityBy(policy: Policy, actor: Actor): Visibility {
  if (isBarred(policy, actor)) return 'NONE';
  const rules = policy.allow.filter((rule) => rule.admits(actor));
  if (rules.some((rule) => rule.reach === 'ALL')) return 'ALL';
  const relations = [...new Set(rules.flatMap((rule) => (rule.reach === 'ALL' ? [] : rule.reach)))];
  if (actor.kind === 'ANONYMOUS' || !actor.organizationId || relations.length === 0) return 'NONE';
  return { relatedTo: actor.organizationId, relations };
}

function isBarred(policy: Policy, actor: Actor): boolean {
  return actor.kind !== 'ANONYMOUS' && (policy.bars ?? []).some((role) => actor.roles.has(role));
}

function reaches(rule: Rule, facts: Facts): boolean {
  return rule.reach === 'ALL' || rule.reach.some((relation) => facts.relations.includes(relation));
}

/** For everybody, signed in or not: what the law makes public. */
export const everyone: Rule = { name: 'PUBLIC', reach: 'ALL', admits: () => true };

/** For holders of one of the roles, whatever the object. */
export function anyOf(...roles: readonly Role[]): Rule {
  return {
    name: 'ROLE',
    reach: 'ALL',
    roles,
    admits: (actor) => actor.kind !== 'ANONYMOUS' && roles.some((role) => actor.roles.has(role)),
  };
}

/** For partners whose token carries the scope they agreed to; a token with fewer scopes reads less. */
export function partnerWith(scope: string): Rule {
  return {
    name: 'PARTNER_SCOPE',
    reach: 'ALL',
    admits: (actor) => actor.kind !== 'ANONYMOUS' && actor.roles.has('PARTNER') && actor.scopes.has(scope),
  };
}

/** For every person signed in, except those who hold one of the roles. */
export function anyPersonExcept(...roles: readonly Role[]): Rule {
  return { name: 'SIGNED_IN', reach: 'ALL', admits: (actor) => isPersonWithout(actor, roles) };
}

/** For every person who acts for an organization; of which kind it is, a rule of the law asks. */
export const anyOrganization: Rule = {
  name: 'ORGANIZATION',
  reach: 'ALL',
  admits: (actor) => isPersonWithout(actor, []) && actor.organizationId !== null,
};

/** For persons whose organization has one of the relations to the object, except holders of the roles. */
export function related(
  relations: readonly Relation[],
  { except = [] }: { except?: readonly Role[] } = {},
): Rule {
  return {
    name: 'RELATED',
    reach: relations,
    admits: (actor) => isPersonWithout(actor, except) && actor.organizationId !== null,
  };
}

function isPersonWithout(actor: Actor, roles: readonly Role[]): actor is SignedInActor {
  return actor.kind === 'PERSON' && !roles.some((role) => actor.roles.has(role));
}
