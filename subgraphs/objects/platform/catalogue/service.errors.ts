import { defineRefusal } from '../../../shared/kernel/refusal';
import { legalReference } from '../../../shared/law/law-register';

export const typeNotAllowed = defineRefusal({
  code: 'TYPE_NOT_ALLOWED',
  clause: legalReference('129', '30.3'),
  texts: {
    kk: 'Оператордың тізбесінде инфрақұрылым мен платформа қызметтері ғана болады, бағдарламалық қамтылым қызметі кірмейді.',
    ru: 'В перечне оператора только услуги инфраструктуры и платформы, услуга программного обеспечения в него не входит.',
    en: 'The list of the operator holds services of infrastructure and platform only; a software service is none of them.',
  },
});

export const serviceCodeMalformed = defineRefusal({
  code: 'OPERATOR_SERVICE_CODE_MALFORMED',
  clause: null,
  texts: {
    kk: '«{code}» қызмет нөмірі емес: 1.12 сияқты нүктемен бөлінген сандар керек.',
    ru: '«{code}» — не номер услуги: нужны числа через точку, например 1.12.',
    en: '«{code}» is not the number of a service: numbers joined by points, such as 1.12, are needed.',
  },
});

export const serviceListed = defineRefusal({
  code: 'OPERATOR_SERVICE_LISTED',
  clause: legalReference('129', '30.3'),
  texts: {
    kk: '{code} нөмірлі қызмет тізбеде бар.',
    ru: 'Услуга {code} уже есть в перечне.',
    en: 'The service {code} is in the list already.',
  },
});

export const serviceUnknown = defineRefusal({
  code: 'OPERATOR_SERVICE_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Тізбеде {code} нөмірлі қолданыстағы қызмет жоқ.',
    ru: 'В перечне нет действующей услуги {code}.',
    en: 'The list has no current service {code}.',
  },
});
