import type { Language, LocalizedText } from '../../shared/kernel/localized-text';
import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];
const INVALID = { kind: 'INVALID_INPUT' } as const;

/** Longest texts of a card, in characters. */
export const MAX_LENGTH = {
  name: 255,
  abbreviation: 255,
  softwareCategory: 255,
  purpose: 4000,
  task: 1000,
  publicFunction: 1000,
} as const;

export const textBlank = defineRefusal({
  code: 'TEXT_BLANK',
  clause: null,
  texts: {
    kk: 'Мәтін бос болмауы керек.',
    ru: 'Текст не может быть пустым.',
    en: 'The text may not be blank.',
  },
});

export const textTooLong = defineRefusal({
  code: 'TEXT_TOO_LONG',
  clause: null,
  texts: {
    kk: 'Мәтін {max} таңбадан аспауы керек, қазір {length}.',
    ru: 'Текст не длиннее {max} знаков, сейчас {length}.',
    en: 'The text may have at most {max} characters; it has {length}.',
  },
});

export const nameTaken = defineRefusal({
  code: 'NAME_TAKEN',
  clause: legalReference('129', '4.1'),
  texts: {
    kk: 'Мұндай атауы бар объект порталда бұрыннан есепте тұр.',
    ru: 'Объект с таким наименованием уже учтён на портале.',
    en: 'An object with this name is already recorded on the portal.',
  },
  remedy: {
    kk: 'Бар жазбаны түзетіңіз немесе басқа атау беріңіз.',
    ru: 'Исправьте имеющуюся запись или дайте другое наименование.',
    en: 'Correct the existing record or give another name.',
  },
});

/** Texts of a card as they come in; what is left out is not checked. */
export interface CardTexts {
  readonly name?: LocalizedText | undefined;
  readonly abbreviation?: string | null | undefined;
  readonly softwareCategory?: string | null | undefined;
  readonly purpose?: LocalizedText | null | undefined;
  readonly tasks?: readonly string[] | undefined;
  readonly publicFunction?: LocalizedText | null | undefined;
}

/** Every problem of the texts of a card, each with its path. */
export function textRefusals(card: CardTexts): Refusal[] {
  const { abbreviation, softwareCategory, tasks = [] } = card;
  return [
    ...inEveryLanguage(card.name, 'name', MAX_LENGTH.name),
    ...(abbreviation == null ? [] : textRefusal(abbreviation, ['abbreviation'], MAX_LENGTH.abbreviation)),
    ...(softwareCategory == null
      ? []
      : textRefusal(softwareCategory, ['softwareCategory'], MAX_LENGTH.softwareCategory)),
    ...inEveryLanguage(card.purpose, 'purpose', MAX_LENGTH.purpose),
    ...tasks.flatMap((task, index) => textRefusal(task, ['tasks', String(index)], MAX_LENGTH.task)),
    ...inEveryLanguage(card.publicFunction, 'publicFunction', MAX_LENGTH.publicFunction),
  ];
}

function inEveryLanguage(text: LocalizedText | null | undefined, field: string, max: number): Refusal[] {
  if (!text) return [];
  return LANGUAGES.flatMap((language) => textRefusal(text[language], [field, language], max));
}

/** A blank text, or one longer than it may be; the path goes below `input`. */
export function textRefusal(text: string, field: readonly string[], max: number): Refusal[] {
  const path = ['input', ...field];
  const { length } = text.trim();
  if (length === 0) return [textBlank({}, path, INVALID)];
  return length > max ? [textTooLong({ max, length }, path, INVALID)] : [];
}

/** The names of an object are its own, in each language. */
export function takenRefusals(languages: readonly Language[]): Refusal[] {
  return languages.map((language) => nameTaken({}, ['input', 'name', language]));
}
