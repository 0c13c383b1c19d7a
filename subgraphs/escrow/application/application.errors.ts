import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const objectCodeUnknown = defineRefusal({
  code: 'OBJECT_CODE_UNKNOWN',
  clause: legalReference('146', 'A1.3'),
  texts: {
    kk: 'Архитектуралық порталда {code} коды бар объект жоқ.',
    ru: 'На архитектурном портале нет объекта с кодом {code}.',
    en: 'The architectural portal knows no object with the code {code}.',
  },
  remedy: {
    kk: 'Кодты портал карточкасынан алыңыз.',
    ru: 'Возьмите код из карточки портала.',
    en: 'Take the code from the card on the portal.',
  },
});

export const depositBeforeCommissioning = defineRefusal({
  code: 'DEPOSIT_BEFORE_COMMISSIONING',
  clause: legalReference('146', '6'),
  texts: {
    kk: 'Объект өнеркәсіптік пайдалануда емес: кезеңі {stage}.',
    ru: 'Объект не в промышленной эксплуатации: этап {stage}.',
    en: 'The object is not in industrial operation: its stage is {stage}.',
  },
  remedy: {
    kk: 'Алдымен объектіні өнеркәсіптік пайдалануға енгізу актісін тіркеңіз.',
    ru: 'Сначала запишите акт о вводе объекта в промышленную эксплуатацию.',
    en: 'First record the act by which the object is commissioned.',
  },
});

export const declarationMissing = defineRefusal({
  code: 'DECLARATION_MISSING',
  clause: legalReference('146', '18'),
  texts: {
    kk: 'Тапсырылатынның толықтығы мен дұрыстығы мәлімделмеген.',
    ru: 'Не заявлено, что сдаваемое полно и достоверно.',
    en: 'It was not declared that what is handed in is complete and accurate.',
  },
  remedy: {
    kk: '`isDeclaredComplete` мәнін true етіңіз.',
    ru: 'Передайте `isDeclaredComplete` со значением true.',
    en: 'Send `isDeclaredComplete` with the value true.',
  },
});

export const formVersionForeign = defineRefusal({
  code: 'FORM_VERSION',
  clause: legalReference('146', 'A1'),
  texts: {
    kk: '{given} нысаны қолданылмайды; қазіргі нысан {current}.',
    ru: 'Форма {given} не применяется; действует форма {current}.',
    en: 'The form {given} does not apply; the form of {current} does.',
  },
});

export const ruleSetNotInForce = defineRefusal({
  code: 'RULESET_NOT_IN_FORCE',
  clause: legalReference('146', '7'),
  texts: {
    kk: '№ 146/НҚ бұйрығы {day} күні қолданылмайды.',
    ru: 'Приказ № 146/НҚ на {day} не действует.',
    en: 'Order № 146/НҚ does not hold on {day}.',
  },
  remedy: {
    kk: 'Оның мұрагері № 110/НҚ бұйрығы қолданылады; мәтіні жүктелмеген.',
    ru: 'Применяется приказ № 110/НҚ; его текст не загружен.',
    en: 'Its successor, Order № 110/НҚ, applies; its text is not loaded.',
  },
});

export const applicationChanged = defineRefusal({
  code: 'APPLICATION_CHANGED',
  clause: null,
  texts: {
    kk: 'Өтінімді басқа біреу өзгертті: қазіргі нұсқасы {currentVersion}.',
    ru: 'Заявка уже изменена: её текущая версия {currentVersion}.',
    en: 'Somebody changed the application in the meantime: its version is {currentVersion} now.',
  },
});

/** A deposit of the other path, or one recorded without its application. */
export const applicationAbsent = defineRefusal({
  code: 'APPLICATION_ABSENT',
  clause: legalReference('146', 'A1'),
  texts: {
    kk: 'Бұл тапсырылымның 1-қосымша нысанындағы өтінімі жоқ.',
    ru: 'У этой сдачи на хранение нет заявки по форме приложения 1.',
    en: 'This deposit has no application in the form of Annex 1.',
  },
});
