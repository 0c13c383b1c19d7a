import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

/** Order 131 held until Order 146 replaced it. */
export const REPEAL = legalReference('146', 'p.2');

export const legacyDayOutside = defineRefusal({
  code: 'LEGACY_DAY_OUTSIDE',
  clause: REPEAL,
  texts: {
    kk: '№ 131 бұйрық {day} күні қолданылмаған: ол {from} бастап {to} дейін қолданылды.',
    ru: 'Приказ № 131 на {day} не действовал: он действовал с {from} до {to}.',
    en: 'Order № 131 did not hold on {day}: it held from {from} until {to}.',
  },
  remedy: {
    kk: 'Кейінгі тапсырылымды № 146/НҚ бұйрық бойынша өтініммен тапсырыңыз.',
    ru: 'Более позднюю сдачу оформите заявкой по приказу № 146/НҚ.',
    en: 'File a later deposit by an application under Order № 146/НҚ.',
  },
});

export const legacyDepositKnown = defineRefusal({
  code: 'LEGACY_DEPOSIT_KNOWN',
  clause: REPEAL,
  texts: {
    kk: 'Осы объектінің {number} жазбасы бұрын енгізілген.',
    ru: 'Запись {number} этого объекта уже внесена.',
    en: 'The record {number} of this object was imported already.',
  },
});
