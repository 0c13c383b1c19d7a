import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const platformDateInFuture = defineRefusal({
  code: 'PLATFORM_DATE_IN_FUTURE',
  clause: null,
  texts: {
    kk: '{day} күні бүгіннен ({today}) кейін болмайды.',
    ru: 'День {day} не может быть позже сегодняшнего ({today}).',
    en: 'The day {day} may not lie after today ({today}).',
  },
});

export const platformDateTooEarly = defineRefusal({
  code: 'PLATFORM_DATE_TOO_EARLY',
  clause: null,
  texts: {
    kk: '{day} күні алдыңғы қадамның күнінен ({earliest}) ерте болмайды.',
    ru: 'День {day} не может быть раньше дня предыдущего шага ({earliest}).',
    en: 'The day {day} may not lie before the day of the step before it ({earliest}).',
  },
});

export const platformTextMissing = defineRefusal({
  code: 'PLATFORM_TEXT_MISSING',
  clause: null,
  texts: {
    kk: 'Бұл өріс бос болмауы керек.',
    ru: 'Это поле не может быть пустым.',
    en: 'This field may not be empty.',
  },
});

export const objectTerminated = defineRefusal({
  code: 'PLATFORM_OBJECT_TERMINATED',
  clause: legalReference('129', '19'),
  texts: {
    kk: 'Объектінің пайдаланылуы тоқтатылған: оған платформа қызметі берілмейді.',
    ru: 'Эксплуатация объекта прекращена: услуги платформы для него не оказываются.',
    en: 'Operation of the object has ended: no service of the platform is given for it.',
  },
});
