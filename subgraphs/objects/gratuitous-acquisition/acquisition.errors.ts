import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const acquisitionUnknown = defineRefusal({
  code: 'GRATUITOUS_ACQUISITION_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай тегін алу жоқ немесе ол сізге көрінбейді.',
    ru: 'Такого безвозмездного приобретения нет, или оно вам не видно.',
    en: 'There is no such acquisition free of charge, or you may not see it.',
  },
});

export const acquisitionActIllegal = defineRefusal({
  code: 'GRATUITOUS_ACQUISITION_ACT_ILLEGAL',
  clause: legalReference('129', '23.1'),
  texts: {
    kk: '{state} күйінде {action} әрекеті жасалмайды.',
    ru: 'В состоянии {state} действие {action} не выполняется.',
    en: 'The act {action} is not done in the state {state}.',
  },
});

export const stateLegalEntityOnly = defineRefusal({
  code: 'STATE_LEGAL_ENTITY_ONLY',
  clause: legalReference('129', '23'),
  texts: {
    kk: 'Объектіге құқықты тегін тек мемлекеттік заңды тұлға алады.',
    ru: 'Права на объект безвозмездно получает только государственное юридическое лицо.',
    en: 'Only a state legal entity acquires rights to an object free of charge.',
  },
});

export const indicatorMissing = defineRefusal({
  code: 'INDICATOR_MISSING',
  clause: legalReference('129', '23.2'),
  texts: {
    kk: 'Қорытындыда екі көрсеткіштің бірі толық емес.',
    ru: 'Один из двух показателей заключения неполон.',
    en: 'One of the two indicators of the conclusion is incomplete.',
  },
  remedy: {
    kk: 'Пайдалану шығыстарын жылдар бойынша бағалаңыз, мақсаты мен қолданылуын жазыңыз.',
    ru: 'Оцените расходы на эксплуатацию по годам; опишите назначение и использование.',
    en: 'Estimate the costs of operation by year; describe purpose and use.',
  },
});

export const integratorEvaluationMissing = defineRefusal({
  code: 'INTEGRATOR_EVALUATION_MISSING',
  clause: legalReference('129', '23.2.2'),
  texts: {
    kk: 'Сервистік интегратор объектінің талаптарға сәйкестігін бағаламаған.',
    ru: 'Сервисный интегратор не оценил соответствие объекта требованиям.',
    en: 'The service integrator has not evaluated whether the object meets the requirements.',
  },
});

export const similarInRegister = defineRefusal({
  code: 'SIMILAR_IN_REGISTER',
  clause: legalReference('129', '23.2.2'),
  texts: {
    kk: 'Тізілімде ұқсас бағдарламалар бар: {count}.',
    ru: 'В реестре есть аналогичные программы: {count}.',
    en: 'The register holds similar software: {count}.',
  },
});

export const acquisitionSearchMissing = defineRefusal({
  code: 'ACQUISITION_SEARCH_MISSING',
  clause: legalReference('129', '23.2.2'),
  texts: {
    kk: 'Өтінім берілген күннен ({since}) кейінгі тізілімдегі аналогтарды іздеу көрсетілмеген.',
    ru: 'Не указан поиск аналогов в реестре, выполненный не раньше дня заявления ({since}).',
    en: 'No search for analogues in the register since the day of the application ({since}) is named.',
  },
  remedy: {
    kk: 'Тізілімде аналогтарды іздеп, іздеудің идентификаторын беріңіз.',
    ru: 'Выполните поиск аналогов в реестре и укажите его идентификатор.',
    en: 'Search the register for analogues and give the id of the search.',
  },
});

export const acquisitionDayInvalid = defineRefusal({
  code: 'ACQUISITION_DAY_INVALID',
  clause: null,
  texts: {
    kk: '{day} күні {earliest} мен {today} аралығында болуы керек.',
    ru: 'День {day} должен быть между {earliest} и {today}.',
    en: 'The day {day} must lie between {earliest} and {today}.',
  },
});

export const trialZoneMissing = defineRefusal({
  code: 'TRIAL_ZONE_MISSING',
  clause: legalReference('129', '24'),
  texts: {
    kk: 'Сыйға алынған объект тәжірибелік пайдаланудан басталады: оның аймағын көрсетіңіз.',
    ru: 'Подаренный объект начинает с опытной эксплуатации: укажите её зону.',
    en: 'A donated object begins with trial operation: name its zone.',
  },
});
