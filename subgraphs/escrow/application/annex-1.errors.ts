import { defineRefusal } from '../../shared/kernel/refusal';

/** Each is told with the field's own clause of Annex 1, see `annex-1.rules.ts`. */

export const formFieldMissing = defineRefusal({
  code: 'FORM_FIELD_MISSING',
  clause: null,
  texts: {
    kk: 'Өтінімнің міндетті өрісі толтырылмаған: {field}.',
    ru: 'Не заполнено обязательное поле заявки: {field}.',
    en: 'A required field of the application is empty: {field}.',
  },
  remedy: {
    kk: 'Өрісті толтырып, өтінімді қайта жіберіңіз.',
    ru: 'Заполните поле и отправьте заявку снова.',
    en: 'Fill the field in and submit the application again.',
  },
});

export const oneOf = defineRefusal({
  code: 'ONE_OF',
  clause: null,
  texts: {
    kk: 'Ұйымның атауын немесе адамның аты-жөнін көрсетіңіз, екеуінің бірін ғана: {field}.',
    ru: 'Укажите наименование организации или имя человека, ровно одно из двух: {field}.',
    en: 'Tell the name of the organization or of the individual, exactly one of the two: {field}.',
  },
  remedy: {
    kk: 'Артығын алып тастаңыз немесе жетіспейтінін қосыңыз.',
    ru: 'Уберите лишнее или добавьте недостающее.',
    en: 'Take the other one away, or add the one that is missing.',
  },
});

export const formValueInvalid = defineRefusal({
  code: 'FORM_VALUE_INVALID',
  clause: null,
  texts: {
    kk: 'Өрістің мәні нысанға сай емес: {field}. Керегі: {expected}.',
    ru: 'Значение поля не отвечает форме: {field}. Требуется: {expected}.',
    en: 'The value of a field does not fit the form: {field}. Needed: {expected}.',
  },
  remedy: {
    kk: 'Мәнді түзетіңіз.',
    ru: 'Исправьте значение.',
    en: 'Correct the value.',
  },
});
