import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const DOCUMENTS = legalReference('53', 'step.documents');
const DECISION = legalReference('53', 'step.decision');
const CHANGE = legalReference('53', 'step.change');

export const applicationUnknown = defineRefusal({
  code: 'APPLICATION_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай өтінім жоқ немесе ол сізге көрінбейді.',
    ru: 'Такой заявки нет, или она вам не видна.',
    en: 'There is no such application, or you may not see it.',
  },
});

export const applicationChanged = defineRefusal({
  code: 'REGISTER_APPLICATION_CHANGED',
  clause: null,
  texts: {
    kk: 'Өтінімді басқа біреу өзгертті: қазіргі нұсқасы {currentVersion}.',
    ru: 'Заявку уже изменили: её текущая версия {currentVersion}.',
    en: 'Somebody changed the application in the meantime: its version is {currentVersion} now.',
  },
  remedy: {
    kk: 'Өтінімді қайта оқып, шешіміңізді қайталаңыз.',
    ru: 'Прочтите заявку заново и повторите решение.',
    en: 'Read the application again and decide again.',
  },
});

export const applicationActIllegal = defineRefusal({
  code: 'APPLICATION_ACT_ILLEGAL',
  clause: DECISION,
  texts: {
    kk: 'Өтінімнің қазіргі күйі ({state}) бұл әрекетке ({action}) жол бермейді.',
    ru: 'Текущее состояние заявки ({state}) не допускает действия {action}.',
    en: 'The present state of the application ({state}) does not allow the act {action}.',
  },
});

export const notApplicant = defineRefusal({
  code: 'NOT_APPLICANT',
  clause: legalReference('129', '32'),
  texts: {
    kk: 'Бұл әрекетті өнімнің құқық иесі, яғни өтінім берген ұйым ғана орындайды.',
    ru: 'Это действие выполняет только правообладатель продукта — организация-заявитель.',
    en: 'Only the holder of the product, the organization that applies, may do this.',
  },
});

export const applicationIncomplete = defineRefusal({
  code: 'APPLICATION_INCOMPLETE',
  clause: DOCUMENTS,
  texts: {
    kk: 'Өтінімде «{field}» толтырылмаған.',
    ru: 'В заявке не заполнено: {field}.',
    en: 'The application lacks {field}.',
  },
});

export const textTooLong = defineRefusal({
  code: 'APPLICATION_TEXT_TOO_LONG',
  clause: null,
  texts: {
    kk: 'Мәтін {length} таңба; рұқсат етілгені {max}.',
    ru: 'Текст длиной {length} знаков; допускается {max}.',
    en: 'The text has {length} characters; {max} are allowed.',
  },
});

export const proofMissing = defineRefusal({
  code: 'CONFORMITY_PROOF_MISSING',
  clause: DOCUMENTS,
  texts: {
    kk: 'Ақпараттық қауіпсіздікке сәйкестік дәлелі жоқ.',
    ru: 'Нет доказательства соответствия требованиям информационной безопасности.',
    en: 'There is no proof of conformity to information security.',
  },
});

export const assuranceTooLow = defineRefusal({
  code: 'ASSURANCE_LEVEL_TOO_LOW',
  clause: DOCUMENTS,
  texts: {
    kk: 'Сертификаттың сенім деңгейі {least} деңгейінен төмен болмауы керек.',
    ru: 'Уровень доверия по сертификату должен быть не ниже {least}.',
    en: 'The assurance level of a certificate must be {least} or higher.',
  },
});

export const conclusionsTooFew = defineRefusal({
  code: 'CONCLUSIONS_TOO_FEW',
  clause: DOCUMENTS,
  texts: {
    kk: 'Сәйкестікті растайтын кемінде {least} органның қорытындысы керек.',
    ru: 'Нужны заключения не менее чем {least} органов по подтверждению соответствия.',
    en: 'Conclusions of at least {least} bodies of conformity assessment are needed.',
  },
});

export const proofExpired = defineRefusal({
  code: 'CONFORMITY_PROOF_EXPIRED',
  clause: DOCUMENTS,
  texts: {
    kk: 'Сәйкестік дәлелінің мерзімі {validUntil} күні аяқталған.',
    ru: 'Срок доказательства соответствия истёк {validUntil}.',
    en: 'The proof of conformity was valid until {validUntil}.',
  },
});

export const entryNotHeld = defineRefusal({
  code: 'ENTRY_NOT_HELD',
  clause: CHANGE,
  texts: {
    kk: 'Сіздің ұйымыңыз ұстайтын мұндай жазба тізілімде жоқ.',
    ru: 'В реестре нет такой записи, держателем которой была бы ваша организация.',
    en: 'The register holds no such entry of your organization.',
  },
});

export const entryNotExpected = defineRefusal({
  code: 'ENTRY_NOT_EXPECTED',
  clause: null,
  texts: {
    kk: 'Жаңа өнімді енгізу туралы өтінімде тізілім жазбасы көрсетілмейді.',
    ru: 'В заявке на включение запись реестра не указывается.',
    en: 'An application for inclusion names no entry of the register.',
  },
});

export const remarksMissing = defineRefusal({
  code: 'APPLICATION_REMARKS_MISSING',
  clause: legalReference('53', 'step.completeness'),
  texts: {
    kk: 'Өтінім не жетіспейтіні туралы ескертпелермен қайтарылады.',
    ru: 'Заявка возвращается с замечаниями о том, чего не хватает.',
    en: 'An application is returned with remarks on what is missing.',
  },
});

export const remarksNotExpected = defineRefusal({
  code: 'APPLICATION_REMARKS_NOT_EXPECTED',
  clause: legalReference('53', 'step.completeness'),
  texts: {
    kk: 'Толық өтінімге ескертпе жазылмайды.',
    ru: 'К полной заявке замечания не пишутся.',
    en: 'A complete application has no remarks.',
  },
});
