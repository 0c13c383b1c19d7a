import { useEffect, useState } from 'react';
import { isExpired, type Session, storedSession, storeSession } from './session';

export type SessionState = 'anonymous' | 'signed-in' | 'expired';

/** The session of the page; turns to `expired` by itself when the token ends, or when the graph refuses it. */
export function useSession() {
  const [session, setSession] = useState(storedSession);
  const [state, setState] = useState<SessionState>(() => stateOf(session));

  useEffect(() => {
    if (!session || state !== 'signed-in') return;
    const timer = setTimeout(() => setState('expired'), session.expiresAt - Date.now());
    return () => clearTimeout(timer);
  }, [session, state]);

  return {
    state,
    /** Null unless signed in. */
    session: state === 'signed-in' ? session : null,
    expire: () => setState((current) => (current === 'signed-in' ? 'expired' : current)),
    signOut: () => {
      storeSession(null);
      setSession(null);
      setState('anonymous');
    },
  };
}

function stateOf(session: Session | null): SessionState {
  if (!session) return 'anonymous';
  return isExpired(session, Date.now()) ? 'expired' : 'signed-in';
}
