import type { Language } from '../kernel/localized-text';

const LANGUAGES: readonly string[] = ['kk', 'ru', 'en'] satisfies Language[];
const DEFAULT_LANGUAGE: Language = 'ru';

/** The best of the three working languages by an `accept-language` header; Russian when it names none of them. */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '').split(',', 20).map((part) => {
    const [tag = '', weight] = part.split(/;\s*q\s*=/i, 2);
    const [language = ''] = tag.trim().toLowerCase().split('-', 1);
    return { language, weight: weight === undefined ? 1 : Number(weight) };
  });
  const best = wishes
    .filter(({ language, weight }) => LANGUAGES.includes(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight)[0];
  return (best?.language as Language | undefined) ?? DEFAULT_LANGUAGE;
}
