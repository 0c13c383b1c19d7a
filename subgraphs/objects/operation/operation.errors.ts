import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const operationNotRunning = defineRefusal({
  code: 'OPERATION_NOT_RUNNING',
  clause: legalReference('129', '16'),
  texts: {
    kk: 'Объект өнеркәсіптік пайдалануда емес: пайдалану міндеттері мен кепілдік оған қолданылмайды.',
    ru: 'Объект не находится в промышленной эксплуатации: обязанности эксплуатации и гарантия к нему не применяются.',
    en: 'The object is not in industrial operation: the duties of operation and the warranty do not apply to it.',
  },
  remedy: {
    kk: 'Объектіні өнеркәсіптік пайдалануға енгізіңіз.',
    ru: 'Введите объект в промышленную эксплуатацию.',
    en: 'Commission the object.',
  },
});

export const dutyReviewDayWrong = defineRefusal({
  code: 'DUTY_REVIEW_DAY_WRONG',
  clause: legalReference('129', '16'),
  texts: {
    kk: 'Тексеру күні {reviewedOn} {from} мен {today} аралығында болуы керек.',
    ru: 'День проверки {reviewedOn} должен лежать между {from} и {today}.',
    en: 'The day of the review {reviewedOn} must lie between {from} and {today}.',
  },
});

export const dutyExplanationMissing = defineRefusal({
  code: 'DUTY_EXPLANATION_MISSING',
  clause: legalReference('129', '16'),
  texts: {
    kk: 'Міндет орындалмаса, себебін түсіндіріңіз.',
    ru: 'Если обязанность не исполняется, объясните почему.',
    en: 'Explain why the duty is not kept.',
  },
});

export const dutyMeasureMissing = defineRefusal({
  code: 'DUTY_MEASURE_MISSING',
  clause: legalReference('129', '16'),
  texts: {
    kk: 'Бұл міндеттің орындалуы туралы есепте `{measure}` көрсетіледі.',
    ru: 'Отчёт об исполнении этой обязанности указывает `{measure}`.',
    en: 'A report that this duty is kept states `{measure}`.',
  },
});

export const dutyMeasureForeign = defineRefusal({
  code: 'DUTY_MEASURE_FOREIGN',
  clause: null,
  texts: {
    kk: '`{measure}` бұл міндетке жатпайды.',
    ru: '`{measure}` не относится к этой обязанности.',
    en: '`{measure}` does not belong to this duty.',
  },
});

export const dutyMeasureWrong = defineRefusal({
  code: 'DUTY_MEASURE_WRONG',
  clause: null,
  texts: {
    kk: '`{measure}` мәні мүмкін емес: сан теріс болмайды, кезең бір айдан кем емес, күн тексеруден кейін болмайды.',
    ru: 'Значение `{measure}` невозможно: число не отрицательно, период не короче месяца, день не позже проверки.',
    en: 'The value of `{measure}` is impossible: a number is not negative, a period is a month or more, a day is not after the review.',
  },
});

export const evidenceNotGiven = defineRefusal({
  code: 'EVIDENCE_NOT_GIVEN',
  clause: null,
  texts: {
    kk: 'Дәлел көрсетіңіз: мәтін немесе объектінің құжаты.',
    ru: 'Укажите доказательство: текст или документ объекта.',
    en: 'Give evidence: a text or a document of the object.',
  },
});

export const evidenceDocumentUnknown = defineRefusal({
  code: 'EVIDENCE_DOCUMENT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Объектінің мұндай қолданыстағы құжаты жоқ.',
    ru: 'У объекта нет такого действующего документа.',
    en: 'The object has no such document in use.',
  },
});

export const operationTextMissing = defineRefusal({
  code: 'OPERATION_TEXT_MISSING',
  clause: null,
  texts: {
    kk: '`{field}` бос болмауы керек.',
    ru: '`{field}` не может быть пустым.',
    en: '`{field}` may not be empty.',
  },
});

export const supportPeriodWrong = defineRefusal({
  code: 'SUPPORT_PERIOD_WRONG',
  clause: null,
  texts: {
    kk: 'Шарт {startsOn} күні басталып, {endsOn} күні аяқтала алмайды.',
    ru: 'Договор не может начаться {startsOn} и закончиться {endsOn}.',
    en: 'A contract cannot begin on {startsOn} and end on {endsOn}.',
  },
});

export const supportActivitiesMissing = defineRefusal({
  code: 'SUPPORT_ACTIVITIES_MISSING',
  clause: null,
  texts: {
    kk: 'Шарт бойынша жұмыстардың кемінде біреуін көрсетіңіз.',
    ru: 'Укажите хотя бы одну работу по договору.',
    en: 'Name at least one activity of the contract.',
  },
});

export const contractorUnknown = defineRefusal({
  code: 'CONTRACTOR_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай ұйым жоқ.',
    ru: 'Такой организации нет.',
    en: 'There is no such organization.',
  },
});

export const supportContractUnknown = defineRefusal({
  code: 'SUPPORT_CONTRACT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Объектінің мұндай сүйемелдеу шарты жоқ.',
    ru: 'У объекта нет такого договора сопровождения.',
    en: 'The object has no such support contract.',
  },
});
