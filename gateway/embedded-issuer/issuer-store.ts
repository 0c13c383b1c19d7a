import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly model: string;
  readonly payload: AdapterPayload;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

export interface IssuerStore {
  readonly adapter: AdapterFactory;
  readonly size: () => number;
  readonly clear: () => void;
}

/**
 * Sign-ins under way, sessions and codes, in the memory of the process: a restart forgets them, while tokens already
 * given stay valid because they are verified by signature. Bounded: when full, expired entries go, then the oldest.
 */
export function createIssuerStore(now: () => number, max = 5_000): IssuerStore {
  const entries = new Map<string, Entry>();
  const alive = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    if (entry && entry.until > now()) return entry.payload;
    entries.delete(key);
    return undefined;
  };
  const room = () => {
    if (entries.size < max) return;
    for (const [key, { until }] of entries) if (until <= now()) entries.delete(key);
    for (const key of [...entries.keys()].slice(0, Math.max(0, entries.size - max + 1))) entries.delete(key);
  };
  const adapter = (model: string): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    const findBy = async (field: 'uid' | 'userCode', value: string) => {
      for (const [key, entry] of entries)
        if (entry.model === model && entry.payload[field] === value) return alive(key);
      return undefined;
    };
    return {
      async upsert(id, payload, expiresIn) {
        entries.delete(keyOf(id));
        room();
        const until = expiresIn === undefined ? Number.POSITIVE_INFINITY : now() + expiresIn * 1000;
        entries.set(keyOf(id), { model, payload, until });
      },
      find: async (id) => alive(keyOf(id)),
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (userCode) => findBy('userCode', userCode),
      async consume(id) {
        const payload = alive(keyOf(id));
        if (payload) payload.consumed = Math.floor(now() / 1000);
      },
      async destroy(id) {
        entries.delete(keyOf(id));
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
  return { adapter, size: () => entries.size, clear: () => entries.clear() };
}
