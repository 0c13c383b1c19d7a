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
  remedy: {
    kk: 'Нөмір 1–100, белгі 1–200 таңба, файл атауы қалтасыз, SHA-256 кіші әріпті hex түрінде, көлем нөлден артық.',
    ru: 'Номер от 1 до 100, метка от 1 до 200 знаков, имя файла без папки, SHA-256 строчными hex, размер больше нуля.',
    en: 'A number from 1 to 100, a label of 1 to 200 characters, a file name without a folder, a SHA-256 in lower-case hex, a size above zero.',
  },
});

export const uploadsOpen = defineRefusal({
  code: 'UPLOADS_OPEN',
  clause: E9,
  texts: {
    kk: 'Тапсырылымның {count} жүктеуі аяқталмаған; бір мезгілде одан көп болмайды.',
    ru: 'У сдачи на хранение {count} незавершённых загрузок; больше одновременно не бывает.',
    en: 'The deposit has {count} uploads under way; there are no more at a time.',
  },
  remedy: {
    kk: 'Басталған жүктеулерді аяқтаңыз немесе мерзімі өткенше күтіңіз.',
    ru: 'Завершите начатые загрузки или дождитесь, пока истечёт их срок.',
    en: 'Finish those that are begun, or wait until their time is over.',
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
  remedy: {
    kk: 'Материалды бірнеше тасығышқа бөліңіз.',
    ru: 'Разделите материал на несколько носителей.',
    en: 'Divide the material among several media.',
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
  remedy: {
    kk: 'Жүктеуді `depositMediumUploadStart` арқылы қайта бастаңыз.',
    ru: 'Начните загрузку заново через `depositMediumUploadStart`.',
    en: 'Begin the upload anew by `depositMediumUploadStart`.',
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
  remedy: {
    kk: '`media` тізіміндегі нөмірді алыңыз немесе тасығышты алдымен жүктеңіз.',
    ru: 'Возьмите номер из `media` или сначала загрузите носитель.',
    en: 'Take a number of `media`, or upload the medium first.',
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
  remedy: {
    kk: 'Порталдың әкімшісі ESCROW_MEDIA_DIR параметрін орнатсын.',
    ru: 'Пусть администратор портала задаст ESCROW_MEDIA_DIR.',
    en: 'Let the administrator of the portal set ESCROW_MEDIA_DIR.',
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
  remedy: {
    kk: 'Тасығышты қайта қосып, қабылдауды қайталаңыз; қайталанса, иесінен басқа тасығыш сұраңыз.',
    ru: 'Подключите носитель заново и повторите приём; если повторится, попросите у владельца другой носитель.',
    en: 'Mount the medium again and repeat the import; if it comes again, ask the owner for another medium.',
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
  remedy: {
    kk: 'Атауын және тасығыштың қосылғанын тексеріңіз; сілтемелер қабылданбайды.',
    ru: 'Проверьте имя и то, что носитель подключён; ссылки не принимаются.',
    en: 'Check the name, and that the medium is mounted; links are not taken.',
  },
});
