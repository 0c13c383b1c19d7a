import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const objectRequestUnknown = defineRefusal({
  code: 'OBJECT_REQUEST_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай өтінім жоқ немесе ол сізге көрінбейді.',
    ru: 'Такой заявки нет, или она вам не видна.',
    en: 'There is no such request, or you may not see it.',
  },
});

export const objectRequestActIllegal = defineRefusal({
  code: 'OBJECT_REQUEST_ACT_ILLEGAL',
  clause: legalReference('129', '4.1'),
  texts: {
    kk: '{state} күйіндегі өтінімге {action} әрекеті жасалмайды.',
    ru: 'С заявкой в состоянии {state} действие {action} не выполняется.',
    en: 'The act {action} is not done on a request in the state {state}.',
  },
});
