import { createContext, useContext } from 'react';
import { type Language, type LocalizedText, TEXTS, type TextKey } from './texts';

export const LanguageContext = createContext<Language>('ru');

/** Texts of the page, and any other text, in the chosen language. */
export function useTexts() {
  const language = useContext(LanguageContext);
  return {
    language,
    t: (key: TextKey): string => TEXTS[key][language],
    inLanguage: (text: LocalizedText): string => text[language],
  };
}
