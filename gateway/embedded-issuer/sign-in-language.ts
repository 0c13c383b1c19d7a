import type { IncomingMessage } from 'node:http';
import type { Language } from '../../subgraphs/shared/law/law.model';

const LANGUAGES: readonly string[] = ['kk', 'ru', 'en'] satisfies Language[];

/** The language chosen on the page, else asked for by the client, else preferred by the browser, else Russian. */
export function languageOf(req: IncomingMessage, uiLocales?: unknown): Language {
  // Not read as a URL: a client may ask for an address that is none, such as `//`.
  const chosen = new URLSearchParams(req.url?.split('?')[1]).get('lang');
  const asked = typeof uiLocales === 'string' ? uiLocales.split(' ') : [];
  const preferred = (req.headers['accept-language'] ?? '').split(',');
  const wanted = [chosen ?? '', ...asked, ...preferred].map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return (wanted.find((tag) => LANGUAGES.includes(tag)) ?? 'ru') as Language;
}
