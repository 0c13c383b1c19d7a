import { createHash } from 'node:crypto';
import type { Language, LocalizedText } from '../../subgraphs/shared/law/law.model';
import { SAMPLE_USERS, type SampleUser } from './sample-users';

const TEXTS = {
  title: {
    kk: 'Сынақ пайдаланушысы болып кіру',
    ru: 'Вход под пробным пользователем',
    en: 'Sign in as a sample user',
  },
  explanation: {
    kk: 'Бұл — осы компьютерде іске қосылған графтың сынақ кіруі. Құпиясөз жоқ: пайдаланушылар ойдан алынған, деректер сынақтық.',
    ru: 'Это пробный вход графа, запущенного на этом компьютере. Пароля нет: пользователи вымышлены, данные учебные.',
    en: 'This is the sample sign-in of the graph that runs on this computer. There is no password: users are invented and the data are samples.',
  },
  problem: { kk: 'Кіру мүмкін болмады', ru: 'Войти не удалось', en: 'Sign-in failed' },
  again: {
    kk: 'Кіруді сіз келген беттен қайта бастаңыз.',
    ru: 'Начните вход заново со страницы, с которой пришли.',
    en: 'Start again from the page you came from.',
  },
} as const satisfies Record<string, LocalizedText>;

const LANGUAGE_NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const satisfies Record<
  Language,
  string
>;

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.45 system-ui, sans-serif }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem }
nav { display: flex; gap: 1rem; justify-content: flex-end }
form { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)) }
button { border: 1px solid #8888; border-radius: .5rem; background: none; color: inherit; cursor: pointer; font: inherit; padding: .6rem .8rem; text-align: start }
button[autofocus] { grid-column: 1 / -1; margin-bottom: 1rem }
button:hover, button:focus-visible, button[autofocus] { border-color: #06c; outline: 2px solid #06c }
small { display: block; opacity: .75 }
`;

/** Nothing is fetched, nothing is run, no page may frame this one. */
function policyWith(formTargets: string): string {
  const style = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
  return `default-src 'none'; style-src ${style}; form-action ${formTargets}; frame-ancestors 'none'; base-uri 'none'`;
}

export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policyWith("'none'"),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Headers of the page with the form. A browser holds `form-action` against every redirect that follows, so the
 * client's address, which the issuer has checked, is named too.
 */
export function signInHeaders(redirectUri: unknown): Record<string, string> {
  const client =
    typeof redirectUri === 'string' && URL.canParse(redirectUri) ? ` ${new URL(redirectUri).origin}` : '';
  return { ...PAGE_HEADERS, 'content-security-policy': policyWith(`'self'${client}`) };
}

/** @param hint login to offer first, from `login_hint` */
export function renderSignIn(language: Language, hint: unknown): string {
  const isHinted = ({ login }: SampleUser) => login === hint;
  const users = [...SAMPLE_USERS].sort((a, b) => Number(isHinted(b)) - Number(isHinted(a)));
  const buttons = users.map((user) => renderButton(user, language, isHinted(user))).join('\n');
  return page(
    language,
    TEXTS.title[language],
    `${renderLanguages(language)}<h1>${escapeHtml(TEXTS.title[language])}</h1>
<p>${escapeHtml(TEXTS.explanation[language])}</p>
<form method="post">${buttons}</form>`,
  );
}

export function renderProblem(language: Language, detail: string): string {
  const title = TEXTS.problem[language];
  return page(
    language,
    title,
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(TEXTS.again[language])}</p><p><code>${escapeHtml(detail)}</code></p>`,
  );
}

function renderButton({ login, name }: SampleUser, language: Language, isHinted: boolean): string {
  const focus = isHinted ? ' autofocus' : '';
  return `<button name="user" value="${login}"${focus}>${escapeHtml(name[language])}<small>${login}</small></button>`;
}

function renderLanguages(current: Language): string {
  const links = (Object.keys(LANGUAGE_NAMES) as Language[]).map((language) =>
    language === current
      ? `<strong lang="${language}">${LANGUAGE_NAMES[language]}</strong>`
      : `<a lang="${language}" href="?lang=${language}">${LANGUAGE_NAMES[language]}</a>`,
  );
  return `<nav>${links.join(' ')}</nav>`;
}

function page(language: Language, title: string, content: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main>${content}</main></body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
