/** A text in the three working languages. Kazakh and Russian are the languages of the law, English is a courtesy. */
export interface LocalizedText {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

export type Language = keyof LocalizedText;

export const LANGUAGES = ['kk', 'ru', 'en'] as const satisfies readonly Language[];
