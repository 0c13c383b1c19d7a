import type { Language, LocalizedText } from '../../../subgraphs/shared/law/law.model';

export type { Language, LocalizedText };

/** Languages of the page in the order of the switch, each named in itself. */
export const LANGUAGES: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'kk', name: 'Қазақша' },
  { code: 'ru', name: 'Русский' },
  { code: 'en', name: 'English' },
];

export const TEXTS = {
  title: {
    kk: 'Архитектуралық портал графы',
    ru: 'Граф архитектурного портала',
    en: 'Graph of the architectural portal',
  },
  language: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  examples: { kk: 'Мысалдар', ru: 'Примеры', en: 'Examples' },
  noExamples: { kk: 'Мысалдар жоқ', ru: 'Примеров нет', en: 'There are no examples' },
  examplesFailed: {
    kk: 'Мысалдар тізімі жүктелмеді. Бетті жаңартыңыз.',
    ru: 'Список примеров не загрузился. Обновите страницу.',
    en: 'The list of examples did not load. Reload the page.',
  },
  unknownExample: {
    kk: 'Сілтемедегі мысал табылмады.',
    ru: 'Пример из ссылки не найден.',
    en: 'The example in the link does not exist.',
  },
  emptyEditor: {
    kk: '# Жоғарыдағы мәзірден мысал таңдаңыз немесе сұрау жазыңыз\n',
    ru: '# Выберите пример в меню выше или напишите запрос\n',
    en: '# Choose an example in the menu above or write a query\n',
  },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  signInAgain: { kk: 'Қайта кіру', ru: 'Войти снова', en: 'Sign in again' },
  signInAs: { kk: 'Кім ретінде кіру', ru: 'Войти как', en: 'Sign in as' },
  otherUser: { kk: 'Басқа пайдаланушы', ru: 'Другой пользователь', en: 'Another user' },
  signOut: { kk: 'Шығу', ru: 'Выйти', en: 'Sign out' },
  signedInAs: { kk: 'Кірген пайдаланушы', ru: 'Вход выполнен', en: 'Signed in' },
  login: { kk: 'Логин', ru: 'Логин', en: 'Login' },
  organization: { kk: 'Ұйым', ru: 'Организация', en: 'Organization' },
  roles: { kk: 'Рөлдер', ru: 'Роли', en: 'Roles' },
  anonymousHint: {
    kk: 'Схема мен кеңестер кіргеннен кейін көрінеді. Ашық мысалдар кірмей-ақ орындалады.',
    ru: 'Схема и подсказки видны после входа. Открытые примеры выполняются и без него.',
    en: 'Sign in to see the schema and hints. The public examples run without it.',
  },
  expired: {
    kk: 'Кіру мерзімі бітті: сұраулар енді кірмеген пайдаланушы атынан жіберіледі.',
    ru: 'Срок входа истёк: запросы теперь идут без имени пользователя.',
    en: 'Your sign-in has expired: queries now go out without a user.',
  },
  denied: {
    kk: 'Кіруден бас тартылды.',
    ru: 'Вход отклонён.',
    en: 'The sign-in was refused.',
  },
  mismatch: {
    kk: 'Жауап осы бетте басталған кіруге сәйкес келмейді. Қайтадан кіріп көріңіз.',
    ru: 'Ответ не относится к входу, начатому на этой странице. Попробуйте войти ещё раз.',
    en: 'The answer does not belong to a sign-in that this page began. Try to sign in again.',
  },
  tokenFailed: {
    kk: 'Кіру сервері рұқсат белгісін бермеді. Қайтадан кіріп көріңіз.',
    ru: 'Сервер входа не выдал токен. Попробуйте войти ещё раз.',
    en: 'The sign-in server gave no token. Try to sign in again.',
  },
  insecure: {
    kk: 'Кіру үшін бет https немесе localhost арқылы ашылуы керек.',
    ru: 'Для входа страница должна быть открыта по https или на localhost.',
    en: 'To sign in, open this page over https or on localhost.',
  },
} as const satisfies Record<string, LocalizedText>;

export type TextKey = keyof typeof TEXTS;

const STORAGE_KEY = 'playground:language';

const isLanguage = (value: string | null | undefined): value is Language =>
  LANGUAGES.some(({ code }) => code === value);

/** The language chosen before, else the first one of the browser that the page speaks, else Russian. */
export function initialLanguage(): Language {
  const chosen = localStorage.getItem(STORAGE_KEY);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'ru';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(STORAGE_KEY, language);
}
