import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const clause = legalReference('129', '8');

export const termsSectionMissing = defineRefusal({
  code: 'TERMS_SECTION_MISSING',
  clause,
  texts: {
    kk: 'Техникалық тапсырмада {section} бөлімі жоқ.',
    ru: 'В техническом задании нет раздела {section}.',
    en: 'The terms of reference lack the section {section}.',
  },
});

export const termsInFuture = defineRefusal({
  code: 'TERMS_IN_FUTURE',
  clause,
  texts: {
    kk: '{day} күні бүгіннен ({today}) кейін болмайды.',
    ru: 'День {day} не может быть позже сегодняшнего ({today}).',
    en: 'The day {day} may not lie after today ({today}).',
  },
});

export const termsBeforeLast = defineRefusal({
  code: 'TERMS_BEFORE_LAST',
  clause,
  texts: {
    kk: '{version}-нұсқа {before} күні қаралған; келесі нұсқа одан ертерек берілмейді.',
    ru: 'Версия {version} рассмотрена {before}; следующая не может быть подана раньше.',
    en: 'Version {version} was considered on {before}; the next one cannot be submitted earlier.',
  },
});

export const termsConsideredEarly = defineRefusal({
  code: 'TERMS_CONSIDERED_EARLY',
  clause,
  texts: {
    kk: 'Техникалық тапсырма {submittedOn} күні берілген; ол одан ертерек қаралмайды.',
    ru: 'Техническое задание подано {submittedOn}; раньше его рассмотреть нельзя.',
    en: 'The terms of reference were submitted on {submittedOn}; they cannot be considered earlier.',
  },
});

export const termsRemarksMissing = defineRefusal({
  code: 'TERMS_REMARKS_MISSING',
  clause,
  texts: {
    kk: 'Техникалық тапсырма ескертулермен бірге қайтарылады.',
    ru: 'Техническое задание возвращается с замечаниями.',
    en: 'Terms of reference are returned with remarks.',
  },
  remedy: {
    kk: 'Кемінде бір ескерту жазыңыз.',
    ru: 'Напишите хотя бы одно замечание.',
    en: 'Write at least one remark.',
  },
});

export const termsActIllegal = defineRefusal({
  code: 'TERMS_ACT_ILLEGAL',
  clause,
  texts: {
    kk: 'Техникалық тапсырманың {state} күйінде {action} әрекеті орындалмайды.',
    ru: 'В состоянии {state} технического задания действие {action} не выполняется.',
    en: 'Terms of reference in the state {state} do not take the act {action}.',
  },
});

export const termsVersionConflict = defineRefusal({
  code: 'TERMS_VERSION_CONFLICT',
  clause: null,
  texts: {
    kk: 'Техникалық тапсырманың соңғы нұсқасы — {currentVersion}.',
    ru: 'Последняя версия технического задания — {currentVersion}.',
    en: 'The latest version of the terms of reference is {currentVersion}.',
  },
  remedy: {
    kk: 'Соңғы нұсқаны оқып, шешіміңізді қайталаңыз.',
    ru: 'Прочтите последнюю версию и повторите решение.',
    en: 'Read the latest version and decide again.',
  },
});
