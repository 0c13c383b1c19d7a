import { CertificateRevocationList } from 'pkijs';

/** Where the current list of revoked certificates of an authority comes from. */
export interface RevocationSource {
  /**
   * @param authority hexadecimal SHA-256 of the certificate of the authority
   * @returns DER of its list; null when none could be had
   */
  listOf(authority: string): Promise<Uint8Array | null>;
}

export interface RevocationAddresses {
  /** Address of the list of each authority, by the SHA-256 of its certificate. Addresses in certificates are not used. */
  readonly urls: ReadonlyMap<string, string>;
  /** How long a fetched list is used before it is asked for again, in milliseconds; ten minutes by default. */
  readonly keepMs?: number;
  readonly timeoutMs?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

const MAX_LIST_BYTES = 32 * 1024 * 1024;

/**
 * Lists fetched from the configured addresses. The address comes from the settings alone, so that a certificate
 * cannot make the service call wherever it likes.
 */
export function fetchedRevocations({
  urls,
  keepMs = 600_000,
  timeoutMs = 5_000,
  now = Date.now,
}: RevocationAddresses): RevocationSource {
  const kept = new Map<string, { readonly at: number; readonly list: Uint8Array }>();
  return {
    async listOf(authority) {
      const url = urls.get(authority);
      if (!url) return null;
      const known = kept.get(authority);
      if (known && now() - known.at < keepMs) return known.list;
      const list = await fetchList(url, timeoutMs);
      if (list) kept.set(authority, { at: now(), list });
      // An older list is still good for as long as it says itself; see `isCurrent`.
      return list ?? known?.list ?? null;
    },
  };
}

async function fetchList(url: string, timeoutMs: number): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > MAX_LIST_BYTES) return null;
    const list = new Uint8Array(await answer.arrayBuffer());
    return list.length > MAX_LIST_BYTES ? null : list;
  } catch {
    return null;
  }
}

/** The list in these DER bytes; null when they hold none. */
export function readList(der: Uint8Array): CertificateRevocationList | null {
  try {
    return CertificateRevocationList.fromBER(new Uint8Array(der));
  } catch {
    return null;
  }
}

/** Whether a list says anything about an instant: issued before it, and not yet replaced. */
export function isCurrent({ thisUpdate, nextUpdate }: CertificateRevocationList, at: Date): boolean {
  return thisUpdate.value <= at && nextUpdate !== undefined && at <= nextUpdate.value;
}
