import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const objectUnknown = defineRefusal({
  code: 'OBJECT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай объект жоқ немесе ол сізге көрінбейді.',
    ru: 'Такого объекта нет, или он вам не виден.',
    en: 'There is no such object, or you may not see it.',
  },
});

export const notOwnerOrHolder = defineRefusal({
  code: 'NOT_OWNER_OR_HOLDER',
  clause: legalReference('129', '4'),
  texts: {
    kk: 'Бұл әрекетті объектімен тиісті қатынасы бар ұйым ғана орындайды.',
    ru: 'Это действие выполняет только организация с надлежащим отношением к объекту.',
    en: 'Only an organization with the right relation to the object may do this.',
  },
});

export const versionConflict = defineRefusal({
  code: 'VERSION_CONFLICT',
  clause: null,
  texts: {
    kk: 'Жазбаны басқа біреу өзгертті: қазіргі нұсқасы {currentVersion}.',
    ru: 'Запись уже изменена: её текущая версия {currentVersion}.',
    en: 'Somebody changed the record in the meantime: its version is {currentVersion} now.',
  },
  remedy: {
    kk: 'Жазбаны қайта оқып, шешіміңізді қайталаңыз.',
    ru: 'Прочтите запись заново и повторите решение.',
    en: 'Read the record again and decide again.',
  },
});
