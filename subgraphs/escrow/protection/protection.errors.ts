import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const measureUnknown = defineRefusal({
  code: 'PROTECTION_MEASURE_UNKNOWN',
  clause: legalReference('146', 'A4.3.1'),
  texts: {
    kk: '{number} нөмірлі қорғау шарасы жоқ; олар 1-ден 8-ге дейін.',
    ru: 'Меры защиты с номером {number} нет; их восемь, от 1 до 8.',
    en: 'There is no measure of protection {number}; there are eight, from 1 to 8.',
  },
});

export const protectionFieldMissing = defineRefusal({
  code: 'PROTECTION_FIELD_MISSING',
  clause: legalReference('146', 'A4.3.1'),
  texts: {
    kk: '{field} өрісі толтырылмаған.',
    ru: 'Поле {field} не заполнено.',
    en: 'The field {field} is not filled in.',
  },
});

export const evidenceHashMalformed = defineRefusal({
  code: 'PROTECTION_EVIDENCE_MALFORMED',
  clause: legalReference('146', 'A4.3.1'),
  texts: {
    kk: 'SHA-256 — кіші әріппен жазылған 64 он алтылық таңба.',
    ru: 'SHA-256 — это 64 шестнадцатеричных знака в нижнем регистре.',
    en: 'A SHA-256 has 64 hexadecimal digits in lower case.',
  },
});

export const protectionDayInFuture = defineRefusal({
  code: 'PROTECTION_DAY_IN_FUTURE',
  clause: legalReference('146', 'A4.3.1'),
  texts: {
    kk: '{day} күні әлі келген жоқ.',
    ru: 'День {day} ещё не наступил.',
    en: 'The day {day} has not come yet.',
  },
});
