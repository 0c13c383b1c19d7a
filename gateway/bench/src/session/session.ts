/** Who is signed in. Lives in the session storage of the tab: it ends with the tab and no other tab sees it. */
export interface Session {
  readonly accessToken: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** Id of the user at the issuer. */
  readonly subject: string;
  /** Name told by the issuer; null when it told none. */
  readonly name: string | null;
}

const KEY = 'playground:session';

/** The stored session, also when it has expired: the page says so. */
export function storedSession(): Session | null {
  const text = sessionStorage.getItem(KEY);
  return text === null ? null : JSON.parse(text);
}

export function storeSession(session: Session | null): void {
  if (session) sessionStorage.setItem(KEY, JSON.stringify(session));
  else sessionStorage.removeItem(KEY);
}

export const isExpired = (session: Session, now: number): boolean => session.expiresAt <= now;
