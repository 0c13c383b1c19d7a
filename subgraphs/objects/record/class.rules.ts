import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const CLASSIFIER = legalReference('129', '13.2');

export const classNotSet = defineRefusal({
  code: 'CLASS_NOT_SET',
  clause: CLASSIFIER,
  texts: {
    kk: 'Объектінің сыныбы әлі берілмеген; растайтын ештеңе жоқ.',
    ru: 'Класс объекта ещё не указан; подтверждать нечего.',
    en: 'The object has no class yet; there is nothing to verify.',
  },
  remedy: {
    kk: 'Алдымен иесі сыныпты береді.',
    ru: 'Сначала класс указывает собственник.',
    en: 'The owner sets the class first.',
  },
});

export const classAlreadyVerified = defineRefusal({
  code: 'CLASS_ALREADY_VERIFIED',
  clause: CLASSIFIER,
  texts: {
    kk: 'Объектінің сыныбы расталған.',
    ru: 'Класс объекта уже подтверждён.',
    en: 'The class of the object is verified already.',
  },
});

/** Only a class that is set, and not verified since, is verified. */
export function verifyRefusals(objectClass: string | null, isVerified: boolean): Refusal[] {
  if (objectClass === null) return [classNotSet()];
  return isVerified ? [classAlreadyVerified()] : [];
}
