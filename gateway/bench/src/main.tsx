import { createRoot } from 'react-dom/client';
import { App } from './app';
import { storeSession } from './session/session';
import { completeSignIn, isCallback, SignInError } from './session/sign-in';
import { settings } from './settings';
import type { TextKey } from './texts';
import { installWorkers } from './workers';
import 'graphiql/style.css';
import './style.css';

/** Completes a sign-in when this is the way back from the issuer; returns what went wrong, or null. */
async function finishSignIn(): Promise<TextKey | null> {
  if (!isCallback(location)) return null;
  if (!settings.issuer) return 'mismatch';
  try {
    storeSession(await completeSignIn(settings.issuer, Date.now));
    return null;
  } catch (error) {
    return error instanceof SignInError ? error.text : 'tokenFailed';
  }
}

installWorkers();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
finishSignIn().then((problem) => createRoot(root).render(<App problem={problem} />));
