import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const E9 = legalReference('146', '9');

export const mediumClosed = defineRefusal({
  code: 'MEDIUM_CLOSED',
  clause: E9,
  texts: {
    kk: 'Тапсырылым {state} күйінде; № {number} тасығыш енді қабылданбайды.',
    ru: 'Сдача на хранение в состоянии {state}; носитель № {number} больше не принимается.',
    en: 'The deposit is in the state {state}; the medium {number} is no longer taken.',
  },
  remedy: {
    kk: 'Тізілім бағдарламасы үшін түзетілген тасығышты жаңа өтініммен тапсырыңыз; объект үшін тексерілгенге дейін бұрынғы тасығышты сол нөмірмен ауыстырыңыз.',
    ru: 'Для программы из Реестра сдайте исправленный носитель с новым заявлением; для объекта замените прежний носитель под его номером, пока он не проверен.',
    en: 'For register software hand a corrected medium in with a new filing; for an object replace the former medium under its number until it is verified.',
  },
});

export const mediumFieldMalformed = defineRefusal({
  code: 'MEDIUM_FIELD_MALFORMED',
  clause: E9,
  texts: {
    kk: '{field} өрісінің мәні жарамсыз.',
    ru: 'Значение поля {field} недопустимо.',
    en: 'The value of the field {field} is not usable.',
  },
});

export const mediumTooLarge = defineRefusal({
  code: 'MEDIUM_TOO_LARGE',
  clause: E9,
  texts: {
    kk: 'Тасығыш {limit} байттан артық.',
    ru: 'Носитель больше {limit} байт.',
    en: 'The medium is larger than {limit} bytes.',
  },
});

export const mediumHashMismatch = defineRefusal({
  code: 'MEDIUM_HASH_MISMATCH',
  clause: E9,
  texts: {
    kk: 'Келген байттардың SHA-256 мәні мәлімделгеннен өзгеше; ештеңе сақталмады.',
    ru: 'SHA-256 полученных байтов не совпадает с заявленным; ничего не сохранено.',
    en: 'The bytes that came have another SHA-256 than declared; nothing was kept.',
  },
  remedy: {
    kk: 'Жүктеуді `depositMediumUploadStart` арқылы қайта бастаңыз.',
    ru: 'Начните загрузку заново через `depositMediumUploadStart`.',
    en: 'Begin the upload anew by `depositMediumUploadStart`.',
  },
});

export const mediumBeingSealed = defineRefusal({
  code: 'MEDIUM_BEING_SEALED',
  clause: E9,
  texts: {
    kk: 'Келген тасығыш әлі сақтауға жабылып жатыр.',
    ru: 'Полученный носитель ещё запечатывается для хранения.',
    en: 'A medium that came is still being sealed for its storage.',
  },
  remedy: {
    kk: 'Тасығыш `media` тізімінде пайда болғанша күтіңіз.',
    ru: 'Подождите, пока носитель появится в `media`.',
    en: 'Wait until the medium is among `media`.',
  },
});

export const uploadUnknown = defineRefusal({
  code: 'MEDIUM_UPLOAD_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай жүктеу жоқ немесе оның мерзімі өтті.',
    ru: 'Такой загрузки нет, или её срок истёк.',
    en: 'There is no such upload, or its time is over.',
  },
});

export const mediumUnknown = defineRefusal({
  code: 'MEDIUM_UNKNOWN',
  clause: E9,
  texts: {
    kk: '№ {number} тасығыш тапсырылмаған.',
    ru: 'Носитель № {number} не сдан.',
    en: 'No medium {number} was handed in.',
  },
});

export const importFolderMissing = defineRefusal({
  code: 'IMPORT_FOLDER_MISSING',
  clause: null,
  texts: {
    kk: 'Оператордың тасығыштар қалтасы бапталмаған.',
    ru: 'Папка носителей оператора не настроена.',
    en: 'The folder of media of the operator is not configured.',
  },
});

export const importUnreadable = defineRefusal({
  code: 'IMPORT_UNREADABLE',
  clause: null,
  texts: {
    kk: 'Оператордың қалтасындағы тасығыш соңына дейін оқылмады; ештеңе сақталмады.',
    ru: 'Носитель в папке оператора не удалось прочитать до конца; ничего не сохранено.',
    en: 'The medium in the folder of the operator could not be read to its end; nothing was kept.',
  },
});

export const importUnknown = defineRefusal({
  code: 'IMPORT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Оператордың қалтасында мұндай тасығыш жоқ.',
    ru: 'В папке оператора нет такого носителя.',
    en: 'The folder of the operator has no such medium.',
  },
});
