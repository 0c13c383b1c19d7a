import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const DECISION = legalReference('53', 'step.decision');

export const notRegisterKeeper = defineRefusal({
  code: 'NOT_REGISTER_KEEPER',
  clause: DECISION,
  texts: {
    kk: 'Бұл әрекетті тізілімді жүргізуші ғана орындайды.',
    ru: 'Это действие выполняет только держатель реестра.',
    en: 'Only the keeper of the register may do this.',
  },
});

export const entryNotIncluded = defineRefusal({
  code: 'ENTRY_NOT_INCLUDED',
  clause: legalReference('129', '20'),
  texts: {
    kk: 'Жазба тізілімнен шығарылған, сондықтан бұл әрекет мүмкін емес.',
    ru: 'Запись исключена из реестра, поэтому действие невозможно.',
    en: 'The entry is excluded from the register, so this cannot be done.',
  },
  remedy: {
    kk: 'Өнімді енгізу туралы жаңа өтінім беріңіз.',
    ru: 'Подайте новую заявку на включение продукта.',
    en: 'Apply anew for the inclusion of the product.',
  },
});

export const numberMissing = defineRefusal({
  code: 'REGISTER_NUMBER_MISSING',
  clause: DECISION,
  texts: {
    kk: 'Құжаттың нөмірі 1-ден {max} таңбаға дейін болуы керек.',
    ru: 'Номер документа должен содержать от 1 до {max} знаков.',
    en: 'The number of the document must have 1 to {max} characters.',
  },
});

export const dayInFuture = defineRefusal({
  code: 'REGISTER_DAY_IN_FUTURE',
  clause: null,
  texts: {
    kk: '{day} күні бүгіннен ({today}) кейін.',
    ru: 'День {day} позже сегодняшнего ({today}).',
    en: 'The day {day} lies after today ({today}).',
  },
});

export const dayTooEarly = defineRefusal({
  code: 'REGISTER_DAY_TOO_EARLY',
  clause: DECISION,
  texts: {
    kk: '{day} күні алдыңғы қадамнан ({earliest}) бұрын.',
    ru: 'День {day} раньше предыдущего шага ({earliest}).',
    en: 'The day {day} lies before the step before it ({earliest}).',
  },
});

export const entryUnknown = defineRefusal({
  code: 'ENTRY_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Тізілімде мұндай жазба жоқ.',
    ru: 'Такой записи в реестре нет.',
    en: 'The register holds no such entry.',
  },
});

export const entryChanged = defineRefusal({
  code: 'ENTRY_CHANGED',
  clause: null,
  texts: {
    kk: 'Жазбаны басқа біреу өзгертті: қазіргі нұсқасы {currentVersion}.',
    ru: 'Запись реестра уже изменили: её текущая версия {currentVersion}.',
    en: 'Somebody changed the entry in the meantime: its version is {currentVersion} now.',
  },
  remedy: {
    kk: 'Жазбаны қайта оқып, шешіміңізді қайталаңыз.',
    ru: 'Прочтите запись заново и повторите решение.',
    en: 'Read the entry again and decide again.',
  },
});

export const requestNeedsApplication = defineRefusal({
  code: 'REQUEST_NEEDS_APPLICATION',
  clause: legalReference('53', 'step.change'),
  texts: {
    kk: 'Құқық иесінің өтініші бойынша шығару өтінім арқылы ғана жүргізіледі.',
    ru: 'Исключение по просьбе правообладателя проводится только по его заявке.',
    en: "An exclusion at the request of the holder is made only on the holder's application.",
  },
  remedy: {
    kk: 'Құқық иесі EXCLUSION түріндегі өтінім береді.',
    ru: 'Правообладатель подаёт заявку вида EXCLUSION.',
    en: 'The holder files an application of the kind EXCLUSION.',
  },
});
