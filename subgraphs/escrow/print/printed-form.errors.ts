import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

/** Told with the clause that orders the form. */
export const formAbsent = defineRefusal({
  code: 'FORM_ABSENT',
  clause: null,
  texts: {
    kk: 'Мұндай басып шығарылатын құжат жоқ.',
    ru: 'Такого печатного документа нет.',
    en: 'There is no such document to print.',
  },
  remedy: {
    kk: 'Тапсырудың күйін және құжаттың түрін тексеріңіз.',
    ru: 'Проверьте состояние сдачи и вид документа.',
    en: 'Check the state of the deposit and the kind of document.',
  },
});

export const periodReversed = defineRefusal({
  code: 'JOURNAL_PERIOD_REVERSED',
  clause: legalReference('146', 'A2'),
  texts: {
    kk: 'Кезеңнің соңы {to} оның басынан ({from}) ерте.',
    ru: 'Конец периода {to} раньше его начала {from}.',
    en: 'The period ends on {to}, before it begins on {from}.',
  },
});
