import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import type { LocalizedText } from '../../shared/law/law.model';
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

/** Asked of a planned cost of creation and development, and of an object before it is built. */
export const calculationMissing = defineRefusal({
  code: 'CALCULATION_MISSING',
  clause: legalReference('129', '7'),
  texts: {
    kk: 'Құру мен дамыту шығыны портал калькуляторында есептелмеген.',
    ru: 'Затраты на создание и развитие не рассчитаны на калькуляторе портала.',
    en: 'The cost of creation and development was not computed on the calculator of the portal.',
  },
  remedy: {
    kk: '`developmentCalculate` орындаңыз: жоспарда есептің идентификаторын көрсетіңіз, бекітілген есепті порталға орналастырыңыз.',
    ru: 'Выполните `developmentCalculate`: укажите идентификатор расчёта в плане, утверждённый расчёт разместите на портале.',
    en: 'Carry out `developmentCalculate`: give the id of the calculation with the plan, place the approved calculation on the portal.',
  },
});

/** Told of cost rows, of support contracts and of the operation of services alike (C-3(4), C-16(5), C-36). */
export const supportIsNotDevelopment = defineRefusal({
  code: 'SUPPORT_IS_NOT_DEVELOPMENT',
  clause: legalReference('129', '3(4)'),
  texts: {
    kk: 'Сүйемелдеу функцияларды өзгертпейді және құруға не дамытуға жатпайды.',
    ru: 'Сопровождение не меняет функций и не относится к созданию или развитию.',
    en: 'Support changes no functions and is no part of creation or development.',
  },
  remedy: {
    kk: 'Жаңа функцияларды дамыту шығыны ретінде инвестициялық жоба арқылы жоспарлаңыз.',
    ru: 'Новые функции планируйте как затраты на развитие через инвестиционный проект.',
    en: 'Plan new functions as a cost of development through an investment project.',
  },
});

/** An act that belongs to an appointment and to no relation; the caller of the refusal adds the clause that says so. */
export const roleRequired = defineRefusal({
  code: 'ROLE',
  clause: null,
  texts: {
    kk: 'Бұл әрекет мына рөлге ғана тиесілі: {role}.',
    ru: 'Это действие принадлежит только роли: {role}.',
    en: 'This act belongs to this role alone: {role}.',
  },
});

const AFTER_TERMINATION: LocalizedText = {
  kk: 'Объектінің пайдаланылуы тоқтатылған; оның орнына келетінін жаңа объект ретінде жазыңыз.',
  ru: 'Эксплуатация объекта прекращена; то, что придёт ему на смену, запишите как новый объект.',
  en: 'The operation of the object has ended; record what replaces it as a new object.',
};

/** Refusal with what remains to do about an object whose operation has ended (C-19): it is not commissioned again. */
export const afterTermination = (refusal: Refusal): Refusal => ({ ...refusal, remedy: AFTER_TERMINATION });
