import type { LocalizedText } from '../law/law.model';

/** The three language columns of a row as one text. */
export function localized(kk: string, ru: string, en: string): LocalizedText {
  return { kk, ru, en };
}
