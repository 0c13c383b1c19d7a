import { defineRefusal } from '../../../shared/kernel/refusal';
import { legalReference } from '../../../shared/law/law-register';

export const agreementMissing = defineRefusal({
  code: 'AGREEMENT_MISSING',
  clause: legalReference('129', '12.1'),
  texts: {
    kk: 'Орта жасалған шарт негізінде беріледі: шарттың нөмірі мен өткен күні керек.',
    ru: 'Среда даётся на основании заключённого договора: нужны его номер и наступивший день заключения.',
    en: 'An environment is given under a concluded agreement: its number and its day, not in the future, are needed.',
  },
  remedy: {
    kk: 'Оператормен шарт жасап, оның нөмірі мен күнін көрсетіңіз.',
    ru: 'Заключите договор с оператором и укажите его номер и день.',
    en: 'Conclude an agreement with the operator and state its number and day.',
  },
});

export const platformOnly = defineRefusal({
  code: 'PLATFORM_ONLY',
  clause: legalReference('129', '12.1'),
  texts: {
    kk: 'Орталар «электрондық үкіметтің» платформасында құрылатын немесе дамытылатын объектіге ғана беріледі.',
    ru: 'Среды даются только объекту, который создаётся или развивается на платформе «электронного правительства».',
    en: 'Environments are given only for an object that is created or developed on the platform of e-government.',
  },
  remedy: {
    kk: 'Объектінің платформада құрылатынын мәлімдеңіз немесе оны платформада орналастыруға өтінім беріңіз.',
    ru: 'Заявите, что объект создаётся на платформе, или подайте заявку на размещение на ней.',
    en: 'Declare that the object is built on the platform, or apply for its placement there.',
  },
});

export const mustBeFree = defineRefusal({
  code: 'ENVIRONMENT_MUST_BE_FREE',
  clause: legalReference('129', '12.2'),
  texts: {
    kk: 'Орта тегін беріледі, {charge} теңге алуға болмайды.',
    ru: 'Среда предоставляется бесплатно, плата {charge} тенге недопустима.',
    en: 'An environment is free of charge; {charge} tenge may not be taken.',
  },
  remedy: { kk: 'Ақыны нөл етіңіз.', ru: 'Укажите нулевую плату.', en: 'Set the charge to zero.' },
});

export const termExceeded = defineRefusal({
  code: 'ENV_TERM_EXCEEDED',
  clause: legalReference('129', '12.2'),
  texts: {
    kk: 'Орта шарт жасалғаннан кейін 3 айдан асырмай, {limit} күніне дейін беріледі; {day} одан кеш.',
    ru: 'Среда даётся не дольше 3 месяцев с заключения договора, до {limit}; {day} позже.',
    en: 'An environment lasts at most 3 months from the agreement, until {limit}; {day} is later.',
  },
  remedy: {
    kk: 'Жаңа шарт жасап, жаңа өтінім беріңіз.',
    ru: 'Заключите новый договор и подайте новую заявку.',
    en: 'Conclude a new agreement and apply anew.',
  },
});

export const environmentUnknown = defineRefusal({
  code: 'ENVIRONMENT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Объектіде мұндай орта жоқ.',
    ru: 'У объекта нет такой среды.',
    en: 'The object has no such environment.',
  },
});

export const environmentStateRefuses = defineRefusal({
  code: 'ENVIRONMENT_STATE_REFUSES',
  clause: legalReference('129', '12'),
  texts: {
    kk: 'Ортаның қазіргі күйі ({state}) бұл әрекетке жол бермейді.',
    ru: 'Текущее состояние среды ({state}) не допускает этого действия.',
    en: 'The present state of the environment ({state}) does not allow this act.',
  },
});
