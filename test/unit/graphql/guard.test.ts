import { GraphQLError } from 'graphql';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { readPolicies } from '../../../subgraphs/shared/access/read-policies';
import { ROLES, type Role } from '../../../subgraphs/shared/access/roles';
import { refusal, requireSight, sightOf } from '../../../subgraphs/shared/graphql/guard';
import type { SubgraphContext } from '../../../subgraphs/shared/graphql/subgraph-context';
import type { Language } from '../../../subgraphs/shared/law/law.model';
import { organizationId, partner, person } from '../../support/actors';

const contextOf = (actor: Actor, language: Language = 'en') =>
  ({ actor, language, today: '2026-11-21' }) as unknown as SubgraphContext;

describe('guard of a read', () => {
  test('gives the sight of the policy with the day on which relations are judged', () => {
    expect(requireSight(contextOf(person(['ANALYST'])), 'object.read')).toEqual({
      of: 'ALL',
      today: '2026-11-21',
    });
    const supplier = requireSight(contextOf(person([], 'supplier-one')), 'object.read');
    expect(supplier).toMatchObject({ of: { relatedTo: organizationId('supplier-one') } });
  });

  test('C-4: nobody signed in is told to sign in, with the clause of the policy', () => {
    expect(refusal(contextOf(ANONYMOUS), 'object.read').extensions).toEqual({
      code: 'UNAUTHENTICATED',
      policy: 'object.read',
      clause: 'C-4',
    });
  });

  test('C-4: the administrator is refused and not asked to sign in', () => {
    const actor = person(['ADMINISTRATOR', 'OPERATOR']);
    expect(refusal(contextOf(actor), 'object.read').extensions).toMatchObject({
      code: 'FORBIDDEN',
      clause: 'C-4',
    });
    expect(sightOf(contextOf(actor), 'object.read')).toBeNull();
    expect(() => requireSight(contextOf(actor), 'object.read')).toThrow(GraphQLError);
  });

  test.each([ANONYMOUS, partner()])(
    'the refusal of $kind is told in the language of the request',
    (actor) => {
      const texts = (['kk', 'ru', 'en'] as const).map(
        (language) => refusal(contextOf(actor, language), 'object.read').message,
      );
      expect(new Set(texts).size).toBe(3);
      expect(texts[0]).toMatch(/[әғқңөұүһі]/);
      expect(texts[2]).toMatch(/^[\w ,.]+$/);
    },
  );

  test('cost is guarded by the sight alone: whoever sees it by relation sees no object but by the same relations', () => {
    const roles = Object.keys(ROLES) as Role[];
    const pairs = roles.flatMap((one) => roles.map((other) => [one, other] as const));
    for (const pair of [[] as const, ...pairs])
      for (const scopes of [new Set<string>(), new Set(['objects:read'])]) {
        const actor = { ...person(pair, 'supplier-one'), scopes } as Actor;
        const cost = readPolicies.visibility(actor, 'object.cost.read');
        if (cost === 'NONE' || cost === 'ALL') continue;
        expect([pair, readPolicies.visibility(actor, 'object.read')]).toEqual([pair, cost]);
      }
  });
});
