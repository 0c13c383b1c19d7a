import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

/** The clause is that of the form, or of the later purchase: the rule cites it. */
export const notFromRegister = defineRefusal({
  code: 'NOT_FROM_REGISTER',
  clause: legalReference('129', '20'),
  texts: {
    kk: 'Өнім {day} күні сенім білдірілген бағдарламалық қамтылым тізілімінде жоқ ({standing}).',
    ru: 'На {day} продукт не состоит в реестре доверенного программного обеспечения ({standing}).',
    en: 'On {day} the product is not in the register of trusted software ({standing}).',
  },
});

export const basisNotInForce = defineRefusal({
  code: 'CLAUSE_NOT_IN_FORCE',
  clause: null,
  texts: {
    kk: '129-бұйрықтың {clause}-тармағы {day} күні қолданылмайды.',
    ru: 'Пункт {clause} приказа 129 на {day} не действует.',
    en: 'Clause {clause} of Order 129 does not hold on {day}.',
  },
  remedy: {
    kk: 'Сатып алу күні қолданылатын тармақты көрсетіңіз.',
    ru: 'Укажите пункт, действующий на день покупки.',
    en: 'Name a clause that holds on the day of the purchase.',
  },
});

export const basisUnknown = defineRefusal({
  code: 'BASIS_UNKNOWN',
  clause: null,
  texts: {
    kk: '129-бұйрықта {clause} тармағы жоқ.',
    ru: 'В приказе 129 нет пункта {clause}.',
    en: 'Order 129 has no clause {clause}.',
  },
});

export const acquiredInFuture = defineRefusal({
  code: 'ACQUIRED_IN_FUTURE',
  clause: null,
  texts: {
    kk: 'Сатып алу күні {day} әлі келген жоқ (бүгін {today}).',
    ru: 'День покупки {day} ещё не наступил (сегодня {today}).',
    en: 'The day of purchase {day} has not come (today is {today}).',
  },
});

export const contractNumberMissing = defineRefusal({
  code: 'CONTRACT_NUMBER_MISSING',
  clause: null,
  texts: {
    kk: 'Шарттың нөмірі 1–100 таңба болуы керек.',
    ru: 'Номер договора — от 1 до 100 знаков.',
    en: 'The number of the contract has 1 to 100 characters.',
  },
});

export const acquiringObjectUnknown = defineRefusal({
  code: 'ACQUIRING_OBJECT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай объект жоқ немесе сіздің ұйым оған қатысты емес.',
    ru: 'Такого объекта нет, или ваша организация к нему не относится.',
    en: 'There is no such object, or your organization has nothing to do with it.',
  },
});
