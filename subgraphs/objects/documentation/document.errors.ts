import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const C_4 = legalReference('129', '4');

export const documentUnknown = defineRefusal({
  code: 'DOCUMENT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай құжат жоқ немесе ол сізге көрінбейді.',
    ru: 'Такого документа нет, или он вам не виден.',
    en: 'There is no such document, or you may not see it.',
  },
});

export const documentForOfficialUse = defineRefusal({
  code: 'DOCUMENT_FOR_OFFICIAL_USE',
  clause: C_4,
  texts: {
    kk: 'Қызмет бабында пайдаланылатын құжат сыртқы жүйелерге берілмейді.',
    ru: 'Документ для служебного пользования внешним системам не выдаётся.',
    en: 'A document for official use is not given to outside systems.',
  },
});

export const documentCopyAbsent = defineRefusal({
  code: 'DOCUMENT_COPY_ABSENT',
  clause: C_4,
  texts: {
    kk: 'Бұл құжаттың электрондық көшірмесі порталда жоқ.',
    ru: 'Электронной копии этого документа на портале нет.',
    en: 'The portal holds no electronic copy of this document.',
  },
  remedy: {
    kk: 'Құжаттың келесі нұсқасын файлымен бірге орналастырыңыз.',
    ru: 'Разместите следующую версию документа вместе с файлом.',
    en: 'Place the next version of the document with its file.',
  },
});

export const ticketUnknown = defineRefusal({
  code: 'FILE_TICKET_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Бұл рұқсат қағазы жоқ, пайдаланылған, мерзімі өткен немесе басқа адамға берілген.',
    ru: 'Такого талона нет, он использован, истёк или выдан другому лицу.',
    en: 'There is no such ticket, it was used, has expired or was issued to somebody else.',
  },
  remedy: {
    kk: 'Жаңасын сұраңыз.',
    ru: 'Запросите новый.',
    en: 'Ask for a new one.',
  },
});

export const documentTooLarge = defineRefusal({
  code: 'DOCUMENT_TOO_LARGE',
  clause: null,
  texts: {
    kk: 'Файл {limit} байттан аспауға тиіс.',
    ru: 'Файл не может быть больше {limit} байт.',
    en: 'The file may not have more than {limit} bytes.',
  },
});

export const docHashMismatch = defineRefusal({
  code: 'DOC_HASH_MISMATCH',
  clause: C_4,
  texts: {
    kk: 'Келген файлдың SHA-256 сомасы ({received}) мәлімделгенге ({declared}) тең емес; ештеңе сақталмады.',
    ru: 'Сумма SHA-256 полученного файла ({received}) не равна заявленной ({declared}); ничего не сохранено.',
    en: 'The SHA-256 of the file that came ({received}) is not the declared one ({declared}); nothing was kept.',
  },
  remedy: {
    kk: 'Файл мен оның сомасын тексеріп, қайта орналастырыңыз.',
    ru: 'Проверьте файл и его сумму и разместите заново.',
    en: 'Check the file and its sum and place it again.',
  },
});
