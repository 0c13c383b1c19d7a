import type { SignedInActor } from './actor';

interface Entry {
  readonly actor: SignedInActor;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

export interface TokenMemory {
  find(key: string, now: number): SignedInActor | null;
  keep(key: string, actor: SignedInActor, until: number): void;
}

/**
 * Tokens already verified, by their SHA-256: the gateway and the subgraphs meet the same token with every fetch of a
 * query. When full, the one used longest ago makes room.
 */
export function createTokenMemory(max: number): TokenMemory {
  const entries = new Map<string, Entry>();
  return {
    find(key, now) {
      const entry = entries.get(key);
      if (!entry) return null;
      entries.delete(key);
      if (entry.until <= now) return null;
      entries.set(key, entry);
      return entry.actor;
    },
    keep(key, actor, until) {
      const oldest = entries.size >= max ? entries.keys().next().value : undefined;
      if (oldest !== undefined) entries.delete(oldest);
      entries.set(key, { actor, until });
    },
  };
}
