import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const COMPILATION = legalReference('146', '2(5)');

export const buildAttemptClosed = defineRefusal({
  code: 'BUILD_ATTEMPT_CLOSED',
  clause: COMPILATION,
  texts: {
    kk: 'Тапсырылым {state} күйінде; компиляция әрекеті енді жазылмайды.',
    ru: 'Сдача на хранение в состоянии {state}; попытки компиляции больше не записывают.',
    en: 'The deposit is in the state {state}; attempts to compile are no longer recorded.',
  },
});

export const buildTimesWrong = defineRefusal({
  code: 'BUILD_TIMES_WRONG',
  clause: COMPILATION,
  texts: {
    kk: 'Компиляция басталғаннан ерте аяқталмайды және болашақта болмайды.',
    ru: 'Компиляция не кончается раньше, чем началась, и не лежит в будущем.',
    en: 'A compilation does not end before it began, and does not lie in the future.',
  },
});

/** The same for an attempt of somebody else: whoever may not read a deposit learns nothing of it. */
export const buildAttemptUnknown = defineRefusal({
  code: 'BUILD_ATTEMPT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай компиляция әрекеті жоқ немесе ол сіздікі емес.',
    ru: 'Такой попытки компиляции нет, или она не ваша.',
    en: 'There is no such attempt to compile, or it is not yours.',
  },
});

export const buildLogKnown = defineRefusal({
  code: 'BUILD_LOG_KNOWN',
  clause: COMPILATION,
  texts: {
    kk: 'Бұл әрекеттің журналы бұрын қабылданған.',
    ru: 'Журнал этой попытки уже принят.',
    en: 'The log of this attempt was received already.',
  },
});

export const buildLogMissing = defineRefusal({
  code: 'BUILD_LOG_MISSING',
  clause: COMPILATION,
  texts: {
    kk: 'Бұл әрекеттің журналы жоқ немесе ол сізге көрінбейді.',
    ru: 'У этой попытки нет журнала, или он вам не виден.',
    en: 'This attempt has no log, or you may not see it.',
  },
});

export const buildLogMalformed = defineRefusal({
  code: 'BUILD_LOG_MALFORMED',
  clause: COMPILATION,
  texts: {
    kk: '{field} өрісінің мәні журналға жарамсыз.',
    ru: 'Значение поля {field} для журнала недопустимо.',
    en: 'The value of the field {field} is not usable for a log.',
  },
});
