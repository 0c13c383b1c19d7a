import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const by = (clause: string) => legalReference('129', clause);

export const stageOrder = defineRefusal({
  code: 'STAGE_ORDER',
  clause: by('9'),
  texts: {
    kk: '{stage} кезеңінде {action} әрекеті жасалмайды. Қазір мүмкін әрекеттер: {allowed}.',
    ru: 'На этапе {stage} действие {action} невозможно. Сейчас возможны: {allowed}.',
    en: 'In the stage {stage} the act {action} is not lawful. Lawful now: {allowed}.',
  },
});

export const notCommissioned = defineRefusal({
  code: 'NOT_COMMISSIONED',
  clause: by('10.1'),
  texts: {
    kk: 'Дамыту өнеркәсіптік пайдаланудан ғана басталады; қазіргі кезең — {stage}.',
    ru: 'Развитие начинается только из промышленной эксплуатации; сейчас этап {stage}.',
    en: 'Development starts only from industrial operation; the stage is {stage}.',
  },
  remedy: {
    kk: 'Алдымен объектіні өнеркәсіптік пайдалануға енгізіңіз.',
    ru: 'Сначала введите объект в промышленную эксплуатацию.',
    en: 'Commission the object first.',
  },
});

export const workClassificationUnknown = defineRefusal({
  code: 'WORK_CLASSIFICATION_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Объектіде мұндай жұмыс саралауы жоқ.',
    ru: 'У объекта нет такой классификации работ.',
    en: 'The object has no such classification of work.',
  },
});

export const workContestedAlready = defineRefusal({
  code: 'WORK_CONTESTED_ALREADY',
  clause: by('10.3'),
  texts: {
    kk: 'Саралауға {contestedOn} күні дау айтылған.',
    ru: 'Классификация оспорена {contestedOn}.',
    en: 'The classification was contested on {contestedOn}.',
  },
});

export const actInFuture = defineRefusal({
  code: 'ACT_IN_FUTURE',
  clause: null,
  texts: {
    kk: '{day} күні бүгіннен ({today}) кейін болмайды.',
    ru: 'День {day} не может быть позже сегодняшнего ({today}).',
    en: 'The day {day} may not lie after today ({today}).',
  },
});

export const actTooEarly = defineRefusal({
  code: 'ACT_TOO_EARLY',
  clause: null,
  texts: {
    kk: '{day} күні осыған дейінгі қадамның күнінен ({since}) ерте.',
    ru: 'День {day} раньше дня предыдущего шага ({since}).',
    en: 'The day {day} lies before the step that it follows ({since}).',
  },
});

export const evidenceTextBlank = defineRefusal({
  code: 'EVIDENCE_TEXT_BLANK',
  clause: null,
  texts: {
    kk: 'Өріс бос немесе 2000 таңбадан ұзын.',
    ru: 'Поле пусто или длиннее 2000 знаков.',
    en: 'The field is blank or longer than 2000 characters.',
  },
});

export const evidenceHashMalformed = defineRefusal({
  code: 'EVIDENCE_HASH_MALFORMED',
  clause: null,
  texts: {
    kk: 'SHA-256 — он алтылық жүйедегі 64 кіші таңба.',
    ru: 'SHA-256 — это 64 шестнадцатеричных знака в нижнем регистре.',
    en: 'SHA-256 is 64 hexadecimal characters in lower case.',
  },
});

export const trusteeTermsNotAgreed = defineRefusal({
  code: 'TRUSTEE_TOR_NOT_AGREED',
  clause: by('10.2'),
  texts: {
    kk: 'Сенімгерлік басқарушының техникалық тапсырмасы уәкілетті органмен келісілмеген.',
    ru: 'Техническое задание доверительного управляющего не согласовано уполномоченным органом.',
    en: 'The terms of reference of the trustee are not agreed by the authorized body.',
  },
  remedy: {
    kk: 'Техникалық тапсырманы уәкілетті органмен келісіңіз.',
    ru: 'Согласуйте техническое задание с уполномоченным органом.',
    en: 'Have the terms of reference agreed by the authorized body.',
  },
});

export const trusteeAbsent = defineRefusal({
  code: 'TRUSTEE_ABSENT',
  clause: by('10.2'),
  texts: {
    kk: 'Бұл күні объектінің сенімгерлік басқарушысы жоқ.',
    ru: 'На этот день у объекта нет доверительного управляющего.',
    en: 'The object has no trustee on that day.',
  },
});

export const workAnswersContradict = defineRefusal({
  code: 'WORK_ANSWERS_CONTRADICT',
  clause: by('10.3'),
  texts: {
    kk: 'Жауаптар бір-біріне қайшы: тек интеграция жаңа функция қоспайды, сыртқы модуль негізгі кодты өзгертпейді.',
    ru: 'Ответы противоречат друг другу: одна интеграция не добавляет функций, внешний модуль не меняет исходного кода.',
    en: 'The answers contradict each other: mere integration adds no functions, an external module changes no main source code.',
  },
  remedy: {
    kk: 'Әр жұмысты бөлек жіктеңіз.',
    ru: 'Классифицируйте каждую работу отдельно.',
    en: 'Classify each piece of work on its own.',
  },
});
