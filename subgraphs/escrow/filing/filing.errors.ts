import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const registerEntryUnknown = defineRefusal({
  code: 'REGISTER_ENTRY_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Тізілімде мұндай жазба ешқашан болмаған.',
    ru: 'Такой записи в Реестре никогда не было.',
    en: 'The register never held such an entry.',
  },
});

export const previousDepositNotRefused = defineRefusal({
  code: 'PREVIOUS_DEPOSIT_NOT_REFUSED',
  clause: legalReference('146', '16'),
  texts: {
    kk: 'Аталған тапсырылым осы бағдарламаның қабылданбаған тапсырылымы емес.',
    ru: 'Названная сдача не является отказанной сдачей этой программы.',
    en: 'The named deposit is no refused deposit of this software.',
  },
});

/** Told of each attachment with its own clause of E-14. */
export const documentsIncomplete = defineRefusal({
  code: 'DOCUMENTS_INCOMPLETE',
  clause: legalReference('146', '14'),
  texts: {
    kk: 'Өтінімге {document} қоса берілмеген.',
    ru: 'К заявлению не приложен документ {document}.',
    en: 'The application comes without the document {document}.',
  },
});

export const mediumMissing = defineRefusal({
  code: 'MEDIUM_MISSING',
  clause: legalReference('146', '14(3)'),
  texts: {
    kk: 'Өтінімге бастапқы кодтар жазылған жеткізгіш қоса берілмеген.',
    ru: 'К заявлению не приложен носитель с исходными кодами.',
    en: 'The application comes without the medium that holds the source codes.',
  },
});

export const twoCopiesRequired = defineRefusal({
  code: 'TWO_COPIES_REQUIRED',
  clause: legalReference('146', '14'),
  texts: {
    kk: '{document} екі данада беріледі, көрсетілгені: {copies}.',
    ru: 'Документ {document} сдают в двух экземплярах, указано: {copies}.',
    en: 'The document {document} is handed in in two copies; told are {copies}.',
  },
});
