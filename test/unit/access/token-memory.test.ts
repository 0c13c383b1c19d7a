import type { SignedInActor } from '../../../subgraphs/shared/access/actor';
import { createTokenMemory } from '../../../subgraphs/shared/access/token-memory';

const actor = (subject: string): SignedInActor => ({
  kind: 'PERSON',
  subject,
  organizationId: null,
  roles: new Set(),
  scopes: new Set(),
  tokenExpiresAt: new Date(1_000),
});

test('a full memory of tokens gives up the one used longest ago', () => {
  const memory = createTokenMemory(2);
  memory.keep('a', actor('a'), 100);
  memory.keep('b', actor('b'), 100);
  expect(memory.find('a', 0)?.subject).toBe('a');
  memory.keep('c', actor('c'), 100);
  expect(['a', 'b', 'c'].map((key) => memory.find(key, 0)?.subject)).toEqual(['a', undefined, 'c']);
});

test('a token is forgotten at its last instant', () => {
  const memory = createTokenMemory(2);
  memory.keep('a', actor('a'), 100);
  expect(memory.find('a', 99)?.subject).toBe('a');
  expect(memory.find('a', 100)).toBeNull();
  expect(memory.find('a', 99)).toBeNull();
});
