import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import { findSampleUser } from './sample-users';
import { languageOf } from './sign-in-language';
import { PAGE_HEADERS, renderProblem, renderSignIn, signInHeaders } from './sign-in-page';

const PATH = /^\/interaction\/([A-Za-z0-9_-]{10,64})$/;
const MAX_FORM = 2_048;

/** The uid of a sign-in when the request is for its page, otherwise null. */
export function signInUid(req: IncomingMessage): string | null {
  return PATH.exec(req.url?.split('?')[0] ?? '')?.[1] ?? null;
}

/** Shows the list of sample users, and takes the choice. Only the browser that began the sign-in holds its cookie. */
export async function handleSignIn(
  provider: Provider,
  uid: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  try {
    const { params, uid: begun } = await provider.interactionDetails(req, res);
    if (begun !== uid) throw new errors.SessionNotFound('another sign-in is under way');
    if (req.method === 'POST') return await finish(provider, req, res);
    if (req.method !== 'GET') return refuse(req, res, 405, 'GET, POST');
    send(res, 200, signInHeaders(params['redirect_uri']), page(req, params));
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    refuse(req, res, 400, error.error_description ?? error.message);
  }
}

function page(req: IncomingMessage, params: Record<string, unknown>): string {
  return renderSignIn(languageOf(req, params['ui_locales']), params['login_hint']);
}

async function finish(provider: Provider, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const form = await readForm(req);
  const user = findSampleUser(form?.get('user') ?? '');
  if (!user) return refuse(req, res, 400, 'user');
  const result = { login: { accountId: user.login, remember: false } };
  await provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });
}

/** Null when the form is longer than any that the page can send. */
async function readForm(req: IncomingMessage): Promise<URLSearchParams | null> {
  let text = '';
  for await (const chunk of req) {
    text += String(chunk);
    if (text.length > MAX_FORM) return null;
  }
  return new URLSearchParams(text);
}

/** Answers with a page that says why, and closes the way back. */
export function refuse(req: IncomingMessage, res: ServerResponse, status: number, detail: string): void {
  send(res, status, PAGE_HEADERS, renderProblem(languageOf(req), detail));
}

function send(res: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
  res.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  res.end(body);
}
