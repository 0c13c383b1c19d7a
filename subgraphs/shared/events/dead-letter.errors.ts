import { defineRefusal } from '../kernel/refusal';

export const deadLetterUnknown = defineRefusal({
  code: 'DEAD_LETTER_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай жеткізілмеген оқиға жоқ: ол жеткізілген немесе қайта жіберілген.',
    ru: 'Такого недоставленного события нет: оно доставлено или уже отправлено снова.',
    en: 'There is no such undelivered event: it was delivered, or is sent again already.',
  },
});

export const deadLetterOperatorOnly = defineRefusal({
  code: 'DEAD_LETTER_OPERATOR_ONLY',
  clause: null,
  texts: {
    kk: 'Оқиғаларды тек оператор қайта жібереді.',
    ru: 'Отправлять события снова может только оператор.',
    en: 'Only the operator sends events again.',
  },
});
